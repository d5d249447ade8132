import { describe, expect, it } from 'vitest';
import type { Exemption } from '../figures/exemptions/index.ts';
import { KINDS, STATUSES } from '../types.ts';
import { enCases } from './en/cases/index.ts';
import { frCases } from './fr/cases/index.ts';
import { PACKS } from './index.ts';
import type { Cases } from './pack.ts';

/** Complete by its type. */
const EXEMPTIONS: Record<Exemption, true> = {
  date: true,
  age: true,
  duration: true,
  rank: true,
  label: true,
  name: true,
  address: true,
  definite: true,
  'source-count': true,
  score: true,
  indefinite: true,
  'vague-quantity': true,
  row: true,
  caption: true,
  advert: true,
};

/** What each pack shows by examples, and how many of each side it takes. */
const ASKED: [of: string, each: number][] = [
  ...[...KINDS, ...STATUSES, 'clause'].map((of): [string, number] => [of, 12]),
  ...Object.keys(EXEMPTIONS).map((exemption): [string, number] => [`exempt:${exemption}`, 3]),
];

const casesOf: Record<string, Cases[]> = { en: enCases, fr: frCases };

it('knows the cases of every pack', () => {
  expect(Object.keys(casesOf).sort()).toEqual(PACKS.map(({ code }) => code).sort());
});

describe.each(Object.entries(casesOf))('cases of %s', (_code, all) => {
  it.each(ASKED)('show %s, at least %i on each side', (of, each) => {
    const listed = all.filter((cases) => cases.of === of);
    for (const side of ['marks', 'allows'] as const) {
      const texts = listed.flatMap((cases) => cases[side]);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThanOrEqual(each);
    }
  });

  it('show nothing that no analysis finds', () => {
    const known = new Set(ASKED.map(([of]) => of));
    expect(all.map(({ of }) => of).filter((of) => !known.has(of))).toEqual([]);
  });
});
