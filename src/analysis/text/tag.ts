import type { Grammar } from '../languages/grammar.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { DETERMINER, isEnclitic, NOUN, TIME, WORD, type Word } from './classes.ts';
import { type CompiledPack, Entry, type Phrase } from './compile-pack.ts';
import { isInCapitals } from './normalise.ts';
import type { Token } from './tokens.ts';

const NOTHING = new Entry();

const BEFORE_NOUN = DETERMINER | WORD.of | WORD.preposition | WORD.quantifier;

/** An adverb of manner that no list holds: by its ending, where what stands before it does not call for a noun. */
function isAdverb(words: readonly Word[], i: number, { adverbEndings: endings, adjectivesByForm }: Grammar): boolean {
  const { norm, capital, kind, word, noun, phraseEnd } = words[i]!;
  if (
    kind !== 'word' ||
    words[phraseEnd]!.noun !== 0 ||
    (capital && i > 0 && words[i - 1]!.kind !== 'mark') ||
    word !== 0 ||
    noun !== 0 ||
    // "early estimates"; but "said early on Monday"
    (adjectivesByForm?.includes(norm) && !((words[i + 1]?.word ?? 0) & (TIME | WORD.preposition))) ||
    !endings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending))
  )
    return false;
  return ((words[i - 1]?.word ?? 0) & BEFORE_NOUN) === 0;
}

const NAMES = NOUN.place | NOUN.organisation | NOUN.outlet | NOUN.given;
/** Who somebody is: what a prefix leaves as it is. */
const PERSONS = NOUN.role | NOUN.relative | NOUN.collective | NOUN.office | NOUN.person;

/** Looks every token up, fixed expressions of several words first, and then tells by form what no list holds. */
export function tag(tokens: readonly Token[], { entries, pack }: CompiledPack): Word[] {
  const found = tokens.map((token) => entries.get(token.norm) ?? NOTHING);
  const words = tokens.map((token, i) => lookUp(token, found[i]!, pack, i));
  for (const [i, word] of words.entries()) if (word.noun & NAMES && word.word !== 0 && !isShouted(tokens, i)) word.word = 0;
  markPrefixed(words, entries, pack.grammar.personPrefixes ?? []);
  joinPhrases(words, found, pack);
  for (const word of words) if (word.capital && word.word & WORD.month) word.word &= ~WORD.modal;
  nameVerbForms(words);
  if (pack.grammar.scienceEndings) markScientists(words, pack.grammar.scienceEndings);
  for (let i = 0; i < words.length; i++) if (isAdverb(words, i, pack.grammar)) words[i]!.word = WORD.adverb;
  return words;
}

/** "lemonde.fr": a name, and mostly that of an outlet; not "the end.It", with a space left out. */
function isAddress({ text }: Token, endings: readonly string[]): boolean {
  if (!text.includes('.')) return false;
  const ending = /^[\p{L}\d-]{2,}(?:\.[\p{L}\d-]+)?\.(\p{Ll}+)$/u.exec(text)?.[1];
  return ending !== undefined && endings.includes(ending);
}

function lookUp(token: Token, entry: Entry, { grammar, lexicon }: LanguagePack, i: number): Word {
  const named =
    entry.noun === 0
      ? isAddress(token, grammar.siteEndings)
      : (entry.noun & NOUN.outlet) !== 0 && lexicon.names.lowerCase?.includes(token.norm) === true;
  return {
    start: token.start,
    end: token.end,
    kind: token.kind,
    text: token.text,
    norm: token.norm,
    capital: token.capital || named,
    spaced: token.spaced,
    word: entry.word,
    noun: named ? NOUN.outlet : namesOnlyAsWritten(token, entry, entry.noun),
    plural: entry.pluralNoun !== 0,
    singular: entry.singularNoun !== 0,
    use: entry.use,
    verbs: entry.verbs,
    phraseEnd: i,
    phraseStart: i,
  };
}

/** Whether the words beside a token are all in capitals, too, so that its own tell nothing. */
const isShouted = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 1], tokens[i + 1]].some((token) => token?.kind === 'word' && token.text.length > 1 && isInCapitals(token.text));

/** "ex-friends": people whom the lists hold without the prefix. */
function markPrefixed(words: Word[], entries: CompiledPack['entries'], prefixes: readonly string[]): void {
  for (const word of words) {
    const hyphen = word.noun === 0 && word.word === 0 ? word.norm.indexOf('-') : -1;
    const entry = hyphen > 0 && prefixes.includes(word.norm.slice(0, hyphen)) ? entries.get(word.norm.slice(hyphen + 1)) : undefined;
    if (!entry || !(entry.noun & PERSONS)) continue;
    word.noun = entry.noun & PERSONS;
    word.plural = (entry.pluralNoun & PERSONS) !== 0;
    word.singular = (entry.singularNoun & PERSONS) !== 0;
  }
}

