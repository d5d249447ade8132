// The welcome page, as the browser opens it when the extension is installed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { type Harness, startHarness } from '../harness.ts';

const TIMEOUT = 60_000;

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, async () => undefined);
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  it('is shown once after installation', async () => {
    const popup = await harness.driven.openOwn('popup.html?tab=999999');
    const shown = () =>
      popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ url?: string }[]> } } };
        return (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;
      }, undefined);
    await expect.poll(shown, { timeout: 10_000 }).toBe(1);
    await popup.close();
  });

  it('shows a sample that the extension has read just now', async () => {
    const page = await harness.driven.openOwn('welcome.html');
    const marks = () => page.evaluate(() => document.querySelectorAll('.paper .line').length, undefined);
    await expect.poll(marks, { timeout: 10_000 }).toBe(4);
    expect(await page.evaluate(() => document.querySelectorAll('kbd').length, undefined)).toBe(3);
    await page.close();
  });
});
