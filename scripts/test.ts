// npm test: everything that can fail, with its set-up. The last line sums up what every part reports of itself.
//   --only shared   (npm run check:shared) only what needs the gold sets and real pages of SELON_SHARED
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, requireBrowser } from './browsers.ts';
import { buildExtension } from './build.ts';
import { sharedFolder } from './shared.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

/** A part that is one check: it holds or it does not. */
function check(name: string, ...commands: string[][]): Count {
  console.log(`\n— ${name}`);
  return commands.every((command) => run(command)) ? PASSED : FAILED;
}

/** The tests of one project of vitest.config.ts, by their own report; where there is none, or it names no culprit, one failure. */
function tests(project: string): Count {
  console.log(`\n— ${project}`);
  const report = join('.output', 'reports', `${project}.json`);
  rmSync(report, { force: true });
  const ended = run([
    bin('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return FAILED;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >;
  const count = { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0) };
  const isSilent = count.failed === 0 && (!ended || count.passed === 0);
  return isSilent ? { ...count, failed: 1 } : count;
}

function run([program, ...args]: string[]): boolean {
  return spawnSync(process.execPath, [program!, ...args], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function bin(name: string, path: string): string {
  return join('node_modules', name, path);
}

function build(): Count {
  console.log('\n— build');
  try {
    for (const browser of BROWSERS) buildExtension(browser);
    process.env.SELON_BUILT = 'just now';
    return PASSED;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

function shared(isRequired: boolean): Count {
  const folder = sharedFolder();
  if (folder) return tests('shared');
  console.log('\nThere is no folder of gold sets and real pages: set SELON_SHARED to run what needs them.');
  return isRequired ? FAILED : { passed: 0, failed: 0, skipped: 0 };
}

async function runParts(only: string | undefined): Promise<Count[]> {
  process.env.SELON_CHROMIUM = await requireBrowser('chrome');
  process.env.SELON_FIREFOX = await requireBrowser('firefox');
  process.env.NO_UPDATE_NOTIFIER = '1';
  mkdirSync('.output/reports', { recursive: true });
  if (only === 'shared') return [build(), shared(true)];
  const tsc = bin('typescript', 'bin/tsc');
  return [
    build(),
    check('types', [tsc], [tsc, '-p', 'src/analysis']),
    check('lint', [bin('@biomejs/biome', 'bin/biome'), 'ci', '--error-on-warnings', '.']),
    check('web-ext lint', [
      bin('web-ext', 'bin/web-ext.js'),
      'lint',
      '--no-config-discovery',
      '--warnings-as-errors',
      '--source-dir',
      '.output/firefox-mv3',
    ]),
    tests('unit'),
    tests('page'),
    tests('e2e'),
    shared(false),
  ];
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const counts = await runParts(values.only).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return [FAILED];
});
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
if (sum('failed') > 0) process.exitCode = 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
