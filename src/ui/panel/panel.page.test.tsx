import '../theme.css';
import './panel.css';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARTICLE, DETAILS, PANEL_STATES, sessionWith, withoutFindings } from '../../../tests/panel-states.ts';
import { CATEGORIES, MARKED_BY_DEFAULT } from '../../analysis/findings.ts';
import { SIGNALS, type Signals } from '../../analysis/reading.ts';
import type { TabFacts } from '../../extension/access.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { KnownDetails } from './context.ts';
import { Panel, type PanelActions, type PanelState } from './panel.tsx';

/** The background in the dark theme, as theme.css has it. */
const DARK_PAPER = 'rgb(27, 30, 38)';

let app: HTMLElement;
let actions: { [Name in keyof PanelActions]: ReturnType<typeof vi.fn<PanelActions[Name]>> };

beforeEach(() => {
  app = document.createElement('div');
  document.body.append(app);
  actions = {
    goTo: vi.fn(async () => true),
    filter: vi.fn(async () => undefined),
    setShown: vi.fn(async () => undefined),
    dismiss: vi.fn(),
    read: vi.fn(),
    requestAccess: vi.fn(),
    profile: vi.fn(async () => undefined),
    retry: vi.fn(),
    allowSite: vi.fn(),
    forbidSite: vi.fn(),
    leaveReaderView: vi.fn(),
    openOptions: vi.fn(),
    openHelp: vi.fn(),
  };
});

afterEach(() => {
  render(null, app);
  app.remove();
  document.documentElement.style.colorScheme = '';
});

interface Shown {
  language?: UiLanguage;
  facts?: TabFacts;
  details?: KnownDetails | undefined;
  unsaved?: string;
}

