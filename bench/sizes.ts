import { readdirSync } from 'node:fs';
import { BROWSERS } from '../scripts/browsers.ts';
import { buildExtension } from '../scripts/build.ts';
import { sizesOf } from '../scripts/sizes.ts';
import { given } from './measure.ts';
import { type Row, row } from './report.ts';

/** The compressed size of each part of the extension, as built for each browser. */
export async function sizeRows(): Promise<Row[]> {
  return BROWSERS.flatMap((browser) => {
    const folder = buildExtension(browser);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return sizesOf(folder, files).map(({ part, size, budget }) => ({
      ...row(`${browser}: ${part}, gzip`, 'the limit', given(size), given(budget), 1),
      unit: 'kB' as const,
    }));
  });
}
