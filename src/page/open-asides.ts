import { isTitle, LONGEST_HEADLINE } from './headline.ts';
import { mayHoldArticle } from './left-out.ts';
import { holderOf, isProse, proseRuns, wordsOf } from './prose.ts';
import type { Sliced } from './slices.ts';
import type { RawBlock, Survey } from './survey.ts';

/** How often asides inside of open ones are looked at. */
const ROUNDS = 6;
/** How many times longer than the longest run of prose outside an aside's own must be. */
const BY_FAR = 2.5;
/** More asides of one sort than this stand in a row, as entries of a live report do. */
const FEW = 3;

interface Group {
  asides: Set<number>;
  /** Units of prose in all of them, and in the longest run. */
  weight: number;
  run: number;
}

/**
 * The asides that stand aside of nothing: a page may call the frame around its article what it likes ("has-newsletter"). Asides open
 * that hold more than the rest together with the page's own headline, or by far the longest run of prose. Those of one sort side by
 * side, as the entries of a live report are, open together.
 */
export function* openAsides(page: Survey, titles: readonly string[]): Sliced<Set<number>> {
  const open = new Set<number>();
  const prose = page.blocks.filter(isProse);
  yield;
  const runs = proseRuns(page, prose);
  const headed = yield* headedAsides(page, titles);
  for (let round = 0; round < ROUNDS; round += 1) {
    const groups = new Map<string, Group>();
    let free = 0;
    let freeRun = 0;
    for (const block of prose) {
      yield;
      const run = runs.get(holderOf(page, block)) ?? 0;
      const outermost = outermostAside(page, block.aside, open);
      if (outermost < 0) {
        free += block.text.length;
        freeRun = Math.max(freeRun, run);
      } else {
        add(groups, sortOf(page, outermost), outermost, block, run);
      }
    }
    const best = [...groups.values()]
      .filter(
        ({ asides, weight, run }) =>
          (weight > free && [...asides].some((aside) => headed.has(aside))) || (run > freeRun * BY_FAR && mayHold(page, asides)),
      )
      .sort((a, b) => b.run - a.run || b.weight - a.weight)[0];
    if (!best) break;
    for (const aside of best.asides) open.add(aside);
  }
  return open;
}

function add(groups: Map<string, Group>, sort: string, aside: number, block: RawBlock, run: number): void {
  const group = groups.get(sort) ?? { asides: new Set<number>(), weight: 0, run: 0 };
  group.asides.add(aside);
  group.weight += block.text.length;
  group.run = Math.max(group.run, run, group.asides.size > FEW ? group.weight : 0);
  groups.set(sort, group);
}

/** Asides of one parent set aside for the same reason. */
function sortOf(page: Survey, aside: number): string {
  const { place, reason } = page.asides[aside] ?? { place: -1, reason: '' };
  return `${page.places[place]?.parent ?? -1} ${reason}`;
}

function mayHold(page: Survey, asides: ReadonlySet<number>): boolean {
  return [...asides].every((aside) => mayHoldArticle(page.asides[aside]?.reason ?? ''));
}

/** The asides that hold a heading of level one which says what the page calls itself. */
function* headedAsides(page: Survey, titles: readonly string[]): Sliced<Set<number>> {
  const names = titles.map(wordsOf).filter((title) => title.length > 0);
  const headed = new Set<number>();
  for (const { level, text, aside } of page.blocks) {
    yield;
    if (level !== 1 || aside < 0 || text.length > LONGEST_HEADLINE || !isTitle(text, names)) continue;
    for (let index = aside; index >= 0 && !headed.has(index); index = page.asides[index]?.parent ?? -1) headed.add(index);
  }
  return headed;
}

/** The outermost aside around `aside`, itself included, that is not open; -1 for none. */
export function outermostAside(page: Survey, aside: number, open: ReadonlySet<number>): number {
  let outermost = -1;
  for (let index = aside; index >= 0; index = page.asides[index]?.parent ?? -1) {
    if (!open.has(index)) outermost = index;
  }
  return outermost;
}
