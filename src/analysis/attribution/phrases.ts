import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, PROPER, SPEAKER, TIME, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isNameWord } from './proper-names.ts';
import {
  bounds,
  isBareInfinitive,
  isBareParticiple,
  isCardinal,
  isEnglishOrder,
  isFiniteVerb,
  isGlue,
  isMark,
  isNominal,
} from './word-use.ts';

const STARTER = DETERMINER | WORD.quantifier | WORD.other | WORD.honorific;
const LONGEST_PHRASE = 40;

const canStart = (word: Word): boolean =>
  (word.word & STARTER) !== 0 ||
  word.kind === 'number' ||
  word.capital ||
  isNominal(word) ||
  (word.noun & (NOUN.describing | NOUN.anonymous | NOUN.demonym)) !== 0;

/** Whether a noun phrase can start at a token. */
export function startsPhrase(block: Block, i: number): boolean {
  const word = block.words[i];
  if (!word || word.kind === 'mark') return false;
  if (bounds(word)) return false;
  return canStart(word) || (word.word === 0 && !isFiniteVerb(block, i));
}

/**
 * The noun phrase that ends just before a token, not reaching left of `floor`.
 * Undefined where a mark, a pronoun or a verb stands there, or where the phrase hangs on a preposition (unless that is asked for:
 * a subject does not, but "with reports indicating" does).
 */
