import { BLOCK_SEPARATOR } from '../analysis/block-separator.ts';
import type { Span } from '../analysis/types.ts';
import { linkOf } from './link-of.ts';
import type { Block } from './reader.ts';
import { isConnected } from './safe-dom.ts';
import type { Segment } from './text-map.ts';
import { boundsOf, segmentsOf } from './text-map.ts';

/** Leads from offsets in the text of an article, its blocks joined by `BLOCK_SEPARATOR`, to where the words stand in the page now. */
export class ArticleMap {
  private readonly starts: number[] = [];
  private readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    let start = 0;
    for (const { text } of blocks) {
      this.starts.push(start);
      start += text.length + BLOCK_SEPARATOR.length;
    }
  }

  /** The words of a span within one block; undefined where the page has changed or dropped them since it was read. */
  rangeOf(span: Span): StaticRange | undefined {
    const place = this.placeOf(span);
    if (!place) return undefined;
    const { block, start, end } = place;
    const segments = segmentsOf(block.segments, start, end);
    if (segments.length === 0 || !segments.every((segment) => stillHolds(block, segment))) return undefined;
    const bounds = boundsOf(block.segments, start, end);
    return bounds && new StaticRange(bounds);
  }

  /** The address of the web page to which words of a span link in the page; undefined where they link to none. */
  linkOf(span: Span): string | undefined {
    const place = this.placeOf(span);
    return place && linkOf(segmentsOf(place.block.segments, place.start, place.end));
  }

  /** The block that holds a span, and the span's offsets in its text. */
  private placeOf({ start, end }: Span): { block: Block; start: number; end: number } | undefined {
    const index = this.blockAt(start);
    const block = this.blocks[index];
    const from = this.starts[index];
    if (!block || from === undefined || end - from > block.text.length) return undefined;
    return { block, start: start - from, end: end - from };
  }

  /** Index of the block that holds an offset. */
  private blockAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Whether the page still has the words of a segment where they were read. */
function stillHolds({ text }: Block, { node, offset, start, length }: Segment): boolean {
  if (!isConnected(node)) return false;
  return node.data.slice(offset, offset + length).replace(/[\t\n\f\r]/g, ' ') === text.slice(start, start + length);
}
