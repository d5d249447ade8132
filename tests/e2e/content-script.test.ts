// The script in the page and what it says to the background, in real browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { type Harness, paintedIn, startHarness } from '../harness.ts';
import { type Inside, openInside } from '../inside.ts';
import { serveSites } from '../pages/serve.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 20_000 };

const PLAIN = '<!doctype html><html lang="en"><title>Tides of Hale</title><h1>Tides of Hale</h1><p>High water at noon.</p>';

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let inside: Inside;
  beforeAll(async () => {
    harness = await startHarness(browser, async (path) => (path === '/plain/' ? PLAIN : serveSites(path)));
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
    await page.evaluate(() => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p>Sources said that the walk would be lit at night.</p>');
    }, undefined);
    await expect.poll(() => paintedIn(page), PATIENCE).toHaveLength(3);
    expect(await session.ask('step', { by: 1, otherwise: '' })).toEqual({ found: true });
    const elements = () => page.evaluate(() => document.documentElement.children.length, undefined);
    await expect.poll(elements, PATIENCE).toBe(3);
    await session.close();
  });

  it('does not start the background for a page that is no article', async () => {
    const before = await inside.asked('report');
    const session = await harness.line.open(harness.site.url('/plain/'));
    await new Promise((wake) => setTimeout(wake, 1000));
    expect(await inside.asked('report')).toBe(before);
    expect((await session.state())?.reading.state).toBe('not-an-article');
    await session.close();
  });
});
