import type { Block } from '../text/block.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { splitCoordination } from './coordination.ts';
import { describe } from './describe.ts';
import type { Head } from './description.ts';
import { phraseFrom } from './phrases.ts';
import { isEnglishOrder } from './word-use.ts';

const TELLERS: ReadonlySet<Head> = new Set(['role', 'source', 'relative', 'collective', 'person']);

const NAMED: ReadonlySet<Head> = new Set(['person-name', 'body-name', 'outlet']);

/** "accounts from survivors", "interviews with 20 employees": the people in a phrase for what they told, who are the source. */
export function tellersIn(block: Block, { from, to }: TokenRange): TokenRange | undefined {
  for (let i = from; i < to - 1; i++) {
    const match = matchAt(block.words, i, block.pack.testimonies, to);
    const phrase = match && phraseFrom(block, match.to, to);
    if (phrase && TELLERS.has(describe(block, phrase).head)) return phrase;
  }
  return undefined;
}

/** "Experts including Ana Silva": the people of a phrase, and those of them whom it goes on to name. */
export function membersIn(block: Block, { from, to }: TokenRange): TokenRange[] | undefined {
  if (!isEnglishOrder(block)) return undefined;
  for (let i = from + 1; i < to - 1; i++) {
    const opener = matchAt(block.words, i, block.pack.members, to);
    if (!opener) continue;
    const { plural, hung } = describe(block, { from, to: i });
    if (!plural) continue;
    // "critics of politicians such as Otto Lund": of whom it hangs on.
    if (hung) return undefined;
    const named = splitCoordination(block, { from: opener.to, to }).filter((part) => NAMED.has(describe(block, part).head));
    return named.length > 0 ? [{ from, to: i }, ...named] : undefined;
  }
  return undefined;
}
