import { CATEGORIES, type Category, inPageOrder, type ListedFinding, listFindings } from '../../analysis/findings.ts';
import type { SessionState } from '../../analysis/reading.ts';

/** What the panel lists of a reading, and how it counts. */
export interface Listing {
  /** The findings to show, in page order. */
  shown: ListedFinding[];
  /** Every finding, by category. */
  counts: Record<Category, number>;
  total: number;
  /** How many findings are of the categories that are marked while nothing is filtered. */
  markedTotal: number;
}

/** Lists a session's findings, narrowed to its filter; without one, to the categories that the settings mark. */
export function listFor({ reading, filter }: Pick<SessionState, 'reading' | 'filter'>, marked: readonly Category[]): Listing {
  const all = listFindings(reading);
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  for (const { category } of all) counts[category] += 1;
  const scope = filter.length > 0 ? filter : marked;
  return {
    shown: inPageOrder(all.filter(({ category }) => scope.includes(category))),
    counts,
    total: all.length,
    markedTotal: marked.reduce((sum, category) => sum + counts[category], 0),
  };
}

/** The filter after one of its categories was switched on or off. */
export function toggled(filter: readonly Category[], category: Category): Category[] {
  return CATEGORIES.filter((one) => (one === category ? !filter.includes(one) : filter.includes(one)));
}

/** The findings of each category together, the categories as the legend has them; each in page order. */
export function byKind(list: readonly ListedFinding[]): { category: Category; findings: ListedFinding[] }[] {
  return CATEGORIES.map((category) => ({ category, findings: list.filter((listed) => listed.category === category) })).filter(
    ({ findings }) => findings.length > 0,
  );
}

/** What each finding of a list is known by while the page changes: its category and words, and its number among those alike. */
export function keysOf(list: readonly ListedFinding[]): Map<ListedFinding, string> {
  const seen = new Map<string, number>();
  return new Map(
    list.map((listed) => {
      const alike = `${listed.category} ${listed.finding.exact}`;
      const count = (seen.get(alike) ?? 0) + 1;
      seen.set(alike, count);
      return [listed, `${count} ${alike}`];
    }),
  );
}
