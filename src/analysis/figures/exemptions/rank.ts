import type { Block } from '../../text/block.ts';
import { WORD } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "2nd", "32e", "the top 10": a place in an order. */
export function isRank(block: Block, q: Quantity): boolean {
  const after = block.words[q.numeral.to];
  const { ranks, firsts, tops } = figureWords(block.pack);
  if (!after || q.unit === 'money') return false;
  if (tops.endingAt(block.words, q.numeral.from) > 0) return true;
  if (q.unit === 'percent') return false;
  // "the first two swimmers", "the last three"
  const [first, article] = [block.words[q.numeral.from - 1], block.words[q.numeral.from - 2]];
  if (first && firsts.has(first.norm) && q.numeral.value <= 10 && (article?.word ?? 0) & WORD.definite) return true;
  // "les dix premiers pays": the first of many.
  if (q.definite && firsts.has(after.norm)) return true;
  return q.numeral.form === 'digits' && !after.spaced && (ranks.has(after.norm) || ranks.has(after.norm.split('-')[0]!));
}
