import { describe, expect, it } from 'vitest';
import type { ListedFinding } from '../analysis/findings.ts';
import type { Clause, Explanation, Figure, SourceMention, Span } from '../analysis/types.ts';
import { explain, shorten } from './explanation.ts';
import { messagesFor } from './messages.ts';

const en = messagesFor('en');
const span = (exact: string): Span => ({ start: 0, end: exact.length, exact });
const base = (exact: string, because: Explanation['because'] = []) => ({
  ...span(exact),
  certainty: 'clear' as const,
  explanation: { rule: 'of-another-version', because },
});
const source = (finding: Partial<SourceMention>, because?: Explanation['because']): ListedFinding => ({
  position: 0,
  category: 'unnamed',
  type: 'source',
  finding: { ...base('an aide', because), kind: 'unnamed', ...finding },
});
const clause = (finding: Pick<Clause, 'reason' | 'formulaic'>): ListedFinding => ({
  position: 0,
  category: 'clause',
  type: 'clause',
  finding: { ...base('on condition of anonymity'), ...finding },
});
const figure = (category: 'anonymous' | 'sourced-elsewhere', finding: Omit<Partial<Figure>, 'status'>): ListedFinding => ({
  position: 0,
  category,
  type: 'figure',
  finding: { ...base('40 %'), status: category === 'anonymous' ? category : 'unattributed', ...finding },
});

describe('explain', () => {
  it('says of an unknown rule what holds of the whole category, and the words that led to it', () => {
    const because = [
      { role: 'cue', span: span('said') },
      { role: 'class', value: 'role' },
      { role: 'cue', span: span('said') },
    ];
    expect(explain(source({}, because), en)).toBe(`${en.t('meaning.unnamed')} Read from “said”.`);
    expect(explain(source({}, because), messagesFor('fr'))).toContain('Lu d’après «\u202fsaid\u202f».');
  });

  it('gives the reason for the kind where it has a sentence, and for a protected witness the protection', () => {
    const because = [
      { role: 'cue', span: span('said') },
      { role: 'why', value: 'role', span: span('an aide') },
    ];
    expect(explain(source({}, because), en)).toBe(`${en.t('why.unnamed.role')} Read from “said”.`);
    expect(explain({ ...source({}, because), category: 'protected' }, en)).toBe(`${en.t('meaning.protected')} Read from “said”.`);
  });

  it('does not give the finding itself as its own reason', () => {
    expect(explain(source({}, [{ role: 'noun', span: span('an aide') }]), en)).toBe(en.t('meaning.unnamed'));
  });

  it('adds how the source knows and who was told', () => {
    const text = explain(source({ basis: span('who attended'), relayedBy: span('Politico') }), en);
    expect(text).toBe(`${en.t('meaning.unnamed')} How the source knows: “who attended”. Taken over from “Politico”.`);
  });

  it.each([
    [{ reason: false }, 'No reason was found in the sentence.'],
    [{ reason: true }, 'The sentence gives a reason.'],
    [{ reason: true, formulaic: true }, 'The sentence gives a reason that is a set phrase.'],
  ])('says of a clause whether there is a reason: %j', (given, expected) => {
    expect(explain(clause(given), en)).toBe(`${en.t('meaning.clause')} ${expected}`);
  });

  it('gives the source of a figure, here or elsewhere, and where a link leads', () => {
    const explanation = {
      rule: 'figure-anonymous',
      because: [
        { role: 'source', span: span('aides') },
        { role: 'cue', span: span('said') },
      ],
    };
    expect(explain(figure('anonymous', { source: span('aides'), explanation }), en)).toBe(
      `${en.t('meaning.anonymous')} Read from “said”. Source: “aides”.`,
    );
    expect(explain(figure('sourced-elsewhere', { sourcedElsewhere: span('Insee') }), en)).toContain(
      'Source elsewhere in the text: “Insee”.',
    );
    expect(explain(figure('anonymous', { link: 'https://stats.example/a?b' }), en)).toContain('Links to stats.example.');
  });

  it.each(['javascript:alert(1)', 'not a link'])('says nothing of a link that leads to no site: %s', (link) => {
    expect(explain(figure('anonymous', { link }), en)).toBe(en.t('meaning.anonymous'));
  });
});

describe('shorten', () => {
  it('keeps short words and puts them in one line', () => {
    expect(shorten(' a\n  b ')).toBe('a b');
  });

  it('leaves the middle out of long ones, between whole characters', () => {
    const short = shorten('😀'.repeat(200), 21);
    expect(short).toBe(`${'😀'.repeat(9)} … ${'😀'.repeat(9)}`);
  });
});
