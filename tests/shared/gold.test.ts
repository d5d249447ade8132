// What the command line finds in the gold set for learning, scored by the set's own scorer.
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { predict } from '../../scripts/predict.ts';
import { requireShared } from './files.ts';

type Report = Record<string, Record<string, { f1: number }>>;

const FLOORS = [
  ['anonymous sourcing', 0.6],
  ['unattributed figures', 0.6],
] as const;

describe.each(['en', 'fr'])('gold set dev, %s', (language) => {
  let report: Report;
  beforeAll(() => {
    const { scorer, gold, predictions } = predict(requireShared(), 'dev');
    const { stdout } = spawnSync(process.execPath, [scorer, gold, predictions, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    report = JSON.parse(stdout) as Report;
  }, 120_000);

  it.each(FLOORS)('%s: F1 of at least %f', (measure, floor) => {
    expect(report[language]?.[measure]?.f1).toBeGreaterThanOrEqual(floor);
  });
});
