import { liveRange } from './live-range.ts';
import { caretAt, nextText, walkText } from './safe-dom.ts';

/** Text nodes that one mark is looked for in; a mark is a few words. */
const MOST_NODES = 50;
/** The lines of marks hang this far below their words, in CSS pixels. */
const BELOW = 6;

/** The part of a text node that a mark covers. */
interface Piece {
  position: number;
  from: number;
  to: number;
  /** Length of the mark in its nodes, to tell the inner of two. */
  length: number;
}

/** Finds marks by a point in the window, in time that does not grow with their number. */
export class MarkFinder {
  private readonly ranges: ReadonlyMap<number, StaticRange>;
  /** Made when a point is first asked for: many a page is read without a pointer. */
  private pieces: Map<Node, Piece[]> | undefined;

  constructor(ranges: ReadonlyMap<number, StaticRange>) {
    this.ranges = ranges;
  }

  /** The positions of the marks under a point, in CSS pixels of the window, the shortest first. */
  at(document: Document, x: number, y: number): number[] {
    const caret = caretAt(document, x, y);
    if (!caret) return [];
    this.pieces ??= this.index(document);
    const { offsetNode, offset } = caret;
    const here = (this.pieces.get(offsetNode) ?? []).filter(({ from, to }) => from <= offset && offset <= to);
    // The caret nearest to a point may be far from it: what counts is where the words are drawn.
    return here
      .sort((a, b) => a.length - b.length)
      .map(({ position }) => position)
      .filter((position) => this.covers(position, x, y));
  }

  private covers(position: number, x: number, y: number): boolean {
    const place = this.ranges.get(position);
    const rects = place && liveRange(place)?.getClientRects();
    return Array.from(rects ?? []).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + BELOW);
  }

  private index(document: Document): Map<Node, Piece[]> {
    const pieces = new Map<Node, Piece[]>();
    for (const [position, place] of this.ranges) {
      const found = piecesOf(document, place);
      const length = found.reduce((sum, { from, to }) => sum + to - from, 0);
      for (const { node, from, to } of found) {
        const row = pieces.get(node);
        const piece = { position, from, to, length };
        if (row) row.push(piece);
        else pieces.set(node, [piece]);
      }
    }
    return pieces;
  }
}

function piecesOf(document: Document, place: StaticRange): { node: Text; from: number; to: number }[] {
  const range = liveRange(place);
  if (!range) return [];
  const walker = walkText(document, range.commonAncestorContainer);
  walker.currentNode = range.startContainer;
  const found: { node: Text; from: number; to: number }[] = [];
  for (let node: Text | null = range.startContainer as Text; node && found.length < MOST_NODES; node = nextText(walker)) {
    const isLast = node === range.endContainer;
    found.push({ node, from: node === range.startContainer ? range.startOffset : 0, to: isLast ? range.endOffset : node.length });
    if (isLast) break;
  }
  return found;
}
