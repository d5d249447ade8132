// Pages that mean harm: each ends with the right marks or with a limit that is said, and with nothing of ours in it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_BLOCKS, MOST_TEXT } from '../../../src/analysis/bounds.ts';
import { createAnalyser } from '../../../src/extension/analyser.ts';
import { BACKGROUND_ASKS, TAB_ANSWERS } from '../../../src/extension/message-schemas.ts';
import { checked } from '../../../src/extension/schema.ts';
import { Cards } from '../../../src/page/cards.ts';
import type { Analyse } from '../../../src/page/find.ts';
import { Session } from '../../../src/page/session.ts';
import { leavePage, showPage } from '../test-page.ts';
import { FIRST, type HostilePage, LAST, markupOf, PAGES, spoilPage, TITLE } from './hostile-pages.ts';

const TIMEOUT = 60_000;
const PATIENCE = { timeout: 45_000, interval: 50 };
/** Units of text that are analysed here. */
const LOOKED_AT = 300_000;
/** Taken before any page: some shadow them. */
const { body, documentElement } = document;

let end: (() => void) | undefined;

afterEach(() => {
  end?.();
  end = undefined;
  leavePage();
  expect([CSS.highlights.size, document.adoptedStyleSheets.length, documentElement.children.length]).toEqual([0, 0, 2]);
});

function show(page: HostilePage): (() => void) | undefined {
  showPage({ title: TITLE, ...markupOf(page) });
  return spoilPage(page);
}

/** What is painted, in page order, each place once. */
function painted(session: Session): string[] {
  return session.painted.map(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}

/** Reads the page with the analysis itself, by messages that the background and the panel accept. */
function read(): { session: Session; analyses: () => number; asked: () => string[] } {
  const analyser = createAnalyser();
  const analyse = vi.fn<Analyse>((blocks, { language: hint, outlet }) => {
    const ask = checked(BACKGROUND_ASKS.analyse.ask, { blocks, outlet, ...(hint !== undefined && { hint }) }, 'analyse');
    const answer = analyser.analyse({ ...ask, blocks: startOf(ask.blocks) });
    return Promise.resolve(answer.outcome === 'analysed' ? answer.analysis : { unsupported: answer.language });
  });
  const describeCard = vi.fn(() => Promise.reject(new Error('no card was asked for')));
  const session = new Session({ document, analyse, onChange: () => cards?.follow() });
  const cards = new Cards({ document, session, describe: describeCard });
  end = () => {
    session.destroy();
    expect(describeCard).not.toHaveBeenCalled();
  };
  return { session, analyses: () => analyse.mock.calls.length, asked: () => analyse.mock.calls.at(-1)?.[0] ?? [] };
}

/** The first blocks of a very long text: how long the analysis of all of it takes is for `npm run bench` to tell. */
function startOf(blocks: readonly string[]): string[] {
  let room = LOOKED_AT;
  const start: string[] = [];
  for (const block of blocks) {
    if (room <= 0) break;
    start.push(block.slice(0, room));
    room -= block.length;
  }
  return start;
}

describe('a hostile page', () => {
  it.each(PAGES)('with $name', { timeout: TIMEOUT }, async (page) => {
    const stop = show(page);
    try {
      const { session, analyses, asked } = read();
      const expected = [FIRST, ...(page.marks ?? []), LAST];
      await vi.waitFor(() => expect(painted(session)).toEqual(expected), PATIENCE);
      const state = checked(TAB_ANSWERS['get-state'], session.get(), 'state');
      expect(state.reading).toMatchObject({ state: 'article', language: 'en' });
      expect(state.reading.cut).toBe(page.cut);
      expect(asked().length).toBeLessThanOrEqual(MOST_BLOCKS);
      expect(asked().join('').length).toBeLessThanOrEqual(MOST_TEXT);
      // A page that goes on for ever is not analysed for ever, and whoever asks gets an answer.
      await new Promise((turn) => setTimeout(turn, 300));
      expect(analyses()).toBeLessThan(8);
      expect(session.goTo(session.painted[page.marks ? 1 : 0]!.position)).toBe(true);
      expect(session.setShown(false).shown).toBe(false);
      expect(CSS.highlights.size).toBe(0);
    } finally {
      stop?.();
    }
  });

  it('that takes its marks away has the last word, until they are painted anew', async () => {
    show({ name: '' });
    const { session } = read();
    await vi.waitFor(() => expect(painted(session)).toEqual([FIRST, LAST]), PATIENCE);
    for (const _ of [1, 2, 3]) {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      session.restore();
    }
    expect([CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
    body.querySelector('#last')!.textContent = 'Observers say the keepers will need a third boat.';
    await vi.waitFor(() => expect(CSS.highlights.size).toBe(2), PATIENCE);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('that writes itself anew while it is read', async () => {
    show({ name: '', texts: Array.from({ length: 3000 }, (_, index) => `The lamp was lit in the night of number ${index} by nobody.`) });
    const { session } = read();
    const story = body.querySelector('#story')!.innerHTML;
    for (let round = 0; round < 20; round += 1) {
      body.querySelector('#story')!.innerHTML = story;
      await new Promise((turn) => setTimeout(turn, 10));
    }
    await vi.waitFor(() => expect(painted(session)).toEqual([FIRST, LAST]), PATIENCE);
  });

  it('that has no body, and gets one again', async () => {
    show({ name: '' });
    const { session } = read();
    await vi.waitFor(() => expect(painted(session)).toEqual([FIRST, LAST]), PATIENCE);
    body.remove();
    await vi.waitFor(() => expect(session.get().reading.state).toBe('not-an-article'), PATIENCE);
    expect(CSS.highlights.size).toBe(0);
    documentElement.append(body);
    await vi.waitFor(() => expect(painted(session)).toEqual([FIRST, LAST]), PATIENCE);
  });
});
