// The tasks of the content script on real pages, with the processor slowed down: the longest of each page, and what took it.
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { requireBrowser } from '../scripts/browsers.ts';
import { buildExtension } from '../scripts/build.ts';
import { launchChromium } from '../scripts/driver/chromium.ts';
import { watch } from '../scripts/driver/watch.ts';
import { sharedFolder } from '../scripts/shared.ts';
import { startSite } from '../scripts/site.ts';
import { openSlowed, traceOpenings } from './lab.ts';
import { printTable, save } from './report.ts';
import { FUNCTIONS, longestOf, SCRIPT, type Share, TASKS, type Task, tasksOf } from './trace.ts';

const SLOWED = 4;
const LIMIT = 50;
const FOLDERS = ['articles', 'check', 'hard', 'quiet'];
/** Pages in one trace. */
const BATCH = 8;
/** A page over the limit is opened so often again; what counts is the run that was disturbed least. */
const AGAIN = 2;
/** So many pages are opened once more for the functions. */
const PROFILED = 16;
interface PageTasks {
  page: string;
  state: string;
  words: number;
  tasks: Task[];
  /** What took the longest task, from a run with the profiler; empty where there was none. */
  functions: Share[];
}

/**
 * Opens every real page whose path holds one of `wanted` (all for none) and tells the longest task of each. The scripts of the pages do not run: what runs is ours.
 * True where no task is over the limit. Throws where there are no real pages.
 */
export async function traceTasks(wanted: readonly string[]): Promise<boolean> {
  const shared = sharedFolder();
  if (!shared) throw new Error('There are no real pages: set SELON_SHARED.');
  const pages = FOLDERS.flatMap((folder) => readdirSync(join(shared, 'pages', folder)).map((file) => `${folder}/${file}`)).filter(
    (page) => wanted.length === 0 || wanted.some((part) => page.includes(part)),
  );
  const extension = buildExtension('chrome', true);
  const sources = new SourceMap(JSON.parse(readFileSync(join(extension, `${SCRIPT}.map`), 'utf8')));
  const site = await startSite(async (path) => withoutScripts(readFileSync(join(shared, 'pages', path), 'utf8')));
  const driven = await launchChromium({ executable: await requireBrowser('chrome'), extension, headless: true, proxy: site });
  const line = await watch({ ...driven, open: () => openSlowed(driven, SLOWED) });
  const traceAll = async (some: readonly string[], categories: string[]) => {
    const results: PageTasks[] = [];
    for (let at = 0; at < some.length; at += BATCH) {
      const batch = some.slice(at, at + BATCH);
      const { readings, trace } = await traceOpenings(
        driven,
        line,
        batch.map((page) => site.url(`/${page}`)),
        categories,
      );
      const tasks = tasksOf(trace, sources);
      if (tasks.length !== batch.length) throw new Error(`The script started ${tasks.length} times in ${batch.length} pages.`);
      for (const [index, page] of batch.entries()) {
        const { state = 'no answer', words = 0 } = readings[index] ?? {};
        results.push({ page, state, words, tasks: tasks[index]!, functions: [] });
      }
    }
    return results;
  };
  try {
    const results = await traceAll(pages, TASKS);
    for (let round = 0; round < AGAIN; round++) {
      const over = results.filter((result) => longestOf(result.tasks).ms > LIMIT);
      const again = await traceAll(
        over.map(({ page }) => page),
        TASKS,
      );
      for (const [index, result] of over.entries()) {
        if (longestOf(again[index]!.tasks).ms < longestOf(result.tasks).ms) result.tasks = again[index]!.tasks;
      }
    }
    results.sort((a, b) => longestOf(b.tasks).ms - longestOf(a.tasks).ms);
    const worst = results.slice(0, PROFILED);
    const profiled = await traceAll(
      worst.map(({ page }) => page),
      FUNCTIONS,
    );
    for (const [index, result] of worst.entries())
      result.functions = longestOf(profiled[index]!.tasks, longestOf(result.tasks).what).functions;
    tell(results);
    return results.every((result) => longestOf(result.tasks).ms <= LIMIT);
  } finally {
    await driven.close();
    await site.close();
  }
}

/** Keeps the page's own scripts from running. Those of extensions are not bound by a page's policy. */
function withoutScripts(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  const head = /<head(\s[^>]*)?>/i;
  if (!head.test(html)) throw new Error('A page has no head to put a policy in.');
  return html.replace(head, `$&${policy}`);
}

function tell(results: readonly PageTasks[]): void {
  const ms = (value: number) => value.toFixed(0);
  printTable([
    ['page', 'state', 'words', 'longest, ms', 'evaluation', 'work', 'frame', 'functions of the longest (ms, slowed by the profiler)'],
    ...results.map((result) => [
      result.page,
      result.state,
      String(result.words),
      ms(longestOf(result.tasks).ms),
      ...(['evaluation', 'work', 'frame'] as const).map((what) => ms(longestOf(result.tasks, what).ms)),
      result.functions
        .slice(0, 5)
        .map(({ name, ms }) => `${name} ${ms.toFixed(1)}`)
        .join(', '),
    ]),
  ]);
  const over = results.filter((result) => longestOf(result.tasks).ms > LIMIT).length;
  console.log(`${over} of ${results.length} pages have a task of ours over ${LIMIT} ms, with the processor slowed ${SLOWED} times.`);
  save('tasks', { slowed: SLOWED, limit: LIMIT, results });
}
