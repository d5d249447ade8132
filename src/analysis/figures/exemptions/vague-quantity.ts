import type { Block } from '../../text/block.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "by the dozen", "par milliers": an idiom; with a modifier, with what is counted, or as who did something they are figures. */
export function isVague(block: Block, q: Quantity): boolean {
  if (q.numeral.form !== 'collective' || q.from !== q.numeral.from || q.nounAt >= 0 || q.unit !== 'none') return false;
  return !block.words[q.numeral.from]!.norm.endsWith('s') || figureWords(block.pack).aimless.endingAt(block.words, q.from) > 0;
}
