// How the findings of a page compare with what the command line finds in the gold text of the same article.
import type { Analysis, Span } from '../../src/analysis/types.ts';
import { type Named, named, wordsOf } from './words.ts';

/** A text and what was found in it. */
export interface Found {
  text: string;
  analysis: Pick<Analysis, 'sources' | 'clauses' | 'figures'>;
}

/** Counts of findings: sources of every kind, clauses and figures. */
export interface MarksRow {
  id: string;
  /** Found in the gold text, and those of them that the page has by kind and words. */
  gold: number;
  marked: number;
  /** Of those that the page has not: their words, with the words around, were not read there. */
  unread: number;
  /** Found on the page, and those of them whose words, with the words around, the gold text has not. */
  page: number;
  outside: number;
}

const AROUND = 3;

export function compareMarks(id: string, gold: Found, page: Found): MarksRow {
  const left = named(page.analysis).map(keyOf);
  const missed = findings(gold).filter(({ key }) => {
    const at = left.indexOf(key);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  const [goldWords, pageWords] = [linesOf(gold.text), linesOf(page.text)];
  const all = findings(page);
  return {
    id,
    gold: findings(gold).length,
    marked: findings(gold).length - missed.length,
    unread: missed.filter(({ context }) => !pageWords.includes(` ${context} `)).length,
    page: all.length,
    outside: all.filter(({ context }) => !goldWords.includes(` ${context} `)).length,
  };
}

/** The sums of rows, under a name of their own. */
export function sumOf(id: string, rows: readonly MarksRow[]): MarksRow {
  const sum = (key: Exclude<keyof MarksRow, 'id'>) => rows.reduce((total, row) => total + row[key], 0);
  return { id, gold: sum('gold'), marked: sum('marked'), unread: sum('unread'), page: sum('page'), outside: sum('outside') };
}

/** As a table, one line a row. */
export function tableOf(rows: readonly MarksRow[]): string {
  const share = (part: number, of: number) => (of === 0 ? '' : `${((part / of) * 100).toFixed(1)} %`);
  const lines = rows.map(({ id, gold, marked, unread, page, outside }) => [
    id,
    `${marked} of ${gold}`,
    share(marked, gold),
    `${unread}`,
    `${outside} of ${page}`,
    share(outside, page),
  ]);
  const all = [['page', 'marked', '', 'not read', 'outside', ''], ...lines];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}

function findings({ text, analysis }: Found): { key: string; context: string }[] {
  return named(analysis).map((finding) => ({ key: keyOf(finding), context: contextOf(text, finding) }));
}

function keyOf({ what, exact }: Named): string {
  return `${what} ${wordsOf(exact)}`;
}

/** The words of a span with some before and after, within its line. */
function contextOf(text: string, { start, end }: Span): string {
  const after = text.indexOf('\n', end);
  const before = wordsOf(text.slice(text.lastIndexOf('\n', start) + 1, start))
    .split(' ')
    .slice(-AROUND);
  const following = wordsOf(text.slice(end, after < 0 ? undefined : after))
    .split(' ')
    .slice(0, AROUND);
  return [...before, wordsOf(text.slice(start, end)), ...following].filter(Boolean).join(' ');
}

function linesOf(text: string): string {
  return ` ${wordsOf(text)} `;
}
