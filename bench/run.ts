// Measures Selon beside its references and writes what it found to .output/bench:
//
//   npm run bench [-- section …]      every section, or some of them
//   npm run bench -- tasks [page …]   the long tasks on real pages (SELON_SHARED); fails where one is too long
import { analysisRows, COLD, cold } from './analysis.ts';
import { printRows, save } from './report.ts';
import { traceTasks } from './tasks.ts';

const [mode, ...rest] = process.argv.slice(2);
if (mode === COLD) console.log(await cold(rest[0] ?? ''));
else if (mode === 'tasks') process.exitCode = (await traceTasks(rest)) ? 0 : 1;
else {
  const rows = await analysisRows();
  printRows(rows);
  save('analysis', { rows });
}
