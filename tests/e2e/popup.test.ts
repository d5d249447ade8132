// The popup in real browsers, in both languages: each of its controls does what it says, by pointer and by keyboard.
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { type Category, inPageOrder, listFindings } from '../../src/analysis/findings.ts';
import { UI_LANGUAGES } from '../../src/messages/catalogue.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { outsideMessages } from '../../src/messages/outside.ts';
import { click, type Harness, has, missedStops, paintedIn, startHarness, store, tabStops, textOf } from '../harness.ts';

const PAGES: Readonly<Record<string, () => Promise<string | Uint8Array>>> = {
  '/ferry.html': () => readFile('samples/en-ferry.html'),
  '/empty.html': async () => '<!doctype html><title>Empty</title><p>Nothing is here.',
};
const TIMEOUT = 120_000;
const PATIENCE = { timeout: 5_000 };

const painted = async (view: View) => (await paintedIn(view)).map(({ text }) => text);

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, async (path) => PAGES[path]?.());
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  describe.each(UI_LANGUAGES)('in %s', (language) => {
    const { t } = messagesFor(language);
    const { button } = outsideMessages(language);
    let session: Session;
    let page: View;
    let popup: View;

    beforeEach(async () => {
      const own = await harness.driven.openOwn('popup.html?tab=0');
      await store(own, { settings: { version: 2, language } });
      await own.close();
      session = await harness.line.open(harness.site.url('/ferry.html'));
      await session.read();
      page = session.page;
      popup = await session.popup();
      await expect.poll(() => has(popup, '.descriptions'), PATIENCE).toBe(true);
    }, TIMEOUT);
    afterEach(async () => {
      await popup.close();
      await session.close();
    });

    /** The words of the findings of a category, in page order. */
    const wordsOf = async (category: Category) =>
      inPageOrder(listFindings((await session.state())!.reading))
        .filter((listed) => listed.category === category)
        .map(({ finding }) => finding.exact.replace(/\s+/g, ' '));

    it('speaks the language, and shows every finding in its sentence', async () => {
      const whole = await textOf(popup);
      for (const key of ['panel.sources', 'panel.figures', 'panel.list', 'panel.checks', 'panel.read', 'panel.options'] as const) {
        expect(whole).toContain(t(key));
      }
      const sentences = await popup.evaluate(
        () =>
          [...document.querySelectorAll('.finding')].map((item) => ({
            words: item.querySelector('.words')?.textContent ?? '',
            sentence: item.querySelector('.sentence')?.textContent ?? '',
          })),
        undefined,
      );
      expect(sentences.length).toBeGreaterThan(4);
      expect(sentences.filter(({ words, sentence }) => !sentence.includes(words) || sentence.length <= words.length)).toEqual([]);
    });

    it('has a legend that paints exactly the findings of what is chosen', async () => {
      const before = await painted(page);
      const categories = await popup.evaluate(
        () => [...document.querySelectorAll<HTMLElement>('.legend [data-category]')].map(({ dataset }) => dataset.category as string),
        undefined,
      );
      expect(categories.length).toBeGreaterThan(4);
      for (const category of categories as Category[]) {
        const expected = await wordsOf(category);
        await click(popup, `.legend [data-category="${category}"]`);
        await expect.poll(() => painted(page), PATIENCE).toEqual(expected);
        const listed = () => popup.evaluate(() => [...document.querySelectorAll('.words')].map((words) => words.textContent), undefined);
        await expect.poll(listed, PATIENCE).toEqual(expected);
        await click(popup, `.legend [data-category="${category}"]`);
        await expect.poll(() => painted(page), PATIENCE).toEqual(before);
      }
    });

    it('takes a mark off, and puts it back', async () => {
      const before = await painted(page);
      await click(popup, '.finding .actions button:nth-of-type(3)');
      await expect.poll(async () => (await painted(page)).length, PATIENCE).toBe(before.length - 1);
      await expect.poll(() => textOf(popup, '.finding[data-dismissed] .why'), PATIENCE).toBe(t('finding.dismissed'));
      await click(popup, '.finding[data-dismissed] .actions button');
      await expect.poll(() => painted(page), PATIENCE).toEqual(before);
    });

    it('tells of a finding what is missing and who asks for it', async () => {
      await click(popup, '.finding[data-category="unnamed"] [aria-expanded]');
      await expect.poll(() => textOf(popup, '.facts'), PATIENCE).toContain(t('card.described'));
      const links = await popup.evaluate(
        () => [...document.querySelectorAll<HTMLAnchorElement>('.facts a')].map(({ protocol }) => protocol),
        undefined,
      );
      expect(new Set(links)).toEqual(new Set(['https:']));
    });

    it('leads from a check and from a description to the words in the page', async () => {
      for (const place of ['[data-check="described"]', '.descriptions']) {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), undefined);
        const words = await popup.evaluate((wanted) => {
          const button = document.querySelector<HTMLElement>(`${wanted} .go-to`);
          button?.click();
          return button?.textContent.replace(/^[“«\s]+|[”»\s]+$/g, '');
        }, place);
        expect(words).toBeTruthy();
        await expect.poll(async () => (await paintedIn(page)).some(({ text, visible }) => text === words && visible), PATIENCE).toBe(true);
      }
    });

    it('hides and shows the marks, and says so on the button', async () => {
      const before = await painted(page);
      await click(popup, '[role=switch]');
      await expect.poll(() => painted(page), PATIENCE).toEqual([]);
      await expect.poll(() => session.buttonTitle(), PATIENCE).toBe(button('off', 0));
      await click(popup, '[role=switch]');
      await expect.poll(() => painted(page), PATIENCE).toEqual(before);
      await expect.poll(() => session.buttonTitle(), PATIENCE).toBe(button('on', before.length));
    });

    it('switches the site off, says so, and on again', async () => {
      const before = await painted(page);
      await click(popup, '.site-off');
      await expect.poll(() => textOf(popup, 'h2'), PATIENCE).toBe(t('state.off-for-site.title'));
      await expect.poll(() => painted(page), PATIENCE).toEqual([]);
      await expect.poll(() => session.badge(), PATIENCE).toBe('');
      expect(await session.buttonTitle()).toBe(button('off', 0));
      await click(popup, '.notice button');
      await page.bringToFront();
      await expect.poll(() => painted(page), PATIENCE).toEqual(before);
      await expect.poll(() => has(popup, '.summary'), PATIENCE).toBe(true);
    });

    it('can be used by the keyboard alone, with the focus in sight', async () => {
      expect((await tabStops(popup)).filter(({ outline }) => outline === 'none')).toEqual([]);
      expect(await missedStops(popup)).toEqual([]);
    });

    it('leads the keyboard to a finding, its words in the page, and what can be done with it', async () => {
      // From the top to the first finding, and to its words in the page.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), undefined);
      const isThere = () => popup.evaluate(() => document.activeElement?.matches('.finding .go-to') ?? false, undefined);
      for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await popup.press('Tab');
      await popup.press('Enter');
      await expect.poll(async () => (await paintedIn(page))[0]?.visible, PATIENCE).toBe(true);
      // The third button takes the mark off; the focus stays with the finding.
      for (const key of ['Tab', 'Tab', 'Enter'] as const) await popup.press(key);
      await expect.poll(async () => (await session.state())?.dismissed.length, PATIENCE).toBe(1);
      await expect
        .poll(() => popup.evaluate(() => document.activeElement?.closest('.finding')?.hasAttribute('data-dismissed') ?? false, undefined))
        .toBe(true);
      await popup.press('Enter');
      await expect.poll(async () => (await session.state())?.dismissed.length, PATIENCE).toBe(0);
    });

    it('says where extensions may not read', async () => {
      const elsewhere = await harness.driven.openOwn('popup.html?tab=987654');
      await expect.poll(() => textOf(elsewhere), PATIENCE).toContain(t('state.no-access.restricted'));
      await elsewhere.close();
    });
  });

  it('has an idle button on a page that is none, and after going elsewhere', async () => {
    const session = await harness.line.open(harness.site.url('/ferry.html'));
    await session.read();
    await expect.poll(() => session.badge(), PATIENCE).not.toBe('');
    await session.page.goto(harness.site.url('/empty.html'));
    await session.read();
    await expect.poll(() => session.badge(), PATIENCE).toBe('');
    const titles = UI_LANGUAGES.map((language) => outsideMessages(language).button('idle', 0));
    expect(titles).toContain(await session.buttonTitle());
    await session.page.evaluate(() => history.back(), undefined);
    await expect.poll(() => session.badge(), PATIENCE).not.toBe('');
    await session.close();
  });
});
