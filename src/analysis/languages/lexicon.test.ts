import { describe, expect, it } from 'vitest';
import { compilePack } from '../text/compile-pack.ts';
import { entryLists } from './entries.ts';
import { PACKS } from './index.ts';

describe.each(PACKS.map((pack) => [pack.code, pack] as const))('lexicon: %s', (_, pack) => {
  const { grammar, lexicon } = pack;

  it.each(entryLists(pack))('$path holds words, each once and as the pack asks', ({ entries }) => {
    expect(entries).not.toEqual([]);
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
    // A class in a pattern ("#subject") and a tense ("{tell:past}") are names of ours, and also in lower case.
    expect(entries.filter((entry) => entry !== entry.normalize('NFC').toLowerCase())).toEqual([]);
    expect(entries.filter((entry) => /[’ʼ`]/u.test(entry))).toEqual([]);
    expect(entries.filter((entry) => entry !== entry.trim().replace(/\s+/gu, ' ') || entry === '')).toEqual([]);
  });

  it('compiles every pattern', () => {
    expect(() => compilePack(pack)).not.toThrow();
  });

  it('gives each verb its forms', () => {
    const verbs = new Set([...lexicon.otherVerbs, ...lexicon.verbs.flatMap(({ lemmas }) => lemmas)]);
    expect([...verbs].filter((verb) => grammar.verbForms(verb).length < 4)).toEqual([]);
  });

  it('keeps reporting and other verbs apart', () => {
    const reporting = new Set(lexicon.verbs.flatMap(({ lemmas }) => lemmas));
    expect(lexicon.otherVerbs.filter((verb) => reporting.has(verb))).toEqual([]);
  });

  it('knows the verbs that count as verbs', () => {
    const verbs = new Set([...lexicon.otherVerbs, ...lexicon.verbs.flatMap(({ lemmas }) => lemmas)]);
    expect(lexicon.figures.countingVerbs.filter((verb) => !verbs.has(verb))).toEqual([]);
  });

  it('has a plural for every noun that is counted, and never an empty form', () => {
    const nouns = Object.values(lexicon.nouns).flat();
    expect(
      nouns.filter((noun) => grammar.nounForms(noun).length === 0 || grammar.nounForms(noun).some(({ form }) => form.trim() === '')),
    ).toEqual([]);
  });

  it('names no person after a day, a month, a determiner or a verb of being', () => {
    const { weekday, month, definite, indefinite, possessive, be, have, modal } = grammar.words;
    const functionWords = new Set([weekday, month, definite, indefinite, possessive, be, have, modal].flat());
    expect(lexicon.names.given.filter((name) => functionWords.has(name))).toEqual([]);
  });

  it('names nothing twice: a person, a place, an organisation or an outlet', () => {
    const { given, places, organisations, outlets } = lexicon.names;
    const all = [given, places, organisations, outlets].flatMap((list) => [...new Set(list)]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });
});
