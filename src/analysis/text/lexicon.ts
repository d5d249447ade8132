import { type LanguagePack, NOUN_CLASSES, type VerbForm, WORD_CLASSES } from '../languages/pack.ts';
import { type CompiledVerbClass, DETERMINER, type NameClass, NOUN, type VerbReading, WORD, type Word } from './classes.ts';
import { compilePatterns, type PatternSet } from './patterns.ts';
import { splitEntry, type Token, type TokenRules } from './tokens.ts';

/** What the lexicon knows of a word or a row of words. */
export class Entry {
  word = 0;
  noun = 0;
  /** Noun classes of the plural form only. */
  pluralNoun = 0;
  singularNoun = 0;
  verbs: VerbReading[] = [];
}

interface Phrase {
  words: string[];
  entry: Entry;
}

export interface CompiledPack {
  pack: LanguagePack;
  rules: TokenRules;
  entries: ReadonlyMap<string, Entry>;
  /** Entries of several words, by their first and second; longest first. */
  phrases: ReadonlyMap<string, ReadonlyMap<string, Phrase[]>>;
  abbreviations: ReadonlySet<string>;
  objectPronouns: ReadonlySet<string>;
  personPronouns: ReadonlySet<string>;
  /** Articles and demonstratives. */
  determiners: ReadonlySet<string>;
  /** Words that name a poll, and those asked in one, in every form. */
  polls: { nouns: ReadonlySet<string>; respondents: ReadonlySet<string>; standings: ReadonlySet<string> };
  /** Forms of reporting verbs that are as often nouns. */
  nounVerbs: ReadonlySet<string>;
  /** Nouns with a plural only: police, authorities. */
  pluralOnly: ReadonlySet<string>;
  claimNouns: ReadonlySet<string>;
  ownClaims: ReadonlySet<string>;
  ownViews: ReadonlySet<string>;
  /** Lemmas. */
  claimVerbs: ReadonlySet<string>;
  claimTopics: PatternSet<'topic'>;
  claimLinks: PatternSet<'link'>;
  looseReports: PatternSet<'report'>;
  testimonies: PatternSet<'testimony'>;
  formsOf(lemma: string, tense?: string): string[];
  clauses: PatternSet<'clause' | 'withheld' | 'changed-name'>;
  reasons: PatternSet<'reason' | 'formulaic'>;
  basis: PatternSet<'basis'>;
  prepositions: PatternSet<'clear' | 'likely'>;
  hearsay: PatternSet<'clear' | 'likely' | 'accusation'>;
  courtWords: PatternSet<'court'>;
}

const compiled = new WeakMap<LanguagePack, CompiledPack>();

/** The pack as look-ups, made once for each pack. */
export function compilePack(pack: LanguagePack): CompiledPack {
  const known = compiled.get(pack);
  if (known) return known;
  const made = compile(pack);
  compiled.set(pack, made);
  return made;
}

