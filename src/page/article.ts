import { findHeadline } from './headline.ts';
import { openAsides, outermostAside } from './open-asides.ts';
import { holderOf, isProse, isWithin, LINKED_PROSE, proseRuns } from './prose.ts';
import { sift } from './sift.ts';
import type { Sliced } from './slices.ts';
import type { RawBlock, Survey } from './survey.ts';

/** An element holds the article as well as its parent does when it holds this share of the parent's prose. */
const KEEPS = 0.75;
/** Prose standing side by side that counts in full when looking for the article. */
const FULL_RUN = 1500;
/** Elements between two stops. */
const STRIDE = 64;
/** Units of text from which a line between headline and body is a standfirst. */
const STANDFIRST = 50;

/** The blocks of a survey that make the article, its headline first. */
export interface Article {
  blocks: RawBlock[];
  /** Index of the place that holds the body; -1 where there is none. */
  root: number;
}

/** Picks the article out of a page. `titles` is what the page calls itself. */
export function* findArticle(page: Survey, titles: readonly string[]): Sliced<Article> {
  const open = yield* openAsides(page, titles);
  const free: RawBlock[] = [];
  for (const block of page.blocks) {
    yield;
    if (outermostAside(page, block.aside, open) < 0) free.push(block);
  }
  const root = yield* findRoot(page, free);
  if (root < 0) return { blocks: [], root };
  const inside = new Set<RawBlock>();
  for (const block of free) {
    yield;
    if (isWithin(page, block.place, root)) inside.add(block);
  }
  const first = free.findIndex((block) => inside.has(block) && isProse(block));
  const headline = yield* findHeadline(free, first, titles);
  const from = headline ? free.indexOf(headline) : first;
  const zone = free.filter(
    (block, index) => block !== headline && (inside.has(block) || (index > from && index < first && isStandfirst(block))),
  );
  yield;
  const bodyStart = zone.findIndex((block) => isProse(block) && inside.has(block));
  const kept = yield* sift(page, zone, bodyStart, headline);
  return { blocks: headline ? [{ ...headline, kind: 'headline' }, ...kept] : kept, root };
}

/** The smallest element that holds nearly all the prose. */
function* findRoot(page: Survey, free: readonly RawBlock[]): Sliced<number> {
  const prose = free.filter(isProse);
  yield;
  const runs = proseRuns(page, prose);
  const mass = new Float64Array(page.places.length);
  for (const block of prose) {
    mass[block.place] = (mass[block.place] ?? 0) + block.text.length * Math.min(1, (runs.get(holderOf(page, block)) ?? 0) / FULL_RUN);
  }
  const heaviest = new Int32Array(page.places.length).fill(-1);
  for (let index = page.places.length - 1; index > 0; index -= 1) {
    if (index % STRIDE === 0) yield;
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
    if (heaviest[next] === -1 && prose.some((block) => block.place === next)) return root;
    root = next;
  }
}

function isStandfirst(block: RawBlock): boolean {
  return block.text.length >= STANDFIRST && block.linked < block.text.length * LINKED_PROSE;
}
