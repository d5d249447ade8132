import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, blocksOf, readBlock, resolve } from './analyse.ts';
import { packFor } from './languages/index.ts';
import type { LanguagePack } from './languages/pack.ts';
import type { Analysis, Explanation, Span } from './types.ts';

const SAMPLES = { en: 'samples/en-ferry.html', fr: 'samples/fr-barrage.html' };

/** Sentences of a sample, without its mark-up. */
function sentencesOf(file: string): string[] {
  const article = /<article>([\s\S]*?)<section/.exec(readFileSync(file, 'utf8'))![1]!;
  return Array.from(article.matchAll(/<p>(.*?)<\/p>/g), (match) => match[1]!.replace(/<[^>]+>/g, '')).flatMap((p) =>
    p.split(/(?<=[.»”]) /),
  );
}

/** Pieces of text that analyses stumble over. */
const PIECES = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u202f',
  '“',
  '”',
  '« ',
  ' »',
  '"',
  "'",
  '’',
  '‘',
  '…',
  '...',
  '—',
  '–',
  '-',
  '--',
  '(',
  ')',
  '[',
  ']',
  '%',
  '$',
  '€',
  'US$',
  '£',
  '/',
  '&',
  '#',
  '•',
  ':',
  ';',
  ',',
  '.',
  '!',
  '?',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u00ad',
  '\u0301',
  '\u200d',
  '👩‍👧',
  '🇫🇷',
  '12',
  '1,5',
  '43 000',
  '43\u00a0000',
  '3.2.1',
  '1-1/2',
  '7/32',
  '28/03/2023',
  '10h34',
  '2016-17',
  'deux cent',
  'a third of ',
  'une centaine de ',
  'said ',
  'selon ',
  'according to ',
  'a déclaré ',
  '-t-il',
  "l'",
  'des sources ',
  'officials ',
  'who ',
  'que ',
  'et ',
  'and ',
  'reportedly ',
  'aurait été ',
  'on condition of anonymity',
  "sous couvert d'anonymat",
  'John Smith',
  'Mme ',
  'U.S. ',
  'İ',
  'ß',
  'œ',
  '日本。',
  'А.',
];

const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 12 })), {
  maxLength: 60,
});

const texts = (language: keyof typeof SAMPLES) =>
  fc.oneof(
    pieces.map((parts) => parts.join('')),
    fc
      .tuple(fc.shuffledSubarray(sentencesOf(SAMPLES[language]), { maxLength: 12 }), pieces)
      .map(([sentences, parts]) => sentences.map((sentence, i) => sentence + (parts[i] ?? ' ')).join('')),
  );

/** Every span of an analysis, those inside explanations too. */
function spansOf({ sources, clauses, figures }: Analysis): Span[] {
  const because = ({ explanation }: { explanation: Explanation }) => explanation.because.flatMap(({ span }) => (span ? [span] : []));
  return [
    ...sources.flatMap((s) => [s, s.cue, s.basis, s.relayedBy, ...because(s)]),
    ...clauses.flatMap((c) => [c, ...because(c)]),
    ...figures.flatMap((f) => [f, f.source, f.sourcedElsewhere, ...because(f)]),
  ].filter((span) => span !== undefined);
}

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe.each(['en', 'fr'] as const)('analyse, %s', (language) => {
  const pack = packFor(language) as LanguagePack;
  const sample = sentencesOf(SAMPLES[language]).join(' ');

  it('cuts the exact text, whatever the text', () => {
    fc.assert(
      fc.property(texts(language), (text) => {
        for (const { start, end, exact } of spansOf(analyse(text, pack))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(exact).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 300 },
    );
    expect(spansOf(analyse(sample, pack)).length).toBeGreaterThan(20);
  });

  it('orders its findings, and names findings that are there in its checks', () => {
    fc.assert(
      fc.property(texts(language), (text) => {
        const { sources, clauses, figures, profile } = analyse(text, pack);
        for (const list of [sources, clauses, figures]) {
          expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
        }
        const last = sources.length + clauses.length + figures.length - 1;
        for (const at of profile.checks.flatMap((check) => check.findings)) expect(at >= 0 && at <= last).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same analysis each time, and from its blocks after a journey as JSON', () => {
    fc.assert(
      fc.property(texts(language), (text) => {
        const whole = analyse(text, pack);
        expect(analyse(text, pack)).toEqual(whole);
        const blocks = blocksOf(text).map((block) => ({ start: block.start, evidence: readBlock(block.text, pack) }));
        expect(resolve(blocks, text, pack)).toEqual(whole);
        const sent = copyOf(blocks);
        expect(resolve(sent, text, pack)).toEqual(whole);
        expect(sent).toEqual(copyOf(blocks));
      }),
      { numRuns: 100, examples: [['3.2.1 »']] },
    );
  });

  it('leaves the evidence that it resolves as it was, for it may be kept', () => {
    const blocks = blocksOf(sample.replaceAll('. ', '.\n')).map((block) => ({ start: block.start, evidence: readBlock(block.text, pack) }));
    const before = copyOf(blocks);
    resolve(blocks, sample.replaceAll('. ', '.\n'), pack);
    expect(blocks).toEqual(before);
  });

  it.each(['', ' ', '\n\r\n', '\u00a0\t', '\u200b', '…', '""', '\ud800'])('finds nothing in %j', (text) => {
    const { words, sources, clauses, figures, profile } = analyse(text, pack);
    expect({ words, sources, clauses, figures }).toEqual({ words: 0, sources: [], clauses: [], figures: [] });
    expect(profile.checks.every(({ answer }) => answer === 'not-applicable' || answer === 'not-checked')).toBe(true);
  });
});
