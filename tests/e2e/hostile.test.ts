// Pages that mean harm, in the built extension: each ends with the right marks or with a limit that is said, and with nothing of ours in it.
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import { type Harness, paintedIn, startHarness } from '../harness.ts';
import { FIRST, type HostilePage, LAST, markupOf, TITLE } from '../pages/hostile/hostile-pages.ts';
import { SERVED } from '../pages/hostile/served-pages.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 60_000, interval: 100 };

/** Page by page, as a site gives it. */
function pageOf(page: HostilePage): string {
  const { head, body } = markupOf(page);
  return `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}
    <script src="/hostile.js"></script><script>hostile.spoilPage(hostile.SERVED[${SERVED.indexOf(page)}])</script></body></html>`;
}

/** What is added to each page by a script of its own. */
async function scriptOfPages(): Promise<string> {
  const entryPoints = ['tests/pages/hostile/served-pages.ts'];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'iife', globalName: 'hostile', write: false });
  return outputFiles[0]!.text;
}

/** What a page holds of ours: highlights, style sheets, elements beside head and body. */
function leftIn(page: View): Promise<number[]> {
  return page.evaluate(() => {
    // Some pages shadow the properties of their document.
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
    return [CSS.highlights.size, get!.call(document).length, document.querySelector('html')!.children.length - 2];
  }, undefined);
}

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    const script = await scriptOfPages();
    harness = await startHarness(browser, async (path) => {
      if (path === '/hostile.js') return script;
      const page = SERVED[Number(path.slice(1))];
      return page && pageOf(page);
    });
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  it.each(SERVED.map((page, index) => ({ ...page, index })))('a page with $name', async ({ index, marks = [], cut }) => {
    const session = await harness.line.open(harness.site.url(`/${index}`));
    const painted = async () => (await paintedIn(session.page)).map(({ text }) => text);
    await expect.poll(painted, PATIENCE).toEqual([FIRST, ...marks, LAST]);
    const state = await session.state();
    expect(state?.reading).toMatchObject({ state: 'article', language: 'en' });
    expect(state?.reading.cut).toBe(cut);
    await expect.poll(() => session.badge(), PATIENCE).toBe(marks.length > 900 ? '999+' : String(marks.length + 2));
    expect(await session.ask('step', { by: 1, otherwise: '' })).toEqual({ found: true });
    await session.ask('set-shown', { shown: false });
    await expect.poll(() => leftIn(session.page), PATIENCE).toEqual([0, 0, 0]);
    await session.close();
  });

  it('asks nobody for anything', () => {
    expect(harness.outside()).toEqual([]);
  });
});
