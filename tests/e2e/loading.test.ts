// The popup of a page that is slow to come, or never comes whole: it says so at once, and shows what is read when there is something.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { click, type Harness, has, type OpenPopup, openPopup, paintedIn, startHarness, textOf } from '../harness.ts';
import { type Inside, openInside } from '../inside.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 10_000 };
const ACTION = '.notice .primary';
const { t } = messagesFor('en');

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let inside: Inside;
  /** Has the second half of the slow page come. */
  let release: () => void;

  /** The sample, whose second half comes when it is released. */
  async function* slowly(): AsyncIterable<string> {
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const html = await readFile('samples/en-ferry.html', 'utf8');
    const middle = html.indexOf('<p>', html.length * 0.6);
    yield html.slice(0, middle);
    await released;
    yield html.slice(middle);
  }

  async function pageOf(path: string) {
    if (path === '/slow.html') return slowly();
    if (path === '/silent.html') return new Promise<string>(() => undefined);
    return path === '/ferry.html' ? readFile('samples/en-ferry.html') : undefined;
  }

  beforeAll(async () => {
    harness = await startHarness(browser, pageOf);
    inside = await openInside(harness.driven);
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  const wordsIn = async (page: View) => (await paintedIn(page)).map(({ text }) => text);

  /** A tab in which half of the slow page is, with the popup of it. */
  async function popupOfSlowPage(): Promise<OpenPopup> {
    const session = await harness.line.open(harness.site.url('/ferry.html'));
    await session.read();
    await session.page.evaluate(() => {
      location.href = '/slow.html';
    }, undefined);
    const isThere = () =>
      session.page.evaluate(() => location.pathname === '/slow.html' && document.querySelector('p') !== null, undefined);
    await expect.poll(() => isThere().catch(() => false), PATIENCE).toBe(true);
    const opened = await openPopup(session);
    await expect.poll(() => textOf(opened.popup, '.notice'), PATIENCE).toContain(t('state.loading.text'));
    await session.page.bringToFront();
    return opened;
  }

  it('says that the page is loading, and shows what is read once it has come', async () => {
    const { session, popup, close } = await popupOfSlowPage();
    expect(await session.state()).toBeUndefined();
    release();
    await expect.poll(() => has(popup, '.summary'), PATIENCE).toBe(true);
    expect((await wordsIn(session.page)).length).toBeGreaterThan(5);
    await close();
  });

  it('reads what is there when it is asked to, and the rest when it comes', async () => {
    const { session, popup, close } = await popupOfSlowPage();
    await click(popup, ACTION);
    await expect.poll(() => has(popup, '.summary'), PATIENCE).toBe(true);
    const first = await wordsIn(session.page);
    expect(first).not.toEqual([]);
    release();
    await expect.poll(async () => (await wordsIn(session.page)).length, PATIENCE).toBeGreaterThan(first.length);
    expect((await wordsIn(session.page)).slice(0, first.length)).toEqual(first);
    await close();
  });

  it('says that the page is loading where nothing of it has come, and offers nothing', async () => {
    const [tab] = await inside.openTabs(harness.site.url('/silent.html'), 1);
    const popup = await harness.driven.openOwn(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup, '.notice'), PATIENCE).toContain(t('state.loading.text'));
    expect(await has(popup, ACTION)).toBe(false);
    await popup.close();
    await inside.closeTabs([tab!]);
  });
});
