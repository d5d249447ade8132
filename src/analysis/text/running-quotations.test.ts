import { expect, it } from 'vitest';
import { readBlock } from '../analyse.ts';
import { packFor } from '../languages/index.ts';
import { runningQuotations } from './running-quotations.ts';

const runsIn = (...texts: string[]) => {
  const runs = runningQuotations(texts.map((text) => readBlock(text, packFor('en')!)));
  return texts.map((text, i) => runs[i] && text.slice(runs[i].start, runs[i].end));
};

it.each([
  ['He said: “We had boats. They sank.', 'Now we have none.', 'We left.” He wept.'],
  ['He said: "We had boats. They sank.', 'Now we have none.', 'We left." He wept.'],
])('runs through paragraphs without marks: %s', (...texts) => {
  const [first, last] = texts[0]!.includes('“') ? ['“We had boats. They sank.', 'We left.”'] : ['"We had boats. They sank.', 'We left."'];
  expect(runsIn(...texts)).toEqual([first, 'Now we have none.', last]);
});

it.each([
  ['never closed', 'He said: “We had boats.', 'The yard is old.', 'The mill is shut.'],
  ['opened again in the next paragraph', 'He said: “We had boats.', '“Now we have none.”', 'The mill is shut.'],
  ['closed where it was opened', 'He said: “We had boats.”', 'The yard is old.', 'It is 6" long.'],
])('does not run on where it is %s', (_why, ...texts) => {
  expect(runsIn(...texts)).toEqual([undefined, undefined, undefined]);
});
