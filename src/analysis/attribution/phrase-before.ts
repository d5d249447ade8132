import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, SPEAKER, TIME, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import { opensEntry } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isCompared } from './determiners.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isPointer } from './phrase-core.ts';
import { isInRow, isSign, LONGEST_PHRASE, STARTER } from './phrases.ts';
import { isNameWord } from './proper-names.ts';
import { isPublished, nicknameBefore, quotedTitleBefore } from './quoted-titles.ts';
import {
  beforeBracket,
  bounds,
  isBareParticiple,
  isCardinal,
  isEnglishOrder,
  isGlue,
  isInfinitive,
  isMark,
  isNominal,
  isThing,
  isThingBeforeArticle,
  looksPlural,
} from './word-use.ts';

/**
 * The noun phrase that ends just before a token, not reaching left of `floor`.
 * Undefined where a mark, a pronoun or a verb stands there, or where the phrase hangs on a preposition (unless that is asked for:
 * a subject does not, but "with reports indicating" does).
 */
export function phraseBefore(block: Block, end: number, floor: number, afterPreposition = false): TokenRange | undefined {
  const { words } = block;
  const nickname = nicknameBefore(block, end);
  if (nickname > floor) {
    const titled = phraseBefore(block, nickname, floor, afterPreposition);
    return titled && { from: titled.from, to: end };
  }
  const open = quotedTitleBefore(block, end);
  const named = open > floor && (block.words[open - 1]!.noun & (DOCUMENTARY | SPEAKER)) !== 0;
  if (open >= floor && !named) {
    const title = { from: open + 1, to: end - 1 };
    const opens = open === floor || words[open - 1]!.kind === 'mark' || (words[open - 1]!.word & (WORD.linker | WORD.that)) !== 0;
    return opens && isPublished(block, title) ? title : undefined;
  }
  let to = named ? open : beforeBracket(block, end, floor);
  while (
    to > floor &&
    isTrailer(words[to - 1]!) &&
    // "une femme d'une trentaine d'années", "un visiteur du soir"
    !((words[to - 2]?.word ?? 0) & WORD.of && !isEnglishOrder(block)) &&
    !endsAge(block, to - 1) &&
    !(words[to - 1]!.word & WORD.quantifier && (to - 1 === floor || bounds(words[to - 2]!) || words[to - 2]!.word & WORD.and))
  )
    to--;
  // "Ana Silva on Sunday said": the preposition goes with the day.
  const when = (words[to]?.word ?? 0) & TIME ? words[to - 1] : undefined;
  if (when && to - 1 > floor && when.word & WORD.preposition && !(when.word & DETERMINER) && !when.capital && when.noun === 0) {
    to--;
    // "porters early on Sunday said"
    if (to - 1 > floor && words[to - 1]!.word & WORD.adverb && isTrailer(words[to - 1]!)) to--;
  }
  let from = to;
  const lowest = Math.max(floor, to - LONGEST_PHRASE);
  while (from > lowest) {
    const i = from - 1;
    const word = words[i]!;
    if (block.quotationOf[i] !== block.quotationOf[to - 1]) break;
    // "Ils rentrent et beaucoup disent": a clause of its own.
    if (from === to - 1 && word.word & WORD.and && words[from]!.word & WORD.quantifier && !isEnglishOrder(block)) break;
    if (word.kind === 'mark') {
      // "Paul Silva (PS) et Ana Reyes (LR)"
      const open = (words[from]?.word ?? 0) & WORD.and ? beforeBracket(block, from, floor) : from;
      if (open < from) {
        from = open;
        continue;
      }
      if (
        !isGlue(block, i) &&
        !(word.text === "'" && !word.spaced) &&
        !isSign(word) &&
        !isInRow(block, i, to) &&
        !(from === i + 1 && from < to && joinsAdjectives(block, i, to))
      )
        break;
    } else if (from === i + 1 && from < to && describesBare(block, i, floor)) {
      // "…, leaked figures show", "Voting rights advocates say"
    } else if (isCompared(block, i)) {
      // "more than 700 speakers"
    } else if (bounds(word) || (isFiniteVerb(block, i) && !matchAt(words, i, block.pack.basis, to))) break;
    else if (
      ((word.verbs.some((v) => v.tense === 'present-participle') && !(word.word & WORD.preposition)) || isInfinitive(block, i)) &&
      !isNominal(word) &&
      (from < to || isInfinitive(block, i)) &&
      !isModifierParticiple(block, i)
    )
      break;
    from--;
  }
  // "who have checked the ledgers": what follows an auxiliary is no subject.
  const auxiliary = words[from - 1];
  if (auxiliary && from > floor && auxiliary.word & (WORD.have | WORD.be | WORD.modal) && isParticiple(words[from]!)) return undefined;
  while (from < to && isMark(words[from], '.', '-', "'")) from++;
  const start = phraseStart(block, from, to);
  from = start === to && afterPreposition ? lastPhrase(block, from, to) : start;
  from = afterDescribed(block, from, to);
  if (from > floor && from < to && isPointer(block, from - 1)) from--;
  return from < to ? { from, to } : undefined;
}

