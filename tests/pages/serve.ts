import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingState } from '../../src/analysis/reading.ts';

/** The sites of this folder, one for each way in which pages change under their readers. */
export const SITES = [
  'added',
  'edited',
  'removed',
  'reordered',
  'read-more',
  'live-blog',
  're-render',
  'single-page',
  'kept',
  'translation',
  'endless',
  'late',
] as const;

/** What is done to a page, and what it has to show then. */
export interface Step {
  /** Selector of what is clicked. */
  click?: string;
  /** Back or forward in the history. */
  travel?: -1 | 1;
  /** `article` where it is not given. */
  state?: ReadingState;
  /** The words marked, in the order of the page. */
  marks: string[];
}

/** The steps of a site; the first is its start. */
export function stepsOf(site: string): Step[] {
  return JSON.parse(readFileSync(join('tests', 'pages', site, 'steps.json'), 'utf8')) as Step[];
}

/** Serves the sites: a path without a file's name is the site's own page, whatever the page calls it. */
export function serveSites(path: string): Promise<Uint8Array | undefined> {
  const [site = '', file = ''] = path.split('/').slice(1);
  const name = file.endsWith('.html') ? file : 'index.html';
  return readFile(join('tests', 'pages', site, name)).catch(() => undefined);
}
