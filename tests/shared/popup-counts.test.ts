// What the popup counts on real pages, against what is painted there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { readSavedPage } from '../../scripts/shared.ts';
import { CATEGORIES, type Category, listFindings } from '../../src/analysis/findings.ts';
import { click, type Harness, paintedIn, startHarness } from '../harness.ts';
import { pagesIn } from './files.ts';
import { wordsOf } from './words.ts';

const PAGES = 10;
const TIMEOUT = 300_000;
const PATIENCE = { timeout: 10_000 };

/** What the popup shows. */
interface Shown {
  /** The entries of the legends, with their counts. */
  legend: { category: Category; count: number }[];
  /** The count of what is marked while nothing is filtered. */
  marked: number;
  list: { position: number; words: string; isLikely: boolean }[];
}

function shownIn(popup: View): Promise<Shown> {
  return popup.evaluate(() => {
    const countIn = (element: Element | null) => Number(element?.querySelector('.count')?.textContent?.replace(/\D/g, ''));
    return {
      legend: [...document.querySelectorAll<HTMLElement>('.legend [data-category]')].map((chip) => ({
        category: chip.dataset.category as Category,
        count: countIn(chip),
      })),
      marked: countIn(document.querySelector('.scope li')),
      list: [...document.querySelectorAll<HTMLElement>('.finding')].map((item) => ({
        position: Number(item.dataset.position),
        words: item.querySelector('.words')?.textContent ?? '',
        isLikely: item.querySelector('.certainty') !== null,
      })),
    };
  }, undefined);
}

/** Ten pages from all over the list. */
function somePages(): string[] {
  const all = pagesIn('articles');
  return Array.from({ length: PAGES }, (_, index) => all[Math.floor((index * all.length) / PAGES)]!);
}

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(browser, readSavedPage);
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);

  /** Words that are painted, in alphabetical order: marks may overlap. */
  const painted = async ({ page }: Session) => (await paintedIn(page)).map(({ text }) => wordsOf(text)).sort();

  it.each(somePages())('%s: the popup counts what is painted, with a filter and without', async (id) => {
    const session = await harness.line.open(harness.site.url(`/articles/${id}.html`));
    const all = listFindings((await session.read())!);
    const popup = await session.popup();
    await expect.poll(async () => (await shownIn(popup)).list.length, PATIENCE).toBeGreaterThan(0);
    const { legend, marked, list } = await shownIn(popup);

    // Every finding is counted, in one entry.
    const counts = CATEGORIES.map((category) => ({ category, count: all.filter((one) => one.category === category).length }));
    expect(new Map(legend.map(({ category, count }) => [category, count]))).toEqual(
      new Map(counts.filter(({ count }) => count > 0).map(({ category, count }) => [category, count])),
    );
    expect(list).toHaveLength(marked);
    // One piece of the page is painted once, whichever findings stand there.
    const clear = list.filter(({ isLikely }) => !isLikely);
    const pieces = new Map(clear.map(({ position, words }) => [`${all[position]!.finding.start}-${all[position]!.finding.end}`, words]));
    expect(await painted(session)).toEqual([...pieces.values()].map(wordsOf).sort());
    expect(Number((await session.badge()) || 0)).toBe(clear.length);

    const most = legend.reduce((best, entry) => (entry.count > best.count ? entry : best));
    await click(popup, `.legend [data-category="${most.category}"]`);
    await expect.poll(async () => (await paintedIn(session.page)).length, PATIENCE).toBe(most.count);
    const narrowed = await shownIn(popup);
    expect(narrowed.list).toHaveLength(most.count);
    expect(await painted(session)).toEqual(narrowed.list.map(({ words }) => wordsOf(words)).sort());
    await popup.close();
    await session.close();
  });
});
