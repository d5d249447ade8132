import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, readBlock, resolve } from './analyse.ts';
import { packFor } from './languages/index.ts';
import { type OwnPhrases, placesOf } from './own-phrases.ts';

const en = packFor('en')!;
const TEXT = 'A harbour official said that 300 boats were lost. Word on the quay is that the ferry closes. Experts say it never paid.';

const analysed = (own?: OwnPhrases) => resolve([{ start: 0, evidence: readBlock(TEXT, en) }], TEXT, en, { own });
const wordsOf = (phrases: string[], text: string) => placesOf(phrases, text).map(({ start, end }) => text.slice(start, end));

describe('placesOf', () => {
  it.each([
    [['word is'], 'The WORD  is out, the word\u00a0is in, a password is not.', ['WORD  is', 'word\u00a0is']],
    [["d'après nos infos"], 'Tout va bien, D’après nos infos.', ['D’après nos infos']],
    [['ancien'], 'l’ancien, l’ancienne, un ancien', ['ancien', 'ancien']],
    [['a', 'a b', 'b c'], 'a b c a', ['a b', 'a']],
    [['one two'], 'one\n\ntwo', []],
    [['e\u0301lu'], 'un élu', ['élu']],
    [[], 'nothing', []],
    [['', '  '], 'nothing', []],
    [['off-the-record (really)'], 'It was off-the-record (really).', ['off-the-record (really)']],
  ])('finds %j in %j', (phrases, text, found) => {
    expect(wordsOf(phrases, text)).toEqual(found);
  });

  it('finds phrases of any characters in themselves, and gives places in order that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (phrases, text) => {
        for (const phrase of phrases) {
          if (/[\p{L}\p{N}]/u.test(phrase))
            expect(placesOf([phrase.replace(/\s+/g, ' ')], phrase.replace(/\s+/g, ' ')).length).toBeGreaterThan(0);
        }
        let end = 0;
        for (const place of placesOf(phrases, `${text} ${phrases.join(' ')}`)) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
      }),
    );
  });

  it('looks at each piece of a hostile text a bounded number of times', () => {
    const longest = 'a '.repeat(100);
    const phrases = Array.from({ length: 500 }, (_, index) => `${longest}${index}`);
    expect(placesOf(phrases, 'a '.repeat(20_000))).toEqual([]);
    expect(placesOf([...phrases, 'a a'], 'a '.repeat(20_000))).toHaveLength(10_000);
  });
});

describe('an analysis with own phrases', () => {
  it('is the same as without, where there are none', () => {
    expect(analysed({ mark: [], leave: [] })).toEqual(analysed());
    expect(analysed({ mark: [], leave: [] })).toEqual(analyse(TEXT, en));
  });

  it('leaves out what holds a phrase to be left, and counts without it', () => {
    const { sources, profile } = analysed({ mark: [], leave: ['HARBOUR official', 'perts'] });
    expect(sources.map(({ exact }) => exact)).toEqual(['Experts']);
    expect(profile.mentions).toMatchObject({ unnamed: 0, vague: 1 });
    expect(analysed({ mark: [], leave: ['300'] }).figures).toEqual([]);
  });

  it('has what is to be marked as findings that say why', () => {
    const { sources, profile } = analysed({ mark: ['word on the quay', 'experts say'], leave: [] });
    expect(sources.map(({ exact, kind }) => [exact, kind])).toEqual([
      ['A harbour official', 'unnamed'],
      ['Word on the quay', 'vague'],
      ['Experts', 'vague'],
    ]);
    const start = TEXT.indexOf('Word on');
    const span = { start, end: start + 16, exact: 'Word on the quay' };
    expect(sources[1]).toEqual({
      ...span,
      kind: 'vague',
      certainty: 'clear',
      explanation: { rule: 'own-phrase', because: [{ role: 'own', span }] },
    });
    expect(profile.mentions.vague).toBe(2);
    expect(profile.distinct.vague).toBe(2);
  });

  it('points its checks at the findings that there are', () => {
    const whole = analysed({ mark: ['word on the quay'], leave: ['harbour official'] });
    const count = whole.sources.length + whole.clauses.length + whole.figures.length;
    for (const { findings } of whole.profile.checks) for (const position of findings) expect(position).toBeLessThan(count);
  });
});
