import type { Analysis } from '../../src/analysis/types.ts';

/** What two analyses of nearly the same text are compared by. */
export interface Named {
  /** The kind of a source, the status of a figure, or `clause`. */
  what: string;
  exact: string;
}

/** Sources, clauses and figures of an analysis, or of a gold file. */
export function named({ sources, clauses, figures }: Pick<Analysis, 'sources' | 'clauses' | 'figures'>): Named[] {
  return [
    ...sources.map(({ kind, exact }) => ({ what: kind, exact })),
    ...clauses.map(({ exact }) => ({ what: 'clause', exact })),
    ...figures.map(({ status, exact }) => ({ what: status, exact })),
  ];
}

/** As a text for comparing: letters and digits in lower case, words apart by one space. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();
}

/** The share, from 0 to 1, of findings that both lists have, by what they are and their words (F1). */
export function agreement(some: readonly Named[], others: readonly Named[]): number {
  const key = ({ what, exact }: Named) => `${what} ${wordsOf(exact)}`;
  const left = others.map(key);
  const both = some.filter((finding) => {
    const at = left.indexOf(key(finding));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return some.length + others.length === 0 ? 1 : (2 * both.length) / (some.length + others.length);
}
