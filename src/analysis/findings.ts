import type { Reading } from './reading.ts';
import type { Analysis, Clause, Figure, Kind, SourceMention, Status } from './types.ts';

/** What a finding counts as: a source's kind, a figure's status, or a clause. The unit of legends and filters. */
export const CATEGORIES = [
  'unnamed',
  'clause',
  'vague',
  'hearsay',
  'document',
  'institution',
  'named',
  'unattributed',
  'anonymous',
  'attributed',
] as const satisfies readonly (Kind | Status | 'clause')[];
export type Category = (typeof CATEGORIES)[number];

/** A finding with its category and its position in the order sources, clauses, figures (the order that checks refer to). */
export type ListedFinding = { position: number; category: Category } & (
  | { type: 'source'; finding: SourceMention }
  | { type: 'clause'; finding: Clause }
  | { type: 'figure'; finding: Figure }
);

/** Every finding of an analysis, in the order sources, clauses, figures: the item at index `i` has position `i`. */
export function listFindings(analysis: Pick<Analysis | Reading, 'sources' | 'clauses' | 'figures'>): ListedFinding[] {
  const { sources, clauses, figures } = analysis;
  return [
    ...sources.map((finding, i): ListedFinding => ({ position: i, category: finding.kind, type: 'source', finding })),
    ...clauses.map((finding, i): ListedFinding => ({ position: sources.length + i, category: 'clause', type: 'clause', finding })),
    ...figures.map(
      (finding, i): ListedFinding => ({
        position: sources.length + clauses.length + i,
        category: finding.status,
        type: 'figure',
        finding,
      }),
    ),
  ];
}
