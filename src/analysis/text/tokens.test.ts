import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

const french = { elisions: new Set(["l'", "d'", "qu'", "n'"]), enclitics: ['-t-il', '-t-on', '-il'] };
const english = { elisions: new Set<string>(), enclitics: ["n't", "'s"] };

const texts = (text: string, rules = english) => tokenise(text, rules).map((token) => token.text);

describe('tokenise', () => {
  it('cuts elided words and inverted pronouns apart', () => {
    expect(texts("D’après l’Ukraine, qu’a-t-il dit aujourd'hui ?", french)).toEqual([
      "D'",
      'après',
      "l'",
      'Ukraine',
      ',',
      "qu'",
      'a',
      '-t-il',
      'dit',
      "aujourd'hui",
      '?',
    ]);
  });

  it('reads an elided word that stands alone', () => {
    expect(texts("l' Ukraine et d'", french)).toEqual(["l'", 'Ukraine', 'et', "d'"]);
  });

  it('cuts possessives and negations off', () => {
    expect(texts('The mayor’s aide couldn’t say')).toEqual(['The', 'mayor', "'s", 'aide', 'could', "n't", 'say']);
  });

  it('cuts numbers from signs, scales and units glued to them', () => {
    expect(texts('US$1.2bn (39 dead), +5.4%, 9.3km, 1-1/2, 3–4 million, 25-year-old')).toEqual([
      'US$',
      '1.2',
      'bn',
      '(',
      '39',
      'dead',
      ')',
      ',',
      '+',
      '5.4',
      '%',
      ',',
      '9.3',
      'km',
      ',',
      '1',
      '-',
      '1',
      '/',
      '2',
      ',',
      '3',
      '–',
      '4',
      'million',
      ',',
      '25',
      '-',
      'year-old',
    ]);
  });

  it('keeps names with digits whole', () => {
    expect(texts('F-16 and Covid-19')).toEqual(['F-16', 'and', 'Covid-19']);
  });

  it.each([
    '“Nested ‘quotes’ and … dashes — here--there,” she said.',
    'Un montant de 43\u00a0000\u202f€ – «\u00a0soit 12,5 %\u00a0», selon l’Insee…',
    'emoji 👩‍👧 and \ud83d lone, z\u0301algo\u0336, tabs\tand\r\nlines',
    '',
    '...,,,;;;«»""',
    'a'.repeat(5000),
  ])('covers the text with tokens that cut its exact words: %j', (text) => {
    let at = 0;
    for (const token of tokenise(text, french)) {
      expect(token.start).toBeGreaterThanOrEqual(at);
      expect(token.end).toBeGreaterThan(token.start);
      expect(text.slice(at, token.start).replace('\u200d', '').trim()).toBe('');
      at = token.end;
    }
    expect(text.slice(at).trim()).toBe('');
  });
});
