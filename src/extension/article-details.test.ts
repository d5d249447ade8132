import { expect, it, vi } from 'vitest';
import { analyse, BLOCK_SEPARATOR } from '../analysis/analyse.ts';
import { packFor } from '../analysis/languages/index.ts';
import { createAnalyser } from './analyser.ts';
import { detailsOf } from './article-details.ts';

/** An article with its analysis and details. */
function read(blocks: string[], language: string) {
  const pack = packFor(language)!;
  const text = blocks.join(BLOCK_SEPARATOR);
  const analysis = analyse(text, pack);
  return { text, analysis, details: detailsOf(text, analysis, createAnalyser()) };
}

it('gives the sentence of each finding, in the order of positions', () => {
  const { text, analysis, details } = read(
    ['Port closed', 'It rained. A harbour official said that 1,200 containers were lost. It rained on.', 'Experts say the port will open.'],
    'en',
  );
  const all = [...analysis.sources, ...analysis.clauses, ...analysis.figures].map(({ exact }) => exact);
  expect(all).toEqual(['A harbour official', 'Experts', '1,200 containers']);
  expect(details.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A harbour official said that 1,200 containers were lost.',
    'Experts say the port will open.',
    'A harbour official said that 1,200 containers were lost.',
  ]);
});

it('reads each block once: megabytes with ten thousand findings of every type, and the block after it', () => {
  const sentence = `It was 12. ${'Rain fell on the harbour. '.repeat(12)}`;
  const blocks = ['Port closed', sentence.repeat(10_000), 'It was 12.'];
  const text = blocks.join(BLOCK_SEPARATOR);
  const explanation = { rule: 'x', because: [] };
  const found = Array.from(text.matchAll(/12/g), ({ index }) => ({
    ...{ start: index, end: index + 2, exact: '12', certainty: 'clear' as const, explanation },
  }));
  const sentencesOf = vi.fn((block: string) => (offset: number) => {
    const start = block.lastIndexOf('It was', offset);
    return { start, end: start + 'It was 12.'.length };
  });
  const { sentences } = detailsOf(
    text,
    {
      language: 'en',
      sources: found.map((finding) => ({ ...finding, kind: 'named' })),
      clauses: found.map((finding) => ({ ...finding, reason: false })),
      figures: found.map((finding) => ({ ...finding, status: 'unattributed' })),
    },
    { sentencesOf },
  );
  expect(text.length).toBeGreaterThan(3_000_000);
  expect(sentencesOf.mock.calls.map(([block]) => block.length)).toEqual([blocks[1]?.length, blocks[2]?.length]);
  expect(sentences).toHaveLength(30_003);
  expect(new Set(sentences.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['It was 12.']));
});

it.each([
  [
    'en',
    [
      'Port closed',
      'An official said the port was closed. A diplomat said it would open.',
      'The official said it was late. The diplomat said nothing was lost.',
    ],
    [
      ['An official', 'The official'],
      ['A diplomat', 'The diplomat'],
    ],
  ],
  [
    'fr',
    ['Le port ferme', 'Une source policière affirme que le port est fermé. Selon cette source policière, il rouvrira.'],
    [['Une source policière', 'cette source policière']],
  ],
])('puts the mentions of one description together: %s', (language, blocks, expected) => {
  const { analysis, details } = read(blocks, language);
  expect(details.descriptions.map((group) => group.map((position) => analysis.sources[position]?.exact))).toEqual(expected);
});

it('leaves protected witnesses and every other kind aside', () => {
  const { analysis, details } = read(
    ['Port closed', '“It burned”, said Anna, whose name was changed to protect her. The ministry said so. Experts agree that it burned.'],
    'en',
  );
  expect(analysis.sources.length).toBeGreaterThan(0);
  expect(details.descriptions).toEqual([]);
});