/** "a canal Norway says it owns", "gifts the mayor says he lost": where nothing opens a clause on a noun but its subject, the name of a country or an article opens that subject. */
function afterDescribed(block: Block, from: number, to: number): number {
  const { words } = block;
  if (!isEnglishOrder(block) || from >= to) return from;
  for (let i = to - 2; i > from; i--) {
    const governed =
      words[i - 1]!.norm === block.pack.pack.grammar.possessor ||
      isInfinitive(block, i - 1) ||
      (words[i - 2]?.word ?? 0) & WORD['to-recipient'];
    if (words[i]!.word & DETERMINER && isThingBeforeArticle(words[i - 1]!) && !governed) return i;
  }
  if (!(words[from]!.word & (WORD.definite | WORD.indefinite))) return from;
  let name = to;
  while (name > from && words[name - 1]!.noun & NOUN.place) name--;
  if (name === to && isNameWord(block, to - 1)) name--;
  return name < to && name - 1 > from && isThing(words[name - 1]!) ? name : from;
}

const isParticiple = (word: Word): boolean => isBareParticiple(word) || word.verbs.some((v) => v.tense === 'past-participle');

/** The last word of "cette femme de 71 ans". */
export const endsAge = ({ words }: Block, i: number): boolean =>
  words[i - 1]?.kind === 'number' && ((words[i - 2]?.word ?? 0) & WORD.of) !== 0;

/** Adverbs and times between a subject and its verb. */
const isTrailer = (word: Word): boolean =>
  word.kind === 'word' &&
  (word.word & (WORD.adverb | WORD.habitual | WORD['said-again'] | WORD.clitic | WORD.negation | TIME)) !== 0 &&
  !(word.word & DETERMINER) &&
  !isNominal(word);

/** A participle between determiner and noun: "the striking workers", "a leading Republican". */
function isModifierParticiple(block: Block, i: number): boolean {
  const before = block.words[i - 1];
  return (
    before !== undefined &&
    ((before.word & (DETERMINER | WORD.quantifier | WORD.of)) !== 0 || before.kind === 'number' || counts(block, before)) &&
    !block.words[i]!.verbs.some((v) => v.tense === 'infinitive')
  );
}

/** "limited studies", "voting rights": a participle before a noun in the plural, where it opens its clause. */
function describesBare(block: Block, i: number, floor: number): boolean {
  const { words } = block;
  const [word, next, before] = [words[i]!, words[i + 1]!, words[i - 1]];
  if (
    !isEnglishOrder(block) ||
    word.kind !== 'word' ||
    word.noun & ~NOUN.describing ||
    word.word ||
    next.kind !== 'word' ||
    next.word ||
    next.capital
  )
    return false;
  const opens = i === floor && (i === 0 || block.sentences[block.sentenceOf[i]!]!.from === i);
  if (word.capital && !opens) return false;
  // "saying officials lied"
  if (word.verbs.some(({ tense }) => tense === 'present-participle')) return opens && word.verbs.every((v) => !v.class);
  const ended =
    word.verbs.length > 0
      ? word.verbs.every(({ tense }) => tense === 'past' || tense === 'past-participle')
      : block.pack.pack.grammar.verbEndings.some((ending) => word.norm.endsWith(ending));
  return ended && next.plural && (opens || isMark(before, ',', ';', ':', '–', '—'));
}

