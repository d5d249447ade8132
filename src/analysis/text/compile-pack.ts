import { type VerbForm, WORD_CLASSES } from '../languages/grammar.ts';
import { type LanguagePack, NOUN_CLASSES, type SourcePreposition } from '../languages/pack.ts';
import { type CompiledVerbClass, type NameClass, NOUN, USE, type Use, type VerbReading, WORD } from './classes.ts';
import { compilePatterns, type PatternSet } from './patterns.ts';
import { splitEntry, type TokenRules } from './tokens.ts';

/** What the lexicon knows of a word or a row of words. */
export class Entry {
  word = 0;
  noun = 0;
  /** Noun classes of the plural form only. */
  pluralNoun = 0;
  singularNoun = 0;
  verbs: VerbReading[] = [];
  /** Bits of `USE`, of the word by itself. */
  use = 0;
  /** Entries of several words that start with this one, by their second; longest first. */
  phrases: Map<string, Phrase[]> | undefined;
}

/** An entry of several words. */
export interface Phrase {
  words: string[];
  entry: Entry;
}

export interface CompiledPack {
  pack: LanguagePack;
  rules: TokenRules;
  entries: ReadonlyMap<string, Entry>;
  abbreviations: ReadonlySet<string>;
  objectPronouns: ReadonlySet<string>;
  personPronouns: ReadonlySet<string>;
  /** Articles and demonstratives. */
  determiners: ReadonlySet<string>;
  /** Words that name a poll, and those asked in one, in every form. */
  polls: {
    nouns: ReadonlySet<string>;
    respondents: ReadonlySet<string>;
    within: ReadonlySet<string>;
    reports: ReadonlySet<string>;
    shares: ReadonlySet<string>;
  };
  /** Nouns of people who speak for an outlet or a study, and of studies, in every form; and what opens the body somebody speaks for. */
  behalf: {
    reporters: ReadonlySet<string>;
    outletLinks: ReadonlySet<string>;
    past: ReadonlySet<string>;
    representatives: PatternSet<'for'>;
    delegates: ReadonlySet<string>;
    researchers: ReadonlySet<string>;
    authors: ReadonlySet<string>;
    studies: ReadonlySet<string>;
    masses: ReadonlySet<string>;
    staff: ReadonlySet<string>;
    staffLinks: ReadonlySet<string>;
  };
  /** Nouns with a plural only: police, authorities. */
  pluralOnly: ReadonlySet<string>;
  interviewed: ReadonlySet<string>;
  workplaces: { staff: ReadonlySet<string>; places: ReadonlySet<string> };
  /** Lemmas. */
  feelingVerbs: ReadonlySet<string>;
  claimVerbs: ReadonlySet<string>;
  evidentVerbs: ReadonlySet<string>;
  channelVerbs: ReadonlySet<string>;
  claimTopics: PatternSet<'topic'>;
  claimLinks: PatternSet<'link'>;
  looseReports: PatternSet<'report'>;
  testimonies: PatternSet<'testimony'>;
  members: PatternSet<'anywhere' | 'beside'>;
  formsOf(lemma: string, tense?: string): string[];
  clauses: PatternSet<'clause' | 'withheld' | 'changed-name'>;
  reasons: PatternSet<'reason' | 'formulaic'>;
  basis: PatternSet<'basis'>;
  readings: PatternSet<'reading'>;
  prepositions: PatternSet<SourcePreposition>;
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
  const split = (form: string) => splitEntry(form, rules);

