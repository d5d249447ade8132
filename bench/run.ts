// Measures Selon beside its references and writes what it found to .output/bench: npm run bench
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { analysisRows, COLD, cold, type Row } from './analysis.ts';
import type { Times } from './measure.ts';

const [mode, subject = ''] = process.argv.slice(2);
if (mode === COLD) console.log(await cold(subject));
else {
  const rows = await analysisRows();
  print(rows);
  mkdirSync('.output/bench', { recursive: true });
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  writeFileSync('.output/bench/analysis.json', `${JSON.stringify({ machine, rows }, undefined, 2)}\n`);
}

/** Medians, with the middle half of the runs in brackets. */
function print(rows: readonly Row[]): void {
  const table = rows.map(({ what, ours, theirs, unit, reference, ratio, budget }) => [
    what,
    amount(ours, unit),
    reference,
    amount(theirs, unit),
    ratio.toFixed(2),
    budget === undefined ? '' : `at most ${Number(budget.toFixed(2))}: ${ratio <= budget ? 'kept' : 'MISSED'}`,
  ]);
  const lines = [['what', 'Selon', 'reference', '', 'ratio', 'budget'], ...table];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

function amount({ median, low, high }: Times, unit: Row['unit']): string {
  const digits = median < 100 ? 1 : 0;
  return `${median.toFixed(digits)} ${unit} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