/** An entry with nothing to cut. */
const ONE_WORD = /^[^ '.-]+$/;
const newEntry = () => new Entry();

function compile(pack: LanguagePack): CompiledPack {
  const { grammar, lexicon } = pack;
  const rules: TokenRules = { elisions: new Set(grammar.elisions), enclitics: grammar.enclitics };
  const entries = new Map<string, Entry>();
  const phrases = new Map<string, Map<string, Phrase[]>>();
  const split = (form: string) => splitEntry(form, rules);

  const entryFor = (form: string): Entry => {
    if (ONE_WORD.test(form) || rules.enclitics.includes(form) || rules.elisions.has(form)) return getOrMake(entries, form, newEntry);
    const words = split(form);
    if (words.length === 1) return getOrMake(entries, words[0]!, newEntry);
    const row = getOrMake(
      getOrMake(phrases, words[0]!, () => new Map<string, Phrase[]>()),
      words[1]!,
      () => [],
    );
    const known = row.find((p) => p.words.length === words.length && p.words.every((w, i) => w === words[i]));
    if (known) return known.entry;
    const entry = new Entry();
    row.push({ words, entry });
    return entry;
  };

  for (const name of WORD_CLASSES) for (const word of grammar.words[name]) entryFor(word).word |= WORD[name];

  const pluralOnly = new Set<string>();
  for (const name of NOUN_CLASSES) {
    for (const lemma of lexicon.nouns[name]) {
      const forms = grammar.nounForms(lemma);
      if (forms.every(({ plural }) => plural)) pluralOnly.add(lemma);
      for (const { form, plural } of forms) {
        const entry = entryFor(form.toLowerCase());
        entry.noun |= NOUN[name];
        if (plural) entry.pluralNoun |= NOUN[name];
        else entry.singularNoun |= NOUN[name];
      }
    }
  }

  const addVerb = (lemma: string, verbClass?: CompiledVerbClass) => {
    // Forms that are read alike share one reading: there are tens of thousands of forms.
    const readings: VerbReading[] = [];
    for (const { form, tense, plural, reflexive } of grammar.verbForms(lemma)) {
      const { verbs } = entryFor(form);
      if (!verbClass && verbs.some((v) => v.lemma === lemma && v.tense === tense)) continue;
      let reading = readings.find((r) => r.tense === tense && r.plural === plural && r.reflexive === reflexive);
      if (!reading) {
        reading = { lemma, tense, plural };
        if (reflexive) reading.reflexive = reflexive;
        if (verbClass) reading.class = verbClass;
        readings.push(reading);
      }
      verbs.push(reading);
    }
  };
  for (const { frames, lemmas, complement, ...rest } of lexicon.verbs) {
    const verbClass: CompiledVerbClass = { ...rest, frames: new Set(frames), ...(complement && { complement: new Set(complement) }) };
    for (const lemma of lemmas) addVerb(lemma, verbClass);
  }
  const reporting = new Set(lexicon.verbs.flatMap((v) => v.lemmas));
  for (const lemma of lexicon.otherVerbs) if (!reporting.has(lemma)) addVerb(lemma);

  const names: [NameClass, string[]][] = [
    ['given', lexicon.names.given],
    ['place', lexicon.names.places],
    ['organisation', lexicon.names.organisations],
    ['outlet', lexicon.names.outlets],
    ['body-word', lexicon.names.bodyWords],
    ['demonym', lexicon.names.demonyms],
    ['anonymous', lexicon.anonymousAdjectives],
    ['describing', lexicon.sourceAdjectives],
    ['report-noun', lexicon.reportNouns],
    ['duration', lexicon.figures.durations],
  ];
  for (const [name, list] of names) for (const word of list) entryFor(word.toLowerCase()).noun |= NOUN[name];
  for (const rows of phrases.values()) for (const row of rows.values()) row.sort((a, b) => b.words.length - a.words.length);

  const conjugated = new Map<string, VerbForm[]>();
  const formsOf = (lemma: string, tense?: string) => {
    const forms = getOrMake(conjugated, lemma, () => grammar.verbForms(lemma));
    return [...new Set(forms.filter((f) => !tense || f.tense === tense).map((f) => f.form))];
  };
  const formsOfNouns = (lemmas: string[]) => new Set(lemmas.flatMap((lemma) => grammar.nounForms(lemma).map(({ form }) => form)));
  const patterns = <T extends string>(list: { pattern: string; tag: T }[]) => compilePatterns(list, { split, formsOf });
  const tagged = <T extends string>(list: string[], tag: T) => list.map((pattern) => ({ pattern, tag }));

  return {
    pack,
    rules,
    entries,
    phrases,
    abbreviations: new Set(grammar.abbreviations.map((a) => a.toLowerCase().replace(/\.$/, ''))),
    objectPronouns: new Set(grammar.objectPronouns),
    personPronouns: new Set(grammar.personPronouns),
    determiners: new Set([...grammar.words.definite, ...grammar.words.indefinite, ...grammar.words.demonstrative]),
    polls: {
      nouns: formsOfNouns(lexicon.polls.nouns),
      respondents: formsOfNouns(lexicon.polls.respondents),
      standings: new Set(lexicon.polls.standings),
    },
    nounVerbs: new Set(lexicon.nounVerbs?.flatMap((lemma) => grammar.nounForms(lemma).map(({ form }) => form))),
    pluralOnly,
    claimNouns: new Set(lexicon.claimNouns),
    ownClaims: new Set(lexicon.ownClaims),
    ownViews: new Set(lexicon.ownViews),
    claimVerbs: new Set(lexicon.claimVerbs),
    claimTopics: patterns(tagged(lexicon.claimTopics ?? [], 'topic' as const)),
    testimonies: patterns(tagged(lexicon.testimonies ?? [], 'testimony' as const)),
    looseReports: patterns(tagged(lexicon.looseReports ?? [], 'report' as const)),
    claimLinks: patterns(tagged(lexicon.claimLinks ?? [], 'link' as const)),
    formsOf,
    clauses: patterns([
      ...tagged(lexicon.anonymity.clauses, 'clause' as const),
      ...tagged(lexicon.anonymity.withheld ?? [], 'withheld' as const),
      ...tagged(lexicon.anonymity.changedName, 'changed-name' as const),
    ]),
    reasons: patterns([
      ...tagged(lexicon.anonymity.reasons, 'reason' as const),
      ...tagged(lexicon.anonymity.formulaicReasons, 'formulaic' as const),
    ]),
    basis: patterns(tagged(lexicon.basis, 'basis' as const)),
    prepositions: patterns(lexicon.sourcePrepositions.map((p) => ({ pattern: p.pattern, tag: p.strength }))),
    hearsay: patterns([
      ...lexicon.hearsay.map((p) => ({ pattern: p.pattern, tag: p.strength })),
      ...tagged(lexicon.accusations, 'accusation' as const),
    ]),
    courtWords: patterns(tagged(lexicon.courtWords, 'court' as const)),
  };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const NOTHING = new Entry();

const BEFORE_NOUN = DETERMINER | WORD.of | WORD.preposition | WORD.quantifier;

/** An adverb of manner that no list holds: by its ending, where what stands before it does not call for a noun. */
function isAdverb(words: readonly Word[], i: number, endings: readonly string[]): boolean {
  const { norm, capital, kind, word, noun, phraseEnd } = words[i]!;
  if (
    kind !== 'word' ||
    words[phraseEnd]!.noun !== 0 ||
    (capital && i > 0 && words[i - 1]!.kind !== 'mark') ||
    word !== 0 ||
    noun !== 0 ||
    !endings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending))
  )
    return false;
  return ((words[i - 1]?.word ?? 0) & BEFORE_NOUN) === 0;
}

