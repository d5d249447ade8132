// The options page in real browsers, in both languages: each of its controls does what it says, on the page and to open articles.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { defaultSettings } from '../../src/extension/read-settings.ts';
import type { Settings } from '../../src/extension/settings.ts';
import { settingsFile } from '../../src/extension/settings-file.ts';
import { UI_LANGUAGES } from '../../src/messages/catalogue.ts';
import { optionsMessages } from '../../src/messages/options-messages.ts';
import { click, fill, type Harness, missedStops, paintedIn, startHarness, store, storedIn, tabStops, textOf } from '../harness.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 15_000 };

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let downloads: string;
  let session: Session;
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'selon-settings-'));
    const read = async (path: string) => (path === '/ferry.html' ? readFile('samples/en-ferry.html') : undefined);
    harness = await startHarness(browser, read, { downloads });
    session = await harness.line.open(harness.site.url('/ferry.html'));
    await session.read();
  }, TIMEOUT);
  afterAll(async () => {
    await harness?.close();
    await rm(downloads, { recursive: true, force: true });
  }, TIMEOUT);

  describe.each(UI_LANGUAGES)('in %s', (language) => {
    const { t } = optionsMessages(language);
    const initial: Settings = { ...defaultSettings(), language };
    let options: View;
    beforeEach(async () => {
      const own = await harness.driven.openOwn('popup.html?tab=0');
      await store(own, { settings: initial });
      await own.close();
      options = await harness.driven.openOwn('options.html');
      await expect.poll(() => textOf(options, 'h2'), PATIENCE).toBe(t('options.marks'));
    });
    afterEach(() => options.close());

    const settings = async () => (await storedIn(options, 'settings')) as Settings;
    /** What is painted in the article, which browsers let rest while it is out of sight. */
    const painted = async () => {
      await session.page.bringToFront();
      return (await paintedIn(session.page)).map(({ text }) => text);
    };
    const state = async () => (await session.state())?.reading.state;
    const said = () => textOf(options, '.said [role=status]');

    it('marks what is chosen, in the page and in the preview', async () => {
      await expect.poll(painted, PATIENCE).toContain('Experts');
      await click(options, 'input[name=named]');
      await click(options, 'input[name=vague]');
      await expect
        .poll(async () => (await settings()).marked, PATIENCE)
        .toEqual(['unnamed', 'clause', 'hearsay', 'named', 'unattributed', 'anonymous']);
      await expect.poll(painted, PATIENCE).toContain('Marit Halvorsen');
      expect(await painted()).not.toContain('Experts');
      await options.bringToFront();
      await expect.poll(said, PATIENCE).toBe(t('options.saved'));
      expect(await options.evaluate(() => document.querySelectorAll('.sample .line-sourced').length, undefined)).toBe(2);
    });

    it('draws each family by the line that is chosen', async () => {
      const drawn = (view: View, selector: string, pseudo?: string) =>
        view.evaluate(([wanted, of]) => getComputedStyle(document.querySelector(wanted)!, of ?? undefined).textDecorationStyle, [
          selector,
          pseudo ?? null,
        ] as const);
      await fill(options, '.family:first-of-type select', 'double');
      await expect.poll(() => drawn(options, '.sample .line-unnamed'), PATIENCE).toBe('double');
      await session.page.bringToFront();
      await expect.poll(() => drawn(session.page, 'article p:not([class])', '::highlight(selon-unnamed)'), PATIENCE).toBe('double');
    });

    it('reads sites as their rules say', async () => {
      const rule = async (expected: Settings['sites']['rules']) =>
        expect.poll(async () => (await settings()).sites.rules, PATIENCE).toEqual(expected);
      await fill(options, '[aria-labelledby=sites] input[type=text]', 'no site');
      await click(options, '[aria-labelledby=sites] [type=submit]');
      await expect.poll(() => textOf(options, '[aria-labelledby=sites] .error'), PATIENCE).toBe(t('options.sites.no-host'));
      await fill(options, '[aria-labelledby=sites] input[type=text]', harness.site.url('/any'));
      await click(options, '[aria-labelledby=sites] [type=submit]');
      await rule({ localhost: 'never' });
      await expect.poll(state, PATIENCE).toBe('off-for-site');
      expect(await painted()).toEqual([]);
      await fill(options, '#rules select', 'on-request');
      await rule({ localhost: 'on-request' });
      await click(options, '#rules button');
      await rule({});
      await session.page.bringToFront();
      await expect.poll(state, PATIENCE).toBe('article');
      await click(options, 'input[value=never]');
      await expect.poll(state, PATIENCE).toBe('off-for-site');
      await click(options, 'input[value=read]');
      await session.page.bringToFront();
      await expect.poll(state, PATIENCE).toBe('article');
    });

    it('shows what own phrases match, and has them marked and left', async () => {
      await fill(options, '.language:first-of-type textarea', 'The word on the quay: Word on the QUAY.');
      await fill(options, '[data-list=en-mark] input', 'word on the quay');
      await expect.poll(() => textOf(options, '[data-matches=mark]'), PATIENCE).toContain('2');
      await fill(options, '[data-list=en-mark] input', 'an island without a boat');
      await click(options, '[data-list=en-mark] [type=submit]');
      await expect.poll(painted, PATIENCE).toContain('An island without a boat');
      await options.bringToFront();
      await fill(options, '[data-list=en-leave] input', 'experts');
      await click(options, '[data-list=en-leave] [type=submit]');
      await expect.poll(painted, PATIENCE).not.toContain('Experts');
      await options.bringToFront();
      await click(options, '[data-list=en-leave] li button');
      await expect.poll(painted, PATIENCE).toContain('Experts');
    });

    it('speaks the language that is chosen, here and in the popup', async () => {
      const other = language === 'en' ? 'fr' : 'en';
      const messages = optionsMessages(other);
      await fill(options, '[name=language]', other);
      await expect.poll(() => textOf(options, 'h2'), PATIENCE).toBe(messages.t('options.marks'));
      await expect.poll(() => options.evaluate(() => document.documentElement.lang, undefined), PATIENCE).toBe(other);
      const popup = await session.popup();
      await expect.poll(() => textOf(popup, '#sources'), PATIENCE).toContain(messages.shared.t('panel.sources'));
      await popup.close();
    });

    it('saves settings as a file, loads them again, resets them and takes that back', async () => {
      const full: Settings = { ...initial, marked: ['named'], sites: { elsewhere: 'on-request', rules: { 'news.example': 'never' } } };
      await click(options, '[data-does=export]');
      const newest = async () => {
        const [file] = (await readdir(downloads)).filter((name) => name.endsWith('.json'));
        return file === undefined ? '' : readFile(join(downloads, file), 'utf8');
      };
      await expect.poll(newest, PATIENCE).toBe(settingsFile(initial));
      for (const file of await readdir(downloads)) await rm(join(downloads, file));
      await give(options, settingsFile(full));
      await expect.poll(() => textOf(options, '.asking'), PATIENCE).toContain(t('options.import.sites', { count: 1 }));
      await click(options, '.primary');
      await expect.poll(settings, PATIENCE).toEqual(full);
      await give(options, '{"version": 2');
      await expect.poll(() => textOf(options, '.asking'), PATIENCE).toContain(t('options.import.refused'));
      expect(await settings()).toEqual(full);
      await click(options, '[data-does=reset]');
      await expect.poll(settings, PATIENCE).toEqual(defaultSettings());
      await expect.poll(() => options.evaluate(() => document.querySelector('.said button') !== null, undefined), PATIENCE).toBe(true);
      await click(options, '.said button');
      await expect.poll(settings, PATIENCE).toEqual(full);
    });

    it('forgets what was dismissed', async () => {
      await expect.poll(painted, PATIENCE).toContain('Experts');
      const all = await painted();
      const { revision } = (await session.state())!;
      const position = (await session.state())!.reading.sources.findIndex(({ exact }) => exact === 'Experts');
      await session.ask('dismiss', { position, revision, dismissed: true });
      await expect.poll(() => storedIn(options, 'dismissals'), PATIENCE).not.toBeNull();
      await options.bringToFront();
      await click(options, '[data-does=dismissals]');
      await expect.poll(() => textOf(options, '.asking'), PATIENCE).toBe(t('options.dismissals.sure'));
      await click(options, '.primary');
      await expect.poll(() => storedIn(options, 'dismissals'), PATIENCE).toBeNull();
      await session.page.bringToFront();
      await session.page.goto(harness.site.url('/ferry.html'));
      await session.read();
      await expect.poll(painted, PATIENCE).toEqual(all);
    });

    it('leads the keyboard to every control, with the focus in sight', async () => {
      await options.bringToFront();
      expect((await tabStops(options)).filter(({ outline }) => outline === 'none')).toEqual([]);
      expect(await missedStops(options)).toEqual([]);
    });

    it('is changed by keys alone', async () => {
      await options.bringToFront();
      await options.evaluate(() => document.querySelector<HTMLElement>('input[name=unnamed]')?.focus(), undefined);
      await options.press(' ');
      await expect.poll(async () => (await settings()).marked, PATIENCE).not.toContain('unnamed');
      await options.evaluate(() => document.querySelector<HTMLElement>('input[value=read]')?.focus(), undefined);
      await options.press('ArrowDown');
      await expect.poll(async () => (await settings()).sites.elsewhere, PATIENCE).toBe('on-request');
    });
  });

  it('keeps settings over a restart of the browser, and takes over those of the version before', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'selon-profile-'));
    const start = () => startHarness(browser, async () => undefined, { profile });
    const first = await start();
    const before = await first.driven.openOwn('options.html');
    await store(before, { settings: { version: 1, language: 'fr', marked: ['named'] } });
    await first.close();
    const second = await start();
    const options = await second.driven.openOwn('options.html');
    await expect.poll(() => textOf(options, 'h2'), PATIENCE).toBe(optionsMessages('fr').t('options.marks'));
    await fill(options, '.family:first-of-type select', 'wavy');
    const expected = { ...defaultSettings(), language: 'fr', marked: ['named'], lines: { ...defaultSettings().lines, unnamed: 'wavy' } };
    await expect.poll(() => storedIn(options, 'settings'), PATIENCE).toEqual(expected);
    await second.close();
    const third = await start();
    const after = await third.driven.openOwn('options.html');
    expect(await storedIn(after, 'settings')).toEqual(expected);
    await third.close();
    await rm(profile, { recursive: true, force: true });
  });
});

/** Gives the options page a file. */
function give(options: View, text: string): Promise<void> {
  return options.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json'));
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
