// Compares the text that the reader takes from real pages with the gold texts, word by word, beside Readability's text of the same pages.
//
//   node scripts/run.mjs scripts/compare-reader.ts [--json] [--diff <id>] [<id> …]
//
// The pages and gold texts are found by SELON_SHARED (default ../shared). Of the pages in `check` only the sums are printed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium } from 'playwright-core';
import { requireBrowser } from './browsers.ts';
import { startSite } from './site.ts';

const shared = resolve(process.env.SELON_SHARED ?? '../shared');
const options = process.argv.slice(2);
const wanted = options.filter((option) => !option.startsWith('--'));
const showDifference = options.includes('--diff');

/** What one way of reading made of one page. */
interface Read {
  text: string;
  outcome: string;
  /** Milliseconds, all slices together. */
  time: number;
}

/** What the reader took and what it left. */
interface OwnRead extends Read {
  kinds: string[];
  /** Blocks that it saw and left, by what set them aside; `line` is a line of links, dates or labels, or one that speaks to the reader. */
  left: { reason: string; text: string }[];
  /** All the text of the document, seen or not. */
  whole: string;
  /** Milliseconds that the gate took of all. */
  gate: number;
}

interface Row {
  /**
   * Missed words of the gold text by why: what set their line aside, `line` (see `OwnRead`), `unseen` (hidden, or in dialogs, players
   * and fields), `other words` (lines that the page has in no such words, as a title for sharing).
   */
  reasons: Map<string, number>;
  /** Gold findings, and those of them whose words, with the words around, the reader did not take. */
  findings: number;
  unread: number;
  id: string;
  folder: string;
  outcome: string;
  gold: number;
  missed: number;
  added: number;
  peerMissed: number;
  peerAdded: number;
  time: number;
  gate: number;
  peerTime: number;
}

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of `one` that `other` does not hold as often. */
function surplus(one: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** The words of each gold finding of an article with three words before and after, within its paragraph. */
function contextsOf(file: string): string[] {
  const findings = file.replace(/txt$/, 'json');
  if (!existsSync(findings)) return [];
  const text = readFileSync(file, 'utf8');
  const { sources, clauses, figures } = JSON.parse(readFileSync(findings, 'utf8')) as Record<
    string,
    { start: number; end: number }[] | undefined
  >;
  return [sources, clauses, figures]
    .flatMap((list) => list ?? [])
    .map(({ start, end }) => {
      const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
      const after = text.slice(end, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end));
      return [...words(before).slice(-3), ...words(text.slice(start, end)), ...words(after).slice(0, 3)].join(' ');
    });
}

/** A bundle that puts our reader and Readability into a page. */
async function bundleReaders(): Promise<string> {
  const readability = createRequire(import.meta.url).resolve('@mozilla/readability');
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { judge } from './src/page/gate.ts';
        import { readPage } from './src/page/reader.ts';
        import { inSlices } from './src/page/slices.ts';
        import { survey } from './src/page/survey.ts';
        import { Readability } from ${JSON.stringify(readability)};
        globalThis.readOurs = async () => {
          const start = performance.now();
          const { outcome, evidence, facts } = await judge(document, new AbortController().signal);
          const judged = performance.now() - start;
          const { signal } = new AbortController();
          const { blocks } = await readPage(document, facts.titles, signal);
          const time = performance.now() - start;
          const page = await inSlices(survey(document), signal);
          return { outcome: outcome + ' ' + evidence.map((e) => e.id + (e.weight ? ':' + e.weight : '') + (e.detail ? '(' + e.detail + ')' : '')).join(' '), text: blocks.map((b) => b.text).join('\\n\\n'), kinds: blocks.map((b) => b.kind), left: page.blocks.filter((b) => !blocks.some(({ text }) => text === b.text)).map((b) => ({ reason: b.aside >= 0 ? page.asides[b.aside].reason : 'line', text: b.text })), whole: document.documentElement.textContent, time, gate: judged };
        };
        globalThis.readTheirs = () => {
          const copy = document.cloneNode(true);
          const start = performance.now();
          const article = new Readability(copy).parse();
          return { outcome: '', text: article ? article.title + '\\n\\n' + article.textContent : '', time: performance.now() - start };
        };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome128',
  });
  return outputFiles[0]?.text ?? '';
}

async function readWith(context: BrowserContext, url: string, bundle: string): Promise<{ ours: OwnRead; theirs: Read }> {
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForLoadState('load', { timeout: 3000 }).catch(() => undefined);
    const session = await context.newCDPSession(page);
    // Page scripts may have replaced what a bundle needs: ours runs in a world of its own, as in the extension.
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
    await session.send('Runtime.evaluate', { expression: bundle, contextId: executionContextId });
    const run = async (expression: string): Promise<unknown> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    return { ours: (await run('readOurs()')) as OwnRead, theirs: (await run('readTheirs()')) as Read };
  } finally {
    await page.close();
  }
}

