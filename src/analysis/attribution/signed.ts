import type { Block } from '../text/block.ts';
import { NOUN, WORD } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Tie } from './attribution.ts';
import type { Description } from './description.ts';
import { isNameWord, nameAround } from './proper-names.ts';
import { isEnglishOrder, isMark } from './word-use.ts';

/** No more words stand between what opens the members of a group and the first name. */
const LONGEST_TITLE = 5;

/** Whether the reader can find out who some people are: their sentence names one of them, or the paper that they have signed. */
export function mayBeFound(block: Block, phrase: TokenRange, { head, plural }: Description, tie: Tie): boolean {
  const people = head === 'role' || head === 'collective' || head === 'person' || head === 'relative' || head === 'quantifier';
  if (!people || !plural || isEnglishOrder(block)) return false;
  if (tie === 'verb' && namesThem(block, phrase.to)) return true;
  const sentence = block.sentences[block.sentenceOf[phrase.from]!]!;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (block.quotationOf[i]! >= 0) continue;
    if (opensPaper(block, i) || (i >= phrase.to && namesMember(block, i, phrase.to, sentence.to))) return true;
  }
  return false;
}

/** "deux habitants, Ana Silva et Paul Roy, …" */
function namesThem(block: Block, comma: number): boolean {
  if (!isMark(block.words[comma], ',', '(') || !block.words[comma + 1] || !isNameWord(block, comma + 1)) return false;
  return nameAround(block, comma + 1, comma + 1, block.words.length).kind === 'person-name';
}

/** "dans un rapport", "dans une tribune" */
function opensPaper({ words }: Block, i: number): boolean {
  const article = words[i + 1];
  const paper = words[i + 2];
  if (!(words[i]!.word & WORD.preposition) || !paper || !(article!.word & WORD.indefinite) || article!.word & WORD.of) return false;
  return (paper.noun & (NOUN.document | NOUN['loose-document'])) !== 0 && paper.singular;
}

/** "parmi lesquels Ana Silva", "à l'instar du député Paul Roy", or right after them "dont Ana Silva", "comme Ana Silva" */
function namesMember(block: Block, i: number, after: number, limit: number): boolean {
  const opener = matchAt(block.words, i, block.pack.members, limit);
  if (!opener || (opener.tag === 'beside' && i > after + 1)) return false;
  for (let k = opener.to; k < Math.min(limit, opener.to + LONGEST_TITLE) && block.words[k]!.kind === 'word'; k++)
    if (isNameWord(block, k)) return true;
  return false;
}