  const entryFor = (form: string): Entry => {
    if (ONE_WORD.test(form) || rules.enclitics.includes(form) || rules.elisions.has(form)) return getOrMake(entries, form, newEntry);
    const words = split(form);
    if (words.length === 1) return getOrMake(entries, words[0]!, newEntry);
    const first = getOrMake(entries, words[0]!, newEntry);
    first.phrases ??= new Map();
    const row = getOrMake(first.phrases, words[1]!, () => []);
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
    for (const { form, tense, plural, reflexive, beside } of grammar.verbForms(lemma)) {
      const { verbs } = entryFor(form);
      if (!verbClass && verbs.some((v) => v.lemma === lemma && v.tense === tense)) continue;
      let reading = readings.find((r) => r.tense === tense && r.plural === plural && r.reflexive === reflexive && r.beside === beside);
      if (!reading) {
        reading = { lemma, tense, plural };
        if (reflexive) reading.reflexive = reflexive;
        if (beside) reading.beside = beside;
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
  for (const { phrases } of entries.values())
    for (const row of phrases?.values() ?? []) row.sort((a, b) => b.words.length - a.words.length);

  const conjugated = new Map<string, VerbForm[]>();
  const formsOf = (lemma: string, tense?: string) => {
    const forms = getOrMake(conjugated, lemma, () => grammar.verbForms(lemma));
    return [...new Set(forms.filter((f) => !tense || f.tense === tense).map((f) => f.form))];
  };
  const formsOfNouns = (lemmas: string[]) => new Set(lemmas.flatMap((lemma) => grammar.nounForms(lemma).map(({ form }) => form)));
  const markUse = (name: Use, words: Iterable<string>) => {
    for (const word of words) getOrMake(entries, word, newEntry).use |= USE[name];
  };
  markUse('claim', lexicon.claimNouns ?? []);
  markUse('own-claim', lexicon.ownClaims ?? []);
  markUse('own-view', lexicon.ownViews ?? []);
  markUse('feeling', lexicon.feelings ?? []);
  markUse('standing', lexicon.polls.standings ?? []);
  markUse('noun-verb', formsOfNouns(lexicon.nounVerbs ?? []));
  const { cardinals, scales, collectives, fractions, multiples, multiplied = {} } = lexicon.figures;
  for (const numbers of [cardinals, scales, collectives, fractions, multiples, multiplied]) markUse('number', Object.keys(numbers));

  const patterns = <T extends string | SourcePreposition>(list: { pattern: string; tag: T }[], opener?: Use) => {
    const set = compilePatterns(list, { split, formsOf }, opener && USE[opener]);
    if (opener) markUse(opener, set.byFirst.keys());
    return set;
  };
  const tagged = <T extends string>(list: string[], tag: T) => list.map((pattern) => ({ pattern, tag }));

  return {
    pack,
    rules,
    entries,
    abbreviations: new Set(grammar.abbreviations.map((a) => a.toLowerCase().replace(/\.$/, ''))),
    objectPronouns: new Set(grammar.objectPronouns),
    personPronouns: new Set(grammar.personPronouns),
    determiners: new Set([...grammar.words.definite, ...grammar.words.indefinite, ...grammar.words.demonstrative]),
    polls: {
      nouns: formsOfNouns(lexicon.polls.nouns),
      respondents: formsOfNouns(lexicon.polls.respondents),
      within: new Set(lexicon.polls.within),
      reports: new Set(lexicon.polls.reports),
      shares: new Set(lexicon.polls.shares),
    },
    behalf: {
      reporters: formsOfNouns(lexicon.behalf?.reporters ?? []),
      outletLinks: new Set(lexicon.behalf?.outletLinks),
      past: new Set(lexicon.behalf?.past),
      representatives: patterns(tagged(lexicon.behalf?.representatives ?? [], 'for' as const)),
      delegates: formsOfNouns(lexicon.behalf?.delegates ?? []),
      researchers: formsOfNouns(lexicon.behalf?.researchers ?? []),
      authors: formsOfNouns(lexicon.behalf?.authors ?? []),
      studies: formsOfNouns(lexicon.behalf?.studies ?? []),
      masses: new Set(lexicon.behalf?.masses),
      staff: formsOfNouns(lexicon.behalf?.staff ?? []),
      staffLinks: new Set(lexicon.behalf?.staffLinks),
    },
    pluralOnly,
    interviewed: new Set(lexicon.interviewed),
    workplaces: { staff: new Set(lexicon.workplaces?.staff), places: new Set(lexicon.workplaces?.places) },
    feelingVerbs: new Set(lexicon.feelingVerbs),
    claimVerbs: new Set(lexicon.claimVerbs),
    evidentVerbs: new Set(lexicon.evidentVerbs),
    channelVerbs: new Set(lexicon.channelVerbs),
    claimTopics: patterns(tagged(lexicon.claimTopics ?? [], 'topic' as const)),
    members: patterns([
      ...tagged(lexicon.members?.anywhere ?? [], 'anywhere' as const),
      ...tagged(lexicon.members?.beside ?? [], 'beside' as const),
    ]),
    testimonies: patterns(tagged(lexicon.testimonies ?? [], 'testimony' as const)),
    looseReports: patterns(tagged(lexicon.looseReports ?? [], 'report' as const), 'opens-loose-report'),
    claimLinks: patterns(tagged(lexicon.claimLinks ?? [], 'link' as const)),
    formsOf,
    clauses: patterns(
      [
        ...tagged(lexicon.anonymity.clauses, 'clause' as const),
        ...tagged(lexicon.anonymity.withheld ?? [], 'withheld' as const),
        ...tagged(lexicon.anonymity.changedName, 'changed-name' as const),
      ],
      'opens-clause',
    ),
    reasons: patterns([
      ...tagged(lexicon.anonymity.reasons, 'reason' as const),
      ...tagged(lexicon.anonymity.formulaicReasons, 'formulaic' as const),
    ]),
    basis: patterns(tagged(lexicon.basis, 'basis' as const), 'opens-basis'),
    readings: patterns(tagged(lexicon.readings ?? [], 'reading' as const)),
    prepositions: patterns(
      lexicon.sourcePrepositions.map((p) => ({ pattern: p.pattern, tag: p })),
      'opens-preposition',
    ),
    hearsay: patterns(
      [...lexicon.hearsay.map((p) => ({ pattern: p.pattern, tag: p.strength })), ...tagged(lexicon.accusations, 'accusation' as const)],
      'opens-hearsay',
    ),
    courtWords: patterns(tagged(lexicon.courtWords, 'court' as const), 'opens-court-word'),
  };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
