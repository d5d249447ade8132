// A page is left as it was found: while it is marked, and whatever ends the marks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { click, type Harness, paintedIn, startHarness } from '../harness.ts';
import { serveSites } from '../pages/serve.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 20_000 };
const MARKS = ['A person close to the family', 'Observers'];

/** What the page itself can see of a reader of it (tests/pages/witness). */
interface Report {
  seen: string[];
  names: string[];
  elements: string[];
  highlights: string[];
  sheets: number;
}

/** Of a page without marks. */
const UNTOUCHED: Report = { seen: [], names: [], elements: ['head', 'body'], highlights: [], sheets: 0 };
/** All that a page sees of its marks: the names of their highlights and the style sheet that draws these. */
const MARKED: Report = { ...UNTOUCHED, highlights: ['selon-unnamed', 'selon-vague'], sheets: 1 };

function reportOf(page: View): Promise<Report> {
  return page.evaluate(() => (globalThis as unknown as { report(): Report }).report(), undefined);
}

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let session: Session;
  beforeAll(async () => {
    harness = await startHarness(browser, serveSites);
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  const report = () => expect.poll(() => reportOf(session.page), PATIENCE);
  const marks = (page: View) => expect.poll(async () => (await paintedIn(page)).map(({ text }) => text), PATIENCE);
  const open = async () => {
    const own = await harness.driven.openOwn('popup.html?tab=0');
    const id = await own.evaluate(() => (globalThis as unknown as { chrome: { runtime: { id: string } } }).chrome.runtime.id, undefined);
    await own.close();
    // By an event of this name the framework of the build would announce us.
    session = await harness.line.open(harness.site.url(`/witness/?event=${id}:reader:wxt:content-script-started`));
    await marks(session.page).toEqual(MARKS);
  };

  it('shows the page nothing but names of highlights and a style sheet, and neither once marks are off', async () => {
    await open();
    await report().toEqual(MARKED);
    const popup = await session.popup();
    await expect.poll(() => click(popup, '[role=switch]').then(() => true), PATIENCE).toBe(true);
    await report().toEqual(UNTOUCHED);
    await click(popup, '[role=switch]');
    await report().toEqual(MARKED);
    await popup.close();
    await session.close();
  });

  it('leaves nothing where the page went on to be no article', async () => {
    session = await harness.line.open(harness.site.url('/single-page/'));
    await expect.poll(() => click(session.page, '#windmill').then(() => true), PATIENCE).toBe(true);
    await marks(session.page).not.toEqual([]);
    await click(session.page, '#home');
    await marks(session.page).toEqual([]);
    const left = () => session.page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length], undefined);
    await expect.poll(left, PATIENCE).toEqual([0, 0]);
    await session.close();
  });
});

describe('chrome', { timeout: TIMEOUT }, () => {
  // Firefox ends the script in the page without a word.
  it.each(['update', 'removal'] as const)('leaves nothing after the %s of the extension, though nobody touches the page', async (how) => {
    const harness = await startHarness('chrome', serveSites);
    try {
      const { page } = await harness.line.open(harness.site.url('/witness/'));
      await expect.poll(() => reportOf(page), PATIENCE).toEqual(MARKED);
      await harness.line.end(how);
      await expect.poll(() => reportOf(page), PATIENCE).toEqual(UNTOUCHED);
    } finally {
      await harness.close();
    }
  });
});