/** The comma of "a few small, limited studies", with what counts these papers before the first adjective. */
function joinsAdjectives(block: Block, comma: number, to: number): boolean {
  const { words, pack } = block;
  const plain = (word: Word | undefined) =>
    word !== undefined && isThing({ ...word, noun: word.noun & ~NOUN.describing }) && !looksPlural(word) && !isCardinal(block, word);
  const counts = words[comma - 2];
  return (
    pack.pack.grammar.adjectives === 'before' &&
    isMark(words[comma], ',') &&
    (words[to - 1]!.noun & DOCUMENTARY) !== 0 &&
    plain(words[comma - 1]) &&
    plain(words[comma + 1]) &&
    counts !== undefined &&
    (counts.word & WORD.quantifier) !== 0
  );
}

/** Leaves out what opens the clause before its subject: adverbs, times, phrases with a preposition. */
function phraseStart(block: Block, from: number, to: number): number {
  const { words } = block;
  let start = from;
  while (start < to) {
    const word = words[start]!;
    // "this month Time magazine named"
    const when = start + 2 < to && word.word & WORD.demonstrative && words[start + 1]!.word & TIME && isEnglishOrder(block);
    if (when && (words[start + 2]!.capital || words[start + 2]!.word & DETERMINER || isNominal(words[start + 2]!))) {
      start += 2;
      continue;
    }
    if (word.word & DETERMINER && !(word.word & WORD.preposition && word.word & WORD.of)) break;
    if (word.word & (WORD.preposition | WORD.of | WORD['to-recipient'])) {
      const next = nextPhrase(block, start, to);
      if (next < 0) return to;
      start = next;
    } else if (word.word & WORD.quantifier && (start === to - 1 || !(words[start + 1]!.word & WORD.adverb))) break;
    else if (word.word & (WORD.and | WORD.adverb | WORD['said-again'] | TIME) && !isNominal(word)) start++;
    else if (
      isBareParticiple(word) &&
      start + 1 < to &&
      !describesBare(block, start, from) &&
      !(block.words[start - 1] && block.words[start - 1]!.word & DETERMINER)
    )
      return to;
    else if (isMark(word, '.') || (start + 1 < to && isTimeOfEntry(block, start))) start++;
    else break;
  }
  return start;
}

/** "16.52 An official said", "16.52 Officials said" */
const isTimeOfEntry = (block: Block, i: number): boolean =>
  block.words[i]!.kind === 'number' && ((block.words[i + 1]!.word & DETERMINER) !== 0 || opensEntry(block, i));

/** The phrase right after the last preposition. */
function lastPhrase(block: Block, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const word = block.words[i]!;
    if (word.word & (WORD.preposition | WORD.of) && !(word.word & DETERMINER) && word.noun === 0) return i + 1;
  }
  return to;
}

/** After a preposition: the first place where a second noun phrase can start, or -1. */
function nextPhrase(block: Block, from: number, to: number): number {
  const { words } = block;
  let sawNoun = false;
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    const linked =
      (before.word & (WORD.preposition | WORD.of | WORD['to-recipient'] | STARTER | WORD.and)) !== 0 ||
      before.kind === 'mark' ||
      isGlue(block, i);
    if (
      sawNoun &&
      !linked &&
      (word.word & (DETERMINER | WORD.honorific) ||
        counts(block, word) ||
        (word.noun & SPEAKER && !(before.noun & (NOUN.describing | NOUN.demonym)) && !before.capital))
    )
      return i;
    if (!(word.word & (STARTER | WORD.preposition | WORD.of)) && !counts(block, word)) sawNoun = true;
  }
  return -1;
}

/** "in one officer's view": a number in words opens a phrase as an article does. */
const counts = (block: Block, word: Word): boolean => word.kind === 'word' && isEnglishOrder(block) && isCardinal(block, word);