export function phraseBefore(block: Block, end: number, floor: number, afterPreposition = false): TokenRange | undefined {
  const { words } = block;
  let to = beforeBracket(block, end, floor);
  while (
    to > floor &&
    isTrailer(words[to - 1]!) &&
    !endsAge(block, to - 1) &&
    !(words[to - 1]!.word & WORD.quantifier && (to - 1 === floor || bounds(words[to - 2]!)))
  )
    to--;
  // "Ana Silva on Sunday said": the preposition goes with the day.
  const when = (words[to]?.word ?? 0) & TIME ? words[to - 1] : undefined;
  if (when && to - 1 > floor && when.word & WORD.preposition && !(when.word & DETERMINER) && !when.capital && when.noun === 0) to--;
  let from = to;
  const lowest = Math.max(floor, to - LONGEST_PHRASE);
  while (from > lowest) {
    const i = from - 1;
    const word = words[i]!;
    if (block.quotationOf[i] !== block.quotationOf[end - 1]) break;
    if (word.kind === 'mark') {
      if (!isGlue(block, i) && !(word.text === "'" && !word.spaced) && !isSign(word) && !isInRow(block, i, to)) break;
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
  // "who have done the calculations": what follows an auxiliary is no subject.
  const auxiliary = words[from - 1];
  if (auxiliary && from > floor && auxiliary.word & (WORD.have | WORD.be | WORD.modal) && isParticiple(words[from]!)) return undefined;
  while (from < to && isMark(words[from], '.', '-', "'")) from++;
  const start = phraseStart(block, from, to);
  from = start === to && afterPreposition ? lastPhrase(block, from, to) : start;
  from = afterDescribed(block, from, to);
  return from < to ? { from, to } : undefined;
}

/** "a program Iran says it needs": where nothing opens a clause on a noun but its subject, the name of a country is that subject. */
function afterDescribed(block: Block, from: number, to: number): number {
  const { words } = block;
  if (!isEnglishOrder(block) || !(words[from]!.word & (WORD.definite | WORD.indefinite))) return from;
  let name = to;
  while (name > from && words[name - 1]!.noun & NOUN.place) name--;
  if (name === to && isNameWord(block, to - 1)) name--;
  const noun = words[name - 1]!;
  const isThing = noun.kind === 'word' && !noun.capital && noun.word === 0 && (noun.noun & ~(NOUN.channel | NOUN['report-noun'])) === 0;
  return name < to && name - 1 > from && isThing ? name : from;
}

const isParticiple = (word: Word): boolean => isBareParticiple(word) || word.verbs.some((v) => v.tense === 'past-participle');

/** The last word of "cet homme de 26 ans". */
export const endsAge = ({ words }: Block, i: number): boolean =>
  words[i - 1]?.kind === 'number' && ((words[i - 2]?.word ?? 0) & WORD.of) !== 0;

/** "la Fédération (FHF)": where the brackets open that end at a token; the token itself where none do. */
function beforeBracket({ words }: Block, end: number, floor: number): number {
  if (!isMark(words[end - 1], ')')) return end;
  for (let i = end - 2; i > Math.max(floor, end - 7); i--) if (isMark(words[i], '(')) return i;
  return end;
}

/** The comma of "des associations d'avocats, de juges et de voisins": a row of complements that an "and" closes. */
function isInRow(block: Block, comma: number, limit: number): boolean {
  const { words } = block;
  // "des" may open a source of its own.
  const opens = (i: number) => {
    const { word = 0 } = words[i] ?? {};
    return (word & WORD.of) !== 0 && (!(word & WORD.indefinite) || words[i + 1]?.capital === true);
  };
  if (!isMark(words[comma], ',') || !opens(comma + 1)) return false;
  for (let i = comma + 2; i < Math.min(limit, comma + LONGEST_PHRASE); i++) {
    if (words[i]!.word & WORD.and && words[i]!.kind === 'word') return opens(i + 1);
    if ((words[i]!.kind === 'mark' && !isGlue(block, i) && !isMark(words[i], ',')) || isFiniteVerb(block, i)) return false;
  }
  return false;
}

/** English shares the form with nouns ("in touch"), so that only "to" tells. */
function isInfinitive(block: Block, i: number): boolean {
  if (!block.words[i]!.verbs.some((v) => v.tense === 'infinitive')) return false;
  return !isEnglishOrder(block) || ((block.words[i - 1]?.word ?? 0) & WORD['to-recipient']) !== 0;
}

/** Adverbs and times between a subject and its verb. */
const isTrailer = (word: Word): boolean =>
  word.kind === 'word' &&
  (word.word & (WORD.adverb | WORD.habitual | WORD['said-again'] | WORD.clitic | WORD.negation | TIME)) !== 0 &&
  !(word.word & DETERMINER) &&
  !isNominal(word);

const isSign = (word: Word): boolean => /^[$£€¥%]|[A-Z]{1,3}[$£€¥]$/.test(word.text);

/** A participle between determiner and noun: "the striking workers", "a leading Republican". */
function isModifierParticiple(block: Block, i: number): boolean {
  const before = block.words[i - 1];
  return (
    before !== undefined &&
    (before.word & (DETERMINER | WORD.quantifier | WORD.of)) !== 0 &&
    !block.words[i]!.verbs.some((v) => v.tense === 'infinitive')
  );
}

/** Leaves out what opens the clause before its subject: adverbs, times, phrases with a preposition. */
function phraseStart(block: Block, from: number, to: number): number {
  const { words } = block;
  let start = from;
  while (start < to) {
    const word = words[start]!;
    if (word.word & DETERMINER && !(word.word & WORD.preposition && word.word & WORD.of)) break;
    if (word.word & (WORD.preposition | WORD.of | WORD['to-recipient'])) {
      const next = nextPhrase(block, start, to);
      if (next < 0) return to;
      start = next;
    } else if (word.word & WORD.quantifier && start === to - 1) break;
    else if (word.word & (WORD.and | WORD.adverb | WORD['said-again'] | TIME) && !isNominal(word)) start++;
    else if (isBareParticiple(word) && start + 1 < to && !(block.words[start - 1] && block.words[start - 1]!.word & DETERMINER)) return to;
    // "14.07 An official said": the time of an entry.
    else if (isMark(word, '.') || (word.kind === 'number' && start + 1 < to && (words[start + 1]!.word & DETERMINER) !== 0)) start++;
    else break;
  }
  return start;
}

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
      (word.word & DETERMINER || (word.noun & SPEAKER && !(before.noun & (NOUN.describing | NOUN.demonym)) && !before.capital))
    )
      return i;
    if (!(word.word & (STARTER | WORD.preposition | WORD.of))) sawNoun = true;
  }
  return -1;
}

