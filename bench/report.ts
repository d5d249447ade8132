import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Times } from './measure.ts';

/** One line of the benchmark: what Selon takes beside its reference, and the most that the ratio of the medians may be. */
export interface Row {
  what: string;
  reference: string;
  unit: 'ms' | 'MB' | 'kB';
  ours: Times;
  theirs: Times;
  ratio: number;
  /** Absent where the ratio is only told. */
  budget?: number;
}

/** The row of a contest whose times are milliseconds. */
export function row(what: string, reference: string, ours: Times, theirs: Times, budget?: number): Row {
  return { what, reference, unit: 'ms', ours, theirs, ratio: ours.median / theirs.median, ...(budget !== undefined && { budget }) };
}

/** Medians, with the middle half of the runs in brackets. */
export function printRows(rows: readonly Row[]): void {
  printTable([
    ['what', 'Selon', 'reference', '', 'ratio', 'budget'],
    ...rows.map(({ what, ours, theirs, unit, reference, ratio, budget }) => [
      what,
      amount(ours, unit),
      reference,
      amount(theirs, unit),
      ratio.toFixed(2),
      budget === undefined ? '' : `at most ${Number(budget.toFixed(2))}: ${ratio <= budget ? 'kept' : 'MISSED'}`,
    ]),
  ]);
}

function amount({ median, low, high }: Times, unit: Row['unit']): string {
  const digits = median < 1 ? 2 : median < 100 ? 1 : 0;
  const spread = low === high ? '' : ` (${low.toFixed(digits)}–${high.toFixed(digits)})`;
  return `${median.toFixed(digits)} ${unit}${spread}`;
}

/** Prints lines of as many cells each, in columns. */
export function printTable(lines: readonly (readonly string[])[]): void {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const line of lines) {
    const cells = line.map((cell, column) => cell.padEnd(widths[column]!));
    console.log(cells.join('  ').trimEnd());
  }
}

/** Writes what was measured to .output/bench, with the machine that measured it. */
export function save(name: string, measured: object): void {
  mkdirSync('.output/bench', { recursive: true });
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  const report = { date: new Date().toISOString().slice(0, 10), machine, ...measured };
  writeFileSync(`.output/bench/${name}.json`, `${JSON.stringify(report, undefined, 2)}\n`);
}