/** Gives the words of each fixed expression its classes in place of their own. */
function joinPhrases(words: Word[], entries: readonly Entry[], { grammar, lexicon }: LanguagePack): void {
  const headLast = grammar.adjectives === 'before';
  for (let i = 0; i < words.length; i++) {
    const found = longestPhrase(words, i, entries, grammar);
    if (!found) continue;
    const { entry, last } = found;
    const noun = namesOnlyAsWritten(words[i]!, entry, entry.noun);
    if (entry.word === 0 && noun === 0 && entry.verbs.length === 0) continue;
    // "une trentaine de jeunes": no article but what is counted.
    if (entry.word & WORD.indefinite && Object.hasOwn(lexicon.figures.collectives, words[i - 1]?.norm ?? '')) continue;
    // "la majorité s'abstient": a side of its own where nobody hangs on it.
    const side = entry.word & WORD.quantifier && words[last]!.noun & NOUN.group && words[i]!.word & WORD.definite;
    if (side && !((words[last + 1]?.word ?? 0) & WORD.of)) continue;
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
}

/** "Grand Est", "The Will": with a capital in mid-sentence a verb's form is a name. */
function nameVerbForms(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const names = word.capital && !isInCapitals(word.text) && i > 0 && words[i - 1]!.kind === 'word' && words[i - 1]!.capital;
    if (names && word.word & (WORD.be | WORD.have)) Object.assign(word, { word: 0, verbs: [] });
  }
}

/** People of a science that no list holds, by their ending. */
function markScientists(words: Word[], endings: readonly string[]): void {
  for (const word of words) {
    if (word.kind !== 'word' || word.capital || word.word || word.noun || word.verbs.length) continue;
    if (!endings.some((ending) => word.norm.length > ending.length + 1 && word.norm.endsWith(ending))) continue;
    word.noun = NOUN.collective;
    word.plural = word.norm.endsWith('s');
    word.singular = !word.plural;
  }
}

/** The longest expression that starts at a word. An adverb or a pronoun may stand inside a verb of several words: "fait également état", "fait-on savoir". */
function longestPhrase(
  words: readonly Word[],
  at: number,
  entries: readonly Entry[],
  grammar: Grammar,
): { entry: Entry; last: number } | undefined {
  const rows = entries[at]!.phrases;
  const next = words[at + 1];
  if (!rows || !next) return undefined;
  const direct = matching(words, at, 0, rows.get(next.norm));
  if (direct) return { entry: direct.entry, last: at + direct.words.length - 1 };
  const inside = next.word & WORD.adverb || isEnclitic(next) || isAdverb(words, at + 1, grammar);
  const after = inside ? words[at + 2] : undefined;
  // "speak ahead of": an adverb that opens an expression of its own.
  const own = after && matching(words, at + 1, 0, entries[at + 1]!.phrases?.get(after.norm));
  const over = after && !own && matching(words, at, 1, rows.get(after.norm));
  if (over) return { entry: over.entry, last: at + over.words.length };
  return next.word & WORD.possessive ? pastAdjectives(words, at, rows.get(next.norm)) : undefined;
}

/** A word with no part in the grammar, a number, or the hyphen of "full-year". */
const modifies = (word: Word | undefined): boolean => word !== undefined && (word.kind === 'mark' ? word.text === '-' : word.word === 0);

/** "cut its annual sales forecast": words may stand between a possessive and its noun. */
function pastAdjectives(
  words: readonly Word[],
  at: number,
  row: readonly Phrase[] | undefined,
): { entry: Entry; last: number } | undefined {
  if (!row) return undefined;
  for (let last = at + 3; last < at + 7 && modifies(words[last - 1]); last++) {
    const noun = words[last]?.norm;
    const found = row.find(({ words: w, entry }) => w.length === 3 && entry.verbs.length > 0 && w[2] === noun);
    if (found) return { entry: found.entry, last };
  }
  return undefined;
}

/** The first of some expressions whose words stand here, those of verbs with a gap after the first word. */
function matching(words: readonly Word[], at: number, gap: 0 | 1, row: readonly Phrase[] | undefined): Phrase | undefined {
  if (!row) return undefined;
  return row.find((p) => (gap === 0 || p.entry.verbs.length > 0) && p.words.every((w, k) => k === 0 || words[at + gap + k]?.norm === w));
}

/** Names count only where they are written with a capital; one that is also a function word (US, WHO) only in capitals. */
function namesOnlyAsWritten(token: Token, entry: Entry, noun: number): number {
  if ((noun & NAMES) === 0) return noun;
  const asName = token.capital && (entry.word === 0 || (token.text.length > 1 && isInCapitals(token.text)));
  return asName ? noun : noun & ~NAMES;
}
