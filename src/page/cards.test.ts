import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { leavePage, paragraphs, showPage } from '../../tests/pages/test-page.ts';
import type { SourceMention } from '../analysis/types.ts';
import { cardText } from '../messages/card-text.ts';
import { findingMessages } from '../messages/finding-messages.ts';
import { Cards, type Describe } from './cards.ts';
import { noFindings } from './no-findings.ts';
import { Session } from './session.ts';

const TITLE = 'Harbour council votes on ferry line';
const NEWS = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script>`;
const FOUND = ['Two port officials', 'Experts', 'one of the captains'];
const STORY = `<p id="first">Two <b>port officials</b> told the paper that the line would close. <span id="vague">Experts</span> say it never paid.</p>
  <p>It was closed in haste, <a id="link" href="#there">one of the captains</a> said in a long talk at the quay.</p>`;

const attachShadow = Element.prototype.attachShadow;
/** That of our host; before there is one, that of nothing. */
let root: ShadowRoot;
/** What is said where there is no mark to go to. */
const NONE = 'No marks here';
/** What a screen reader is given to say. */
let heard: string[];
let session: Session;
let cards: Cards;
let before: string;
const describeCard: Describe = async ({ listed, block }, place) =>
  cardText(listed, { sentence: block, clauses: [], version: '1', ...(place && { place }) }, findingMessages('en'));

beforeEach(async () => {
  heard = [];
  root = attachShadow.call(document.createElement('div'), { mode: 'closed' });
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    new MutationObserver(() => spoken() && heard.push(spoken()!)).observe(root, { childList: true, subtree: true });
    return root;
  });
  showPage({
    title: TITLE,
    head: NEWS,
    body: `<main><h1>${TITLE}</h1><label>Search <input id="search"></label><div>${STORY}${paragraphs(8)}</div></main>`,
  });
  before = document.documentElement.outerHTML;
  session = new Session({
    document,
    analyse: async (blocks) => {
      const text = blocks.join('\n\n');
      const sources = FOUND.map((exact): SourceMention => {
        const start = text.indexOf(exact);
        const kind = exact === 'Experts' ? 'vague' : 'unnamed';
        return { start, end: start + exact.length, exact, kind, certainty: 'clear', explanation: { rule: 'test', because: [] } };
      });
      return { ...noFindings(), language: 'en', sources };
    },
    onChange: () => cards?.follow(),
  });
  cards = new Cards({ document, session, describe: describeCard });
  await vi.waitFor(() => expect(session.painted).toHaveLength(FOUND.length));
});

afterEach(async () => {
  session.destroy();
  vi.restoreAllMocks();
  leavePage();
  await userEvent.hover(document.body, { position: { x: 1, y: 1 } });
});

const card = () => root.querySelector<HTMLElement>('[role=dialog]');
const words = () => card()?.querySelector('.words')?.textContent;
const spoken = () => root.querySelector('.spoken')?.textContent;
const toShow = (expected: string | undefined) => vi.waitFor(() => expect(words()).toBe(expected), { timeout: 3000 });
const focused = () => root.activeElement ?? document.activeElement;
/** A place in the page where something of ours is, which no selector finds. */
const placeOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  return { position: { x: left - page.left + width / 2, y: top - page.top + height / 2 } };
};
const hover = (id: string) => userEvent.hover(document.getElementById(id)!);

describe('for the pointer', () => {
  it('a card opens beside the words on which it rests, stays while it is on the card, and closes when it leaves', async () => {
    await hover('vague');
    await toShow('Experts');
    const under = document.getElementById('vague')!.getBoundingClientRect();
    const { top, bottom } = card()!.getBoundingClientRect();
    expect(top >= under.bottom || bottom <= under.top).toBe(true);
    await userEvent.hover(document.documentElement, placeOf(card()!));
    await new Promise((wake) => setTimeout(wake, 600));
    expect(words()).toBe('Experts');
    await hover('search');
    await toShow(undefined);
  });

  it('none opens beside words that are not marked, nor where the words of a mark end', async () => {
    await userEvent.hover(document.getElementById('first')!, { position: { x: document.getElementById('first')!.clientWidth - 2, y: 4 } });
    await new Promise((wake) => setTimeout(wake, 500));
    expect(card()).toBeNull();
  });

  it('a click opens it at once, and one beside it closes it', async () => {
    await userEvent.click(document.getElementById('vague')!);
    await toShow('Experts');
    await userEvent.click(document.querySelector('h1')!);
    await toShow(undefined);
  });

  it('a click closes it also where a form has put a field in the place of a method', async () => {
    document.body.insertAdjacentHTML('beforeend', '<form id="form" style="height: 60px"><input name="closest"></form>');
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    await userEvent.click(document.documentElement, placeOf(document.getElementById('form')!));
    await toShow(undefined);
  });

  it('a link in a mark stays a link', async () => {
    await userEvent.click(document.getElementById('link')!);
    expect(location.hash).toBe('#there');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('nothing that the page makes up counts', async () => {
    const { left, top } = document.getElementById('vague')!.getBoundingClientRect();
    const place = { clientX: left + 5, clientY: top + 5, bubbles: true, detail: 1 };
    document.getElementById('vague')!.dispatchEvent(new PointerEvent('pointermove', { ...place, pointerType: 'mouse' }));
    document.getElementById('vague')!.dispatchEvent(new MouseEvent('click', place));
    await new Promise((wake) => setTimeout(wake, 500));
    expect(card()).toBeNull();
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(words()).toBe(FOUND[0]);
  });
});

describe('for the keyboard', () => {
  it('walks through the marks in page order, round, and says each once', async () => {
    for (const by of [1, 1, 1, 1, -1] as const) {
      expect(cards.step(by, NONE)).toBe(true);
      await vi.waitFor(() => expect(spoken()).toContain(words()));
      await vi.waitFor(() => expect(spoken()).not.toBe(''));
    }
    expect(heard.map((said) => said.slice(0, 11))).toEqual(['Mark 1 of 3', 'Mark 2 of 3', 'Mark 3 of 3', 'Mark 1 of 3', 'Mark 3 of 3']);
    expect(words()).toBe(FOUND[2]);
  });

  it('says that there is none where nothing is marked, and leaves nothing behind', async () => {
    session.setShown(false);
    expect(cards.step(1, NONE)).toBe(false);
    await vi.waitFor(() => expect(spoken()).toBe(NONE));
    expect(card()).toBeNull();
    await vi.waitFor(() => expect(document.documentElement.outerHTML).toBe(before), { timeout: 5000 });
    expect(heard).toEqual([NONE]);
  });

  it('leaves the focus with the page, goes into the card with Tab, round it, and back where it was', async () => {
    const search = document.getElementById('search')!;
    search.focus();
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    expect(focused()).toBe(search);
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(card());
    const visited: (string | null)[] = [];
    for (let presses = 0; presses < 20 && root.activeElement; presses += 1) {
      await userEvent.keyboard('{Tab}');
      visited.push(root.activeElement && (root.activeElement.ariaLabel ?? root.activeElement.textContent));
    }
    expect(visited.at(-1)).toBeNull();
    expect(visited).toEqual(expect.arrayContaining(['Close', 'NPR', 'Not right?']));
    expect(focused()).toBe(search);
    expect(card()).toBeNull();
  });

  it('comes back to the page with Shift and Tab, and with Escape', async () => {
    const search = document.getElementById('search')!;
    search.focus();
    for (const key of ['{Shift>}{Tab}{/Shift}', '{Escape}']) {
      cards.step(1, NONE);
      await vi.waitFor(() => expect(card()).not.toBeNull());
      await userEvent.keyboard('{Tab}');
      expect(focused()).toBe(card());
      await userEvent.keyboard(key);
      expect(focused()).toBe(search);
      expect(card()).toBeNull();
    }
  });

  it('goes on from card to card with the focus in the card, and says nothing twice then', async () => {
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    await vi.waitFor(() => expect(spoken()).toContain('Mark 1 of 3'));
    await userEvent.keyboard('{Tab}');
    cards.step(1, NONE);
    await toShow(FOUND[1]);
    expect(focused()).toBe(card());
    expect(spoken()).toContain('Mark 1 of 3');
  });

  it('takes a mark off and puts it back, and the card stays for that', async () => {
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    const dismiss = [...card()!.querySelectorAll('button')].find(({ textContent }) => textContent === 'Not right?')!;
    await userEvent.click(document.documentElement, placeOf(dismiss));
    expect(session.get().dismissed).toEqual([0]);
    expect(session.painted).toHaveLength(2);
    expect(words()).toBe(FOUND[0]);
    await userEvent.keyboard('{Enter}');
    expect(session.get().dismissed).toEqual([]);
    expect(session.painted).toHaveLength(3);
    expect(words()).toBe(FOUND[0]);
  });

  it('closes the card of what is no longer marked', async () => {
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    session.filter(['vague']);
    expect(card()).toBeNull();
    expect(cards.step(1, NONE)).toBe(true);
    await toShow('Experts');
    session.dismiss(1);
    expect(card()).toBeNull();
    expect(cards.step(1, NONE)).toBe(false);
  });

  it('does without a card where nobody answers', async () => {
    session.destroy();
    const failing = vi.fn<Describe>().mockRejectedValue(new Error('gone'));
    cards = new Cards({ document, session, describe: failing });
    expect(cards.step(1, NONE)).toBe(false);
    expect(card()).toBeNull();
  });
});

describe('in the page', () => {
  const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName !== 'head' && localName !== 'body');

  it('there is one element of ours, closed to the page, and nothing when the marks are off', async () => {
    expect(hosts()).toHaveLength(0);
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.childNodes).toHaveLength(0);
    session.setShown(false);
    expect(document.documentElement.outerHTML).toBe(before);
    session.setShown(true);
    cards.step(1, NONE);
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    session.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('a page that takes it out gets it back once, and has the last word', async () => {
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    hosts()[0]?.remove();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    hosts()[0]?.remove();
    await vi.waitFor(() => expect(card()).toBeNull());
    cards.step(1, NONE);
    await new Promise((wake) => setTimeout(wake, 100));
    expect(hosts()).toHaveLength(0);
  });

  it('marks that it takes away come back once, when the reader points at the page', async () => {
    const names = [...CSS.highlights.keys()];
    for (const [take, left] of [
      [() => CSS.highlights.clear(), names],
      [() => CSS.highlights.clear(), []],
    ] as const) {
      take();
      await hover('search');
      await hover('first');
      await new Promise((wake) => setTimeout(wake, 50));
      expect([...CSS.highlights.keys()].sort()).toEqual([...left].sort());
    }
  });

  it('no style of the page reaches the card', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('div { display: none !important; font-size: 99px !important; transform: scale(3) !important; color: red }');
    cards.step(1, NONE);
    await toShow(FOUND[0]);
    const size = card()!.getBoundingClientRect().width;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    expect(card()!.getBoundingClientRect().width).toBe(size);
    expect(getComputedStyle(card()!).color).toBe('rgb(28, 32, 41)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});
