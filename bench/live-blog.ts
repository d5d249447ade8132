import type { Lab } from './lab.ts';
import { articlePage } from './pages.ts';
import { type Row, row } from './report.ts';
import { articleOf } from './texts.ts';

const RUNS = 9;
const WORDS = 20_000;

/** A long article to which the page adds a paragraph: all that is done then, beside all that was done at first. */
export async function liveBlogRows(lab: Lab): Promise<Row[]> {
  // What a page says twice is read once.
  const text = articleOf('en', WORDS)
    .split('\n')
    .map((line, index) => `${line} (Entry ${index}.)`)
    .join('\n');
  const view = await lab.open(articlePage(text));
  const { whole, again } = await view.evaluate(({ runs, words }) => bench.follow(runs, words), { runs: RUNS, words: WORDS });
  await view.close();
  return [row(`one paragraph added to ${WORDS} words: read and analysed`, 'all of it read and analysed', again, whole, 1 / 20)];
}
