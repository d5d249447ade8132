import '../theme.css';
import './panel.css';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES, MARKED_BY_DEFAULT } from '../../analysis/findings.ts';
import { type Reading, type ReadingState, SIGNALS, type Signals } from '../../analysis/reading.ts';
import type { TabState } from '../../extension/protocol.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/messages.ts';
import { Panel, type PanelActions, type PanelState } from './panel.tsx';

const at = (start: number, exact: string) => ({
  start,
  end: start + exact.length,
  exact,
  certainty: 'clear' as const,
  explanation: { rule: 'invented', because: [] },
});
const NONE = { named: 0, institution: 0, document: 0, unnamed: 0, vague: 0, hearsay: 0 };

/** An article with a finding of most categories; positions 0 to 5. */
const ARTICLE: Reading = {
  state: 'article',
  url: 'https://news.example/port',
  title: 'Port strike',
  language: 'en',
  blocks: 18,
  words: 1612,
  sources: [
    { ...at(40, 'the harbour office'), kind: 'institution' },
    { ...at(10, 'a harbour official'), kind: 'unnamed' },
    { ...at(90, 'reportedly'), kind: 'hearsay', certainty: 'likely' },
  ],
  clauses: [{ ...at(30, 'on condition of anonymity'), reason: false }],
  figures: [
    { ...at(70, '1,200 containers'), status: 'unattributed' },
    { ...at(80, 'a third of ships'), status: 'anonymous', source: at(10, 'a harbour official') },
  ],
  profile: {
    mentions: { ...NONE, institution: 1, unnamed: 1, hearsay: 1 },
    distinct: { ...NONE, institution: 1, unnamed: 1, hearsay: 1 },
    figures: { attributed: 0, anonymous: 1, unattributed: 1 },
    sourcedElsewhere: 0,
    checks: [],
  },
};
const SESSION: TabState = { reading: ARTICLE, revision: 1, shown: true, filter: [], dismissed: [] };

const session = (change: Partial<TabState> = {}): PanelState => ({ at: 'session', session: { ...SESSION, ...change } });
const inState = (state: ReadingState): PanelState => session({ reading: { ...ARTICLE, state, language: 'de' }, failure: 'Error: gone' });

let app: HTMLElement;
let actions: { [Name in keyof PanelActions]: ReturnType<typeof vi.fn<PanelActions[Name]>> };

beforeEach(() => {
  app = document.createElement('div');
  document.body.append(app);
  actions = {
    goTo: vi.fn(async () => true),
    filter: vi.fn(),
    setShown: vi.fn(),
    dismiss: vi.fn(),
    read: vi.fn(),
    requestAccess: vi.fn(),
    retry: vi.fn(),
    allowSite: vi.fn(),
  };
});

afterEach(() => {
  render(null, app);
  app.remove();
});

async function show(state: PanelState, language: UiLanguage = 'en'): Promise<void> {
  document.documentElement.lang = language;
  document.title = 'Selon';
  await act(() => render(<Panel state={state} marked={MARKED_BY_DEFAULT} messages={messagesFor(language)} actions={actions} />, app));
}

