import { mayHoldArticle, speaksToReader } from './left-out.ts';
import type { Slices } from './slices.ts';
import type { RawBlock, Survey } from './survey.ts';

/** Units of text from which a block out of links counts as prose when looking for the article. */
const PROSE = 80;
/** Share of its text in links above which a block is not prose, and above which it is a link with some words. */
const LINKED_PROSE = 0.4;
const MOSTLY_LINK = 0.7;
/** An element holds the article as well as its parent does when it holds this share of the parent's prose. */
const KEEPS = 0.75;

/** From this share of words in common two titles are the same. */
const SAME_TITLE = 0.6;
/** Units of text. */
const LONGEST_HEADLINE = 400;
/** Prose standing side by side that counts in full when looking for the article. */
const FULL_RUN = 1500;

/** The blocks of a survey that make the article, its headline first. */
export interface Article {
  blocks: RawBlock[];
  /** Index of the place that holds the body; -1 where there is none. */
  root: number;
}

/** Picks the article out of a page, in slices. `titles` is what the page calls itself. */
export async function findArticle(page: Survey, titles: readonly string[], slices: Slices): Promise<Article> {
  const breathe = async (): Promise<void> => {
    if (slices.due()) await slices.pause();
  };
  await breathe();
  const open = openAsides(page, titles);
  const free = page.blocks.filter((block) => outermostAside(page, block.aside, open) < 0);
  await breathe();
  const root = findRoot(page, free);
  if (root < 0) return { blocks: [], root };
  const inside = new Set(free.filter((block) => isWithin(page, block.place, root)));
  const first = free.findIndex((block) => inside.has(block) && isProse(block));
  await breathe();
  const headline = findHeadline(free, first, titles);
  const from = headline ? free.indexOf(headline) : first;
  const zone = free.filter(
    (block, index) => block !== headline && (inside.has(block) || (index > from && index < first && isStandfirst(block))),
  );
  const bodyStart = zone.findIndex((block) => isProse(block) && inside.has(block));
  await breathe();
  const kept = sift(page, zone, bodyStart, headline);
  return { blocks: headline ? [{ ...headline, kind: 'headline' }, ...kept] : kept, root };
}

export function isProse(block: RawBlock): boolean {
  return block.text.length >= PROSE && block.linked < block.text.length * LINKED_PROSE;
}

/**
 * The asides that stand aside of nothing: a page may call the frame around its article what it likes ("has-newsletter"). Asides open
 * that hold more than the rest together with the page's own headline, or by far the longest run of prose. Those of one sort side by
 * side, as the entries of a live report are, open together.
 */
function openAsides(page: Survey, titles: readonly string[]): Set<number> {
  const open = new Set<number>();
  const names = titles.map(words).filter((title) => title.length > 0);
  const runs = proseRuns(page, page.blocks);
  for (let round = 0; round < 6; round += 1) {
    const found = new Map<string, { asides: Set<number>; weight: number; run: number }>();
    let free = 0;
    let freeRun = 0;
    for (const block of page.blocks) {
      if (!isProse(block)) continue;
      const holder = holderOf(page, block);
      const run = runs.get(holder) ?? 0;
      const outermost = outermostAside(page, block.aside, open);
      if (outermost < 0) {
        free += block.text.length;
        freeRun = Math.max(freeRun, run);
        continue;
      }
      const sort = sortOf(page, outermost);
      const group = found.get(sort) ?? { asides: new Set<number>(), weight: 0, run: 0 };
      group.asides.add(outermost);
      group.weight += block.text.length;
      group.run = Math.max(group.run, run, group.asides.size > 3 ? group.weight : 0);
      found.set(sort, group);
    }
    const [best] = [...found.values()]
      .filter(
        ({ asides, weight, run }) =>
          (weight > free && anyHoldsHeadline(page, asides, names)) || (run > freeRun * 2.5 && mayHold(page, asides)),
      )
      .sort((a, b) => b.run - a.run || b.weight - a.weight);
    if (!best) break;
    for (const aside of best.asides) open.add(aside);
  }
  return open;
}