const NAMES = NOUN.place | NOUN.organisation | NOUN.outlet | NOUN.given;

/** Looks every token up, fixed expressions of several words first. */
export function tag(tokens: readonly Token[], { entries, phrases, pack }: CompiledPack): Word[] {
  const headLast = pack.grammar.adjectives === 'before';
  const words: Word[] = tokens.map((token, i) => {
    const entry = entries.get(token.norm) ?? NOTHING;
    return {
      start: token.start,
      end: token.end,
      kind: token.kind,
      text: token.text,
      norm: token.norm,
      capital: token.capital,
      spaced: token.spaced,
      word: entry.word,
      noun: namesOnlyAsWritten(token, entry, entry.noun),
      plural: entry.pluralNoun !== 0,
      singular: entry.singularNoun !== 0,
      verbs: entry.verbs,
      phraseEnd: i,
      phraseStart: i,
    };
  });
  for (let i = 0; i < words.length; i++) {
    const found = longestPhrase(words, i, phrases);
    if (!found) continue;
    const { entry, last } = found;
    const noun = namesOnlyAsWritten(words[i]!, entry, entry.noun);
    if (entry.word === 0 && noun === 0 && entry.verbs.length === 0) continue;
    // "une centaine de jeunes": no article but what is counted.
    if (entry.word & WORD.indefinite && Object.hasOwn(pack.lexicon.figures.collectives, words[i - 1]?.norm ?? '')) continue;
    // "the Evening News reports": the end of a name and what comes after it.
    const endsName = headLast && noun !== 0 && words[i]!.capital && !words[last]!.capital && i > 0 && words[i - 1]!.capital;
    if (endsName && words[i - 1]!.kind === 'word') continue;
    const head = headLast ? last : i;
    for (let k = i; k <= last; k++) {
      const word = words[k]!;
      word.phraseStart = i;
      word.phraseEnd = last;
      if (entry.word) {
        word.word = entry.word;
        word.verbs = [];
      }
      if (noun) {
        word.noun = k === head || noun & NAMES ? noun : 0;
        word.plural = k === head && entry.pluralNoun !== 0;
        word.singular = k === head && entry.singularNoun !== 0;
        word.word &= ~(DETERMINER | WORD.subject) | (k === i ? DETERMINER : 0);
        // "No 10" denies nothing.
        if (noun & NAMES) word.word &= ~WORD.negation;
        word.verbs = [];
      }
    }
    if (entry.verbs.length) words[i]!.verbs = entry.verbs;
    i = last;
  }
  for (const word of words) if (word.capital && word.word & WORD.month) word.word &= ~WORD.modal;
  // "Grand Est", "The Will": with a capital in mid-sentence a verb's form is a name.
  for (const [i, word] of words.entries()) {
    const names = word.capital && word.text !== word.text.toUpperCase() && i > 0 && words[i - 1]!.kind === 'word' && words[i - 1]!.capital;
    if (names && word.word & (WORD.be | WORD.have)) Object.assign(word, { word: 0, verbs: [] });
  }
  for (const word of words) {
    if (!pack.grammar.scienceEndings || word.kind !== 'word' || word.capital || word.word || word.noun || word.verbs.length) continue;
    if (!pack.grammar.scienceEndings.some((ending) => word.norm.length > ending.length + 1 && word.norm.endsWith(ending))) continue;
    word.noun = NOUN.collective;
    word.plural = word.norm.endsWith('s');
    word.singular = !word.plural;
  }
  for (let i = 0; i < words.length; i++) if (isAdverb(words, i, pack.grammar.adverbEndings)) words[i]!.word = WORD.adverb;
  return words;
}

