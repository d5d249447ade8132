import type { Block } from '../../text/block.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "2nd", "32e", "the top 10": a place in an order. */
export function isRank(block: Block, q: Quantity): boolean {
  const after = block.words[q.numeral.to];
  if (!after || q.unit === 'money' || q.unit === 'percent') return false;
  const { ranks, firsts, tops } = figureWords(block.pack);
  if (tops.endingAt(block.words, q.numeral.from) > 0) return true;
  // "les dix premiers pays": the first of many.
  if (q.definite && firsts.has(after.norm)) return true;
  return q.numeral.form === 'digits' && !after.spaced && (ranks.has(after.norm) || ranks.has(after.norm.split('-')[0]!));
}
