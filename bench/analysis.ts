import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import one from 'compromise/one';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse, blocksOf, readBlock, resolve } from '../src/analysis/analyse.ts';
import { packFor } from '../src/analysis/languages/index.ts';
import type { LanguagePack } from '../src/analysis/languages/pack.ts';
import { compilePack } from '../src/analysis/text/compile-pack.ts';
import { race, summary } from './measure.ts';
import { type Row, row } from './report.ts';
import { articleOf, countWords, type SampleLanguage } from './texts.ts';

const LANGUAGES: readonly SampleLanguage[] = ['en', 'fr'];
const LONG = [10_000, 100_000] as const;
const RUNS = 7;
/** Runs before the article is taken for warm: as many as it takes the engine to compile what they use. */
const WARM = 60;

/** Every row about the analysis (DESIGN.md, budgets). Takes about a minute. */
export async function analysisRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) rows.push(await besideTokenizer(language));
  rows.push(...(await besidePipes()));
  for (const language of LANGUAGES) rows.push(...(await growth(language)));
  for (const language of LANGUAGES) rows.push(coldStart(language));
  return rows;
}

async function besideTokenizer(language: SampleLanguage): Promise<Row> {
  const text = articleOf(language, 1000);
  const pack = load(language);
  const { ours, theirs } = await race({ ours: () => analyse(text, pack), theirs: () => one.tokenize(text) }, 21, WARM);
  return row(`${language}: article of ${countWords(text)} words, warm`, 'compromise/one tokenising it', ours, theirs, 2);
}

/** Importing compromise/two changes compromise/one for the whole process: this comes after it was measured. */
async function besidePipes(): Promise<Row[]> {
  const { default: two } = await import('compromise/two');
  const wink = winkNLP(model);
  const text = articleOf('en', 1000);
  const pack = load('en');
  const contestants = { ours: () => analyse(text, pack), pipe: () => two(text), winkPipe: () => wink.readDoc(text) };
  const { ours, pipe, winkPipe } = await race(contestants, 21, WARM);
  return [
    row('en: the same', 'compromise/two on it', ours, pipe, 1 / 3),
    row('en: the same (far goal)', "wink-nlp's whole pipe", ours, winkPipe),
  ];
}

/** What an article ten times as long takes, in time and in memory. */
async function growth(language: SampleLanguage): Promise<Row[]> {
  const pack = load(language);
  const [short, long] = LONG.map((words) => articleOf(language, words)) as [string, string];
  const { theirs, ours } = await race({ theirs: () => analyse(short, pack), ours: () => analyse(long, pack) }, RUNS, 2);
  const heap = (text: string) => summary(Array.from({ length: RUNS }, () => heapOf(text, pack)));
  const what = `${language}: ${LONG[1]} words`;
  const reference = `${LONG[0]} words`;
  return [
    row(`${what}, time`, reference, ours, theirs, 13),
    { ...row(`${what}, heap held`, reference, heap(long), heap(short), 13), unit: 'MB' },
  ];
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Megabytes that an analysis holds at its end, when it holds most: the evidence of every block, and the findings. */
function heapOf(text: string, pack: LanguagePack): number {
  for (let i = 0; i < 3; i++) collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const blocks = blocksOf(text).map((block) => ({ start: block.start, evidence: readBlock(block.text, pack) }));
  const held = { blocks, analysis: resolve(blocks, text, pack) };
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  if (held.analysis.words === 0) throw new Error('Nothing was read.');
  return (after - before) / 2 ** 20;
}

/** Making the look-ups of a pack, and loading compromise/one, each in a process of its own. */
function coldStart(language: SampleLanguage): Row {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(inOwnProcess(language));
    theirs.push(inOwnProcess('compromise'));
  }
  return row(`${language}: pack made, cold`, 'compromise/one evaluated', summary(ours), summary(theirs));
}

function inOwnProcess(subject: string): number {
  const { stdout, status, stderr } = spawnSync(process.execPath, [process.argv[1]!, COLD, subject], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The cold start of ${subject} could not be measured:\n${stderr}`);
  return Number(stdout);
}

/** The argument that makes the benchmark measure one cold start and print its milliseconds. */
export const COLD = '--cold';

/** Milliseconds of one cold start in this process. */
export async function cold(subject: string): Promise<number> {
  if (subject === 'compromise') {
    // The tokenizer is loaded with this module; a query makes it another one.
    const start = performance.now();
    await import(`${import.meta.resolve('compromise/one')}?cold`);
    return performance.now() - start;
  }
  const pack = load(subject);
  const start = performance.now();
  compilePack(pack);
  return performance.now() - start;
}

function load(language: string): LanguagePack {
  const pack = packFor(language);
  if (!pack) throw new Error(`There is no pack for "${language}".`);
  return pack;
}
