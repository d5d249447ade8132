// Compares the text that the reader takes from real pages with the gold texts, word by word, beside Readability's text of the same pages.
//
//   node scripts/run.mjs scripts/compare-reader.ts [--diff] [<id> …]
//
// The pages and gold texts are found by SELON_SHARED (default ../shared). Of the pages in `check` only the sums are printed. With --diff, every line of a gold text that
// was not read, with where it stands in the page, and all that was read.
import { type ReadRow, readFolder, summaryOf } from './reader/compare.ts';
import { sharedFolder } from './shared.ts';

const options = process.argv.slice(2);
const ids = options.filter((option) => !option.startsWith('--'));
const showDifference = options.includes('--diff');

function tell({ folder, id, outcome, gold, read, missed, added, peerMissed, peerAdded, lines, blocks }: ReadRow): void {
  const counts = gold > 0 ? `gold ${gold} missed ${missed} added ${added} (Readability ${peerMissed}, ${peerAdded})` : `read ${read} words`;
  console.log(`${folder}/${id}  ${counts}  ${outcome}`);
  if (!showDifference) return;
  for (const { line, where, words } of lines) console.log(`  missed ${words} (${where}): ${line}`);
  for (const { kind, text } of blocks) console.log(`    ${kind}: ${text}`);
}

const shared = sharedFolder();
if (!shared) throw new Error('There are no real pages: set SELON_SHARED.');
const summaries: string[] = [];
for (const folder of ['articles', 'check', 'hard', 'quiet'] as const) {
  if (folder === 'check' && ids.length > 0) continue;
  const rows = await readFolder(shared, folder, ids);
  if (folder !== 'check') for (const row of rows) tell(row);
  if (rows.length > 0) summaries.push(`${folder}: ${summaryOf(rows)}`);
}
console.log(summaries.join('\n'));
