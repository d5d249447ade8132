// Pages that change under their readers: after each change the marks are exactly at the expected words.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import { click, type Harness, paintedIn, startHarness } from '../harness.ts';
import { SITES, type Step, serveSites, stepsOf } from '../pages/serve.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 20_000 };

async function take({ click: selector, travel }: Step, page: View): Promise<void> {
  // A page may write what its reader clicks on a while after it has loaded.
  if (selector) await expect.poll(() => click(page, selector).then(() => true), PATIENCE).toBe(true);
  if (travel) await page.evaluate((by) => history.go(by), travel);
}

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, serveSites);
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  it.each(SITES)('%s', async (site) => {
    const session = await harness.line.open(harness.site.url(`/${site}/`));
    for (const [index, step] of stepsOf(site).entries()) {
      await take(step, session.page);
      const { marks, state = 'article' } = step;
      const said = `step ${index}: ${JSON.stringify(step)}`;
      await expect.poll(async () => (await paintedIn(session.page)).map(({ text }) => text), { ...PATIENCE, message: said }).toEqual(marks);
      await expect.poll(async () => (await session.state())?.reading.state, { ...PATIENCE, message: said }).toBe(state);
      await expect.poll(() => session.badge(), { ...PATIENCE, message: said }).toBe(marks.length > 0 ? String(marks.length) : '');
    }
    await session.close();
  });
});
