import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnalyser } from '../../src/extension/analyser.ts';
import { sampleArticles } from './articles.ts';
import { examine, mutated } from './mutate.ts';

it('analyses articles with whatever is wrong with them, from kept evidence as from fresh', () => {
  const analyser = createAnalyser();
  fc.assert(
    fc.property(mutated(sampleArticles()), (article) => examine(article, analyser)),
    { numRuns: 100 },
  );
});

it('finds what is wrong with an analysis', () => {
  const [article] = sampleArticles();
  const right = createAnalyser();
  const shifted: typeof right = {
    ...right,
    analyse: ({ blocks, ...rest }) => right.analyse({ ...rest, blocks: [`${blocks[0]} `, ...blocks.slice(1)] }),
  };
  expect(() => examine(article!, right)).not.toThrow();
  expect(() => examine(article!, shifted)).toThrow();
});
