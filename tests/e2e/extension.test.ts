// The built extension in real browsers: from page to popup.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { type Category, inPageOrder, listFindings, MARKED_BY_DEFAULT } from '../../src/analysis/findings.ts';
import type { Reading } from '../../src/analysis/reading.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { click, type Harness, type Painted, paintedIn, startHarness } from '../harness.ts';

/** What a sample's own list says of it. */
interface Expected {
  language: string;
  /** Painted by default, in page order. */
  marks: { category: Category; exact: string }[];
  /** Found as well, and not painted. */
  others: { category: Category; exact: string }[];
}

const SAMPLES = ['en-ferry', 'fr-barrage'];
const TIMEOUT = 120_000;
const { t } = messagesFor('en');

const pages: Record<string, string> = {
  '/shop.html': 'tests/e2e/pages/shop.html',
  ...Object.fromEntries(SAMPLES.map((name) => [`/${name}.html`, `samples/${name}.html`])),
};
const expectedOf = (name: string) => JSON.parse(readFileSync(`samples/${name}.json`, 'utf8')) as Expected;

/** The findings of a reading in page order, as a sample's list names them. */
function listed(reading: Reading | undefined): { category: Category; exact: string; certainty: string }[] {
  return inPageOrder(listFindings(reading!)).map(({ category, finding: { exact, certainty } }) => ({ category, exact, certainty }));
}

const isMarked = (category: Category) => MARKED_BY_DEFAULT.includes(category);
const texts = (painted: Painted[]) => painted.map(({ text }) => text);

/** Waits until a page shows the given words. */
async function toShow(view: View, words: string): Promise<void> {
  await expect.poll(() => view.evaluate(() => document.body.textContent, undefined), { timeout: 10_000 }).toContain(words);
}

/** The mark-up of the article and of the whole page, as it stands and as the parser alone makes it. */
function domOf(page: View): Promise<Record<'now' | 'served', { article?: string | undefined; whole: string }>> {
  return page.evaluate(async () => {
    const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const [now, asServed] = [document, served].map((dom) => ({
      article: dom.querySelector('main')?.outerHTML,
      whole: dom.documentElement.outerHTML,
    }));
    return { now: now!, served: asServed! };
  }, undefined);
}

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, async (path) => {
      const file = pages[path];
      return file === undefined ? undefined : readFile(file);
    });
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  describe.each(SAMPLES)('%s', (name) => {
    const expected = expectedOf(name);
    let session: Session;
    let reading: Reading | undefined;
    beforeAll(async () => {
      session = await harness.line.open(harness.site.url(`/${name}.html`));
      reading = await session.read();
    }, TIMEOUT);
    afterAll(() => session?.close(), TIMEOUT);

    it('is read as an article in its language', () => {
      expect(reading).toMatchObject({ state: 'article', language: expected.language });
    });

    it('has marks at the right words', async () => {
      const painted = await paintedIn(session.page);
      expect(texts(painted)).toEqual(expected.marks.map(({ exact }) => exact));
    });

    it('has the findings of its list and no other fault', () => {
      const found = listed(reading);
      expect(found.filter(({ category, certainty }) => isMarked(category) && certainty === 'clear')).toEqual(
        expected.marks.map((mark) => ({ ...mark, certainty: 'clear' })),
      );
      const plain = found.map(({ category, exact }) => ({ category, exact }));
      for (const other of expected.others) expect(plain).toContainEqual(other);
    });

    it('has as many marks on its badge', async () => {
      const painted = await paintedIn(session.page);
      expect(painted.length).toBeGreaterThan(0);
      await expect.poll(() => session.badge(), { timeout: 5_000 }).toBe(String(painted.length));
    });

    it('has a popup with the same counts, whose list leads to each mark', async () => {
      const popup = await session.popup();
      await toShow(popup, t('panel.sources'));
      const shown = await popup.evaluate(() => {
        const chips = [...document.querySelectorAll<HTMLElement>('.legend [data-category]')];
        const items = [...document.querySelectorAll<HTMLElement>('.findings [data-category]')];
        return {
          counts: Object.fromEntries(chips.map((chip) => [chip.dataset.category, Number(chip.querySelector('.count')?.textContent)])),
          items: items.map((item) => ({ category: item.dataset.category, exact: item.querySelector('.words')?.textContent })),
        };
      }, undefined);
      const counts: Record<string, number> = {};
      for (const { category } of listed(reading)) counts[category] = (counts[category] ?? 0) + 1;
      expect(shown.counts).toEqual(counts);
      const marked = listed(reading).filter(({ category }) => isMarked(category));
      expect(shown.items).toEqual(marked.map(({ category, exact }) => ({ category, exact })));

      const isVisible = async (at: 0 | -1) => (await paintedIn(session.page)).at(at)?.visible;
      for (const [at, item] of [
        [-1, marked.findLastIndex(({ certainty }) => certainty === 'clear')],
        [0, marked.findIndex(({ certainty }) => certainty === 'clear')],
      ] as const) {
        expect(await isVisible(at)).toBe(false);
        await click(popup, `.findings > li:nth-child(${item + 1}) .go-to`);
        await expect.poll(() => isVisible(at), { timeout: 5_000 }).toBe(true);
      }
      await popup.close();
    });

    it('keeps the article as it was served, and nothing is left when the marks are off', async () => {
      const painted = await paintedIn(session.page);
      const marked = await domOf(session.page);
      expect(marked.now.article).toBe(marked.served.article);

      const popup = await session.popup();
      await toShow(popup, t('panel.sources'));
      await click(popup, '[role=switch]');
      await expect.poll(() => paintedIn(session.page), { timeout: 5_000 }).toEqual([]);
      await expect.poll(() => session.badge(), { timeout: 5_000 }).toBe('');
      const off = await domOf(session.page);
      expect(off.now).toEqual(off.served);
      expect(await session.page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length], undefined)).toEqual([0, 0]);

      await click(popup, '[role=switch]');
      await expect.poll(() => session.badge(), { timeout: 5_000 }).toBe(String(painted.length));
      expect(texts(await paintedIn(session.page))).toEqual(texts(painted));
      await popup.close();
    });
  });

  it('is quiet on a page that is no article, and says so', async () => {
    const session = await harness.line.open(harness.site.url('/shop.html'));
    expect(await session.read()).toMatchObject({ state: 'not-an-article', sources: [], clauses: [], figures: [] });
    expect(await paintedIn(session.page)).toEqual([]);
    expect(await session.badge()).toBe('');
    const popup = await session.popup();
    await toShow(popup, t('state.not-an-article.title'));
    const { now, served } = await domOf(session.page);
    expect(now).toEqual(served);
    await popup.close();
    await session.close();
  });

  it('asks nobody for anything', () => {
    expect(harness.site.served).toEqual(expect.arrayContaining(Object.keys(pages)));
    expect(harness.outside()).toEqual([]);
  });
});
