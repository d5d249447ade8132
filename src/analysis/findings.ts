import type { Analysis, Clause, Figure, Finding, SourceMention } from './types.ts';

/**
 * What a finding is listed and filtered as: a source's kind or a figure's status, with three set apart:
 * protected witnesses, clauses, and figures that have their source elsewhere in the article.
 */
export const SOURCE_CATEGORIES = ['unnamed', 'protected', 'clause', 'vague', 'hearsay', 'document', 'institution', 'named'] as const;
export const FIGURE_CATEGORIES = ['unattributed', 'anonymous', 'sourced-elsewhere', 'attributed'] as const;
export const CATEGORIES = [...SOURCE_CATEGORIES, ...FIGURE_CATEGORIES] as const;
export type Category = (typeof CATEGORIES)[number];

/** Categories that are marked in the page unless the reader chooses otherwise. */
export const MARKED_BY_DEFAULT: readonly Category[] = ['unnamed', 'clause', 'vague', 'hearsay', 'unattributed', 'anonymous'];

/** A finding with its category and its position in the order sources, clauses, figures (the order that checks refer to). */
export type ListedFinding = { position: number; category: Category } & (
  | { type: 'source'; finding: SourceMention }
  | { type: 'clause'; finding: Clause }
  | { type: 'figure'; finding: Figure }
);

/** Every finding of an analysis, in the order sources, clauses, figures: the item at index `i` has position `i`. */
export function listFindings({ sources, clauses, figures }: Pick<Analysis, 'sources' | 'clauses' | 'figures'>): ListedFinding[] {
  const list: ListedFinding[] = [];
  for (const finding of sources) {
    list.push({ position: list.length, category: finding.protected ? 'protected' : finding.kind, type: 'source', finding });
  }
  for (const finding of clauses) list.push({ position: list.length, category: 'clause', type: 'clause', finding });
  for (const finding of figures) {
    list.push({
      position: list.length,
      category: finding.sourcedElsewhere ? 'sourced-elsewhere' : finding.status,
      type: 'figure',
      finding,
    });
  }
  return list;
}

/** The same findings as they come in the text. */
export function inPageOrder<Listed extends { finding: Finding }>(list: readonly Listed[]): Listed[] {
  return [...list].sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
}
