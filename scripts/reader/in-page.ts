// What runs in a real page, in a world of its own: our reader, Readability, and where words stand that ours did not take.
import { Readability } from '@mozilla/readability';
import { judge } from '../../src/page/gate.ts';
import { readPage } from '../../src/page/reader.ts';
import { type Where, whereStand } from './where.ts';

declare global {
  var reader: typeof import('./in-page.ts');
}

/** A page as we read it. */
export interface OwnRead {
  outcome: string;
  blocks: { kind: string; text: string }[];
}

const { signal } = new AbortController();
let read = new Set<Node>();

export async function readOurs(): Promise<OwnRead> {
  const { outcome, evidence, facts } = await judge(document, signal);
  const { blocks } = await readPage(document, facts.titles, signal);
  read = new Set(blocks.flatMap(({ segments }) => segments.map(({ node }) => node)));
  const signs = evidence.map(({ id, weight, detail }) => id + (weight ? `:${weight}` : '') + (detail ? `(${detail})` : ''));
  return { outcome: [outcome, ...signs].join(' '), blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
}

/** Where lines, each given by its words, stand in the page that `readOurs` has read. */
export function placesOf(lines: readonly string[][]): Where[] {
  return whereStand(lines, read);
}

/** The text that Readability takes. */
export function readTheirs(): string {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return article ? `${article.title}\n\n${article.textContent}` : '';
}
