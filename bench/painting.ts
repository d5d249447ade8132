import type { Lab } from './lab.ts';
import { articlePage } from './pages.ts';
import { type Row, row } from './report.ts';
import { articleOf } from './texts.ts';

const MARKS = 500;
const WORDS = 20_000;
const RUNS = 9;

/** Marks painted in a long article, beside mark.js. */
export async function paintingRows(lab: Lab): Promise<Row[]> {
  const view = await lab.open(articlePage(articleOf('en', WORDS)));
  const { ours, theirs, oursDrawn, theirsDrawn } = await view.evaluate(({ marks, runs }) => bench.paint(marks, runs), {
    marks: MARKS,
    runs: RUNS,
  });
  await view.close();
  return [
    row(`${MARKS} marks on ${WORDS} words painted`, 'mark.js', ours, theirs, 1 / 20),
    row('the same, with style and layout', 'mark.js', oursDrawn, theirsDrawn),
  ];
}
