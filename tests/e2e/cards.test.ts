// Marks and their cards in real browsers, by keyboard and by pointer. What is in a card a page cannot see, nor can a test: it goes by
// what the card does.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { type Harness, paintedIn, startHarness } from '../harness.ts';

const TIMEOUT = 120_000;
const PATIENCE = { timeout: 5_000 };

/** A page as the reader and the page's own scripts find it. */
interface Seen {
  /** Elements of the root that are not the page's. */
  hosts: number;
  /** What has the focus: the card, or an element of the page by its id or name. */
  focus: string;
  marked: string;
}

function look(page: View): Promise<Seen> {
  return page.evaluate(() => {
    const hosts = [...document.documentElement.children].filter(({ localName }) => localName !== 'head' && localName !== 'body');
    const active = document.activeElement;
    return {
      hosts: hosts.length,
      focus: active && hosts.includes(active) ? 'card' : ((active?.id || active?.localName) ?? ''),
      marked: [...CSS.highlights.keys()].join(' '),
    };
  }, undefined);
}

const focusOf = async (page: View) => (await look(page)).focus;

/** Presses Tab until the focus is back in the page; resolves to how often. */
async function tabThrough(page: View): Promise<number> {
  for (let presses = 1; presses <= 30; presses += 1) {
    await page.press('Tab');
    if ((await focusOf(page)) !== 'card') return presses;
  }
  throw new Error('The focus does not leave the card');
}

/** The middle of the words of the first mark in the page. */
function firstMark(page: View): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const live = document.createRange();
    live.setStart(range!.startContainer, range!.startOffset);
    live.setEnd(range!.endContainer, range!.endOffset);
    live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = live.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  }, undefined);
}

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let session: Session;
  let page: View;
  beforeAll(async () => {
    harness = await startHarness(browser, async (path) => (path === '/ferry.html' ? readFile('samples/en-ferry.html') : undefined));
    session = await harness.line.open(harness.site.url('/ferry.html'));
    page = session.page;
  }, TIMEOUT);
  afterAll(() => harness?.close(), TIMEOUT);
  beforeEach(async () => {
    await page.goto(harness.site.url('/ferry.html'));
    await session.read();
    await expect.poll(async () => (await paintedIn(page)).length, PATIENCE).toBeGreaterThan(3);
    // The page has the focus on something of its own: a field that it makes.
    await page.evaluate(() => {
      const field = document.body.insertBefore(document.createElement('input'), document.body.firstChild);
      field.id = 'field';
      field.focus();
    }, undefined);
  });

  const step = (by: 1 | -1) => session.ask('step', { by, otherwise: '' });
  const dismissed = async () => (await session.state())?.dismissed.length;
  /** Everything that the extension has stored. */
  const stored = async () => {
    const popup = await session.popup();
    const everything = await popup.evaluate(async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: { get(keys: null): Promise<object> } } }>;
      return JSON.stringify(await (scope.browser ?? scope.chrome).storage.local.get(null));
    }, undefined);
    await popup.close();
    return everything;
  };

  it('walks through marks and card by keyboard alone, and the page has its focus back', async () => {
    expect(await look(page)).toMatchObject({ hosts: 0, focus: 'field' });
    expect(await step(1)).toEqual({ found: true });
    await expect.poll(() => look(page), PATIENCE).toMatchObject({ hosts: 1, focus: 'field' });
    await toEnter();
    expect(await step(1)).toEqual({ found: true });
    await tabThrough(page);
    expect(await focusOf(page)).toBe('field');
    for (const leave of ['Shift+Tab', 'Escape'] as const) {
      await step(-1);
      await toEnter();
      await page.press(leave);
      expect(await focusOf(page)).toBe('field');
    }
  });

  it('takes a mark off with the keyboard, remembers that without its words, and puts it back', async () => {
    const before = await paintedIn(page);
    await step(1);
    await toEnter();
    const stops = await tabThrough(page);
    await step(1);
    await step(-1);
    await toEnter();
    for (let stop = 1; stop < stops; stop += 1) await page.press('Tab');
    await page.press('Enter');
    await expect.poll(dismissed, PATIENCE).toBe(1);
    expect(await focusOf(page)).toBe('card');
    expect(await paintedIn(page)).toHaveLength(before.length - 1);

    await expect.poll(stored, PATIENCE).toContain('dismissals');
    expect(await stored()).not.toMatch(new RegExp(`ferry|localhost|${before[0]?.text}`, 'i'));
    await page.press('Enter');
    await expect.poll(dismissed, PATIENCE).toBe(0);
    expect(await paintedIn(page)).toHaveLength(before.length);
    await expect.poll(stored, PATIENCE).toContain('"pages":{}');
  });

  it('still knows on the next visit what was dismissed in the popup, and shows it there', async () => {
    const { revision, reading } = (await session.state())!;
    const position = reading.sources.findIndex(({ kind, certainty }) => kind === 'unnamed' && certainty === 'clear');
    await session.ask('dismiss', { position, revision, dismissed: true });
    await expect.poll(stored, PATIENCE).not.toContain('"pages":{}');
    await page.goto(harness.site.url('/ferry.html'));
    await session.read();
    await expect.poll(async () => (await session.state())?.dismissed, PATIENCE).toEqual([position]);
    const popup = await session.popup();
    const shown = () => popup.evaluate(() => document.querySelectorAll('.finding[data-dismissed]').length, undefined);
    await expect.poll(shown, PATIENCE).toBe(1);
    await popup.close();
    await session.ask('dismiss', { position, revision: (await session.state())!.revision, dismissed: false });
    await expect.poll(stored, PATIENCE).toContain('"pages":{}');
  });

  it('opens a card where the pointer rests on a mark, and leaves the article as it is', async () => {
    const article = () => page.evaluate(() => document.querySelector('main')?.outerHTML, undefined);
    const before = await article();
    const { x, y } = await firstMark(page);
    await page.point(1, 1);
    await page.point(x, y);
    await expect.poll(async () => (await look(page)).hosts, PATIENCE).toBe(1);
    expect(await article()).toBe(before);
    await page.press('Escape');
    await session.ask('set-shown', { shown: false });
    await expect.poll(() => look(page), PATIENCE).toEqual({ hosts: 0, focus: 'field', marked: '' });
  });

  it('asks nobody for anything', () => {
    expect(harness.outside()).toEqual([]);
  });

  /** Presses Tab until it leads into the card that is about to open. */
  async function toEnter(): Promise<void> {
    await expect
      .poll(async () => {
        if ((await focusOf(page)) === 'card') return 'card';
        await page.evaluate(() => document.getElementById('field')?.focus(), undefined);
        await page.press('Tab');
        return focusOf(page);
      }, PATIENCE)
      .toBe('card');
  }
});
