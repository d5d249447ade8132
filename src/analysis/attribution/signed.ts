import type { Block } from '../text/block.ts';
import { NOUN, WORD } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Description } from './describe.ts';
import { isNameWord } from './proper-names.ts';
import { isEnglishOrder } from './word-use.ts';

/** No more words stand between what opens the members of a group and the first name. */
const LONGEST_TITLE = 5;

/** Whether the reader can find out who some people are: their sentence names one of them, or the paper that they have signed. */
export function mayBeFound(block: Block, phrase: TokenRange, { head, plural }: Description): boolean {
  const people = head === 'role' || head === 'collective' || head === 'person' || head === 'relative' || head === 'quantifier';
  if (!people || !plural || isEnglishOrder(block)) return false;
  const sentence = block.sentences[block.sentenceOf[phrase.from]!]!;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (block.quotationOf[i]! >= 0) continue;
    if (opensPaper(block, i) || (i >= phrase.to && namesMember(block, i, phrase.to, sentence.to))) return true;
  }
  return false;
}

/** "dans un rapport", "dans une tribune" */
function opensPaper({ words }: Block, i: number): boolean {
  const article = words[i + 1];
  const paper = words[i + 2];
  if (!(words[i]!.word & WORD.preposition) || !paper || !(article!.word & WORD.indefinite) || article!.word & WORD.of) return false;
  return (paper.noun & (NOUN.document | NOUN['loose-document'])) !== 0 && paper.singular;
}

/** "parmi lesquels Ana Silva", "à l'instar du député Paul Roy" */
function namesMember(block: Block, i: number, after: number, limit: number): boolean {
  const opener = matchAt(block.words, i, block.pack.members, limit);
  // "un projet dont Paul Roy est l'auteur": what is no preposition stands right after them.
  if (!opener || (block.words[i]!.word & WORD.relative && i > after + 1)) return false;
  for (let k = opener.to; k < Math.min(limit, opener.to + LONGEST_TITLE) && block.words[k]!.kind === 'word'; k++)
    if (isNameWord(block, k)) return true;
  return false;
}
