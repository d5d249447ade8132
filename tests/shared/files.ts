import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyseLines } from '../../scripts/predict.ts';
import { sharedFolder } from '../../scripts/shared.ts';
import type { Analysis, Clause, Figure, SourceMention } from '../../src/analysis/types.ts';

/** A gold file: findings without certainty and explanation. */
export interface Gold {
  language: string;
  sources: Pick<SourceMention, 'kind' | 'exact' | 'start' | 'end'>[];
  clauses: Pick<Clause, 'reason' | 'exact' | 'start' | 'end'>[];
  figures: Pick<Figure, 'status' | 'exact' | 'start' | 'end'>[];
}

/** The folder of gold sets and real pages. Throws where it is missing. */
export function requireShared(): string {
  const folder = sharedFolder();
  if (!folder) throw new Error('There is no folder of gold sets and real pages: set SELON_SHARED.');
  return folder;
}

/** An article of a gold set, `dev` being the one for learning. */
export function goldOf(id: string, set = 'dev'): { gold: Gold; text: string } {
  const path = join(requireShared(), 'gold', set, id);
  return { gold: JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Gold, text: readFileSync(`${path}.txt`, 'utf8') };
}

/** What the command line finds in texts, one analysis for each. */
export function analyseByCli(texts: readonly { text: string; language: string }[]): Analysis[] {
  const lines = texts.map((text, index) => `${JSON.stringify({ id: index, ...text })}\n`);
  return analyseLines(lines.join(''))
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { id: _, ...analysis } = JSON.parse(line) as Analysis & { id: number };
      return analysis;
    });
}

/** The ids of the pages in a folder of real pages. */
export function pagesIn(folder: string): string[] {
  return readdirSync(join(requireShared(), 'pages', folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => basename(file, '.html'));
}