/** Asides of one parent set aside for the same reason. */
function sortOf(page: Survey, aside: number): string {
  const { place, reason } = page.asides[aside] ?? { place: -1, reason: '' };
  return `${page.places[place]?.parent ?? -1} ${reason}`;
}

function mayHold(page: Survey, asides: ReadonlySet<number>): boolean {
  return [...asides].every((aside) => mayHoldArticle(page.asides[aside]?.reason ?? ''));
}

function anyHoldsHeadline(page: Survey, asides: ReadonlySet<number>, titles: readonly string[][]): boolean {
  return [...asides].some((aside) => holdsHeadline(page, aside, titles));
}

function holdsHeadline(page: Survey, aside: number, titles: readonly string[][]): boolean {
  const place = page.asides[aside]?.place ?? -1;
  return page.blocks.some(
    (block) =>
      block.level === 1 && isWithin(page, block.place, place) && titles.some((title) => likeness(words(block.text), title) >= SAME_TITLE),
  );
}

function outermostAside(page: Survey, aside: number, open: ReadonlySet<number>): number {
  let outermost = -1;
  for (let index = aside; index >= 0; index = page.asides[index]?.parent ?? -1) {
    if (!open.has(index)) outermost = index;
  }
  return outermost;
}

/** The smallest element that holds nearly all the prose. */
function findRoot(page: Survey, free: readonly RawBlock[]): number {
  const mass = new Float64Array(page.places.length);
  const runs = proseRuns(page, free);
  for (const block of free) {
    if (isProse(block))
      mass[block.place] = (mass[block.place] ?? 0) + block.text.length * Math.min(1, (runs.get(holderOf(page, block)) ?? 0) / FULL_RUN);
  }
  const heaviest = new Int32Array(page.places.length).fill(-1);
  for (let index = page.places.length - 1; index > 0; index -= 1) {
    const parent = page.places[index]?.parent ?? -1;
    if (parent < 0) continue;
    mass[parent] = (mass[parent] ?? 0) + (mass[index] ?? 0);
    const best = heaviest[parent] ?? -1;
    // Elements come after their parents, so this one's own mass is complete by now.
    if (best < 0 || (mass[index] ?? 0) > (mass[best] ?? 0)) heaviest[parent] = index;
  }
  if ((mass[0] ?? 0) === 0) return -1;
  let root = 0;
  for (;;) {
    const next = heaviest[root] ?? -1;
    if (next < 0 || (mass[next] ?? 0) < (mass[root] ?? 0) * KEEPS) return root;
    // A single paragraph is not an article's frame.
    if (heaviest[next] === -1 && free.some((block) => block.place === next)) return root;
    root = next;
  }
}

/** The element whose children are the paragraphs beside a block. */
function holderOf(page: Survey, block: RawBlock): number {
  return page.places[block.place]?.parent ?? -1;
}

/** How much prose stands side by side in each element: paragraphs of an article stand together, teasers each in a box of their own. */
function proseRuns(page: Survey, blocks: readonly RawBlock[]): Map<number, number> {
  const runs = new Map<number, number>();
  for (const block of blocks) {
    if (isProse(block)) runs.set(holderOf(page, block), (runs.get(holderOf(page, block)) ?? 0) + block.text.length);
  }
  return runs;
}

function isWithin(page: Survey, place: number, root: number): boolean {
  let index = place;
  while (index > root) index = page.places[index]?.parent ?? -1;
  return index === root;
}

