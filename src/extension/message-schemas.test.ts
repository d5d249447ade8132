import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateWith } from '../../tests/tab-state.ts';
import { analyse } from '../analysis/analyse.ts';
import { MOST_BLOCKS, MOST_TEXT } from '../analysis/bounds.ts';
import { CATEGORIES, listFindings } from '../analysis/findings.ts';
import { packFor } from '../analysis/languages/index.ts';
import { passageOf } from '../analysis/passage.ts';
import { READING_STATES, SIGNALS } from '../analysis/reading.ts';
import { BACKGROUND_ASKS, TAB_ANSWERS } from './message-schemas.ts';
import type { BackgroundProtocol, TabProtocol } from './protocol.ts';
import { checked, type Schema } from './schema.ts';

const SAMPLES = ['en-ferry', 'fr-barrage'].map((name) => {
  const html = readFileSync(`samples/${name}.html`, 'utf8');
  const text = Array.from(html.matchAll(/<(?:p|h1)>(.*?)<\/(?:p|h1)>/g), (match) => match[1]!.replace(/<[^>]+>/g, '')).join('\n\n');
  return { text, analysis: analyse(text, packFor(name.slice(0, 2))!) };
});

const count = fc.maxSafeNat();
const found = fc.record({ found: fc.boolean() });
const dismissed = fc.uniqueArray(count, { maxLength: 20 });

/** Passages and states as they come from real articles: every member of a finding is in one of them. */
const passage = fc.constantFrom(
  ...SAMPLES.flatMap(({ text, analysis }) => listFindings(analysis).map((listed) => passageOf(listed, text, analysis))),
);
const reading = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.constantFrom(...READING_STATES), fc.subarray([...SIGNALS]), fc.webUrl(), fc.string())
  .map(([{ analysis }, state, signals, url, title]) => ({
    ...analysis,
    figures: analysis.figures.map((figure) => ({ ...figure, link: url })),
    ...{ state, url, title, blocks: 12, signals: { for: signals, against: [] }, cut: true as const },
  }));
const state = fc
  .record(
    {
      reading,
      revision: count,
      shown: fc.boolean(),
      filter: fc.subarray([...CATEGORIES]),
      dismissed,
      failure: fc.string(),
      unkept: fc.string(),
    },
    { requiredKeys: ['reading', 'revision', 'shown', 'filter', 'dismissed'] },
  )
  .map((members) => stateWith(members));

const ASKS: { [Type in keyof BackgroundProtocol]: fc.Arbitrary<BackgroundProtocol[Type]['ask']> } = {
  analyse: fc.record(
    {
      blocks: fc.array(fc.string({ unit: 'binary' })),
      hint: fc.string({ maxLength: 20 }),
      outlet: fc.array(fc.string(), { maxLength: 3 }),
    },
    { requiredKeys: ['blocks'] },
  ) as fc.Arbitrary<BackgroundProtocol['analyse']['ask']>,
  report: fc.record({ state: fc.constantFrom(...READING_STATES), shown: fc.boolean(), marks: count }),
  describe: fc.record({ passage, place: fc.record({ at: count, of: count }) }, { requiredKeys: ['passage'] }) as fc.Arbitrary<
    BackgroundProtocol['describe']['ask']
  >,
  details: fc.constantFrom(...SAMPLES).map(({ text, analysis: { language, sources, clauses, figures } }) => ({
    text,
    findings: { language, sources, clauses, figures },
  })),
  dismissals: fc.constant(undefined),
  'remember-dismissal': fc.record({ identity: fc.stringMatching(/^[0-9a-f]{16}(-[1-9][0-9]?)?$/), dismissed: fc.boolean() }),
};
const ANSWERS: { [Type in keyof TabProtocol]: fc.Arbitrary<TabProtocol[Type]['answer']> } = {
  'get-state': state,
  read: state,
  'go-to': found,
  step: found,
  text: fc.record({ text: fc.string({ unit: 'binary' }), revision: count }),
  filter: state,
  'set-shown': state,
  toggle: state,
  dismiss: state,
};

