// The script in the page and what it says to the background, in real browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { type Harness, paintedIn, startHarness } from '../harness.ts';
import { type Inside, openInside } from '../inside.ts';
import { serveSites } from '../pages/serve.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 20_000 };

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let inside: Inside;
  beforeAll(async () => {
    harness = await startHarness(browser, serveSites);
    inside = await openInside(harness.driven);
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  it('is at work once in a page, however often it is put there', async () => {
    const address = harness.site.url('/witness/');
    const session = await harness.line.open(address);
    const { page } = session;
    await expect.poll(() => paintedIn(page), PATIENCE).toHaveLength(2);
    const tab = await inside.tabOf(address);
    await inside.startReader(tab);
    await inside.startReader(tab);
    const before = await inside.asked('analyse');
    await page.evaluate(() => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p>Sources said that the walk would be lit at night.</p>');
    }, undefined);
    await expect.poll(() => paintedIn(page), PATIENCE).toHaveLength(3);
    expect(await session.ask('step', { by: 1, otherwise: '' })).toEqual({ found: true });
    const elements = () => page.evaluate(() => document.documentElement.children.length, undefined);
    await expect.poll(elements, PATIENCE).toBe(3);
    expect(await inside.asked('analyse')).toBe(before + 1);
    await session.close();
  });
});
