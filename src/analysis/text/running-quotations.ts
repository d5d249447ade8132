import type { Word } from './classes.ts';
import type { Range } from './spans.ts';

/** Where a block leaves a quotation open that goes on in the next, and where it closes one that began before. Offsets into the block. */
export interface QuotationEdges {
  opens?: number;
  closes?: number;
}

const OPENING = '“«';
const CLOSING = '”»';

export function quotationEdges(words: readonly Word[], text: string): QuotationEdges {
  const edges: QuotationEdges = {};
  let open: number | undefined;
  let seen = false;
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'mark') continue;
    const written = text.slice(word.start, word.end);
    const next = words[i + 1];
    const straight = written === '"';
    if (OPENING.includes(written) || (straight && next && (word.spaced || i === 0) && !next.spaced)) {
      open ??= word.start;
    } else if (CLOSING.includes(written) || (straight && !word.spaced)) {
      if (!seen && open === undefined) edges.closes = word.end;
      open = undefined;
    } else continue;
    seen = true;
  }
  return open === undefined ? edges : { ...edges, opens: open };
}

/** More paragraphs than one person is quoted in without a mark. */
const LONGEST_RUN = 6;

/** What of each block stands in a quotation that runs on from one block into others without being opened again there. */
export function runningQuotations(blocks: readonly { length: number; edges: QuotationEdges }[]): (Range | undefined)[] {
  const runs: (Range | undefined)[] = blocks.map(() => undefined);
  for (const [i, { length, edges }] of blocks.entries()) {
    if (edges.opens === undefined) continue;
    let last = i + 1;
    while (last < Math.min(blocks.length - 1, i + LONGEST_RUN) && isUnmarked(blocks[last]!.edges)) last++;
    const closes = blocks[last]?.edges.closes;
    if (closes === undefined) continue;
    runs[i] = { start: edges.opens, end: length };
    for (let k = i + 1; k < last; k++) runs[k] = { start: 0, end: blocks[k]!.length };
    runs[last] = { start: 0, end: closes };
  }
  return runs;
}

const isUnmarked = ({ opens, closes }: QuotationEdges): boolean => opens === undefined && closes === undefined;
