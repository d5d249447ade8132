import { wordsOf } from './prose.ts';
import type { Sliced } from './slices.ts';
import type { RawBlock } from './survey.ts';

/** From this share of words in common two titles are the same. */
const SAME_TITLE = 0.6;
/** Units of text. */
export const LONGEST_HEADLINE = 400;

/** The block before the body that says most nearly what the page calls itself; a heading of level one also where it says otherwise. */
export function* findHeadline(free: readonly RawBlock[], first: number, titles: readonly string[]): Sliced<RawBlock | undefined> {
  const names = titles.map(wordsOf).filter((title) => title.length > 1);
  let best: RawBlock | undefined;
  let bestScore = 0;
  for (const block of free.slice(0, first + 1)) {
    yield;
    if (block.text.length > LONGEST_HEADLINE) continue;
    const own = wordsOf(block.text);
    const like = Math.max(0, ...names.map((title) => likeness(own, title)));
    const isTop = block.level === 1 && block.linked < block.text.length * 0.9;
    if (own.length < 3 || (like < SAME_TITLE && !isTop)) continue;
    const score = like + (block.level === 1 ? 0.35 : block.level > 0 ? 0.15 : 0);
    // Of two alike the later stands nearer to the text.
    if (score >= bestScore) [best, bestScore] = [block, score];
  }
  return best;
}

/** Whether a text says one of the titles, each given by its words. */
export function isTitle(text: string, titles: readonly string[][]): boolean {
  const own = wordsOf(text);
  return titles.some((title) => likeness(own, title) >= SAME_TITLE);
}

/** How much two titles share, 0 to 1: the smaller share of the two. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const set = new Set(other);
  const shared = new Set(one.filter((word) => set.has(word))).size;
  return Math.min(shared / new Set(one).size, Math.max(shared / set.size, shared >= 4 ? 0.7 : 0));
}
