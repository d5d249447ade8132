// The script in the page and what it says to the background, in real browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { type Harness, paintedIn, startHarness } from '../harness.ts';
import { type Inside, openInside } from '../inside.ts';
import { serveSites } from '../pages/serve.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 20_000 };

/** A page that is no article, and has no body to be looked at until it is told to show it. */
const PLAIN = `<!doctype html><html lang="en"><title>Tides of Hale</title><body><h1>Tides of Hale</h1><p>High water at noon.</p><script>
  const { body } = document;
  body.remove();
  globalThis.show = () => {
    document.documentElement.append(body);
    dispatchEvent(new Event('visibilitychange'));
  };
</script>`;

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

  it('tells the background of a page that is no article only where somebody has asked for it', async () => {
    const open = () => harness.line.open(harness.site.url('/plain/'));
    const show = async ({ page }: Session) => {
      await page.bringToFront();
      await page.evaluate(() => (globalThis as unknown as { show(): void }).show(), undefined);
    };
    const [unasked, asked] = [await open(), await open()];
    const stateOf = async (session: Session) => (await session.state())?.reading.state;
    // As a popup does that opens before the page is read.
    await expect.poll(() => stateOf(asked), PATIENCE).toBe('reading');
    const before = await inside.asked('report');
    await show(unasked);
    await new Promise((wake) => setTimeout(wake, 1000));
    expect(await inside.asked('report')).toBe(before);
    await show(asked);
    await expect.poll(() => inside.asked('report'), PATIENCE).toBe(before + 1);
    expect([await stateOf(unasked), await stateOf(asked)]).toEqual(['not-an-article', 'not-an-article']);
    expect(await unasked.buttonTitle()).toBe(await asked.buttonTitle());
    await unasked.close();
    await asked.close();
  });
});
