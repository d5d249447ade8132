import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES, type Category, FIGURE_CATEGORIES, type ListedFinding } from '../analysis/findings.ts';
import { DEFAULT_LINES } from '../analysis/lines.ts';
import type { Figure, Kind } from '../analysis/types.ts';
import { type CardText, cardText } from '../messages/card-text.ts';
import { UI_LANGUAGES, type UiLanguage } from '../messages/catalogue.ts';
import { findingMessages } from '../messages/finding-messages.ts';
import { type CardActions, renderCard } from './card.ts';
import { CARD_STYLE } from './card-style.ts';
import type { Theme } from './painter.ts';

const at = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
const WORDS = 'deux responsables du port';

function listed(category: Category, exact = WORDS): ListedFinding {
  const base = {
    ...at(0, exact),
    certainty: 'likely' as const,
    explanation: { rule: 'invented', because: [{ role: 'cue', span: at(40, 'ont déclaré') }] },
  };
  if (category === 'clause') return { position: 0, category, type: 'clause', finding: { ...base, reason: false } };
  if ((FIGURE_CATEGORIES as readonly Category[]).includes(category)) {
    const status = category === 'sourced-elsewhere' ? 'unattributed' : (category as Figure['status']);
    const source = at(60, 'les marins');
    return { position: 0, category, type: 'figure', finding: { ...base, status, ...(status !== 'unattributed' && { source }) } };
  }
  const kind = category === 'protected' ? 'unnamed' : (category as Kind);
  return { position: 0, category, type: 'source', finding: { ...base, kind, ...(category === 'protected' && { protected: true }) } };
}

const textOf = (category: Category, language: UiLanguage, exact?: string): CardText =>
  cardText(listed(category, exact), { sentence: 'Une phrase.', clauses: [], version: '1.2.3' }, findingMessages(language));

const sheet = new CSSStyleSheet();
let actions: { [Name in keyof CardActions]: ReturnType<typeof vi.fn<CardActions[Name]>> };

beforeEach(async () => {
  await sheet.replace(CARD_STYLE);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'fr';
  document.title = 'Une page';
  actions = { dismiss: vi.fn(), copy: vi.fn(async () => true), close: vi.fn() };
});

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

interface Shown {
  theme?: Theme;
  dismissed?: boolean;
}

function show(category: Category, text: CardText, { theme = 'light', dismissed = false }: Shown = {}): HTMLElement {
  const main = document.createElement('main');
  document.body.append(main);
  return renderCard(document, main, text, { category, lines: DEFAULT_LINES, theme, dismissed, actions });
}

/** The buttons that are to be seen, by what they are called. */
const buttons = (card: HTMLElement) =>
  [...card.querySelectorAll('button')].filter((one) => one.checkVisibility()).map((one) => one.ariaLabel ?? one.textContent);
const press = (card: HTMLElement, name: string) =>
  [...card.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name)!.click();

describe.each(UI_LANGUAGES)('the card in %s', (language) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    it.each(CATEGORIES)('axe finds nothing in that of %s, and has looked', async (category) => {
      const card = show(category, textOf(category, language), { theme });
      const { violations, passes } = await axe.run(document.body);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const examined = (rule: string) => passes.find(({ id }) => id === rule)?.nodes.map(({ html }) => html) ?? [];
      expect(examined('aria-dialog-name')).toHaveLength(1);
      expect(examined('button-name')).toHaveLength(2);
      expect(examined('definition-list').length + Number(card.querySelector('dl')?.hidden)).toBe(1);
      const contrasts = card.querySelectorAll('h2, .why, dt, .foot button:not([hidden])').length;
      expect(examined('color-contrast').length).toBeGreaterThanOrEqual(contrasts);
    });
  });

  it.each(CATEGORIES)('says of %s what it is, the words, why, and what the text tells', (category) => {
    const text = textOf(category, language);
    const card = show(category, text);
    expect(card.lang).toBe(language);
    expect(card.querySelector('h2')?.textContent).toBe(`${text.title}${text.certainty}`);
    expect(card.querySelector('.words')?.textContent).toBe(WORDS);
    expect(card.querySelector('.why')?.textContent).toBe(text.why);
    expect([...card.querySelectorAll('dt')].map((label) => label.textContent)).toEqual(text.facts.map(({ label }) => label));
    const links = [...card.querySelectorAll('a')].map(({ href, rel, target }) => ({ href, rel, target }));
    const asked = text.facts.flatMap((fact) => fact.asked?.standards ?? []);
    expect(links).toEqual(asked.map(({ href }) => ({ href, rel: 'noopener noreferrer', target: '_blank' })));
  });
});

describe('the card', () => {
  it('takes a mark off and puts it back, the focus on the button that undoes it', () => {
    const card = show('vague', textOf('vague', 'en'));
    expect(buttons(card)).toEqual(['Close', 'Not right?']);
    press(card, 'Not right?');
    expect(actions.dismiss).toHaveBeenLastCalledWith(true);
    expect(buttons(card)).toEqual(['Close', 'Undo', 'Copy a report']);
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(card.querySelector('[role=status]')?.textContent).toBe('Taken out of the marks.');
    press(card, 'Undo');
    expect(actions.dismiss).toHaveBeenLastCalledWith(false);
    expect(buttons(card)).toEqual(['Close', 'Not right?']);
    expect(document.activeElement?.textContent).toBe('Not right?');
  });

  it('copies a report, or shows it where the browser does not let it', async () => {
    const text = textOf('vague', 'en');
    const card = show('vague', text, { dismissed: true });
    press(card, 'Copy a report');
    await vi.waitFor(() => expect(card.querySelector('[role=status]')?.textContent).toBe(text.copied));
    expect(actions.copy).toHaveBeenCalledWith(text.report);
    expect(card.querySelector('textarea')).toBeNull();
    actions.copy.mockResolvedValue(false);
    press(card, 'Copy a report');
    await vi.waitFor(() => expect(card.querySelector('textarea')?.value).toBe(text.report));
    expect(card.querySelector('[role=status]')?.textContent).toBe(text.notCopied);
  });

  it('closes', () => {
    press(show('vague', textOf('vague', 'en')), 'Close');
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('takes the words of the page for text', () => {
    const hostile = '<img src=x onerror=alert(1)> {words} & ‮';
    const card = show('unnamed', textOf('unnamed', 'en', hostile));
    expect(card.querySelector('.words')?.textContent).toBe(hostile);
    expect(card.querySelector('img')).toBeNull();
  });

  it('draws the words as the page has them, each family by its own line', () => {
    const lineOf = (category: Category) =>
      getComputedStyle(show(category, textOf(category, 'en')).querySelector('.words span')!).textDecorationStyle;
    expect((['unnamed', 'vague', 'unattributed', 'named'] as const).map(lineOf)).toEqual(['dotted', 'wavy', 'dashed', 'solid']);
  });

  it('follows the theme of the page', () => {
    const paperOf = (theme: Theme) => getComputedStyle(show('named', textOf('named', 'en'), { theme })).backgroundColor;
    expect([paperOf('light'), paperOf('dark')]).toEqual(['rgb(255, 255, 255)', 'rgb(27, 30, 38)']);
  });

  it('keeps long words within a card of any width', () => {
    const card = show('unnamed', textOf('unnamed', 'fr', 'x'.repeat(400)));
    for (const width of [120, 200, 304]) {
      card.style.width = `${width}px`;
      expect(card.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});
