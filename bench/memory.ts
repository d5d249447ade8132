// What stays in memory of pages that a reader has left: the heaps of the page and of the background, at the start and after many pages.
import type { CDPSession } from 'playwright-core';
import { type Session, watch } from '../scripts/driver/watch.ts';
import { type Lab, openLab } from './lab.ts';
import { articlePage } from './pages.ts';
import { printTable, save } from './report.ts';
import { articleOf, countWords } from './texts.ts';

const PAGES = 50;
const WORDS = 1000;
/** A heap may be so many times what it was. */
const LIMIT = 1.1;
/** New text after which the background has filled its memory of paragraphs, and forgets for each that it reads. */
const FILLING = { pages: 5, words: 20_000 };
/** The page at which heaps are compared. */
const START = '/start.html';
const ADDED = 'Sources close to the council said that the pier would be closed, and that nobody had asked them before.';
const PATIENCE = { polling: 50, timeout: 20_000 };

/** Asks a browser's process that runs scripts something by the DevTools protocol. */
type Send = (method: string) => Promise<object>;

interface Heaps {
  page: number;
  background: number;
}

/**
 * Opens, changes and leaves pages in one tab and tells the heaps, in bytes after garbage was collected, before and after, at the same page.
 * True where none has grown over the limit.
 */
export async function compareHeaps(): Promise<boolean> {
  const lab = await openLab();
  const { pages, site } = lab;
  try {
    pages.set(START, articlePage(editionOf('of the start', WORDS)));
    for (let index = 0; index < FILLING.pages; index++)
      pages.set(`/long-${index}.html`, articlePage(editionOf(`L${index}`, FILLING.words)));
    for (let index = 0; index < PAGES; index++) pages.set(`/page-${index}.html`, articlePage(editionOf(`P${index}`, WORDS)));

    const line = await watch(lab.driven);
    const tab = await line.open(site.url(START));
    const visit = async (path: string) => {
      await tab.page.goto(site.url(path));
      const reading = await tab.read();
      if (reading?.state !== 'article') throw new Error(`${path} was not read: ${reading?.state ?? 'no answer'}.`);
    };
    for (let index = 0; index < FILLING.pages; index++) await visit(`/long-${index}.html`);
    const heaps = await heapsOf(lab);
    await visit('/page-0.html');
    await change(tab);
    await visit(START);
    const before = await heaps();
    for (let index = 0; index < PAGES; index++) {
      await visit(`/page-${index}.html`);
      await change(tab);
    }
    await visit(START);
    return tell(before, await heaps());
  } finally {
    await lab.close();
  }
}

/** An article of about so many words, each paragraph of which is new to the background. */
function editionOf(name: string, words: number): string {
  const text = articleOf('en', words);
  if (countWords(text) < words) throw new Error(`An article has fewer than ${words} words.`);
  let paragraph = 0;
  return text.replace(/$/gm, () => ` (Edition ${name}, ${++paragraph}.)`);
}

/** Has the page add a paragraph with a source, and waits for its mark. */
async function change({ page, state }: Session): Promise<void> {
  const before = (await state())?.revision ?? 0;
  await page.evaluate((words) => {
    const paragraph = Object.assign(document.createElement('p'), { textContent: words });
    const last = [...document.querySelectorAll('article p')].findLast((found) => found.textContent.includes('(Edition '));
    if (!last) throw new Error('The page has no article.');
    last.after(paragraph);
  }, ADDED);
  const start = performance.now();
  while (((await state())?.revision ?? 0) <= before) {
    if (performance.now() - start > PATIENCE.timeout) throw new Error('A changed page was not read again.');
    await new Promise((wake) => setTimeout(wake, PATIENCE.polling));
  }
}

/** Measures the heaps of the site's tab and of the background. */
async function heapsOf({ driven, site }: Lab): Promise<() => Promise<Heaps>> {
  const tab = driven.context.pages().find((page) => page.url().startsWith(site.url('/')));
  if (!tab) throw new Error('No tab shows the site.');
  const page = await driven.context.newCDPSession(tab);
  const background = await attachToBackground(await driven.context.browser()!.newBrowserCDPSession());
  return async () => ({
    page: await heapOf((method) => page.send(method as 'Runtime.getHeapUsage')),
    background: await heapOf(background),
  });
}

/** Bytes in use after garbage was collected, again with what the first time has let go. */
async function heapOf(send: Send): Promise<number> {
  for (let round = 0; round < 3; round++) await send('HeapProfiler.collectGarbage');
  const { usedSize } = (await send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

/** A line to the extension's worker, which Playwright has no session for. */
async function attachToBackground(browser: CDPSession): Promise<Send> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (!worker) throw new Error('The background is not there.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const waiting = new Map<number, (result: object) => void>();
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: object };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let count = 0;
  return (method) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, resolve);
      browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
    });
}

function tell(before: Heaps, after: Heaps): boolean {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const ratios = { page: after.page / before.page, background: after.background / before.background };
  printTable([
    ['heap', 'at the start', `after ${PAGES} pages`, 'ratio', `at most ${LIMIT}`],
    ...(['page', 'background'] as const).map((where) => [
      where,
      megabytes(before[where]),
      megabytes(after[where]),
      ratios[where].toFixed(3),
      ratios[where] <= LIMIT ? 'kept' : 'MISSED',
    ]),
  ]);
  save('memory', { pages: PAGES, limit: LIMIT, before, after, ratios });
  return ratios.page <= LIMIT && ratios.background <= LIMIT;
}