/** The block before the body that says most nearly what the page calls itself; a heading of level one also where it says otherwise. */
function findHeadline(free: readonly RawBlock[], first: number, titles: readonly string[]): RawBlock | undefined {
  const names = titles.map(words).filter((title) => title.length > 1);
  let best: RawBlock | undefined;
  let bestScore = 0;
  for (const block of free.slice(0, first + 1)) {
    if (block.text.length > LONGEST_HEADLINE) continue;
    const own = words(block.text);
    const like = Math.max(0, ...names.map((title) => likeness(own, title)));
    const isTop = block.level === 1 && block.linked < block.text.length * 0.9;
    if (own.length < 3 || (like < SAME_TITLE && !isTop)) continue;
    const score = like + (block.level === 1 ? 0.35 : block.level > 0 ? 0.15 : 0);
    // Of two alike the later stands nearer to the text.
    if (score >= bestScore) [best, bestScore] = [block, score];
  }
  return best;
}

/** How much two titles share, 0 to 1: the smaller share of the two. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const set = new Set(other);
  const shared = new Set(one.filter((word) => set.has(word))).size;
  return Math.min(shared / new Set(one).size, Math.max(shared / set.size, shared >= 4 ? 0.7 : 0));
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function isStandfirst(block: RawBlock): boolean {
  return block.text.length >= 50 && block.linked < block.text.length * LINKED_PROSE;
}

const SENTENCE_END = /[.!?…;»”"'’)\]]\s*$/;
const DATE_OR_TIME = /\b(?:19|20)\d\d\b|\b\d{1,2}\s?[:h]\s?\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d+\s?(?:min|mn)\b/i;
/** Several labels in one line. */
const PARTED = /[|·•].*[|·•]/;
/** Elements whose text is prose by their nature, however short it is. */
const TEXT_ELEMENTS = new Set(['p', 'li', 'blockquote', 'dd', 'dt', 'td', 'th', 'pre', 'q', 'cite', 'em', 'strong', 'b', 'i']);

/** Units of text. */
const LONGEST_FURNITURE = 240;

/** Leaves out what is no text of the article although it stands in its frame. */
function sift(page: Survey, zone: readonly RawBlock[], bodyStart: number, headline: RawBlock | undefined): RawBlock[] {
  const seen = new Set<string>(headline ? [headline.text] : []);
  const kept = zone.filter((block, index) => {
    if (!/\p{L}/u.test(block.text) && block.kind !== 'cell') return false;
    if (seen.has(block.text) && block.text.length > 30) return false;
    seen.add(block.text);
    if (block.level > 0) return block.linked < block.text.length * MOSTLY_LINK;
    return !isFurniture(page, block, index < bodyStart);
  });
  return withoutEmptyHeadings(kept);
}

/** Lines of links, dates, names and labels, and what the page says to the reader about itself. */
function isFurniture(page: Survey, block: RawBlock, beforeBody: boolean): boolean {
  const { text, linked, kind } = block;
  if (linked >= text.length * MOSTLY_LINK) return true;
  if (kind === 'cell' || text.length > LONGEST_FURNITURE) return false;
  if (speaksToReader(text)) return true;
  if (/^<[a-z][^>]*>/i.test(text) || /^[—–-]\s.*@/.test(text) || /^\S*[@/]\S*$/.test(text)) return true;
  const count = words(text).length;
  const ends = SENTENCE_END.test(text);
  if (beforeBody) return count < 7 || (count < 25 && !ends && (DATE_OR_TIME.test(text) || PARTED.test(text)));
  return count < 6 && !ends && !TEXT_ELEMENTS.has(page.places[block.place]?.name ?? '');
}

/** A heading belongs to the article when text follows it before the next heading of its rank or above. One pass from the end. */
function withoutEmptyHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  let textAhead = false;
  /** The highest rank (lowest level) of the headings between here and the next text. */
  let between = Number.POSITIVE_INFINITY;
  for (const block of [...blocks].reverse()) {
    if (block.level === 0) {
      textAhead = true;
      between = Number.POSITIVE_INFINITY;
      kept.push(block);
      continue;
    }
    if (textAhead && block.level < between) kept.push(block);
    between = Math.min(between, block.level);
  }
  return kept.reverse();
}
