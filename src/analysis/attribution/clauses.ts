import type { Block } from '../text/block.ts';
import { matchAll, matchAt } from '../text/patterns.ts';
import type { Range } from '../text/spans.ts';

/** Words that say outright that a source is not named, as one block shows them. */
export interface LocalClause extends Range {
  reason: boolean;
  formulaic: boolean;
  /** A changed name protects a witness. */
  changedName: boolean;
  /** Said of anybody; it counts only where it hangs on a source. */
  withheld: boolean;
}

/** Finds anonymity clauses, and whether their sentence says why. */
export function findClauses(block: Block): LocalClause[] {
  const { words, pack } = block;
  const found: LocalClause[] = [];
  for (const match of matchAll(words, pack.clauses)) {
    const sentence = block.sentences[block.sentenceOf[match.from]!]!;
    let reason = false;
    let formulaic = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (i >= match.from && i < match.to) continue;
      const why = matchAt(words, i, pack.reasons, sentence.to);
      if (!why) continue;
      // A reason stands after the clause, close to it, or opens the sentence.
      if (why.tag === 'reason' && (i < match.from ? i > sentence.from + 1 : i > match.to + 3)) continue;
      reason = true;
      if (why.tag === 'formulaic') formulaic = true;
    }
    found.push({
      start: words[match.from]!.start,
      end: words[match.to - 1]!.end,
      reason,
      formulaic,
      changedName: match.tag === 'changed-name',
      withheld: match.tag === 'withheld',
    });
  }
  return found;
}