/** The longest expression that starts at a word. An adverb or a pronoun may stand inside a verb of several words: "fait également état", "fait-on savoir". */
function longestPhrase(words: readonly Word[], at: number, phrases: CompiledPack['phrases']): { entry: Entry; last: number } | undefined {
  const rows = phrases.get(words[at]!.norm);
  const next = words[at + 1];
  if (!rows || !next) return undefined;
  const direct = matching(words, at, 0, rows.get(next.norm));
  if (direct) return { entry: direct.entry, last: at + direct.words.length - 1 };
  const inside = next.word & WORD.adverb || (next.word & WORD.subject && next.norm.startsWith('-'));
  const after = inside ? words[at + 2] : undefined;
  // "speak ahead of": an adverb that opens an expression of its own.
  const own = after && matching(words, at + 1, 0, phrases.get(next.norm)?.get(after.norm));
  const over = after && !own && matching(words, at, 1, rows.get(after.norm));
  return over ? { entry: over.entry, last: at + over.words.length } : undefined;
}

/** The first of some expressions whose words stand here, those of verbs with a gap after the first word. */
function matching(words: readonly Word[], at: number, gap: 0 | 1, row: readonly Phrase[] | undefined): Phrase | undefined {
  if (!row) return undefined;
  return row.find((p) => (gap === 0 || p.entry.verbs.length > 0) && p.words.every((w, k) => k === 0 || words[at + gap + k]?.norm === w));
}

/** Names count only where they are written with a capital; one that is also a function word (US, WHO) only in capitals. */
function namesOnlyAsWritten(token: Token, entry: Entry, noun: number): number {
  if ((noun & NAMES) === 0) return noun;
  const asName = token.capital && (entry.word === 0 || (token.text.length > 1 && token.text === token.text.toUpperCase()));
  return asName ? noun : noun & ~NAMES;
}
