import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The files that score.mjs takes. */
interface Scoring {
  scorer: string;
  gold: string;
  predictions: string;
}

/** Runs the CLI over the articles of a gold set and keeps its answers. Throws where the CLI fails. */
export function predict(shared: string, set: string): Scoring {
  const gold = join(shared, 'gold', set);
  const input = readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { id, language } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { id: string; language: string };
      const text = readFileSync(join(gold, file.replace(/json$/, 'txt')), 'utf8');
      return `${JSON.stringify({ id, language, text })}\n`;
    });
  const predictions = resolve('.output', 'eval', `${set}.jsonl`);
  mkdirSync(resolve('.output', 'eval'), { recursive: true });
  writeFileSync(predictions, analyseLines(input.join('')));
  return { scorer: join(shared, 'gold', 'score.mjs'), gold, predictions };
}

/** What the CLI answers to lines of JSON. Throws where one of them is an error. */
export function analyseLines(input: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/run.mjs', 'src/cli/analyse.ts'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) throw new Error(`The CLI ended with ${status}\n${stderr}`);
  return stdout;
}
