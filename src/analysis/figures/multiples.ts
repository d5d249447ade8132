import type { Block } from '../text/block.ts';
import { DETERMINER, WORD, type Word } from '../text/classes.ts';
import { magnitudeAt } from './fractions.ts';
import type { Numeral } from './numbers.ts';
import { figureWords } from './words.ts';

/** "doubled", "a doublé", "nearly triple", "tenfold", "twice as many": a change or a size that is a number itself. */
export function readMultiple(block: Block, at: number): Numeral | undefined {
  const { multiples, multiplied = {} } = block.pack.pack.lexicon.figures;
  const { norm } = block.words[at]!;
  const made = (to: number, value: number): Numeral => ({ from: at, to, value, form: 'multiple', plain: true });
  if (Object.hasOwn(multiplied, norm)) {
    const to = comparedUpTo(block, at);
    return to > 0 ? made(to, multiplied[norm]!) : undefined;
  }
  return Object.hasOwn(multiples, norm) && changes(block, at) ? made(at + 1, multiples[norm]!) : undefined;
}

/** "twice as many", "more than twice the rate of": where what it is compared by ends; 0 where nothing is. */
function comparedUpTo(block: Block, at: number): number {
  const { words, pack } = block;
  const { comparatives, equatives } = figureWords(pack);
  const compared = comparatives.longest(words, at + 1);
  if (compared > 0) return at + 1 + compared;
  const [next, adjective, after] = [words[at + 1], words[at + 2], words[at + 3]];
  const equals = (word: Word | undefined) => word !== undefined && equatives.has(word.norm);
  // "twice as salty (as)"
  if (equals(next) && isAdjective(adjective) && (!after || after.kind === 'mark' || after.word !== 0)) return at + 3;
  const size = (next?.word ?? 0) & WORD.definite ? magnitudeAt(block, at + 2) : 0;
  const rated = size > 0 && (((words[size]?.word ?? 0) & WORD.of) !== 0 || equals(words[size]));
  return rated ? at + 1 : 0;
}

const isAdjective = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.word === 0 && !word.capital && word.verbs.length === 0;

/** Whether a word for a multiple tells a change or compares: "has doubled", "nearly double the"; not "a double bed", "doubled down". */
function changes({ words, pack }: Block, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  const { approximators, equatives } = figureWords(pack);
  const approximate = approximators.endingAt(words, at) > 0;
  // "un doublé", "a double murder": a noun or an adjective.
  if (before && before.word & (DETERMINER | WORD.of | WORD.preposition) && !approximate) return false;
  const is = (...tenses: string[]) => word.verbs.some(({ tense }) => tenses.includes(tense));
  const moved = is('past', 'past-participle') || word.verbs.length === 0;
  if (after && after.kind === 'word' && after.word === 0 && after.noun === 0 && !(approximate && is('past-participle'))) return false;
  if (after?.kind === 'mark' && !after.spaced && after.text === '-') return false;
  // "will double as a waiter"
  const serves = after !== undefined && equatives.has(after.norm);
  const placed = after !== undefined && (after.word & WORD.preposition) !== 0 && !serves;
  // "will double by May", "costs rose, doubling from 40"
  if (placed && ((before && before.word & WORD.modal) || is('present-participle'))) return true;
  const compared = after !== undefined && (after.word & (DETERMINER | WORD.that | WORD.linker)) !== 0 && !serves;
  return approximate || compared || (moved && before !== undefined && before.kind === 'word');
}
