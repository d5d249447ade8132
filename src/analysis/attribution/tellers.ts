import type { Block } from '../text/block.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { describe, type Head } from './describe.ts';
import { phraseFrom } from './phrases.ts';

const TELLERS: ReadonlySet<Head> = new Set(['role', 'source', 'relative', 'collective', 'person']);

/** "accounts from survivors", "interviews with 20 employees": the people in a phrase for what they told, who are the source. */
export function tellersIn(block: Block, { from, to }: TokenRange): TokenRange | undefined {
  for (let i = from; i < to - 1; i++) {
    const match = matchAt(block.words, i, block.pack.testimonies, to);
    const phrase = match && phraseFrom(block, match.to, to);
    if (phrase && TELLERS.has(describe(block, phrase).head)) return phrase;
  }
  return undefined;
}
