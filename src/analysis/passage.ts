import { BLOCK_SEPARATOR } from './block-separator.ts';
import type { ListedFinding } from './findings.ts';
import type { Analysis, Clause } from './types.ts';

/** A finding with the block of text that it stands in: all that it takes to tell of it apart from its article. */
export interface Passage {
  listed: ListedFinding;
  block: string;
  /** Where the block starts in the article; the spans of findings are offsets into the article. */
  start: number;
  /** The anonymity clauses of the block. */
  clauses: Clause[];
  language: string;
}

/** `text` is that of the article, its blocks joined by `BLOCK_SEPARATOR`. */
export function passageOf(listed: ListedFinding, text: string, { clauses, language }: Pick<Analysis, 'clauses' | 'language'>): Passage {
  const { start, end } = blockAround(text, listed.finding.start);
  return {
    listed,
    block: text.slice(start, end),
    start,
    clauses: clauses.filter((clause) => clause.start >= start && clause.end <= end),
    language,
  };
}

/** The bounds of the block of an article that holds an offset. */
export function blockAround(text: string, offset: number): { start: number; end: number } {
  const before = text.lastIndexOf(BLOCK_SEPARATOR, offset);
  const after = text.indexOf(BLOCK_SEPARATOR, offset);
  return { start: before < 0 ? 0 : before + BLOCK_SEPARATOR.length, end: after < 0 ? text.length : after };
}
