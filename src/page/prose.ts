import type { RawBlock, Survey } from './survey.ts';

/** Units of text from which a block out of links counts as prose when looking for the article. */
const PROSE = 80;
/** Share of its text in links above which a block is not prose. */
export const LINKED_PROSE = 0.4;

export function isProse(block: RawBlock): boolean {
  return block.text.length >= PROSE && block.linked < block.text.length * LINKED_PROSE;
}

/** The element whose children are the paragraphs beside a block. */
export function holderOf(page: Survey, block: RawBlock): number {
  return page.places[block.place]?.parent ?? -1;
}

/** How much prose stands side by side in each element: paragraphs of an article stand together, teasers each in a box of their own. */
export function proseRuns(page: Survey, blocks: readonly RawBlock[]): Map<number, number> {
  const runs = new Map<number, number>();
  for (const block of blocks) {
    if (isProse(block)) runs.set(holderOf(page, block), (runs.get(holderOf(page, block)) ?? 0) + block.text.length);
  }
  return runs;
}

export function isWithin(page: Survey, place: number, root: number): boolean {
  let index = place;
  while (index > root) index = page.places[index]?.parent ?? -1;
  return index === root;
}

/** What parts words: spaces and the punctuation of ASCII, Latin-1 and U+2010 on. Classes of all letters take a millisecond to compile. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~\u00A1-\u00BF\u2010-\u205E]+/;

/** The words of a title or a line, for comparing. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
}
