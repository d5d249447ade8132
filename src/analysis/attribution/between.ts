import type { Block } from '../text/block.ts';
import { DETERMINER, SPEAKER, TIME, WORD, type Word } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isBareInfinitive, isMark } from './word-use.ts';

/** What may stand between the parts of a clause: adverbs, pronouns, negations. */
export const SKIPPED = WORD.adverb | WORD.habitual | WORD['said-again'] | WORD.negation | WORD.clitic;

export const startsName = (word: Word): boolean => word.capital || (word.noun & SPEAKER) !== 0;
export const startsPhraseStrictly = (word: Word): boolean =>
  (word.word & (WORD.definite | WORD.indefinite | WORD.possessive | WORD.demonstrative | WORD.quantifier)) !== 0 &&
  !(word.word & WORD.clitic);

/** The first token from a place on that is not of the given classes. */
export function past(block: Block, at: number, classes: number): number {
  let to = at;
  while (
    to < block.words.length &&
    block.words[to]!.kind === 'word' &&
    block.words[to]!.word & classes &&
    !(block.words[to]!.word & (WORD.have | WORD.be))
  )
    to++;
  return to;
}

/** After words of time, with their determiner and date: "ce jeudi 9 mai", "le mois dernier", "on Tuesday". The token itself where none start. */
export function timeFrom(block: Block, at: number): number {
  const isTime = (i: number) => ((block.words[i]?.word ?? 0) & TIME) !== 0 && !startsName(block.words[i]!);
  let to = at;
  const dated = (i: number) => isTime(i) || (block.words[i]?.kind === 'number' && isTime(i + 1));
  if ((block.words[to]?.word ?? 0) & (DETERMINER | WORD.quantifier) && dated(to + 1)) to++;
  if (!dated(to)) return at;
  while (to < block.words.length && (isTime(to) || block.words[to]!.kind === 'number')) to++;
  return to;
}

/** After a phrase with a preposition that stands between verb and subject: "dans un communiqué", "sur Twitter". */
export function afterPreposition(block: Block, at: number, limit: number): number {
  let to = block.words[at]!.phraseEnd + 1;
  while (to < limit && block.words[to]!.word & DETERMINER) to++;
  const first = to;
  for (; to < limit; to++) {
    const word = block.words[to]!;
    if (word.kind === 'mark' || (to > first && (word.word & DETERMINER || isBareInfinitive(word)))) break;
    if (
      to > first &&
      word.capital &&
      to > block.words[first]!.phraseEnd &&
      !(block.words[to - 1]!.word & WORD.of) &&
      !closesName(block, to)
    )
      break;
    if (to > first && word.word & (WORD.preposition | WORD['to-recipient'])) return afterPreposition(block, to, limit);
  }
  return to;
}

/** "sur Radio Cap": the last word of the name of a channel, not the name of who speaks there. */
function closesName({ words }: Block, at: number): boolean {
  const before = words[at - 1]!;
  return before.capital && before.noun === 0 && words[at]!.noun === 0 && !words[at + 1]?.capital;
}

/** Past a short aside between commas: ", en 2023," · ", on Tuesday,". -1 where it is none. */
export function shortAside(block: Block, comma: number): number {
  const opens = (block.words[comma + 1]?.word ?? 0) & (WORD.preposition | WORD['to-recipient'] | TIME | SKIPPED);
  if (!opens) return -1;
  for (let i = comma + 2; i < comma + 10; i++) if (isMark(block.words[i], ',')) return i + 1;
  return -1;
}

/** Past one or two words between commas that tell in what mood something is said: ", ému,". -1 where it is none. */
export function moodAside({ words }: Block, comma: number): number {
  for (let i = comma + 1; i < comma + 4; i++) {
    const word = words[i];
    if (isMark(word, ',')) return i > comma + 1 ? i + 1 : -1;
    if (word?.kind !== 'word' || word.capital || word.noun & SPEAKER || word.word & ~(WORD.adverb | WORD.and)) return -1;
  }
  return -1;
}

/** The token after a preposition and an "of" that goes with it. */
export function afterLink(block: Block, at: number): number {
  const next = Math.max(block.words[at]!.phraseEnd, at) + 1;
  const link = block.words[next]?.word ?? 0;
  // "avec des voisins", but "au sein des syndicats"
  return link & WORD.of && (!(link & WORD.indefinite) || next > at + 1) ? next + 1 : next;
}

/** The start of the words between marks that a token stands in. */
export function afterMark(block: Block, at: number, sentence: TokenRange): number {
  let from = at;
  while (from > sentence.from && !isMark(block.words[from - 1], ',', ';', ':', '–', '—', '(')) from--;
  return from;
}
