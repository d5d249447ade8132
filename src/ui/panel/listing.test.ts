import { describe, expect, it } from 'vitest';
import { CATEGORIES, MARKED_BY_DEFAULT } from '../../analysis/findings.ts';
import type { Reading } from '../../analysis/reading.ts';
import { listFor, toggled } from './listing.ts';

const at = (start: number, exact: string) => ({
  start,
  end: start + exact.length,
  exact,
  certainty: 'clear' as const,
  explanation: { rule: 'invented', because: [] },
});

const reading = {
  sources: [
    { ...at(50, 'Insee'), kind: 'institution' },
    { ...at(10, 'an aide'), kind: 'unnamed' },
    { ...at(90, 'Anna'), kind: 'unnamed', protected: true },
  ],
  clauses: [{ ...at(30, 'on condition of anonymity'), reason: false }],
  figures: [
    { ...at(70, '40 %'), status: 'unattributed', sourcedElsewhere: at(5, 'Insee') },
    { ...at(80, '12'), status: 'unattributed' },
  ],
} as Pick<Reading, 'sources' | 'clauses' | 'figures'> as Reading;

const positions = (filter: Parameters<typeof toggled>[0]) =>
  listFor({ reading, filter: [...filter] }, MARKED_BY_DEFAULT).shown.map(({ position }) => position);

describe('listFor', () => {
  it('lists what is marked in page order while nothing is filtered', () => {
    expect(positions([])).toEqual([1, 3, 5]);
  });

  it('lists exactly the categories of a filter', () => {
    expect(positions(['institution', 'sourced-elsewhere'])).toEqual([0, 4]);
    expect(positions(['hearsay'])).toEqual([]);
    expect(positions(CATEGORIES)).toEqual([1, 3, 0, 4, 5, 2]);
  });

  it('counts every finding once, protected witnesses and figures sourced elsewhere apart', () => {
    const { counts, total, markedTotal } = listFor({ reading, filter: ['named'] }, MARKED_BY_DEFAULT);
    expect(counts).toMatchObject({
      institution: 1,
      unnamed: 1,
      protected: 1,
      clause: 1,
      unattributed: 1,
      'sourced-elsewhere': 1,
      named: 0,
    });
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
    expect([total, markedTotal]).toEqual([6, 3]);
  });
});

it('switches a category of a filter on and off', () => {
  expect(toggled([], 'vague')).toEqual(['vague']);
  expect(toggled(['vague'], 'unnamed')).toEqual(['unnamed', 'vague']);
  expect(toggled(['unnamed', 'vague'], 'unnamed')).toEqual(['vague']);
});
