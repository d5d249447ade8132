import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Zip knows no time zone and no year before 1980: this is the same in each. */
const ALWAYS = new Date(1980, 0, 1);

/** Zips files of a folder by their relative paths: the same bytes for the same files, whenever and wherever it is done. */
export function zip(folder: string, paths: readonly string[]): Uint8Array {
  const sorted = [...paths].map((path) => path.replaceAll('\\', '/')).sort();
  const entries = sorted.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ALWAYS, os: 3 });
}