/**
 * The noun phrase that starts at a token: determiner, modifiers, noun, and what hangs on the noun (of, in, close to …),
 * up to the first mark, verb, pronoun, time or recipient.
 */
export function phraseFrom(block: Block, start: number, limit: number): TokenRange | undefined {
  const { words } = block;
  const stop = Math.min(limit, start + LONGEST_PHRASE);
  const before = words[start - 1]?.word ?? 0;
  const governed = (before & (WORD.preposition | WORD.of)) !== 0 && (before & WORD.agent) === 0;
  if (words[start] && isBareInfinitive(words[start]!)) return undefined;
  let to = start;
  let noun = false;
  let speaker = false;
  let proper = false;
  while (to < stop) {
    const word = words[to]!;
    if (to > start && block.quotationOf[to] !== block.quotationOf[start]) break;
    if (word.kind === 'mark') {
      // A stray full stop in mid-sentence: "les derniers chiffres. du ministère".
      const stray = word.text === '.' && noun && to + 1 < stop && (words[to + 1]!.word & WORD.of) !== 0 && !words[to + 1]!.capital;
      if (!stray && !isGlue(block, to) && !(word.text === "'" && !word.spaced) && !isSign(word) && !(noun && isInRow(block, to, stop)))
        break;
      to++;
      continue;
    }
    if (bounds(word) && !isNominal(word)) break;
    const basis = noun && !proper ? basisEnd(block, to, stop) : -1;
    if (basis > to) {
      to = basis;
      continue;
    }
    if (word.word & WORD.and) {
      if (!noun || !continuesAfterAnd(block, to, stop)) break;
      to++;
      continue;
    }
    if (word.word & WORD.of && !(to === start && word.word & DETERMINER)) {
      // "de source policière" is a source of its own, not part of the phrase before it.
      if (to > start && words[to + 1] && words[to + 1]!.noun & NOUN.source && words[to + 1]!.singular) break;
      // "la femme de 38 ans"
      if (words[to + 1]?.kind === 'number' && isTime(words[to + 2])) {
        if (speaker && !proper && words[to + 2]!.noun & NOUN.duration) to += 3;
        break;
      }
      if (isTime(words[to + 1]) || words[to + 1]?.verbs.some((v) => v.tense === 'infinitive' && words[to + 1]!.noun === 0)) break;
      to++;
      continue;
    }
    // "data from the bank": where a paper comes from belongs to it.
    const origin = to > start && (words[to - 1]!.noun & DOCUMENTARY) !== 0 ? matchAt(words, to, block.pack.claimLinks, stop) : undefined;
    if (origin) {
      to = origin.to;
      speaker = true;
      continue;
    }
    // "campaigns to target the army"
    if (to > start && word.word & WORD['to-recipient'] && isEnglishOrder(block) && isInfinitive(block, to + 1)) break;
    if (word.word & (WORD.preposition | WORD['to-recipient'])) {
      const named = to > start && ((words[to - 1]!.noun | (words[to - 1]!.capital ? (words[to - 2]?.noun ?? 0) : 0)) & NOUN.given) !== 0;
      if (to > start && !(speaker && !named && hangsOn(block, to, governed))) break;
      to++;
      continue;
    }
    if (noun && (word.word & WORD.quantifier || word.kind === 'number' || isCardinal(block, word)) && isTime(words[to + 1])) break;
    if (
      noun &&
      !(word.capital && words[to - 1]!.noun & NOUN.given) &&
      word.word & DETERMINER &&
      !(words[to - 1]!.word & (WORD.of | WORD.preposition | WORD['to-recipient'] | WORD.and | WORD.quantifier | WORD.other))
    )
      break;
    if (isTime(word) && noun && words[to - 1]!.norm !== block.pack.pack.grammar.possessor) break;
    if (noun && word.word & (WORD.adverb | WORD['said-again']) && !isNominal(word)) break;
    if (noun && (isFiniteVerb(block, to) || isBareParticiple(word) || isBareInfinitive(word))) break;
    if ((!(word.word & STARTER) || standsForPeople(block, to)) && word.kind === 'word') noun = true;
    if (word.noun & SPEAKER) speaker = true;
    if (word.capital && !(word.noun & (SPEAKER | NOUN.demonym | NOUN['body-word'])) && to > start) proper = !speaker;
    to++;
  }
  while (
    to > start &&
    !standsForPeople(block, to - 1) &&
    ((words[to - 1]!.word & (WORD.of | WORD.preposition | WORD.and | DETERMINER | WORD['to-recipient']) && words[to - 1]!.noun === 0) ||
      (words[to - 1]!.kind === 'mark' && !isMark(words[to - 1], '.')))
  )
    to--;
  return to > start && noun ? { from: start, to } : undefined;
}

