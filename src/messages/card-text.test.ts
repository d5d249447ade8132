import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, type ListedFinding } from '../analysis/findings.ts';
import type { Clause, Figure, SourceMention, Span } from '../analysis/types.ts';
import { type CardContext, cardText } from './card-text.ts';
import { UI_LANGUAGES } from './catalogue.ts';
import { findingMessages } from './finding-messages.ts';
import { ASKED_BY } from './standards.ts';

const span = (exact: string): Span => ({ start: 0, end: exact.length, exact });
const base = (exact: string) => ({
  ...span(exact),
  certainty: 'clear' as const,
  explanation: { rule: 'reporting-verb', because: [{ role: 'cue', span: span('said') }] },
});
const source = (category: Category, finding: Partial<SourceMention> = {}): ListedFinding => ({
  position: 0,
  category,
  type: 'source',
  finding: { ...base('an aide'), kind: category === 'protected' ? 'unnamed' : (category as SourceMention['kind']), ...finding },
});
const figure = (category: Category, finding: Partial<Figure> = {}): ListedFinding => ({
  position: 0,
  category,
  type: 'figure',
  finding: { ...base('40 %'), status: category === 'sourced-elsewhere' ? 'unattributed' : (category as Figure['status']), ...finding },
});
const clause = (reason: boolean, formulaic?: boolean): Clause => ({
  ...base('on condition of anonymity'),
  reason,
  ...(formulaic !== undefined && { formulaic }),
});
const context: CardContext = { sentence: 'An aide said so.', clauses: [], version: '9.8.7' };

const en = findingMessages('en');
const told = (listed: ListedFinding, more: Partial<CardContext> = {}) =>
  cardText(listed, { ...context, ...more }, en).facts.map(({ label, text, asked }) =>
    [`${label}: ${text}`, ...(asked ? [`${asked.by} ${asked.standards.map(({ name }) => name).join(', ')}`] : [])].join('; '),
  );

describe('cardText', () => {
  it('says what is missing of an unnamed source, and who asks for it', () => {
    expect(told(source('unnamed', { precision: 1 }))).toEqual([
      'Read from: “said”',
      'Described: by role only; more is asked for by AP, BBC, Guardian',
      'How it knows: not found in the text; asked for by NPR, Washington Post',
      'Reason: not found in the sentence; asked for by AP, JTI',
    ]);
  });

  it('says what is there of it, and asks for nothing then', () => {
    const finding = { precision: 3, basis: span('who was there'), relayedBy: span('the Courier') } as const;
    expect(told(source('unnamed', finding), { clauses: [clause(true, false)] })).toEqual([
      'Read from: “said”',
      'Taken over from: “the Courier”',
      'Described: by what ties it to the facts',
      'How it knows: “who was there”',
      'Reason: given in the sentence',
    ]);
    expect(told(source('unnamed', finding), { clauses: [clause(true, true)] }).at(-1)).toBe('Reason: a set phrase in the sentence');
    expect(told(source('unnamed', finding), { clauses: [clause(false)] }).at(-1)).toContain('Reason: not found in the sentence');
  });

  it.each<[ListedFinding, string[]]>([
    [source('vague'), ['Read from: “said”', 'Source: nobody in particular; asked for by AP, BBC, Guardian']],
    [source('hearsay'), ['Read from: “said”', 'Source: not found in the sentence; asked for by BBC, NPR']],
    [source('named'), ['Read from: “said”']],
    [source('institution'), ['Read from: “said”']],
    [source('document'), ['Read from: “said”']],
    [
      { position: 0, category: 'clause', type: 'clause', finding: clause(false) },
      ['Reason: not found in the sentence; asked for by AP, JTI'],
    ],
    [{ position: 0, category: 'clause', type: 'clause', finding: clause(true) }, ['Reason: given in the sentence']],
    [figure('unattributed'), ['Source: not found in the text; asked for by BBC, Trust Project', 'Read from: “said”']],
    [
      figure('anonymous', { source: span('aides') }),
      ['Source: “aides”; one that can be looked up is asked for by BBC, Trust Project', 'Read from: “said”'],
    ],
    [
      figure('attributed', { source: span('the port'), link: 'https://port.example/a' }),
      ['Source: “the port”', 'Links to: port.example', 'Read from: “said”'],
    ],
  ])('tells of %j what the text tells', (listed, expected) => {
    expect(told(listed)).toEqual(expected);
  });

  it('tells of protected witnesses and of figures sourced elsewhere without asking for anything', () => {
    expect(told(source('protected', { protected: true, precision: 0 }))).toEqual(['Read from: “said”']);
    expect(told(figure('sourced-elsewhere', { sourcedElsewhere: span('the port office') }))).toEqual([
      'Source elsewhere: “the port office”',
      'Read from: “said”',
    ]);
  });

  it('has a report with the words, the sentence, the rule and the version, and nothing else of the page', () => {
    expect(cardText(source('unnamed'), context, en).report).toBe(
      'Selon 9.8.7: Source not named (clear)\nWords: “an aide”\nSentence: “An aide said so.”\nRule: reporting-verb',
    );
  });

  it('has an announcement for those who walk, with the place among the marks', () => {
    expect(cardText(source('unnamed'), context, en).announcement).toBeUndefined();
    expect(cardText(source('unnamed'), { ...context, place: { at: 2, of: 7 } }, en).announcement).toBe(
      'Mark 2 of 7. Source not named: “an aide”. Tab leads to its card.',
    );
  });

  it('says which findings are only likely', () => {
    expect(cardText(source('unnamed'), context, en).certainty).toBeUndefined();
    expect(cardText(source('unnamed', { certainty: 'likely' }), context, en).certainty).toBe('Read with less certainty');
  });

  describe.each(UI_LANGUAGES)('in %s', (language) => {
    it.each(CATEGORIES)('has every sentence of %s, and none left open', (category) => {
      const listed: ListedFinding =
        category === 'clause'
          ? { position: 0, category, type: 'clause', finding: clause(false) }
          : ['unattributed', 'anonymous', 'sourced-elsewhere', 'attributed'].includes(category)
            ? figure(category)
            : source(category);
      const text = cardText(listed, { ...context, place: { at: 1, of: 2 } }, findingMessages(language));
      const said = [text.title, text.why, text.report, text.announcement, ...text.facts.flatMap((fact) => [fact.label, fact.text])];
      for (const sentence of said) expect(sentence).toMatch(/^[^{}]+$/u);
      expect(said.join(' ')).not.toContain('undefined');
    });
  });
});

it('links to public pages of those who ask', () => {
  for (const { name, href } of Object.values(ASKED_BY).flat()) {
    expect(name).not.toBe('');
    expect(new URL(href).protocol).toBe('https:');
  }
});
