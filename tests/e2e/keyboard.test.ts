// Every action of the popup and the options, in real browsers, by keys alone; that of the welcome page has its own test.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import type { Settings } from '../../src/extension/settings.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { optionsMessages } from '../../src/messages/options-messages.ts';
import { type Harness, has, paintedIn, startHarness, store, storedIn, tabsWith, tabTo, textOf } from '../harness.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 10_000 };
const { t } = messagesFor('en');
const options = optionsMessages('en');

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let view: View;
  let downloads: string;
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'selon-keyboard-'));
    const read = async (path: string) => (path === '/ferry.html' ? readFile('samples/en-ferry.html') : undefined);
    harness = await startHarness(browser, read, { downloads });
  }, TIMEOUT);
  afterAll(async () => {
    await harness?.close();
    await rm(downloads, { recursive: true, force: true });
  }, TIMEOUT);
  afterEach(() => view?.close());

  /** Leads the focus to a control and presses a key there. */
  async function press(selector: string, key: 'Enter' | ' ' | 'ArrowDown' = 'Enter'): Promise<void> {
    await tabTo(view, selector);
    await view.press(key);
  }
  const toHave = (selector: string, isThere = true) => expect.poll(() => has(view, selector), PATIENCE).toBe(isThere);
  const toSay = (selector: string, words: string) => expect.poll(() => textOf(view, selector), PATIENCE).toContain(words);
  /** Presses a key at a control that leads to another page of the extension. */
  async function leads(selector: string, path: string): Promise<void> {
    const before = await tabsWith(view, path);
    await press(selector);
    await expect.poll(() => tabsWith(view, path), PATIENCE).toBe(before + 1);
  }

  async function open(path: string, settings: object = {}): Promise<void> {
    const own = await harness.driven.openOwn('popup.html?tab=0');
    await store(own, { settings: { version: 2, language: 'en', ...settings } });
    await own.close();
    view = await harness.driven.openOwn(path);
    await view.bringToFront();
  }

  describe('the popup', () => {
    let session: Session;
    beforeEach(async () => {
      session = await harness.line.open(harness.site.url('/ferry.html'));
      await session.read();
      await open(await popupPath());
      await toHave('.descriptions');
    });
    afterEach(() => session.close());

    async function popupPath(): Promise<string> {
      const popup = await session.popup();
      const path = await popup.evaluate(() => location.pathname.slice(1) + location.search, undefined);
      await popup.close();
      return path;
    }
    const state = async () => (await session.state())!;
    const leaveSight = () => session.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), undefined);
    const toShowMark = () => expect.poll(async () => (await paintedIn(session.page)).some(({ visible }) => visible), PATIENCE).toBe(true);
    const listed = () => view.evaluate(() => document.querySelectorAll('.finding').length, undefined);

    it('hides and shows the marks, filters them, and lists them all or by kind', async () => {
      await press('[role=switch]', ' ');
      await expect.poll(async () => (await state()).shown, PATIENCE).toBe(false);
      await press('[role=switch]', ' ');
      await expect.poll(async () => (await state()).shown, PATIENCE).toBe(true);
      await press('.legend [data-category=hearsay]');
      await expect.poll(async () => (await state()).filter, PATIENCE).toEqual(['hearsay']);
      await press('.legend [data-category=hearsay]', ' ');
      await expect.poll(async () => (await state()).filter, PATIENCE).toEqual([]);
      const marked = await listed();
      await press('.scope:first-child li:last-child button');
      await expect.poll(listed, PATIENCE).toBeGreaterThan(marked);
      await press('.scope:last-child li:last-child button');
      await toHave('.group');
    });

    it('opens the descriptions and a check, and goes from there to the words in the page', async () => {
      for (const place of ['.descriptions', '[data-check=described]']) {
        await leaveSight();
        await press(`${place} summary`);
        await press(`${place} .go-to`);
        await toShowMark();
      }
      await tabTo(view, '[data-check=described] a[href^="https:"]');
    });

    it('goes to a finding, tells more of it, takes its mark off, reports it and puts it back', async () => {
      await leaveSight();
      await press('.finding .go-to');
      await toShowMark();
      await press('.finding [aria-expanded]');
      await tabTo(view, '.finding .facts a[href^="https:"]');
      await press('.finding .actions button:last-child');
      await expect.poll(async () => (await state()).dismissed.length, PATIENCE).toBe(1);
      await press('[data-dismissed] .actions .quiet');
      await toSay('[role=status]', t('card.copied'));
      await press('[data-dismissed] .actions button:first-child');
      await expect.poll(async () => (await state()).dismissed.length, PATIENCE).toBe(0);
    });

    it('exports in the format that is chosen, to the clipboard and to a file', async () => {
      await press('.export summary');
      await press('[name=format]:checked', 'ArrowDown');
      await toHave('[value=json]:checked');
      await press('[data-export=copy]');
      await toSay('.export .note', t('export.copied'));
      await press('[data-export=download]');
      await toSay('.export .note', '.json');
    });

    it('switches the site off and on again', async () => {
      await press('.site-off');
      await toSay('h2', t('state.off-for-site.title'));
      const rules = async () => ((await storedIn(view, 'settings')) as Settings).sites.rules;
      expect(await rules()).toEqual({ localhost: 'never' });
      await press('.notice .primary');
      await expect.poll(rules, PATIENCE).toEqual({});
    });

    it.each([
      ['.options', '/options.html'],
      ['.help', '/welcome.html'],
    ])('leads by %s to %s', (selector, path) => leads(`.foot ${selector}`, path));
  });

  describe('the options', () => {
    const settings = async () => (await storedIn(view, 'settings')) as Settings;
    const sites = async () => (await settings()).sites;
    const toBecome = (found: () => Promise<unknown>, value: unknown) => expect.poll(found, PATIENCE).toEqual(value);

    it('marks kinds, draws lines and chooses a language', async () => {
      await open('options.html');
      await press('.family:first-of-type select', 'ArrowDown');
      await expect.poll(async () => (await settings()).lines?.unnamed, PATIENCE).not.toBe('dotted');
      await press('input[name=vague]', ' ');
      await expect.poll(async () => (await settings()).marked, PATIENCE).not.toContain('vague');
      await press('select[name=language]', 'ArrowDown');
      await toBecome(async () => (await settings()).language, 'fr');
    });

    it('adds, changes and removes rules of sites', async () => {
      await open('options.html');
      await press('input[value=read]', 'ArrowDown');
      await toBecome(async () => (await sites()).elsewhere, 'on-request');
      await tabTo(view, '[aria-labelledby=sites] .add input');
      await view.type('news.example');
      await view.press('Enter');
      await toBecome(async () => (await sites()).rules, { 'news.example': 'never' });
      await tabTo(view, '#rules select');
      await view.type('r');
      await toBecome(async () => (await sites()).rules, { 'news.example': 'read' });
      await press('#rules button');
      await toBecome(async () => (await sites()).rules, {});
    });

    it('tries, adds and removes own phrases', async () => {
      await open('options.html');
      const phrases = async () => (await settings()).phrases?.en?.mark;
      await tabTo(view, '[data-list=en-mark] input');
      await view.type('word on the quay');
      await view.press('Enter');
      await toBecome(phrases, ['word on the quay']);
      await tabTo(view, '.language:first-of-type textarea');
      await view.type('The word on the quay is that it sails.');
      await toSay('[data-matches=mark]', '1');
      await open('options.html', { phrases: { en: { mark: ['word on the quay'], leave: [] }, fr: { mark: [], leave: [] } } });
      await press('[data-list=en-mark] li button');
      await toBecome(phrases, []);
    });

    it('saves a file, forgets what was dismissed or does not, resets, takes that back, and leads to the help', async () => {
      await open('options.html', { marked: ['named'] });
      await press('[data-does=export]');
      await expect.poll(() => readdir(downloads), PATIENCE).toContain('selon-settings.json');
      // What opens a file is the browser's own field, to which Tab leads.
      await tabTo(view, '[type=file]');
      await press('[data-does=dismissals]');
      await toSay('.asking', options.t('options.dismissals.sure'));
      await press('.primary + button');
      await toSay('.said', options.t('options.import.kept'));
      await press('[data-does=dismissals]');
      await press('.primary');
      await toSay('.said', options.t('options.dismissals.done'));
      await press('[data-does=reset]');
      await expect.poll(async () => (await settings()).marked.length, PATIENCE).toBeGreaterThan(1);
      await press('.said button');
      await toBecome(async () => (await settings()).marked, ['named']);
      await leads('[data-does=help]', '/welcome.html');
    });
  });
});
