import type { Span } from '../types.ts';

/** A stretch of text by its UTF-16 offsets, half-open. */
export interface Range {
  start: number;
  end: number;
}

export function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, exact: text.slice(start, end) };
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