async function show(
  state: PanelState,
  { language = 'en', facts = { isPrivate: false }, details = DETAILS, unsaved }: Shown = {},
): Promise<void> {
  document.documentElement.lang = language;
  document.title = 'Selon';
  await act(() =>
    render(
      <Panel
        state={state}
        facts={facts}
        details={details}
        marked={MARKED_BY_DEFAULT}
        unsaved={unsaved}
        version="9.8.7"
        messages={messagesFor(language)}
        actions={actions}
      />,
      app,
    ),
  );
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
const said = () => app.querySelector('[role=status]')?.textContent;
const press = (name: string) => act(async () => button(name).click());
/** A finding of the list by its position. */
const item = (position: number) => app.querySelector<HTMLElement>(`[data-position="${position}"]`)!;

describe('the panel of an article', () => {
  it('leads with the plain sentence and says what was read, and how far to trust it', async () => {
    await show(sessionWith());
    expect(app.querySelector('.summary')?.textContent).toBe(
      'Of 3 sources, 2 are not named; 1 claim has no source at all; of 2 figures, 1 has no source and 1 rests on a source that is not named.',
    );
    expect(text()).toContain('18 blocks of text, 1,612 words.');
    expect(text()).toMatch(/of 100 marks in English drawn at random, \d+ were right/);
  });

  it('lists the marked kinds in page order, each in its sentence, and says which are only likely', async () => {
    await show(sessionWith());
    expect(listed()).toEqual([
      'A harbour official',
      'on condition of anonymity',
      '1,200 containers',
      'About a third of ships',
      'the harbour official',
      'reportedly',
      'A union member',
    ]);
    expect(item(2).querySelector('.sentence')?.textContent).toBe('The crews are reportedly tired.');
    expect(item(2).querySelector('.kind')?.textContent).toBe('Hearsay · likely');
  });

  it('shows the words alone while their sentences are not known, or are those of an older reading', async () => {
    await show(sessionWith({ revision: 2 }));
    expect(item(2).querySelector('.sentence')?.textContent).toBe('reportedly');
    expect(app.querySelector('.descriptions')).toBeNull();
  });

  it('groups them by kind where the reader wants that', async () => {
    await show(sessionWith());
    await press('By kind');
    expect([...app.querySelectorAll('h3')].map((title) => title.textContent)).toEqual([
      'Source not named 3',
      'Anonymity stated 1',
      'Hearsay 1',
      'Figure with no source 1',
      'Figure from a source not named 1',
    ]);
    expect(listed().slice(0, 3)).toEqual(['A harbour official', 'the harbour official', 'A union member']);
    await press('In page order');
    expect(app.querySelector('h3')).toBeNull();
  });

  it('has a legend of toggles with the counts, which filter', async () => {
    await show(sessionWith());
    button('Not named 3').click();
    expect(actions.filter).toHaveBeenLastCalledWith(['unnamed']);
    await show(sessionWith({ filter: ['unnamed', 'institution'] }));
    expect(button('Not named 3').ariaPressed).toBe('true');
    expect(button('Hearsay 1').ariaPressed).toBe('false');
    expect(listed()).toEqual(['A harbour official', 'the harbour official', 'The harbour office', 'A union member']);
    expect(text()).toContain('4 passages of 8 are shown.');
    button('Not named 3').click();
    expect(actions.filter).toHaveBeenLastCalledWith(['institution']);
    button('All 8').click();
    expect(actions.filter).toHaveBeenLastCalledWith([...CATEGORIES]);
    button('Marked kinds 7').click();
    expect(actions.filter).toHaveBeenLastCalledWith([]);
  });

  it('takes clicks that come before the page has answered for what they say', async () => {
    const answers: (() => void)[] = [];
    const later = () => new Promise<void>((resolve) => answers.push(resolve));
    actions.filter.mockImplementation(later);
    actions.setShown.mockImplementation(later);
    await show(sessionWith());
    const toggle = app.querySelector<HTMLButtonElement>('[role=switch]')!;
    toggle.click();
    toggle.click();
    expect(actions.setShown.mock.calls).toEqual([[false], [true]]);
    button('Not named 3').click();
    button('Hearsay 1').click();
    await press('Hearsay 1');
    expect(actions.filter.mock.calls).toEqual([[['unnamed']], [['unnamed', 'hearsay']], [['unnamed']]]);
    expect(button('Not named 3').ariaPressed).toBe('true');
    // What the page says of an earlier click changes nothing.
    await show(sessionWith({ filter: ['unnamed', 'hearsay'] }));
    expect(button('Hearsay 1').ariaPressed).toBe('false');
    // Where the page has answered, it has the last word.
    await act(async () => {
      for (const answer of answers) answer();
    });
    expect(button('Hearsay 1').ariaPressed).toBe('true');
  });

  it('tells more of a finding: what is there, what is missing, and who asks for it', async () => {
    await show(sessionWith());
    expect(item(4).querySelector('.facts')).toBeNull();
    await press('More about “A union member”');
    const facts = item(4).querySelector('.facts')!;
    expect([...facts.querySelectorAll('dt')].map((label) => label.textContent)).toEqual(['Described', 'How it knows', 'Reason']);
    expect(facts.textContent).toContain('by role only more is asked for by AP, BBC, Guardian');
    expect(facts.querySelectorAll('a[href^="https://"][rel~=noreferrer]').length).toBeGreaterThan(4);
    // The clause of its own sentence gives the first one its reason.
    await press('More about “A harbour official”');
    expect(item(1).querySelector('.facts')?.textContent).toContain('Reasongiven in the sentence');
  });

  it('goes to the words of a finding, and says so where they are gone', async () => {
    await show(sessionWith());
    await press('Go to “1,200 containers” in the page');
    expect(actions.goTo).toHaveBeenCalledWith(6);
    expect(text()).not.toContain('no longer on the page');
    actions.goTo.mockResolvedValue(false);
    await press('Go to “1,200 containers” in the page');
    await expect.poll(() => item(6).textContent).toContain('These words are no longer on the page.');
    expect(said()).toBe('These words are no longer on the page.');
  });

  it('takes a mark off and puts it back, says so, and keeps the focus there', async () => {
    await show(sessionWith());
    button('Not right? Take the mark off “reportedly”').focus();
    await press('Not right? Take the mark off “reportedly”');
    expect(actions.dismiss).toHaveBeenLastCalledWith(2, true);
    await show(sessionWith({ dismissed: [2] }));
    expect(said()).toBe('Taken out of the marks: “reportedly”');
    expect(item(2).contains(document.activeElement)).toBe(true);
    button('Undo: put the mark back on “reportedly”').focus();
    await press('Undo: put the mark back on “reportedly”');
    expect(actions.dismiss).toHaveBeenLastCalledWith(2, false);
    await show(sessionWith());
    expect(said()).toBe('Back among the marks: “reportedly”');
    expect(item(2).contains(document.activeElement)).toBe(true);
  });

  it.each([true, false])('copies a report of what was taken off, or shows it: %j', async (isAllowed) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    if (isAllowed) write.mockResolvedValue();
    else write.mockRejectedValue(new Error('not allowed'));
    await show(sessionWith({ dismissed: [2] }));
    await press('Copy a report');
    const report = write.mock.calls[0]?.[0];
    expect(report).toContain('Sentence: “The crews are reportedly tired.”');
    expect(report).toContain('Selon 9.8.7');
    await expect.poll(said).toContain(isAllowed ? 'Nothing was sent' : 'did not let Selon copy it');
    expect(item(2).querySelector('textarea')?.value).toBe(isAllowed ? undefined : report);
    write.mockRestore();
  });

  it('keeps the focus near where it was when what has it goes', async () => {
    await show(sessionWith());
    button('Go to “reportedly” in the page').focus();
    await show(sessionWith({ filter: ['unnamed'] }));
    expect(document.activeElement?.closest('.findings')).not.toBeNull();
    await show(withoutFindings('readable'));
    expect(app.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('keeps the focus on a finding when another comes before it', async () => {
    await show(sessionWith());
    button('Go to “1,200 containers” in the page').focus();
    const first = { ...ARTICLE.sources[1]!, start: 1, end: 5, exact: 'Sources' };
    await show(sessionWith({ revision: 2, reading: { ...ARTICLE, sources: [first, ...ARTICLE.sources] } }));
    expect(listed()[0]).toBe('Sources');
    expect(document.activeElement).toBe(button('Go to “1,200 containers” in the page'));
  });

  it('shows and hides the marks, and says that they are hidden', async () => {
    await show(sessionWith());
    const toggle = app.querySelector<HTMLButtonElement>('[role=switch]')!;
    expect([toggle.textContent, toggle.ariaChecked]).toEqual(['Show marks', 'true']);
    toggle.click();
    expect(actions.setShown).toHaveBeenCalledWith(false);
    await show(sessionWith({ shown: false }));
    expect(said()).toBe('The marks of this page are hidden.');
  });

  it('takes the words of the page for text', async () => {
    const hostile = '<img src=x onerror=alert(1)> {count} & ‮';
    const source = { ...ARTICLE.sources[1]!, start: 0, end: hostile.length, exact: hostile };
    const details = {
      ...DETAILS,
      text: `${hostile} <b>said</b>`,
      sentences: [{ start: 0, end: hostile.length + 12 }],
      descriptions: [[0]],
    };
    await show(sessionWith({ reading: { ...ARTICLE, sources: [source], clauses: [], figures: [] } }), { details });
    expect(listed()).toEqual([hostile.trim()]);
    expect(app.querySelector('.sentence')?.textContent).toContain('<b>said</b>');
    expect(app.querySelector('img, .sentence b')).toBeNull();
  });

  it.each([320, 800])('keeps within a page of %i px, also with large text', async (width) => {
    app.style.width = `${width}px`;
    const long = 'x'.repeat(300);
    const source = { ...ARTICLE.sources[1]!, exact: long };
    for (const size of ['', '200%']) {
      document.documentElement.style.fontSize = size;
      await show(sessionWith({ reading: { ...ARTICLE, sources: [source] } }), { language: 'fr' });
      expect(app.scrollWidth, size).toBe(width);
    }
    document.documentElement.style.fontSize = '';
  });
});

describe('the sources that are not named', () => {
  it('are told by their descriptions, how closely each is described, and where', async () => {
    await show(sessionWith());
    const told = app.querySelector('.descriptions')!;
    expect(told.querySelector('summary')?.textContent).toBe('Sources not named: 3 mentions, 2 descriptions');
    expect(told.textContent).toContain('That may be one person or two.');
    expect([...told.querySelectorAll('ul:not(.passages) > li')].map((one) => one.textContent)).toEqual([
      'A harbour officialDescribed by role and body or field“A harbour official”“the harbour official”',
      'A union memberDescribed by role only“A union member”',
    ]);
    await act(async () => told.querySelectorAll<HTMLButtonElement>('.go-to')[1]?.click());
    expect(actions.goTo).toHaveBeenCalledWith(3);
  });

  it('are not spoken of where there are none', async () => {
    await show(sessionWith(), { details: { ...DETAILS, descriptions: [] } });
    expect(app.querySelector('.descriptions')).toBeNull();
  });
});

describe('the checks', () => {
  const check = (id: string) => app.querySelector<HTMLElement>(`[data-check="${id}"]`)!;

  it('are all there, each with its answer, its findings and who asks', async () => {
    await show(sessionWith());
    expect([...app.querySelectorAll<HTMLElement>('[data-check]')].map(({ dataset }) => dataset.check)).toEqual(
      ARTICLE.profile.checks.map(({ id }) => id),
    );
    for (const { id } of ARTICLE.profile.checks) expect(check(id).querySelector('.asked a[href^="https://"]'), id).not.toBeNull();
    expect(check('described').querySelector('.answer')?.textContent).toBe('found 2');
    expect(check('described').querySelectorAll('.go-to')).toHaveLength(2);
    await act(async () => check('described').querySelectorAll<HTMLButtonElement>('.go-to')[1]?.click());
    expect(actions.goTo).toHaveBeenCalledWith(3);
    expect(check('relayed').querySelector('.answer')?.textContent).toContain('not found');
    expect(check('relayed').textContent).toContain('Looked for:');
    expect(check('counted').textContent).toContain('nothing in this text that the question asks about');
  });

  it('tell from the page whether it says who wrote it', async () => {
    await show(sessionWith());
    expect(check('byline').dataset.answer).toBe('found');
    await show(sessionWith({ reading: { ...ARTICLE, signals: { for: [], against: [] } } }));
    expect(check('byline').dataset.answer).toBe('not-found');
    const { signals: _, ...unjudged } = ARTICLE;
    await show(sessionWith({ reading: unjudged }));
    expect(check('byline').dataset.answer).toBe('not-checked');
  });
});

it('says what could not be saved, of the page and of the settings', async () => {
  await show(PANEL_STATES['not-kept']!.state);
  const told = 'This could not be saved, so it will not last until your next visit.';
  expect(app.querySelector('.unkept')?.textContent).toContain(told);
  expect(app.querySelector('[role=status]')?.textContent).toContain(told);
  await show(sessionWith());
  expect(app.querySelector('.unkept')).toBeNull();
  await show(withoutFindings('off-for-site'), { unsaved: 'Error: full' });
  expect(app.querySelector('.unkept')?.textContent).toContain('Error: full');
});

describe('the panel of another page', () => {
  it.each<[string, string, string | undefined]>([
    ['opening', 'Reading this page…', undefined],
    ['reading', 'Reading this page…', undefined],
    ['readable', 'Not clearly a news article', 'Read this page'],
    ['on-request', 'only when you ask', 'Read this page'],
    ['not-an-article', 'Not an article', 'Read it anyway'],
    ['off-for-site', 'reads nothing on this site', 'Read this site again'],
    ['unsupported-language', 'This page seems to be in German. Selon reads English and French.', undefined],
    ['failed', 'Error: gone', 'Try again'],
    ['loading', 'still loading this page', 'Read what is there'],
    ['restricted', 'The browser keeps extensions out', undefined],
    ['pdf', 'A PDF document', undefined],
    ['reader-view', 'Reader view', 'Leave reader view'],
    ['broken', 'Error: broken', 'Try again'],
    ['withheld', 'let Selon read www.news.example', 'Allow access'],
    ['refused', 'Access was not given.', 'Allow access'],
  ])('says what is so, and offers the one thing that helps: %s', async (name, expected, label) => {
    await show(PANEL_STATES[name]!.state);
    expect(text()).toContain(expected);
    expect(app.querySelector('.summary, .finding')).toBeNull();
    expect([...app.querySelectorAll('.notice button')].map((one) => one.textContent)).toEqual(label === undefined ? [] : [label]);
  });

  it.each(['readable', 'not-an-article'] as const)('says why a page was taken for %s', async (state) => {
    const signals: Signals = { for: ['headline', 'prose'], against: ['undeclared', 'home-page'] };
    await show(withoutFindings(state, { signals }));
    expect(text()).toContain('For an article: it has a headline and it holds running text.');
    expect(text()).toContain('Against: it does not say that it is news and it is the first page of a site.');
    await show(withoutFindings(state, { signals: { for: [], against: ['little-prose'] } }), { language: 'fr' });
    expect(text()).not.toContain('Pour un article');
    expect(text()).toContain('elle contient peu de texte suivi.');
  });

  it('takes a document that a viewer shows for one', async () => {
    await show(withoutFindings('not-an-article', { signals: { for: [], against: ['pdf', 'undeclared'] } }));
    expect(text()).toContain('A PDF document');
  });

  it('does what its button says', async () => {
    const { withheld, broken, 'on-request': onRequest, 'off-for-site': off, 'reader-view': readerView } = PANEL_STATES;
    await show(withoutFindings('readable'));
    button('Read this page').click();
    await show(onRequest!.state);
    button('Read this page').click();
    expect(actions.read).toHaveBeenCalledTimes(2);
    await show(withheld!.state);
    button('Allow access').click();
    expect(actions.requestAccess.mock.calls[0]?.[0].origins).toEqual(['https://www.news.example/*']);
    await show(broken!.state);
    button('Try again').click();
    expect(actions.retry).toHaveBeenCalledOnce();
    await show(off!.state);
    button('Read this site again').click();
    expect(actions.allowSite).toHaveBeenCalledExactlyOnceWith(ARTICLE.url);
    await show(readerView!.state);
    button('Leave reader view').click();
    expect(actions.leaveReaderView).toHaveBeenCalledOnce();
  });
});

describe('the foot of the panel', () => {
  it('leads to options and help, and switches the site off', async () => {
    await show(sessionWith());
    button('Options').click();
    expect(actions.openOptions).toHaveBeenCalledOnce();
    button('Help').click();
    expect(actions.openHelp).toHaveBeenCalledOnce();
    button('Never read news.example').click();
    expect(actions.forbidSite).toHaveBeenCalledExactlyOnceWith(ARTICLE.url);
  });

  it('offers nothing that writes in a private window, and says so', async () => {
    const facts = { isPrivate: true };
    await show(sessionWith(), { facts });
    expect(text()).toContain('Private window: nothing is kept.');
    expect(app.querySelector('.site-off')).toBeNull();
    await show(PANEL_STATES['off-for-site']!.state, { facts });
    expect(app.querySelector('.notice button')).toBeNull();
    expect(text()).toContain('In a private window this cannot be changed');
  });

  it('offers to allow always what the browser allows on a click alone', async () => {
    const { state, facts } = PANEL_STATES['on-click']!;
    await show(state, { facts: facts! });
    expect(listed().length).toBeGreaterThan(0);
    button('Always allow').click();
    expect(actions.requestAccess).toHaveBeenCalledExactlyOnceWith(facts!.onClick);
  });
});

describe('the live region', () => {
  it('is one, and says each thing once', async () => {
    await show({ at: 'opening' });
    const heard: string[] = [];
    const region = app.querySelector('[role=status]')!;
    const observer = new MutationObserver(() => heard.push(region.textContent));
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    await show(withoutFindings('reading'));
    await show(sessionWith());
    await show(sessionWith());
    await show(sessionWith({ filter: ['hearsay'] }));
    await show(sessionWith({ filter: ['hearsay'], dismissed: [1] }));
    await show(sessionWith({ filter: ['hearsay'], dismissed: [1], shown: false }));
    observer.disconnect();
    expect(app.querySelectorAll('[role=status], [aria-live]')).toHaveLength(1);
    expect(heard.filter(Boolean).map((words) => words.slice(0, 20))).toEqual([
      'Of 3 sources, 2 are ',
      '1 passage of 8 is sh',
      'The marks of this pa',
    ]);
  });
});

it('keeps up with hundreds of findings', async () => {
  const sources = Array.from({ length: 600 }, (_, n) => ({ ...ARTICLE.sources[1]!, start: n * 10, exact: `a source ${n}` }));
  const sentences = sources.map(({ start }) => ({ start, end: start + 9 }));
  const details = { ...DETAILS, text: 'One said. '.repeat(600), sentences, descriptions: [] };
  await show(sessionWith({ reading: { ...ARTICLE, sources, clauses: [], figures: [] } }), { details });
  expect(listed()).toHaveLength(600);
  // What is out of sight is not laid out.
  expect(getComputedStyle(app.querySelector('.finding')!).getPropertyValue('content-visibility')).toBe('auto');
});

describe.each(UI_LANGUAGES)('in %s', (language) => {
  const states = Object.entries<(typeof PANEL_STATES)[string]>({
    ...PANEL_STATES,
    everything: { state: sessionWith({ filter: [...CATEGORIES] }) },
  });

  const told = (violations: axe.Result[]) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

  it.each(states)('axe finds nothing in the state %s, light and dark, and has looked', async (_, { state, facts }) => {
    await show(state, { language, ...(facts && { facts }) });
    for (const closed of app.querySelectorAll('details')) closed.open = true;
    for (const more of app.querySelectorAll<HTMLElement>('.finding [aria-expanded]')) await act(async () => more.click());
    const { violations, passes } = await axe.run(document);
    expect(told(violations)).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    // The dark theme differs in its colours alone.
    document.documentElement.style.colorScheme = 'dark';
    expect(getComputedStyle(document.body).backgroundColor).toBe(DARK_PAPER);
    const dark = await axe.run(document, { runOnly: ['color-contrast', 'link-in-text-block'] });
    expect(told(dark.violations)).toEqual([]);
    expect(dark.passes.map(({ id }) => id)).toContain('color-contrast');
  });

  it('has words for every signal', () => {
    const { t } = messagesFor(language);
    expect(new Set(SIGNALS.map((signal) => t(`signal.${signal}`))).size).toBe(SIGNALS.length);
  });

  it('leaves no placeholder open and no message out', async () => {
    for (const [, { state, facts }] of states) {
      await show(state, { language, ...(facts && { facts }) });
      expect(text()).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
