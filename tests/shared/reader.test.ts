// The text that the reader takes from real pages, against the gold texts and Readability.
import { expect, it } from 'vitest';
import { missedBy, missedInOpen, type ReadRow, readFolder, summaryOf, sumOf } from '../../scripts/reader/compare.ts';
import { requireShared } from './files.ts';

/**
 * Shares of the words of the gold texts, which hold menus, captions, bylines and hidden notices that are never read: missed at all, missed
 * of what stands in none of these, and added.
 */
const MISSED = 0.042;
const MISSED_IN_OPEN = 0.01;
const ADDED = 0.014;
const TIMEOUT = 300_000;

// Of the pages for checking only sums are told.
it.each(['articles', 'check'] as const)('reads on %s what the gold texts hold, and little else', { timeout: TIMEOUT }, async (folder) => {
  const rows = await readFolder(requireShared(), folder);
  console.log(`${folder}\n${summaryOf(rows)}${folder === 'check' ? '' : `\n${tableOf(rows)}`}`);
  const gold = sumOf(rows, 'gold');
  expect(gold).toBeGreaterThan(0);
  expect(sumOf(rows, 'missed') / gold).toBeLessThanOrEqual(MISSED);
  expect(missedInOpen(rows) / gold).toBeLessThanOrEqual(MISSED_IN_OPEN);
  expect(sumOf(rows, 'added') / gold).toBeLessThanOrEqual(ADDED);
  expect(sumOf(rows, 'added')).toBeLessThan(sumOf(rows, 'peerAdded'));
});

/** What was missed of each page where something was, by where it stands in the page. */
function tableOf(rows: readonly ReadRow[]): string {
  return rows
    .filter(({ missed }) => missed > 0)
    .map((row) => {
      const places = [...missedBy([row])].filter(([, words]) => words > 0).map(([where, words]) => `${where} ${words}`);
      return `${row.id}  missed ${row.missed} of ${row.gold}: ${places.join(', ')}`;
    })
    .join('\n');
}
