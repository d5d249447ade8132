import { watch } from '../scripts/driver/watch.ts';
import { type Lab, openSlowed, traceOpenings } from './lab.ts';
import { given, summary } from './measure.ts';
import { articlePage, homePage } from './pages.ts';
import { type Row, row } from './report.ts';
import { articleOf } from './texts.ts';
import { longestOf, TASKS, tasksOf } from './trace.ts';

const RUNS = 9;
const SLOWED = 4;
const LIMIT = 50;

/** Reading a page, each time anew in a page of its own, as it is in life. */
export async function readingRows(lab: Lab): Promise<Row[]> {
  const article = articlePage(articleOf('en', 1000));
  const read = await readEach(lab, article, 'article');
  const passed = await readEach(lab, homePage(), 'not-an-article');
  const slowed = await readEach(lab, article, 'article', SLOWED);
  const longest = await longestTasks(lab, article);
  return [
    row('article page read: gate, text and map', 'Readability.parse', read.ours, read.theirs, 1),
    row(`the same, longest task at ${SLOWED} times slow-down`, 'Readability.parse, one task', longest, slowed.theirs),
    row('the same', 'the limit', longest, given(LIMIT), 1),
    row('page that is no article judged', 'article page read', passed.ours, read.ours, 1 / 10),
  ];
}

async function readEach(lab: Lab, html: string, outcome: string, slowed?: number) {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const view = await lab.open(html, slowed);
    const times = await view.evaluate((oursFirst) => bench.read(oursFirst), run % 2 === 0);
    await view.close();
    if (times.outcome !== outcome) throw new Error(`The page was taken for ${times.outcome}.`);
    ours.push(times.ours);
    theirs.push(times.theirs);
  }
  return { ours: summary(ours), theirs: summary(theirs) };
}

/** The longest task of the content script, or frame that it asked for, in each opening of a page. */
async function longestTasks({ driven, site, pages }: Lab, html: string) {
  pages.set('/article.html', html);
  const line = await watch({ ...driven, open: () => openSlowed(driven, SLOWED) });
  const { trace } = await traceOpenings(
    driven,
    line,
    Array.from({ length: RUNS }, () => site.url('/article.html')),
    TASKS,
  );
  await line.close();
  return summary(tasksOf(trace).map((tasks) => longestOf(tasks).ms));
}