interface Case {
  name: string;
  schema: Schema<unknown>;
  values: fc.Arbitrary<unknown>;
}
const CASES: Case[] = [
  ...Object.entries(BACKGROUND_ASKS).map(([name, { ask }]) => ({ name, schema: ask as Schema<unknown>, values: ASKS[name as 'analyse'] })),
  ...Object.entries(TAB_ANSWERS).map(([name, schema]) => ({
    name: `answer to ${name}`,
    schema: schema as Schema<unknown>,
    values: ANSWERS[name as 'step'],
  })),
];

/** As a message of Chrome goes. */
const sent = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

/** A copy of a value with something else at a place. */
function withAt(value: unknown, [key, ...rest]: string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, key, withAt(Reflect.get(copy, key), rest, other));
  return copy;
}

describe.each(CASES)('$name', ({ schema, values }) => {
  const read = (value: unknown) => checked(schema, value, 'it');

  it('survives a round trip', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(read(sent(value))).toEqual(value);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused where it is anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.object()), (value) => {
        expect(() => read(value)).toThrow(TypeError);
      }),
    );
  });

  it('is refused where anything in it is of another type', () => {
    fc.assert(
      fc.property(values, fc.nat(), (value, at) => {
        const places = placesIn(value);
        const place = places[at % places.length]!;
        const was = place.reduce((inside: unknown, key) => Reflect.get(inside as object, key), value);
        for (const other of [null, { length: 1 }, [[]], typeof was === 'string' ? 7 : 'x', typeof was === 'boolean' ? 1 : true]) {
          if (typeof other === typeof was && JSON.stringify(other) === JSON.stringify(was)) continue;
          expect(() => read(withAt(value, place, other))).toThrow(TypeError);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('messages are bounded', () => {
  const analyse = (ask: unknown) => checked(BACKGROUND_ASKS.analyse.ask, ask, 'analyse');

  it('in number and length', () => {
    const half = 'x'.repeat(MOST_TEXT / 2);
    expect(analyse({ blocks: [half, half] }).blocks).toHaveLength(2);
    expect(() => analyse({ blocks: [half, half, 'x'] })).toThrow('analyse, blocks: too much text');
    expect(() => analyse({ blocks: [`${half}${half}x`] })).toThrow('analyse, blocks.0: Invalid length');
    expect(() => analyse({ blocks: Array.from({ length: MOST_BLOCKS + 1 }, () => '') })).toThrow('analyse, blocks: Invalid length');
    expect(() => analyse({ blocks: [], hint: 'e'.repeat(101) })).toThrow('analyse, hint: Invalid length');
    expect(() => analyse({ blocks: [], outlet: ['e'.repeat(101)] })).toThrow('analyse, outlet.0: Invalid length');
    expect(() => analyse({ blocks: [], outlet: Array.from({ length: 10 }, () => 'e') })).toThrow('analyse, outlet: Invalid length');
  });

  it.each([
    [{ state: 'article', marks: -1, revision: 0 }],
    [{ state: 'article', marks: 1.5, revision: 0 }],
    [{ state: 'article', marks: Number.NaN, revision: 0 }],
    [{ state: 'article', marks: 2 ** 60, revision: 0 }],
    [{ state: 'constructor', marks: 0 }],
    [{ state: 'article', marks: 0, revision: 0, more: 0 }],
    [JSON.parse('{"state": "article", "marks": 0, "revision": 0, "__proto__": {}}')],
  ])('in value: %j', (ask) => {
    expect(() => checked(BACKGROUND_ASKS.report.ask, ask, 'report')).toThrow(/^report/);
  });

  it.each(['', 'words of the page', '0123456789ABCDEF', '0123456789abcdef-', '0123456789abcdef-1234567', '0123456789abcdef\n', 7])(
    'in what a finding is known by: %j',
    (identity) => {
      const schema = BACKGROUND_ASKS['remember-dismissal'].ask;
      expect(() => checked(schema, { identity, dismissed: true }, 'remember-dismissal')).toThrow(/^remember-dismissal, identity: /);
    },
  );

  it('in what says so', () => {
    expect(() => checked(BACKGROUND_ASKS.report.ask, { state: 'x'.repeat(100_000), shown: true, marks: 0 }, 'report')).toThrow(
      /^.{1,250}$/s,
    );
  });
});
