import type { CDPSession } from 'playwright-core';
import type { Lab } from './lab.ts';
import { given, summary } from './measure.ts';
import { articlePage } from './pages.ts';
import { type Row, row } from './report.ts';
import { articleOf } from './texts.ts';

const RUNS = 9;
const WORDS = 1000;
/** Openings until the background has compiled what it uses. */
const WARM = 12;

/** Milliseconds for which a page is left alone before it is asked. */
const UNDISTURBED = 500;

/**
 * Runs in the page: milliseconds from its being loaded, when browsers let scripts of extensions start that wait for the page, to the
 * frame after the one that shows marks, kept as `marksVisible`.
 */
const CLOCK = `addEventListener('load', () => {
  const start = performance.now();
  const look = () => requestAnimationFrame(CSS.highlights.size === 0 ? look : () => { globalThis.marksVisible = performance.now() - start; });
  look();
});`;

/** From the page being ready to its marks being visible, beside the least that it can take. */
export async function readyRows(lab: Lab): Promise<Row[]> {
  const cold = await timeOf(lab, 0);
  const warm: number[] = [];
  const trips: number[] = [];
  const frames: number[] = [];
  for (let run = 1; run <= WARM + RUNS; run++) {
    const measured = await timeOf(lab, run);
    if (run <= WARM) continue;
    warm.push(measured.visible);
    trips.push(measured.trip);
    frames.push(measured.frame);
  }
  const view = await lab.open('<!doctype html><title>Analysis</title>');
  const analysis = await view.evaluate(({ text, runs }) => bench.analyse(text, runs), { text: articleOf('en', WORDS), runs: RUNS });
  await view.close();
  const least = trips.map((trip, run) => trip + analysis.median + frames[run]!);
  const reference = 'empty message and back, one analysis, one frame';
  return [
    row(`page of ${WORDS} words ready to marks visible, warm`, reference, summary(warm), summary(least), 3),
    row('the same, first page after the start of the browser', reference, given(cold.visible), summary(least)),
  ];
}

/** Opens a page whose every paragraph is new to the background. */
async function timeOf({ driven, site, pages }: Lab, run: number) {
  const path = `/ready-${run}.html`;
  const mark = String.fromCharCode(65 + run);
  pages.set(path, articlePage(articleOf('en', WORDS).replace(/$/gm, ` (Edition ${mark}.)`), CLOCK));
  const view = await driven.open();
  await view.goto(site.url(path));
  // Asking the page takes as long as a third of the way to its marks.
  await new Promise((wake) => setTimeout(wake, UNDISTURBED));
  await view.page.waitForFunction('globalThis.marksVisible !== undefined', undefined, { polling: 200, timeout: 60_000 });
  const visible = (await view.page.evaluate('globalThis.marksVisible')) as number;
  const frame = (await view.page.evaluate(FRAME)) as number;
  const trip = await evaluateInContentScript(await driven.context.newCDPSession(view.page), EMPTY_TRIP);
  await view.close();
  return { visible, frame, trip };
}

/** Milliseconds between two frames of a page. */
const FRAME = `new Promise((done) => requestAnimationFrame((one) => requestAnimationFrame((next) => done(next - one))))`;

/** Milliseconds of a message that the background does not know, and of its answer that says nothing. */
const EMPTY_TRIP = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => undefined);
  return performance.now() - start;
})()`;

/** Evaluates what gives a number in the world of the content script. */
async function evaluateInContentScript(session: CDPSession, expression: string): Promise<number> {
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contextId = context.id;
  });
  await session.send('Runtime.enable');
  if (contextId === undefined) throw new Error('The page has no content script.');
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
  return result.value as number;
}
