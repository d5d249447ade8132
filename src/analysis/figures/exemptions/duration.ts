import type { Block } from '../../text/block.ts';
import { NOUN, WORD } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "three weeks", "près de trois semaines": a span of time. */
export function isDuration(block: Block, q: Quantity): boolean {
  const lists = figureWords(block.pack);
  if (q.unit === 'money' || q.unit === 'percent' || q.unit === 'measure') return false;
  let at = q.numeral.to;
  for (let steps = 0; steps < 3; steps++) {
    const word = block.words[at];
    if (!word) return false;
    if (lists.durations.longest(block.words, at) > 0) return true;
    if (
      !(
        word.text === '-' ||
        word.word & (WORD.of | WORD.other | WORD.adverb | WORD.time) ||
        (word.word === 0 && word.noun === 0 && steps === 0) ||
        word.noun & NOUN.describing
      )
    )
      return false;
    if (word.noun && !(word.noun & NOUN.describing)) return false;
    at++;
  }
  return false;
}
