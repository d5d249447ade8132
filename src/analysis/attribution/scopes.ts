import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Range } from '../text/spans.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isMark } from './word-use.ts';

export function sentenceScope(block: Block, sentence: TokenRange): Range[] {
  const ranges = [rangeOf(block, sentence.from, sentence.to)];
  for (const { from, to } of quotationsIn(block.quotations, sentence)) ranges.push(rangeOf(block, from, to));
  return ranges;
}

/** What an aside covers: the sentence up to it and the quotation that it closes; after it, what goes on in the same breath. */
export function asideScope(block: Block, from: number, to: number, sentence: TokenRange): Range[] {
  const ranges = [rangeOf(block, sentence.from, from)];
  const quotation = quotationsIn(block.quotations, { from: from - 3, to: from }).find((q) => q.to <= from);
  if (quotation) ranges.push(rangeOf(block, quotation.from, quotation.to));
  const next = block.words[to];
  if (isMark(next, ',', ':') || (next && block.quotationOf[to]! >= 0)) {
    const after = block.words[to + 1];
    const tellsOn =
      after?.verbs.some((v) => v.tense === 'present-participle') || isMark(next, ':') || (after && block.quotationOf[to + 1]! >= 0);
    if (tellsOn || !(after && after.word & WORD.relative)) ranges.push(rangeOf(block, to, sentence.to));
    const following = quotationsIn(block.quotations, { from: to, to: sentence.to }).find((q) => q.from >= to);
    if (following) ranges.push(rangeOf(block, following.from, following.to));
  }
  return ranges.filter((r) => r.end > r.start);
}

/** What a verb covers to its right: to the end of the sentence, not past a semicolon or a clause set against it. */
export function reach(block: Block, group: VerbGroup, sentence: TokenRange): Range[] {
  let to = group.to;
  // "When X said A, B": the clause that opens the sentence ends at its comma.
  const first = block.words[sentence.from]!;
  const opensClause = (first.word & WORD.linker) !== 0 && first.kind === 'word' && !(first.word & WORD.adverb);
  while (to < sentence.to) {
    const word = block.words[to]!;
    if (block.quotationOf[to]! < 0) {
      if (isMark(word, ';') || (opensClause && isMark(word, ','))) break;
      if (
        isMark(word, ',') &&
        block.words[to + 1] &&
        block.words[to + 1]!.word & WORD.linker &&
        to > group.to + 2 &&
        !(block.words[to + 1]!.word & (WORD.that | WORD.relative))
      )
        break;
    }
    to++;
  }
  const ranges = [rangeOf(block, group.to, to)];
  for (const quotation of quotationsIn(block.quotations, { from: group.to, to })) {
    if (quotation.from >= group.to) ranges.push(rangeOf(block, quotation.from, quotation.to));
  }
  return ranges.filter((r) => r.end > r.start);
}

export function rangeOf(block: Block, from: number, to: number): Range {
  const first = block.words[from] ?? block.words.at(-1)!;
  const last = block.words[Math.max(from, to - 1)] ?? block.words.at(-1)!;
  return { start: first.start, end: to > from ? last.end : first.start };
}
