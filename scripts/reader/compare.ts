// Compares the text that the reader takes from real pages with the gold texts, word by word, beside Readability's text of the same pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium } from 'playwright-core';
import { requireBrowser } from '../browsers.ts';
import { readSavedPage } from '../shared.ts';
import { startSite } from '../site.ts';
import type { OwnRead } from './in-page.ts';
import type { Where } from './where.ts';
import { rowOf, Stock, wordsOf } from './words.ts';

/** Folders of real pages, each with the gold set that holds its texts, if any. */
const FOLDERS = { articles: 'dev', check: 'check', hard: 'dev', quiet: undefined } as const;
export type Folder = keyof typeof FOLDERS;

/** A line of a gold text that was not read, with the number of its words that were read nowhere else. */
export interface MissedLine {
  line: string;
  where: Where;
  words: number;
}

/** How a page was read. Counts of words, 0 where the page has no gold text. */
export interface ReadRow {
  id: string;
  folder: Folder;
  outcome: string;
  blocks: OwnRead['blocks'];
  read: number;
  gold: number;
  missed: number;
  added: number;
  peerMissed: number;
  peerAdded: number;
  /** All that was missed is in these lines, but for words of lines that were read less often than the gold text has them. */
  lines: MissedLine[];
}

/** Places whose words are the article's as far as the page says, or may be. */
const OPEN: ReadonlySet<string> = new Set<Where>(['text', 'nowhere']);

/** Reads the pages of a folder, those of these ids alone where some are given. */
export async function readFolder(shared: string, folder: Folder, ids: readonly string[] = []): Promise<ReadRow[]> {
  const site = await startSite(readSavedPage);
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chrome'),
    chromiumSandbox: false,
    proxy: { server: `http://${site.host}:${site.port}`, bypass: '<-loopback>' },
  });
  try {
    const context = await browser.newContext();
    const bundle = await bundleForPages();
    const rows: ReadRow[] = [];
    for (const id of readdirSync(join(shared, 'pages', folder)).map((file) => basename(file, '.html'))) {
      if (ids.length > 0 && !ids.includes(id)) continue;
      const text = join(shared, 'gold', FOLDERS[folder] ?? '', `${id}.txt`);
      const gold = existsSync(text) ? readFileSync(text, 'utf8') : undefined;
      rows.push(await compare({ id, folder, url: site.url(`/${folder}/${id}.html`), gold }, context, bundle));
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Missed words by where they stand; `again` where the gold text has a line more often than it was read. */
export function missedBy(rows: readonly ReadRow[]): Map<Where | 'again', number> {
  const places = new Map<Where | 'again', number>();
  let again = sumOf(rows, 'missed');
  for (const { where, words } of rows.flatMap(({ lines }) => lines)) {
    places.set(where, (places.get(where) ?? 0) + words);
    again -= words;
  }
  return places.set('again', again);
}

/** Missed words that stand in nothing that is never read. */
export function missedInOpen(rows: readonly ReadRow[]): number {
  return [...missedBy(rows)].filter(([where]) => OPEN.has(where)).reduce((sum, [, words]) => sum + words, 0);
}

type Count = 'gold' | 'missed' | 'added' | 'peerMissed' | 'peerAdded';
export function sumOf(rows: readonly ReadRow[], key: Count): number {
  return rows.reduce((total, row) => total + row[key], 0);
}

/** The sums of some pages, in a few lines. */
export function summaryOf(rows: readonly ReadRow[]): string {
  const articles = rows.filter(({ outcome }) => outcome.startsWith('article')).length;
  const gold = sumOf(rows, 'gold');
  const head = `${rows.length} pages, ${articles} taken for articles`;
  if (gold === 0) return head;
  const share = (count: number): string => `${((count / gold) * 100).toFixed(2)} %`;
  const where = [...missedBy(rows)].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return `${head}, ${gold} words of gold text
  missed ${share(sumOf(rows, 'missed'))}, added ${share(sumOf(rows, 'added'))}; Readability missed ${share(sumOf(rows, 'peerMissed'))}, added ${share(sumOf(rows, 'peerAdded'))}
  missed of what does not stand in what is never read: ${share(missedInOpen(rows))}
  missed by where it stands: ${where.map(([place, count]) => `${place} ${share(count)}`).join(', ')}`;
}

async function compare(
  { id, folder, url, gold }: { id: string; folder: Folder; url: string; gold: string | undefined },
  context: BrowserContext,
  bundle: string,
): Promise<ReadRow> {
  const page = await openPage(context, url, bundle);
  try {
    const { outcome, blocks } = (await page.evaluate('reader.readOurs()')) as OwnRead;
    const peer = wordsOf((await page.evaluate('reader.readTheirs()')) as string);
    const own = wordsOf(blocks.map(({ text }) => text).join('\n'));
    const row = { id, folder, outcome, blocks, read: own.length, gold: 0, missed: 0, added: 0, peerMissed: 0, peerAdded: 0, lines: [] };
    if (gold === undefined) return row;
    const words = wordsOf(gold);
    const lines = missedLines(gold, own);
    const places = (await page.evaluate(`reader.placesOf(${JSON.stringify(lines.map(({ line }) => wordsOf(line)))})`)) as Where[];
    return {
      ...row,
      gold: words.length,
      missed: new Stock(own).take(words).length,
      added: new Stock(words).take(own).length,
      peerMissed: new Stock(peer).take(words).length,
      peerAdded: new Stock(words).take(peer).length,
      lines: lines.map((line, index) => ({ ...line, where: places[index]! })),
    };
  } finally {
    await page.close();
  }
}

/** The lines of a gold text that were not read as they are, each with the words that no other line has taken from what was read. */
function missedLines(gold: string, own: readonly string[]): Omit<MissedLine, 'where'>[] {
  const [row, stock] = [rowOf(own), new Stock(own)];
  const lines = gold.split('\n').filter((line) => wordsOf(line).length > 0);
  const isRead = (line: string) => row.includes(rowOf(wordsOf(line)));
  for (const line of lines.filter(isRead)) stock.take(wordsOf(line));
  return lines.filter((line) => !isRead(line)).map((line) => ({ line, words: stock.take(wordsOf(line)).length }));
}

/** Opens a page with the readers in a world of their own, as in the extension: its scripts may have replaced what they need. */
async function openPage(context: BrowserContext, url: string, bundle: string) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(bundle);
  return { evaluate, close: () => page.close() };
}

async function bundleForPages(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/reader/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    target: 'chrome128',
  });
  return outputFiles[0]!.text;
}
