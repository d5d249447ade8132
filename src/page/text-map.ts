/**
 * Text as the reader sees it, and where each piece of it stands in the page: runs of white space are one space, soft hyphens and
 * other marks without width are left out, no-break spaces stay. Offsets are UTF-16 code units.
 */

/** `length` units of text from `start` on are the units of `node` from `offset` on. */
export interface Segment {
  start: number;
  node: Text;
  offset: number;
  length: number;
}

export interface MappedText {
  text: string;
  segments: Segment[];
}

/** White space that collapses, and what has no width: soft hyphen, zero-width space, word joiner, byte-order mark. */
const UNEVEN = /[\t\n\f\r ]+|[\u00AD\u200B\u2060\uFEFF]+/g;
const SPACE = /[\t\n\f\r ]/;
/** The rows of `UNEVEN` that need no care: nothing but single spaces. */
const NEEDS_CARE = /[\t\n\f\r\u00AD\u200B\u2060\uFEFF]| {2}/;

/** Units of text that tell the end of a word. */
const END = 8;

/** Puts a block's text together from its text nodes. */
export class TextBuilder {
  private text = '';
  /** Kept beside the text: to look into a text that is put together of many pieces has the engine join them each time. */
  private endsInSpace = true;
  private segments: Segment[] = [];

  get length(): number {
    return this.text.length;
  }

  /** The last units of the text so far. */
  get end(): string {
    return this.text.slice(-END);
  }

  /** Appends a text node's data. */
  append(node: Text, data: string): void {
    if (!NEEDS_CARE.test(data)) {
      const from = data.startsWith(' ') && this.endsInSpace ? 1 : 0;
      this.add(node, from, data.slice(from));
      return;
    }
    let from = 0;
    for (const match of data.matchAll(UNEVEN)) {
      this.add(node, from, data.slice(from, match.index));
      if (SPACE.test(match[0]) && !this.endsInSpace) this.add(node, match.index, ' ');
      from = match.index + match[0].length;
    }
    this.add(node, from, data.slice(from));
  }

  /** A space that no text node holds, as a line break makes it. */
  space(): void {
    if (this.endsInSpace) return;
    this.text += ' ';
    this.endsInSpace = true;
  }

  /** The text so far, trimmed, and an empty builder again. */
  take(): MappedText {
    const text = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    const { segments } = this;
    const last = segments.at(-1);
    if (last && last.start + last.length > text.length) last.length = text.length - last.start;
    if (last?.length === 0) segments.pop();
    this.text = '';
    this.endsInSpace = true;
    this.segments = [];
    return { text, segments };
  }

  private add(node: Text, offset: number, piece: string): void {
    if (piece === '') return;
    const last = this.segments.at(-1);
    if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === this.text.length) {
      last.length += piece.length;
    } else {
      this.segments.push({ start: this.text.length, node, offset, length: piece.length });
    }
    this.text += piece;
    this.endsInSpace = piece.endsWith(' ');
  }
}

/** Index of the last segment that starts at or before `offset`, or -1. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The boundary points in the page of the half-open span of a text; undefined where the page no longer holds them. */
export function boundsOf(segments: readonly Segment[], start: number, end: number): StaticRangeInit | undefined {
  if (end <= start) return undefined;
  const index = segmentAt(segments, start);
  let first = segments[index];
  // A span that starts with a space of our own starts in the page at what follows it.
  if (!first || start >= first.start + first.length) first = segments[index + 1];
  const last = segments[segmentAt(segments, end - 1)];
  if (!first || !last || first.start >= end) return undefined;
  const startOffset = first.offset + Math.max(0, start - first.start);
  const endOffset = last.offset + Math.min(last.length, end - last.start);
  if (startOffset > first.node.length || endOffset > last.node.length) return undefined;
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset };
}

/** The segments that hold any of the half-open span of a text. */
export function segmentsOf(segments: readonly Segment[], start: number, end: number): Segment[] {
  const found: Segment[] = [];
  for (let index = Math.max(0, segmentAt(segments, start)); index < segments.length; index += 1) {
    const segment = segments[index];
    if (!segment || segment.start >= end) break;
    if (segment.start + segment.length > start) found.push(segment);
  }
  return found;
}
