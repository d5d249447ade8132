import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { packFor } from './languages/index.ts';
import type { LanguagePack } from './languages/pack.ts';

const LENGTH = 200_000;

/**
 * What slow patterns choke on, over and over in one block. Work that grows with the square of the length takes minutes at this length:
 * each shape has a minute, twenty times what the slowest needs.
 */
const PATIENCE = 60_000;

const SHAPES = {
  both: {
    'one long word': 'a',
    'one long number': '7',
    spaces: ' ',
    'narrow spaces': '\u202f',
    'characters that are not seen': '\u200b',
    'lone surrogates': '\ud800',
    'combining marks': '\u0301',
    'emoji with joiners': '👩‍👧',
    'digits with points': '1.',
    'digits with commas': '1,',
    'groups of digits': '123 ',
    'digits with dashes': '1-',
    'fractions and dates': '1/2/',
    'times of day': '10h',
    'currency letters': 'US$',
    signs: '+1 ',
    ranges: '1 to 2 sur 3 ',
    'quotation marks that never close': '“',
    'quotation marks that never close, between words': '« a ',
    'straight marks': ' "a',
    'single marks': " 'a",
    'short quotations': '“a” ',
    commas: 'a, ',
    'commas alone': ',',
    'nested brackets': '((a)',
    'brackets that never close': '(',
    apostrophes: "l'",
    'apostrophes inside': "a's",
    hyphens: 'aa-',
    dashes: 'aa—',
    slashes: 'a/',
    'full stops': '.',
    'full stops with spaces': '. ',
    ellipses: '… a',
    initials: 'J. ',
    abbreviations: 'U.S. ',
    exclamations: 'a! ',
    'short lines': 'a\n',
    names: 'John Smith, ',
    capitals: 'A',
  },
  en: {
    'shares of shares': '12 % of ',
    'numbers in words': 'two hundred ',
    'quotations with their speakers': '“I go,” officials said. ',
    'quotations in one sentence': '“I go” said officials ',
    semicolons: 'he said; ',
    colons: 'officials: ',
    enclitics: "couldn't've",
    'hyphened words': 'aa-bb ',
    'short sentences': 'He said so. ',
    'a sentence without end': 'the officials of the ministry of the ',
    prepositions: 'of ',
    conjunctions: 'officials and ',
    'verbs set against each other': 'left but said ',
    relatives: 'officials who said that ',
    cues: 'said ',
    'cues with sources': 'officials said ',
    'passive cues': 'announced by officials ',
    recipients: 'told reporters ',
    formulas: 'according to officials, ',
    hearsay: 'reportedly ',
    accusations: 'is accused of ',
    'clauses of anonymity': 'on condition of anonymity because ',
    'changed names': 'not his real name. ',
    'ways of knowing': 'familiar with ',
    'counts without a verb': ', the navy at 8,000',
  },
  fr: {
    'numbers in words': 'quatre-vingt-dix mille ',
    enclitics: '-t-il',
    'a sentence without end': 'les responsables du ministère de la défense de ',
    prepositions: 'de ',
    'formulas without a source': 'selon ',
    'likely formulas': 'Pour X, ',
    hearsay: 'on dit que ',
    conditionals: 'aurait été blessé ',
    'conditionals without participle': 'aurait ',
    'clauses of anonymity': "sous couvert d'anonymat car ",
    cues: 'a déclaré ',
    'cues with sources': 'ont dit des responsables, ',
    'quotations with their speakers': '« Je pars », ont dit des témoins. ',
    accusations: 'est accusé de ',
    relatives: 'des responsables qui disent que ',
    'ways of knowing': 'proche de ',
    'changed names': 'Le prénom a été modifié. ',
    conjunctions: 'des élus et ',
    'shares of shares': '12 % de ',
    'participles with a subject of their own': ', Moscou accusant Kiev de sabotage',
  },
} satisfies Record<string, Record<string, string>>;

describe.each(['en', 'fr'] as const)(`analyse, %s, on ${LENGTH} characters of`, (language) => {
  const pack = packFor(language) as LanguagePack;

  it.each(Object.entries({ ...SHAPES.both, ...SHAPES[language] }))(
    '%s',
    (_shape, piece) => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      const { sources, clauses, figures } = analyse(text, pack);
      const wrong = [...sources, ...clauses, ...figures].filter(({ start, end, exact }) => exact !== text.slice(start, end));
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'capitals in an article that changed names',
    () => {
      const text = `${'A'.repeat(LENGTH)}\n${SHAPES[language]['changed names']}`;
      expect(analyse(text, pack).clauses).toHaveLength(1);
    },
    PATIENCE,
  );

  it('words enough to find something in', () => {
    const found = Object.values(SHAPES[language]).filter((piece) => {
      const { sources, clauses, figures } = analyse(piece.repeat(20), pack);
      return sources.length + clauses.length + figures.length > 0;
    });
    expect(found.length).toBeGreaterThan(5);
  });
});
