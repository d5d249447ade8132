import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The files whose compressed size is held to a budget (kB, gzip). The background's was 100 until the lexicons of two languages were
 * filled by class and every message was checked by a schema: it is off every page, and its words are what the marks are read by; no word
 * is left out for its size alone. The popup's was 30 until it checked what pages tell it and shared its chunks with the options; what its
 * page refers to is counted, with the messages of one language, of which the longer.
 */
const BUDGETS: readonly { part: string; budget: number; files: RegExp; page?: string }[] = [
  { part: 'content script', budget: 25, files: /^content-scripts\/.*\.(js|css)$/ },
  { part: 'background', budget: 165, files: /^background\.js$/ },
  { part: 'popup', budget: 38, page: 'popup.html', files: /^(popup\.html|chunks\/fr-.*\.js)$/ },
];

export interface Size {
  part: string;
  /** In kB, gzip, as the budget is. */
  size: number;
  budget: number;
}

/** The compressed size of each part of a built extension, of whose folder these are the files. */
export function sizesOf(folder: string, files: readonly string[]): Size[] {
  return BUDGETS.map(({ part, budget, page, files: pattern }) => {
    const referred = page === undefined ? '' : readFileSync(join(folder, page), 'utf8');
    const counted = files.filter((file) => pattern.test(file) || referred.includes(`"/${file}"`));
    return { part, budget, size: counted.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000 };
  });
}