function button(name: string): HTMLButtonElement {
  const found = [...app.querySelectorAll('button')].filter(
    (one) => (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim() === name,
  );
  expect(found, `buttons named ${name}`).toHaveLength(1);
  return found[0]!;
}

const listed = () => [...app.querySelectorAll('.words')].map((words) => words.textContent);
const text = () => app.textContent.replace(/\s+/g, ' ');

describe('the panel of an article', () => {
  it('leads with the plain sentence and says what was read', async () => {
    await show(session());
    expect(app.querySelector('.summary')?.textContent).toBe(
      'Of 2 sources, 1 is not named; 1 claim has no source at all; of 2 figures, 1 has no source and 1 rests on a source that is not named.',
    );
    expect(text()).toContain('18 blocks of text, 1,612 words.');
  });

  it('lists the marked kinds in page order, and says which are only likely', async () => {
    await show(session());
    expect(listed()).toEqual(['a harbour official', 'on condition of anonymity', '1,200 containers', 'a third of ships', 'reportedly']);
    expect([...app.querySelectorAll('.kind')].map((kind) => kind.textContent).at(-1)).toBe('Hearsay · likely');
  });

  it('has a legend of toggles with the counts, which filter', async () => {
    await show(session());
    button('Not named 1').click();
    expect(actions.filter).toHaveBeenLastCalledWith(['unnamed']);
    await show(session({ filter: ['unnamed', 'institution'] }));
    expect(button('Not named 1').ariaPressed).toBe('true');
    expect(button('Hearsay 1').ariaPressed).toBe('false');
    expect(listed()).toEqual(['a harbour official', 'the harbour office']);
    expect(text()).toContain('2 passages of 6 are shown.');
    button('Not named 1').click();
    expect(actions.filter).toHaveBeenLastCalledWith(['institution']);
    button('All 6').click();
    expect(actions.filter).toHaveBeenLastCalledWith([...CATEGORIES]);
    button('Marked kinds 5').click();
    expect(actions.filter).toHaveBeenLastCalledWith([]);
  });

  it('goes to the words of a finding, and says so where they are gone', async () => {
    await show(session());
    await act(async () => button('Go to “1,200 containers” in the page').click());
    expect(actions.goTo).toHaveBeenCalledWith(4);
    expect(text()).not.toContain('no longer on the page');
    actions.goTo.mockResolvedValue(false);
    await act(async () => button('Go to “1,200 containers” in the page').click());
    expect(text()).toContain('These words are no longer on the page.');
  });

  it('takes a mark off and puts it back', async () => {
    await show(session());
    button('Not right? Take the mark off “reportedly”').click();
    expect(actions.dismiss).toHaveBeenLastCalledWith(2, true);
    await show(session({ dismissed: [2] }));
    button('Undo: put the mark back on “reportedly”').click();
    expect(actions.dismiss).toHaveBeenLastCalledWith(2, false);
  });

  it('shows and hides the marks', async () => {
    await show(session());
    const toggle = app.querySelector<HTMLButtonElement>('[role=switch]')!;
    expect([toggle.textContent, toggle.ariaChecked]).toEqual(['Show marks', 'true']);
    toggle.click();
    expect(actions.setShown).toHaveBeenCalledWith(false);
  });

  it('takes the words of the page for text', async () => {
    const hostile = '<img src=x onerror=alert(1)> {count} & ‮';
    await show(session({ reading: { ...ARTICLE, sources: [{ ...at(0, hostile), kind: 'unnamed' }], clauses: [], figures: [] } }));
    expect(listed()).toEqual([hostile.trim()]);
    expect(app.querySelector('img')).toBeNull();
  });

  it.each([320, 800])('keeps within a page of %i px', async (width) => {
    app.style.width = `${width}px`;
    await show(session({ reading: { ...ARTICLE, sources: [{ ...at(0, 'x'.repeat(300)), kind: 'unnamed' }] } }), 'fr');
    expect(app.scrollWidth).toBe(width);
  });
});

describe('the panel of another page', () => {
  it.each<[string, PanelState, string, string | undefined]>([
    ['opening', { at: 'opening' }, 'Reading this page…', undefined],
    ['reading', inState('reading'), 'Reading this page…', undefined],
    ['readable', inState('readable'), 'Not clearly a news article', 'Read this page'],
    ['no article', inState('not-an-article'), 'Not an article', 'Read it anyway'],
    ['another language', inState('unsupported-language'), 'This page seems to be in German. Selon reads English and French.', undefined],
    ['failed', inState('failed'), 'Error: gone', 'Try again'],
    ['restricted', { at: 'restricted' }, 'The browser keeps extensions out', undefined],
    ['broken', { at: 'broken', failure: 'Error: broken' }, 'Error: broken', 'Try again'],
    ['withheld', { at: 'withheld', origins: [], host: 'news.example', refused: false }, 'let Selon read news.example', 'Allow access'],
    ['refused', { at: 'withheld', origins: [], refused: true }, 'Access was not given.', 'Allow access'],
  ])('says what is so, and offers the one thing that helps: %s', async (_, state, expected, label) => {
    await show(state);
    expect(text()).toContain(expected);
    expect(app.querySelector('.summary, .finding')).toBeNull();
    expect([...app.querySelectorAll('button')].map((one) => one.textContent)).toEqual(label === undefined ? [] : [label]);
  });

  it.each<ReadingState>(['readable', 'not-an-article'])('says why a page was taken for %s', async (state) => {
    const signals: Signals = { for: ['headline', 'prose'], against: ['undeclared', 'home-page'] };
    await show(session({ reading: { ...ARTICLE, state, signals } }));
    expect(text()).toContain('For an article: it has a headline and it holds running text.');
    expect(text()).toContain('Against: it does not say that it is news and it is the first page of a site.');
    await show(session({ reading: { ...ARTICLE, state, signals: { for: [], against: ['little-prose'] } } }), 'fr');
    expect(text()).not.toContain('Pour un article');
    expect(text()).toContain('elle contient peu de texte suivi.');
  });

  it('does what its button says', async () => {
    await show(inState('readable'));
    button('Read this page').click();
    expect(actions.read).toHaveBeenCalledOnce();
    await show({ at: 'withheld', origins: [], refused: false });
    button('Allow access').click();
    expect(actions.requestAccess).toHaveBeenCalledOnce();
    await show({ at: 'broken', failure: 'x' });
    button('Try again').click();
    expect(actions.retry).toHaveBeenCalledOnce();
    await show(inState('on-request'));
    button('Read this page').click();
    expect(actions.read).toHaveBeenCalledTimes(2);
    await show(inState('off-for-site'));
    button('Read this site again').click();
    expect(actions.allowSite).toHaveBeenCalledExactlyOnceWith(ARTICLE.url);
  });
});

describe.each(UI_LANGUAGES)('in %s', (language) => {
  const states: [string, PanelState][] = [
    ['article', session()],
    ['filtered', session({ filter: ['hearsay'], dismissed: [2], shown: false })],
    ['everything', session({ filter: [...CATEGORIES] })],
    ['readable', inState('readable')],
    ['failed', inState('failed')],
    ['withheld', { at: 'withheld', origins: [], refused: true }],
  ];

  it.each(states)('axe finds nothing in the state %s, and has looked', async (_, state) => {
    await show(state, language);
    const { violations, passes } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });

  it('has words for every signal', () => {
    const { t } = messagesFor(language);
    expect(new Set(SIGNALS.map((signal) => t(`signal.${signal}`))).size).toBe(SIGNALS.length);
  });

  it('leaves no placeholder open and no message out', async () => {
    for (const [, state] of states) {
      await show(state, language);
      expect(text()).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
