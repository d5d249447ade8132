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

/** Below this many, looking at every stretch is the fastest. */
const FEW = 16;
/** UTF-16 code units that share a list; a power of two. */
const BUCKET_BITS = 9;

/** Stretches of a text by their place, so that many of them in one block are not all looked at for each other. */
export class RangeIndex<T extends Range> {
  private readonly buckets: Map<number, T[]> | undefined;

  constructor(private readonly items: readonly T[]) {
    if (items.length <= FEW) return;
    this.buckets = new Map();
    for (const item of items) {
      for (let at = item.start >> BUCKET_BITS; at <= item.end >> BUCKET_BITS; at++) {
        const bucket = this.buckets.get(at);
        if (bucket) bucket.push(item);
        else this.buckets.set(at, [item]);
      }
    }
  }

  /** All stretches that may hold a range, in the order in which they were given, and some that do not. */
  mayContain(range: Range): readonly T[] {
    return this.buckets ? (this.buckets.get(range.start >> BUCKET_BITS) ?? []) : this.items;
  }

  /** All stretches that may overlap a range, in any order, some of them twice, and some that do not. */
  mayOverlap(range: Range): readonly T[] {
    if (!this.buckets) return this.items;
    const first = range.start >> BUCKET_BITS;
    const last = range.end >> BUCKET_BITS;
    if (first === last) return this.buckets.get(first) ?? [];
    return Array.from({ length: last - first + 1 }, (_, i) => this.buckets?.get(first + i) ?? []).flat();
  }
}
