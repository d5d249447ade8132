import { describe, expect, it } from 'vitest';
import type { ListedFinding } from './findings.ts';
import { passageOf } from './passage.ts';
import type { Clause } from './types.ts';

const TEXT = 'A headline\n\nAides said so, on condition of anonymity.\n\nAides said more.';
const at = (exact: string, from = 0) => {
  const start = TEXT.indexOf(exact, from);
  return { start, end: start + exact.length, exact, certainty: 'clear' as const, explanation: { rule: 'x', because: [] } };
};
const source = (from: number): ListedFinding => ({
  position: 0,
  category: 'unnamed',
  type: 'source',
  finding: { ...at('Aides', from), kind: 'unnamed' },
});
const clause: Clause = { ...at('on condition of anonymity'), reason: false };

describe('passageOf', () => {
  it('takes the block of a finding and the clauses in it', () => {
    expect(passageOf(source(0), TEXT, { clauses: [clause], language: 'en' })).toEqual({
      listed: source(0),
      block: 'Aides said so, on condition of anonymity.',
      start: 12,
      clauses: [clause],
      language: 'en',
    });
    expect(passageOf(source(20), TEXT, { clauses: [clause], language: 'en' })).toMatchObject({ block: 'Aides said more.', clauses: [] });
  });
});
