// npm run fuzz [-- --runs 10000 --seed 1]: mutated articles, from the samples and, where there is one, the corpus of SELON_SHARED.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createAnalyser } from '../../src/extension/analyser.ts';
import { sharedFolder } from '../shared.ts';
import { corpusArticles, sampleArticles } from './articles.ts';
import { examine, mutated } from './mutate.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const shared = sharedFolder();
const articles = [...sampleArticles(), ...(shared === undefined ? [] : corpusArticles(join(shared, 'corpus')))];
const analyser = createAnalyser();
const { failed, numRuns, seed, counterexamplePath, counterexample, errorInstance } = fc.check(
  fc.property(mutated(articles), (article) => examine(article, analyser)),
  { numRuns: Number(values.runs), ...(values.seed !== undefined && { seed: Number(values.seed) }) },
);
console.log(
  `${numRuns} mutated articles from ${articles.length}, seed ${seed}: ${failed ? `failed at ${counterexamplePath}` : 'nothing wrong'}`,
);
if (failed) {
  console.error(errorInstance, JSON.stringify(counterexample, null, 1));
  process.exitCode = 1;
}
