// Measures Selon beside its references, prints what it found and writes it to .output/bench:
//
//   npm run bench [-- section …]      every section, or those named: analysis, live-blog, painting, reading, ready, sizes
//   npm run bench -- tasks [page …]   the longest tasks on real pages (SELON_SHARED), all or those whose path holds a word; fails where one is too long
//   npm run bench -- memory           the heaps of page and background at the start and after 50 pages; fails where one has grown over 10 %
import { analysisRows, COLD, cold } from './analysis.ts';
import { type Lab, openLab } from './lab.ts';
import { liveBlogRows } from './live-blog.ts';
import { compareHeaps } from './memory.ts';
import { paintingRows } from './painting.ts';
import { readingRows } from './reading.ts';
import { readyRows } from './ready.ts';
import { printRows, type Row, save } from './report.ts';
import { sizeRows } from './sizes.ts';
import { traceTasks } from './tasks.ts';

const SECTIONS: Record<string, (lab: () => Promise<Lab>) => Promise<Row[]>> = {
  sizes: sizeRows,
  painting: async (lab) => paintingRows(await lab()),
  reading: async (lab) => readingRows(await lab()),
  'live-blog': async (lab) => liveBlogRows(await lab()),
  ready: async (lab) => readyRows(await lab()),
  // Last: it is what the machine's other work disturbs least.
  analysis: analysisRows,
};

const [mode, ...rest] = process.argv.slice(2);
if (mode === COLD) console.log(await cold(rest[0] ?? ''));
else if (mode === 'tasks') process.exitCode = (await traceTasks(rest)) ? 0 : 1;
else if (mode === 'memory') process.exitCode = (await compareHeaps()) ? 0 : 1;
else await measure(process.argv.slice(2));

/** Measures the sections named, or all; the browser is started for the first that needs it and serves them all. */
async function measure(named: readonly string[]): Promise<void> {
  const unknown = named.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0) throw new Error(`There is no section ${unknown.join(', ')}: ${Object.keys(SECTIONS).join(', ')}, tasks, memory.`);
  let lab: Promise<Lab> | undefined;
  const open = () => (lab ??= openLab());
  try {
    for (const [name, rowsOf] of Object.entries(SECTIONS)) {
      if (named.length > 0 && !named.includes(name)) continue;
      const rows = await rowsOf(open);
      console.log(`\n${name}`);
      printRows(rows);
      save(name, { ...(lab && { chromium: (await lab).version }), rows });
    }
  } finally {
    await (await lab)?.close();
  }
}
