import type { Block } from '../../text/block.ts';
import type { Quantity } from '../quantities.ts';

/** "dozens", "des centaines" standing alone in an idiom; with a modifier or what is counted they are figures. */
export function isVague(_block: Block, q: Quantity): boolean {
  return q.numeral.form === 'collective' && q.from === q.numeral.from && q.nounAt < 0 && q.unit === 'none';
}