/** Every page with a gold text: its id and both files. */
function pagesOf(folder: string, gold: string): { id: string; folder: string; page: string; text: string }[] {
  return readdirSync(join(shared, 'pages', folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => basename(name, '.html'))
    .filter((id) => wanted.length === 0 || (wanted.includes(id) && folder !== 'check'))
    .map((id) => ({ id, folder, page: join(shared, 'pages', folder, `${id}.html`), text: join(shared, 'gold', gold, `${id}.txt`) }));
}

/** The lines of the gold text that the reader has not, each with why. */
function missedLines(gold: string, { text, left, whole }: OwnRead): { reason: string; part: string }[] {
  const line = (part: string): string => ` ${words(part).join(' ')} `;
  const [own, all] = [line(text), line(whole)];
  const set = left.map(({ reason, text }) => ({ reason, text: line(text) })).filter(({ text }) => text.length > 2);
  return gold
    .split('\n')
    .filter((part) => words(part).length > 0 && !own.includes(line(part)))
    .map((part) => {
      const seen = set.find(({ text }) => text.includes(line(part)) || line(part).includes(text));
      return { part, reason: seen?.reason ?? (all.includes(line(part)) ? 'unseen' : 'other words') };
    });
}

/** Missed words by why; those of lines that the reader has, only less often, are `repeated`. */
function reasonsOf(lines: readonly { reason: string; part: string }[], missed: number): Map<string, number> {
  const reasons = new Map<string, number>();
  let unexplained = missed;
  for (const { part, reason } of lines) {
    const count = Math.min(unexplained, words(part).length);
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    unexplained -= count;
  }
  if (unexplained > 0) reasons.set('repeated', unexplained);
  return reasons;
}

function summary(rows: readonly Row[]): string {
  const sum = (key: 'gold' | 'missed' | 'findings' | 'unread' | 'added' | 'peerMissed' | 'peerAdded'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  const share = (count: number): string => `${((count / sum('gold')) * 100).toFixed(2)} %`;
  const articles = rows.filter((row) => row.outcome.startsWith('article')).length;
  if (sum('gold') === 0) return `${rows.length} pages, ${articles} taken for articles`;
  const reasons = new Map<string, number>();
  for (const row of rows) for (const [reason, count] of row.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  const why = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${reason} ${share(count)}`);
  return `${rows.length} pages, ${articles} taken for articles, ${sum('gold')} words: missed ${share(sum('missed'))}, added ${share(sum('added'))}; findings not read ${sum('unread')} of ${sum('findings')}; Readability missed ${share(sum('peerMissed'))}, added ${share(sum('peerAdded'))}
  missed by why: ${why.join(', ')}`;
}

async function main(): Promise<void> {
  if (!existsSync(join(shared, 'pages'))) {
    console.log(`Skipped: no real pages at ${shared} (set SELON_SHARED).`);
    return;
  }
  const pages = [...pagesOf('articles', 'dev'), ...pagesOf('check', 'check'), ...pagesOf('hard', 'dev'), ...pagesOf('quiet', 'dev')];
  const site = await startSite(
    async (path) =>
      pages
        .map(({ page }) => page)
        .filter((page) => path === `/${basename(page)}`)
        .map((page) => readFileSync(page))[0],
  );
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chrome'),
    chromiumSandbox: false,
    proxy: { server: `http://${site.host}:${site.port}`, bypass: '<-loopback>' },
  });
  const rows: Row[] = [];
  try {
    const context = await browser.newContext();
    const bundle = await bundleReaders();
    for (const { id, folder, page, text } of pages) {
      const { ours, theirs } = await readWith(context, site.url(`/${basename(page)}`), bundle);
      const gold = existsSync(text) ? words(readFileSync(text, 'utf8')) : [];
      const own = words(ours.text);
      const peer = words(theirs.text);
      const missed = surplus(gold, own);
      const ownLine = ` ${own.join(' ')} `;
      const lines = existsSync(text) ? missedLines(readFileSync(text, 'utf8'), ours) : [];
      const contexts = contextsOf(text);
      const row: Row = {
        id,
        folder,
        outcome: ours.outcome,
        gold: gold.length,
        missed: missed.length,
        reasons: reasonsOf(lines, missed.length),
        findings: contexts.length,
        unread: contexts.filter((context) => !ownLine.includes(` ${context} `)).length,
        added: gold.length > 0 ? surplus(own, gold).length : 0,
        peerMissed: surplus(gold, peer).length,
        peerAdded: gold.length > 0 ? surplus(peer, gold).length : 0,
        time: ours.time,
        gate: ours.gate,
        peerTime: theirs.time,
      };
      rows.push(row);
      if (folder === 'check' || options.includes('--json')) continue;
      const numbers =
        gold.length > 0
          ? `gold ${row.gold} missed ${row.missed} added ${row.added}, findings not read ${row.unread} of ${row.findings} (Readability ${row.peerMissed}, ${row.peerAdded})`
          : `read ${own.length} words (Readability ${peer.length})`;
      console.log(
        `${folder}/${id}  ${numbers}  ${row.time.toFixed(0)} ms, gate ${row.gate.toFixed(1)} (${row.peerTime.toFixed(0)})  ${row.outcome}`,
      );
      if (showDifference) {
        for (const { reason, part } of lines) console.log(`  missed (${reason}): ${part}`);
        console.log('  added:', surplus(own, gold).join(' '));
        for (const [index, block] of ours.text.split('\n\n').entries()) console.log(`    ${ours.kinds[index]}: ${block}`);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  for (const folder of ['articles', 'check', 'hard', 'quiet']) {
    const some = rows.filter((row) => row.folder === folder);
    if (some.length > 0) console.log(`${folder}: ${summary(some)}`);
  }
  if (options.includes('--json')) console.log(JSON.stringify(rows.filter((row) => row.folder !== 'check')));
}

await main();