/** "those at the hospital", "those who were there" */
export function standsForPeople({ words }: Block, i: number): boolean {
  const next = words[i + 1];
  return (
    (words[i]!.word & WORD.demonstrative) !== 0 &&
    next?.kind === 'word' &&
    (next.word & (WORD.preposition | WORD.relative)) !== 0 &&
    (next.noun & ~NOUN.describing) === 0
  );
}

const isTime = (word: Word | undefined): boolean => word !== undefined && (word.word & TIME) !== 0 && !isNominal(word);

function basisEnd(block: Block, i: number, limit: number): number {
  const opener = matchAt(block.words, i, block.pack.basis, limit)?.to;
  if (opener === undefined) return -1;
  const { words } = block;
  let to = opener;
  while (
    to < limit &&
    words[to]!.kind !== 'mark' &&
    !bounds(words[to]!) &&
    !isTime(words[to]) &&
    !isFiniteVerb(block, to) &&
    !(to > opener && words[to]!.word & WORD['to-recipient'] && isTold(words[objectOf(block, to)]))
  )
    to++;
  return to;
}

/** Whether a phrase with a preposition describes the source rather than the act of telling. After a preposition ("selon …") nobody is told. */
function hangsOn(block: Block, i: number, governed: boolean): boolean {
  const { words } = block;
  const preposition = words[i]!;
  const next = objectOf(block, i);
  const object = words[next];
  if (object?.kind !== 'word' || isTime(object)) return false;
  const reach = Math.min(words.length, next + 4);
  for (let k = next; k < reach && words[k]!.kind === 'word'; k++) {
    if (words[k]!.noun & (NOUN.channel | NOUN.outlet | NOUN.media)) return false;
    if (words[k]!.word & (WORD.preposition | WORD.of)) break;
  }
  if (preposition.word & WORD.circumstance) return governed && (object.noun & (NOUN.entourage | NOUN.body)) !== 0;
  if (!(preposition.word & WORD['to-recipient'])) return true;
  return governed || (words[i - 1]!.noun & NOUN.source && object.noun & NOUN.body) !== 0 || !isTold(object);
}

/** The noun or its first adjective after a preposition. */
function objectOf({ words }: Block, preposition: number): number {
  let next = preposition + 1;
  while (next < words.length && words[next]!.word & (DETERMINER | WORD.quantifier)) next++;
  return next;
}

/** Who can be told something: persons, bodies, outlets. */
const isTold = (word: Word | undefined): boolean => ((word?.noun ?? 0) & (PROPER | SPEAKER | DOCUMENTARY)) !== 0;

/** Whether what follows "and" still belongs to the phrase: another noun, not another clause. */
function continuesAfterAnd(block: Block, and: number, limit: number): boolean {
  const next = and + 1;
  if (next >= limit) return false;
  const word = block.words[next]!;
  if (word.kind === 'mark' || bounds(word)) return false;
  let verbAhead = false;
  for (let i = next; i < Math.min(limit, next + 12); i++) {
    if (block.words[i]!.kind === 'mark') break;
    if (isFiniteVerb(block, i)) verbAhead = true;
  }
  // "le ministre de la Ville et du Logement": a second complement; but "la police et des voisins".
  const complement = word.word & WORD.of && (!(word.word & WORD.indefinite) || block.words[next + 1]?.capital);
  return !verbAhead && (startsPhrase(block, next) || (Boolean(complement) && !isEnglishOrder(block)));
}
