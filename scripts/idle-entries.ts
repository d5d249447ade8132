// npm run idle: the entries of each lexicon that fire neither in a case of its pack nor in a text of SELON_SHARED.
// An idle entry is no fault: it may complete a class. It is where to look when a lexicon is to be cut.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../src/analysis/analyse.ts';
import { enCases } from '../src/analysis/languages/en/cases/index.ts';
import { entryLists } from '../src/analysis/languages/entries.ts';
import { frCases } from '../src/analysis/languages/fr/cases/index.ts';
import { PACKS } from '../src/analysis/languages/index.ts';
import type { Cases, LanguagePack } from '../src/analysis/languages/pack.ts';
import { readText } from '../src/analysis/text/block.ts';
import type { Word } from '../src/analysis/text/classes.ts';
import { type CompiledPack, compilePack } from '../src/analysis/text/compile-pack.ts';
import { compilePatterns, matchAt } from '../src/analysis/text/patterns.ts';
import { splitEntry } from '../src/analysis/text/tokens.ts';
import { sharedFolder } from './shared.ts';

const CASES: Record<string, Cases[]> = { en: enCases, fr: frCases };
/** Lists of patterns; all others hold words. */
const PATTERNS =
  /^(sourcePrepositions|basis|claimTopics|claimLinks|looseReports|anonymity\..*|hearsay|accusations|courtWords|figures\.ages)$/;

/** The texts that entries can fire in: the pack's cases, and articles where there are any. */
function* textsOf(code: string, shared: string | undefined): Generator<string> {
  for (const { marks, allows } of CASES[code] ?? []) for (const text of [...marks, ...allows]) yield text.replace(/\[\[|\]\]/g, '');
  if (!shared) return;
  const gold = join(shared, 'gold', 'dev');
  for (const file of readdirSync(gold))
    if (file.startsWith(`${code}-`) && file.endsWith('.txt')) yield readFileSync(join(gold, file), 'utf8');
  const corpus = readFileSync(join(shared, 'corpus', `${code}.jsonl`), 'utf8');
  for (const line of corpus.split('\n')) if (line) yield (JSON.parse(line) as { text: string }).text;
}

/** A list of a lexicon and those of its entries that were not seen yet. */
interface Idle {
  path: string;
  size: number;
  left: Set<string>;
}

/** What takes the entries that stand in a row of words out of those not seen. */
type Look = (words: readonly Word[]) => void;

function lookForPatterns({ left }: Idle, { rules, formsOf }: CompiledPack): Look {
  const tools = { split: (form: string) => splitEntry(form, rules), formsOf };
  const sets = new Map([...left].map((pattern) => [pattern, compilePatterns([{ pattern, tag: pattern }], tools)]));
  return (words) => {
    for (const pattern of left) if (words.some((_, i) => matchAt(words, i, sets.get(pattern)!))) left.delete(pattern);
  };
}

/** Looks for every form of the words of some lists. */
function lookForWords(lists: readonly Idle[], pack: LanguagePack, { rules }: CompiledPack): Look {
  const wanted = new Map<string, (() => void)[]>();
  let longest = 1;
  for (const { path, left } of lists) {
    for (const entry of left) {
      for (const form of formsAt(path, entry, pack)) {
        // A sign has no words: it is a token of its own.
        const row = splitEntry(form, rules);
        if (row.length === 0) row.push(form);
        longest = Math.max(longest, row.length);
        const seen = () => left.delete(entry);
        wanted.set(row.join(' '), [...(wanted.get(row.join(' ')) ?? []), seen]);
      }
    }
  }
  return (words) => {
    for (let i = 0; i < words.length; i++) {
      let row = '';
      for (let k = i; k < Math.min(words.length, i + longest); k++) {
        row = k === i ? words[k]!.norm : `${row} ${words[k]!.norm}`;
        for (const seen of wanted.get(row) ?? []) seen();
      }
    }
  };
}

function formsAt(path: string, entry: string, { grammar }: LanguagePack): string[] {
  if (path.startsWith('nouns.')) return grammar.nounForms(entry).map(({ form }) => form.toLowerCase());
  if (path.startsWith('verbs.') || path === 'otherVerbs') return grammar.verbForms(entry).map(({ form }) => form);
  return [entry];
}

const shared = sharedFolder();
if (!shared) console.error('There are no articles: set SELON_SHARED to their folder. Only the cases are looked through.');
for (const pack of PACKS) {
  const compiled = compilePack(pack);
  const idle: Idle[] = entryLists(pack).map(({ path, entries }) => ({ path, size: entries.length, left: new Set(entries) }));
  const [patterns, words] = [idle.filter(({ path }) => PATTERNS.test(path)), idle.filter(({ path }) => !PATTERNS.test(path))];
  const looks = [...patterns.map((list) => lookForPatterns(list, compiled)), lookForWords(words, pack, compiled)];
  for (const text of textsOf(pack.code, shared)) {
    for (const block of blocksOf(text)) {
      const { words: row } = readText(block.text, compiled);
      for (const look of looks) look(row);
    }
  }
  for (const { path, size, left } of idle) {
    if (left.size > 0) console.log(`${pack.code} ${path}: ${left.size} of ${size} idle: ${[...left].join(', ')}`);
  }
}
