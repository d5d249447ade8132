// What the command line finds in the gold set for learning, scored by the set's own scorer.
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { predict } from '../../scripts/predict.ts';
import { requireShared } from './files.ts';

type Report = Record<string, Record<string, { precision: number; f1: number }>>;

/** A little under what is measured (docs/analysis.md). */
const FLOORS = [
  ['anonymous sourcing', 'f1', 0.87],
  ['anonymous sourcing (clear)', 'precision', 0.95],
  ['identified sources', 'f1', 0.87],
  ['figures found', 'f1', 0.94],
  ['unattributed figures', 'f1', 0.9],
  ['unattributed figures (clear)', 'precision', 0.94],
] as const;

describe.each(['en', 'fr'])('gold set dev, %s', (language) => {
  let report: Report;
  beforeAll(() => {
    const { scorer, gold, predictions } = predict(requireShared(), 'dev');
    const { stdout } = spawnSync(process.execPath, [scorer, gold, predictions, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    report = JSON.parse(stdout) as Report;
  }, 120_000);

  it.each(FLOORS)('%s: %s of at least %f', (measure, score, floor) => {
    expect(report[language]?.[measure]?.[score]).toBeGreaterThanOrEqual(floor);
  });
});
