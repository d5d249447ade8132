import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Description } from './description.ts';
import { HEAD_NOUN, isPointer } from './phrase-core.ts';
import { isNameWord, KNOWN_NAME } from './proper-names.ts';
import { isCardinal, isEnglishOrder } from './word-use.ts';

/** Reads determiners, numbers and quantifiers into the description; returns where the noun and its modifiers start. */
export function readDeterminers(block: Block, { from, to }: TokenRange, result: Description): number {
  const { words } = block;
  let start = from;
  for (; start < to; start++) {
    const word = words[start]!;
    if (isNameWord(block, start) && word.noun & KNOWN_NAME) break;
    // "le nombre de": a noun.
    const isNoun = result.determiner === 'definite' && !isEnglishOrder(block) && ((words[start + 1]?.word ?? 0) & WORD.of) !== 0;
    if (word.word & WORD.quantifier && isNoun) break;
    if (word.word & WORD.quantifier) {
      result.quantified = true;
      if (bringsIn(block, start)) result.counted = true;
      if (block.pack.pack.grammar.broad?.includes(word.norm)) result.broad = true;
    }
    if (word.word & WORD.quantifier) continue;
    if (word.word & WORD.demonstrative || isPointer(block, start)) result.determiner = 'demonstrative';
    else if (word.word & WORD.possessive) {
      result.determiner = 'possessive';
      // "nos confrères de": the owner belongs to the noun.
      if (word.noun & HEAD_NOUN) break;
    } else if (word.word & WORD.definite && !(word.word & WORD.indefinite)) result.determiner = 'definite';
    else if (word.word & WORD.indefinite) result.determiner = 'indefinite';
    else if (word.word & WORD.other) {
      result.other = true;
      if (block.pack.pack.grammar.same.includes(word.norm)) result.same = true;
    } else if (word.kind === 'number' || isCardinal(block, word) || isCounter(block, start)) result.counted = true;
    else if (start > from && isCompared(block, start)) continue;
    else if (!(word.word & (WORD.of | WORD.adverb)) || word.noun || word.capital) break;
  }
  return start;
}

/** "l'un de ses amis": one of those that the plural stands for. */
export function isOneOf({ words, pack }: Block, { from, to }: TokenRange): boolean {
  let at = from;
  while (at < to && words[at]!.word & WORD.definite) at++;
  if (at + 2 >= to || !(words[at + 1]!.word & WORD.of)) return false;
  const one = words[at]!;
  const article = (one.word & WORD.indefinite) !== 0 && (one.word & WORD.of) === 0;
  return article || pack.pack.lexicon.figures.cardinals[one.norm] === 1;
}

/** "autres", "ceux": a pronoun with the ending of a plural noun. */
export const endsPlural = ({ words, pack }: Block, i: number): boolean =>
  pack.pack.grammar.nounEndings.some((ending) => words[i]!.norm.endsWith(ending));

/** "auprès de la police et des pompiers": after "de" and an article, what is elsewhere an article of its own holds the preposition again. */
export function repeatsOf({ words, pack }: Block, from: number): boolean {
  const { contractions, pluralContractions, words: closed } = pack.pack.grammar;
  if (!pluralContractions?.includes(words[from]!.norm) || !((words[from - 1]?.word ?? 0) & WORD.and)) return false;
  for (let i = from - 2; i > Math.max(0, from - 7) && words[i]!.kind === 'word'; i--) {
    if (contractions?.includes(words[i]!.norm)) return true;
    if (closed.of.includes(words[i]!.norm)) return (words[i + 1]!.word & WORD.definite) !== 0;
  }
  return false;
}

/** "une dizaine de", "des centaines de" */
const isCounter = ({ words, pack }: Block, i: number): boolean =>
  Object.hasOwn(pack.pack.lexicon.figures.collectives, words[i]!.norm) && ((words[i + 1]?.word ?? 0) & WORD.of) !== 0;

/** "a team of": a quantifier whose words a phrase opens with. */
const bringsIn = ({ words, pack }: Block, i: number): boolean => {
  const { phraseStart, phraseEnd } = words[i]!;
  if (phraseStart !== i || phraseEnd === i) return false;
  const quantifier = words.slice(i, phraseEnd + 1).map(({ norm }) => norm);
  return pack.pack.grammar.teams?.includes(quantifier.join(' ')) === true;
};

/** The "than" of "more than 700 speakers". */
export const isCompared = (block: Block, i: number): boolean =>
  isEnglishOrder(block) &&
  i > 0 &&
  block.words[i + 1]?.kind === 'number' &&
  (block.words[i]!.word & WORD.linker) !== 0 &&
  (block.words[i - 1]!.word & (WORD.quantifier | WORD.adverb)) !== 0;
