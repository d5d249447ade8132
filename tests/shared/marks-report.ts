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
  /** Of those: between headline and first paragraph of the gold text, where standfirst and key points stand. */
  above: number;
  /** Of those: in paragraphs between two that the gold text has. */
  between: number;
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
  const outside = all.filter(({ context }) => !goldWords.includes(` ${context} `));
  const lines = page.text.split('\n').map((line) => wordsOf(line));
  // The headline may stand anywhere in a page, and be another in the gold text.
  const known = lines.flatMap((line, index) => (index > 0 && line && goldWords.includes(` ${line} `) ? [index] : []));
  const [first = lines.length, last = -1] = [known[0], known.at(-1)];
  return {
    id,
    gold: findings(gold).length,
    marked: findings(gold).length - missed.length,
    unread: missed.filter(({ context }) => !pageWords.includes(` ${context} `)).length,
    page: all.length,
    outside: outside.length,
    above: outside.filter(({ line }) => line > 0 && line < first).length,
    between: outside.filter(({ line }) => line > first && line < last).length,
  };
}

/** The sums of rows, under a name of their own. */
export function sumOf(id: string, rows: readonly MarksRow[]): MarksRow {
  const sum = (key: Exclude<keyof MarksRow, 'id'>) => rows.reduce((total, row) => total + row[key], 0);
  return {
    id,
    gold: sum('gold'),
    marked: sum('marked'),
    unread: sum('unread'),
    page: sum('page'),
    outside: sum('outside'),
    above: sum('above'),
    between: sum('between'),
  };
}

/** As a table, one line a row. */
export function tableOf(rows: readonly MarksRow[]): string {
  const share = (part: number, of: number) => (of === 0 ? '' : `${((part / of) * 100).toFixed(1)} %`);
  const lines = rows.map(({ id, gold, marked, unread, page, outside, above, between }) => [
    id,
    `${marked} of ${gold}`,
    share(marked, gold),
    `${unread}`,
    `${outside} of ${page}`,
    share(outside, page),
    `${above}`,
    `${between}`,
    `${outside - above - between}`,
  ]);
  const all = [['page', 'marked', '', 'not read', 'outside', '', 'above the body', 'between paragraphs', 'elsewhere'], ...lines];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}

function findings({ text, analysis }: Found): { key: string; context: string; line: number }[] {
  return named(analysis).map((finding) => ({
    key: keyOf(finding),
    context: contextOf(text, finding),
    line: text.slice(0, finding.start).split('\n').length - 1,
  }));
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
