// What goes wrong around the extension, by the browsers' own means: nothing is lost, nothing is stuck, and it is said what happened.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { optionsMessages } from '../../src/messages/options-messages.ts';
import { click, type Harness, paintedIn, startHarness } from '../harness.ts';
import { type Inside, openInside } from '../inside.ts';

const TIMEOUT = 240_000;
const PATIENCE = { timeout: 30_000 };
const TABS = 100;
const { t } = messagesFor('en');

/** The sample with its paragraphs many times over, no two alike: its analysis takes a while. */
async function longArticle(): Promise<string> {
  const html = await readFile('samples/en-ferry.html', 'utf8');
  const paragraphs = html.match(/<p>.*?<\/p>/gs) ?? [];
  const more = Array.from({ length: 300 }, (_, n) => paragraphs.map((one) => one.replace('<p>', `<p>In week ${n}, `)).join('\n'));
  return html.replace('</main>', `${more.join('\n')}</main>`);
}

const PAGES: Readonly<Record<string, () => Promise<string | Uint8Array>>> = {
  '/ferry.html': () => readFile('samples/en-ferry.html'),
  '/long.html': longArticle,
};

const wordsIn = async (page: View) => (await paintedIn(page)).map(({ text }) => text);
const textOf = (view: View) => view.evaluate(() => document.body.innerText, undefined);
/** Waits until a view of the extension says something. */
const toSay = (view: View, words: string) => expect.poll(() => textOf(view), PATIENCE).toContain(words);

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let inside: Inside;
  /** What is marked in the sample. */
  let marks: string[];
  beforeAll(async () => {
    harness = await startHarness(browser, async (path) => PAGES[path]?.(), { inPrivate: true });
    inside = await openInside(harness.driven);
    const session = await open();
    marks = await wordsIn(session.page);
    expect(marks.length).toBeGreaterThan(5);
    await session.close();
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);
  beforeEach(() => inside.clear());

  const address = (path = '/ferry.html') => harness.site.url(path);
  const open = async (path?: string): Promise<Session> => {
    const session = await harness.line.open(address(path));
    expect(await session.read()).toMatchObject({ state: 'article' });
    return session;
  };
  /** The number of findings in an open popup. */
  const listed = (popup: View) => popup.evaluate(() => document.querySelectorAll('.finding').length, undefined);
  const openPopup = async (session: Session) => {
    const popup = await session.popup();
    await expect.poll(() => listed(popup), PATIENCE).toBeGreaterThan(0);
    return popup;
  };

  describe('the background is stopped', () => {
    it('before a page is read', async () => {
      await harness.driven.stopBackground();
      const session = await open();
      expect(await wordsIn(session.page)).toEqual(marks);
      await session.close();
    });

    it('while it analyses', async () => {
      const before = await inside.asked('analyse');
      const opened = harness.line.open(address('/long.html'));
      await expect.poll(() => inside.asked('analyse'), { ...PATIENCE, interval: 20 }).toBe(before + 1);
      await harness.driven.stopBackground();
      const session = await opened;
      expect(await session.read()).toMatchObject({ state: 'article' });
      // Firefox lets what is at work come to its end before it stops it.
      expect(await inside.asked('analyse')).toBe(before + (browser === 'chrome' ? 2 : 1));
      expect((await wordsIn(session.page)).length).toBeGreaterThan(100 * marks.length);
      await session.close();
    });

    it('while the popup is open, before it goes to a mark', async () => {
      const session = await open();
      const popup = await openPopup(session);
      await harness.driven.stopBackground();
      await click(popup, '.finding:last-child .go-to');
      await expect.poll(async () => (await paintedIn(session.page)).at(-1)?.visible, PATIENCE).toBe(true);
      await popup.close();
      await session.close();
    });

    it('before it is told of a dismissal, which is kept', async () => {
      const session = await open();
      const popup = await openPopup(session);
      await harness.driven.stopBackground();
      await click(popup, '.finding .actions button:nth-of-type(3)');
      await expect.poll(() => session.badge(), PATIENCE).toBe(String(marks.length - 1));
      await expect.poll(() => inside.stored('dismissals'), PATIENCE).toBeDefined();
      await popup.close();
      await session.close();
      const next = await open();
      expect(await wordsIn(next.page)).toEqual(marks.slice(1));
      await next.close();
    });

    it('before it describes a mark', async () => {
      const session = await open();
      await session.page.bringToFront();
      await harness.driven.stopBackground();
      await session.ask('step', { by: 1, otherwise: '' });
      await expect.poll(() => session.page.evaluate(() => document.documentElement.children.length, undefined), PATIENCE).toBe(3);
      await session.close();
    });

    it('before a setting is saved', async () => {
      const session = await open();
      const options = await harness.driven.openOwn('options.html');
      await expect.poll(() => textOf(options), PATIENCE).not.toBe('');
      await harness.driven.stopBackground();
      await click(options, 'input[type=checkbox]:checked');
      await toSay(options, optionsMessages('en').t('options.saved'));
      await expect.poll(async () => (await wordsIn(session.page)).length, PATIENCE).toBeLessThan(marks.length);
      await options.close();
      await session.close();
    });
  });

  describe('the storage', () => {
    // Firefox has no bound for it but the disk.
    const itWhereBounded = browser === 'chrome' ? it : undefined;
    itWhereBounded?.('is full: what was stored stays, and the reader is told', async () => {
      await inside.store({ settings: { version: 2, language: 'en', sites: { elsewhere: 'read', rules: { 'other.example': 'never' } } } });
      const before = await inside.stored('settings');
      await inside.fill();
      const session = await open();
      const popup = await openPopup(session);
      await click(popup, '.finding .actions button:nth-of-type(3)');
      await toSay(popup, 'This could not be saved');
      expect(await wordsIn(session.page)).toEqual(marks.slice(1));
      await click(popup, '.site-off');
      await toSay(popup, 'This could not be saved');
      const options = await harness.driven.openOwn('options.html');
      await expect.poll(() => textOf(options), PATIENCE).not.toBe('');
      await click(options, 'input[type=checkbox]:checked');
      await toSay(options, optionsMessages('en').t('options.not-saved'));
      expect(await inside.stored('settings')).toEqual(before);
      for (const view of [options, popup]) await view.close();
      await session.close();
    });

    it.each([
      ['text', { settings: 'x', dismissals: 'x' }],
      ['numbers and lists', { settings: [1, null], dismissals: 7 }],
      [
        'the wrong members',
        {
          settings: { version: 'x', language: 7, marked: { 0: 'x' }, lines: [], sites: { elsewhere: 1, rules: ['x'] }, phrases: null },
          dismissals: { salt: {}, pages: { x: 'y', z: [1] } },
        },
      ],
    ])('is damaged and holds %s: all is as by default, and can be changed', async (_, damaged) => {
      await inside.store(damaged);
      const session = await open();
      expect(await wordsIn(session.page)).toEqual(marks);
      const popup = await openPopup(session);
      await click(popup, '.finding .actions button:nth-of-type(3)');
      await expect.poll(() => inside.stored('dismissals'), PATIENCE).toMatchObject({ version: 1 });
      await click(popup, '.site-off');
      await toSay(popup, t('state.off-for-site.title'));
      expect(await inside.stored('settings')).toMatchObject({ version: 2, sites: { rules: { localhost: 'never' } } });
      await popup.close();
      await session.close();
    });

    it('holds the settings of a newer version, which keep what this one does not know', async () => {
      const newer = {
        version: 9,
        marked: ['unnamed', 'sonnet'],
        sites: { elsewhere: 'read', rules: {}, groups: ['x'] },
        tone: { of: 'voice' },
      };
      await inside.store({ settings: newer });
      const session = await open();
      const popup = await openPopup(session);
      await click(popup, '.site-off');
      await toSay(popup, t('state.off-for-site.title'));
      const rules = { localhost: 'never' };
      expect(await inside.stored('settings')).toMatchObject({ ...newer, sites: { ...newer.sites, rules } });
      await popup.close();
      await session.close();
    });
  });

  it('a tab is closed while it is analysed, and the next is read', async () => {
    const before = await inside.asked('analyse');
    const tabs = await inside.openTabs(address('/long.html'), 1);
    await inside.show(tabs[0]!);
    await expect.poll(() => inside.asked('analyse'), { ...PATIENCE, interval: 20 }).toBe(before + 1);
    await inside.closeTabs(tabs);
    const session = await open();
    expect(await wordsIn(session.page)).toEqual(marks);
    await expect.poll(() => session.badge(), PATIENCE).toBe(String(marks.length));
    await session.close();
  });

  it('two windows show the same page, each with its own marks', async () => {
    const session = await open();
    const { tab, close } = await inside.openWindow(address(), { isPrivate: false });
    await expect.poll(async () => (await inside.state(tab))?.reading.state, PATIENCE).toBe('article');
    await session.ask('set-shown', { shown: false });
    await expect.poll(() => session.badge(), PATIENCE).toBe('');
    expect(await inside.state(tab)).toMatchObject({ shown: true });
    await expect.poll(() => inside.badge(tab), PATIENCE).toBe(String(marks.length));
    await close();
    await session.close();
  });

  it('a private window is read, and nothing of it is written', async () => {
    const { tab, close } = await inside.openWindow(address(), { isPrivate: true });
    await expect.poll(async () => (await inside.state(tab))?.reading.state, PATIENCE).toBe('article');
    const popup = await harness.driven.openOwn(`popup.html?tab=${tab}`);
    await toSay(popup, t('panel.private'));
    expect(await popup.evaluate(() => document.querySelector('.site-off'), undefined)).toBeNull();
    const before = await inside.asked('remember-dismissal');
    await click(popup, '.finding .actions button:nth-of-type(3)');
    await expect.poll(() => inside.asked('remember-dismissal'), PATIENCE).toBe(before + 1);
    await expect.poll(async () => (await inside.state(tab))?.dismissed.length, PATIENCE).toBe(1);
    await expect.poll(() => inside.badge(tab), PATIENCE).toBe(String(marks.length - 1));
    await popup.close();
    await close();
    // Dismissals are written one after the other: once another one of this page, outside, is stored, this one would be.
    const session = await open();
    const outside = await openPopup(session);
    await click(outside, '.finding:last-child .actions button:nth-of-type(3)');
    await expect.poll(() => inside.stored('dismissals'), PATIENCE).toBeDefined();
    const { dismissals, ...others } = (await inside.stored(null)) as { dismissals: { pages: object } };
    expect(Object.values(dismissals.pages)).toEqual([[expect.any(String)]]);
    expect(others).toEqual({});
    await outside.close();
    await session.close();
  });

  it('access is withdrawn from an open page and given back', async () => {
    const session = await open();
    await harness.driven.allowSites(false);
    expect(await session.ask('set-shown', { shown: false })).toMatchObject({ shown: false });
    await session.page.goto(address());
    const popup = await session.popup();
    await toSay(popup, t('state.no-access.title'));
    await toSay(popup, t('state.no-access.action'));
    expect(await wordsIn(session.page)).toEqual([]);
    await popup.close();
    await harness.driven.allowSites(true);
    await session.page.bringToFront();
    await session.page.goto(address());
    expect(await session.read()).toMatchObject({ state: 'article' });
    expect(await wordsIn(session.page)).toEqual(marks);
    await session.close();
  });

  it(`${TABS} tabs are opened at once`, async () => {
    const tabs = await inside.openTabs(address(), TABS);
    // Tabs out of sight are read when they are looked at.
    const answering = async () => (await inside.states(tabs)).filter(Boolean).length;
    await expect.poll(answering, { timeout: 150_000, interval: 1_000 }).toBe(TABS);
    for (const tab of [tabs[0]!, tabs[50]!, tabs.at(-1)!]) {
      await inside.show(tab);
      await expect.poll(async () => (await inside.state(tab))?.reading.state, PATIENCE).toBe('article');
      await expect.poll(() => inside.badge(tab), PATIENCE).toBe(String(marks.length));
    }
    expect((await inside.states(tabs)).filter((state) => state?.failure !== undefined)).toEqual([]);
    await inside.closeTabs(tabs);
  });

  // The last one: whatever page of the extension is open goes with it.
  it('the extension is updated while a page is open, and a popup opened then has its marks', async () => {
    const session = await open();
    const tab = await inside.tabOf(address());
    await harness.driven.update();
    const popup = await harness.driven.openOwn(`popup.html?tab=${tab}`);
    await session.page.bringToFront();
    await expect.poll(() => listed(popup), PATIENCE).toBeGreaterThan(0);
    expect(await wordsIn(session.page)).toEqual(marks);
    expect(await session.page.evaluate(() => document.adoptedStyleSheets.length, undefined)).toBe(1);
  });
});
