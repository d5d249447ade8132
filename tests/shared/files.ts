import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** An article of the gold set for learning. */
export function goldOf(id: string): { gold: Gold; text: string } {
  const path = join(requireShared(), 'gold', 'dev', id);
  return { gold: JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Gold, text: readFileSync(`${path}.txt`, 'utf8') };
}

/** What the command line finds in a text. */
export function analyseByCli(text: string, language: string): Analysis {
  const { id: _, ...analysis } = JSON.parse(analyseLines(`${JSON.stringify({ id: 'text', text, language })}\n`)) as Analysis & {
    id: string;
  };
  return analysis;
}

/** Serves real pages by their folder and file. */
export function readPage(path: string): Promise<Uint8Array | undefined> {
  return readFile(join(requireShared(), 'pages', path)).catch(() => undefined);
}
