import type { Block } from '../../text/block.ts';
import { WORD } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';
import { countsPeople } from './people.ts';

/** From here on, the article's memory tells whether a bare number was counted before. */
const LARGE = 1000;

/** "both sides", "the pair": goes back to what was counted whatever it is. Other definite counts are decided with the article's memory. */
export function isDefinite(block: Block, q: Quantity): boolean {
  if (!q.definite || q.approximate || q.unit === 'money' || q.unit === 'percent' || q.unit === 'measure') return false;
  if (q.numeral.form === 'collective') return q.nounAt < 0 && q.numeral.value <= LARGE;
  if (q.numeral.form === 'fraction') return false;
  // "the 27", "les treize": what is not named again was named before; "the 40,000 of last year" may not have been.
  if (q.unit === 'none' && !(block.words[q.to]?.kind === 'number')) return q.numeral.form === 'words' || q.numeral.value < LARGE;
  const before = block.words[q.from - 1]!;
  return (
    (before.word & WORD.demonstrative) !== 0 || q.numeral.value === 2 || (q.numeral.value <= 10 && (q.nounAt < 0 || countsPeople(block, q)))
  );
}
