// npm run eval [dev|check] [-- flags of score.mjs]: what the CLI finds in a gold set, scored.
import { spawnSync } from 'node:child_process';
import { predict } from './predict.ts';
import { sharedFolder } from './shared.ts';

const SETS = ['dev', 'check'];

const folder = sharedFolder();
const [given, ...rest] = process.argv.slice(2);
const isNamed = given !== undefined && !given.startsWith('-');
const set = isNamed ? given : 'dev';
const flags = isNamed || given === undefined ? rest : [given, ...rest];

if (!folder) {
  console.error('There are no gold sets: set SELON_SHARED to their folder.');
  process.exitCode = 1;
} else if (!SETS.includes(set)) {
  console.error(`"${set}" is none of: ${SETS.join(', ')}`);
  process.exitCode = 2;
} else {
  const { scorer, gold, predictions } = predict(folder, set);
  process.exitCode = spawnSync(process.execPath, [scorer, gold, predictions, ...flags], { stdio: 'inherit' }).status ?? 1;
}
