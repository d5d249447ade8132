import type { Analysis, Span } from '../../src/analysis/types.ts';

/** What two analyses of nearly the same text are compared by. */
export interface Named extends Span {
  /** The kind of a source, the status of a figure, or `clause`. */
  what: string;
}

/** Sources, clauses and figures of an analysis, or of a gold file. */
export function named({ sources, clauses, figures }: Pick<Analysis, 'sources' | 'clauses' | 'figures'>): Named[] {
  return [
    ...sources.map(({ kind, start, end, exact }) => ({ what: kind, start, end, exact })),
    ...clauses.map(({ start, end, exact }) => ({ what: 'clause', start, end, exact })),
    ...figures.map(({ status, start, end, exact }) => ({ what: status, start, end, exact })),
  ];
}

/** As a text for comparing: letters and digits in lower case, words apart by one space. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();
}
