import type { Word } from './classes.ts';
import type { CompiledPack } from './compile-pack.ts';
import { splitEntry } from './tokens.ts';

/** Rows of words to look for in a row of tokens. */
export class PhraseSet {
  private readonly byFirst = new Map<string, string[][]>();
  private readonly byLast = new Map<string, string[][]>();

  constructor(phrases: readonly string[], pack: CompiledPack) {
    for (const phrase of phrases) {
      const row = splitEntry(phrase, pack.rules);
      if (row.length === 0) continue;
      push(this.byFirst, row[0]!, row);
      push(this.byLast, row.at(-1)!, row);
    }
    for (const rows of [...this.byFirst.values(), ...this.byLast.values()]) rows.sort((a, b) => b.length - a.length);
  }

  has(norm: string): boolean {
    return this.byFirst.get(norm)?.some((row) => row.length === 1) ?? false;
  }

  /** Length of the longest phrase that starts at a token; 0 where none does. */
  longest(words: readonly Word[], at: number): number {
    const first = words[at];
    if (!first) return 0;
    return this.byFirst.get(first.norm)?.find((row) => row.every((w, k) => words[at + k]?.norm === w))?.length ?? 0;
  }

  /** Length of the longest phrase that ends just before a token; 0 where none does. */
  endingAt(words: readonly Word[], end: number): number {
    const last = words[end - 1];
    if (!last) return 0;
    return this.byLast.get(last.norm)?.find((row) => row.every((w, k) => words[end - row.length + k]?.norm === w))?.length ?? 0;
  }
}

function push(map: Map<string, string[][]>, key: string, row: string[]): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}
