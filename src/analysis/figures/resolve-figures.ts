import type { ResolvedSources, Scope } from '../attribution/resolve-sources.ts';
import type { PlacedEvidence } from '../evidence.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { contains, overlaps, type Range, RangeIndex, spanOf } from '../text/spans.ts';
import { stemOf } from '../text/stems.ts';
import { ANONYMOUS_KINDS, type Figure, type SourceMention, type Status } from '../types.ts';
import type { LocalFigure } from './quantities.ts';
import { withSourcesElsewhere } from './sourced-elsewhere.ts';

/** From here on, a definite number that was written before goes back to it, whatever stands with it; and may where it counts something else. */
const LARGE = 100;
const LARGE_COUNT = 20;

/** A figure with what decides whether another one is the same. */
export interface Placed {
  figure: Figure;
  local: LocalFigure;
  /** What the forms of the noun counted share. */
  root: string;
}

/** So many blocks at its head and its end tell what a text is. */
const LEAD = 3;

/** Gives each figure of the article its status: by the scope that it stands in, and by what the article counted before. */
export function resolveFigures(
  blocks: readonly PlacedEvidence[],
  text: string,
  { mentions, scopes }: Pick<ResolvedSources, 'mentions' | 'scopes'>,
  { pack }: CompiledPack,
): Figure[] {
  // An advert's figures are nobody's news.
  if ([...blocks.slice(0, LEAD), ...blocks.slice(-LEAD)].some(({ evidence }) => evidence.sponsored)) return [];
  const figures: Placed[] = [];
  const counted = new Set<string>();
  const stem = (noun: string) => stemOf(noun, pack.grammar.nounEndings);
  const places = new FirstPlaces(text, stem);
  const scopesOf = byBlock(scopes, blocks);
  const mentionsOf = byBlock(mentions, blocks);
  const unsure = new Set(mentions.filter(({ certainty }) => certainty === 'likely').map(({ start }) => start));
  let listed = false;
  for (const [i, { start, evidence }] of blocks.entries()) {
    // "The railway tells:", and then a list.
    listed = (listed && evidence.words <= LONGEST_LINE) || /:\s*$/.test(text.slice(Math.max(0, start - 5), start));
    if (evidence.figures.length === 0) continue;
    const here = new RangeIndex(scopesOf[i]!);
    const sources = new RangeIndex(mentionsOf[i]!);
    for (const local of evidence.figures) {
      const span = { start: local.start + start, end: local.end + start };
      const root = stem(local.noun);
      const key = `${local.value}|${local.unit}|${root}`;
      // "the thousands of boats": of whatever number they were.
      const again = local.loose
        ? local.unit === 'noun' && counted.has(`noun|${root}`)
        : counted.has(key) ||
          (local.value >= LARGE && counted.has(`${local.value}|`)) ||
          // "the 5 percent": of whatever it was.
          (local.unit === 'percent' && root === '' && counted.has(`${local.value}|percent`)) ||
          (local.unit === 'noun' && local.value <= 10 && places.namedBefore(local.noun, span.start));
      if (local.definite && again) continue;
      if (!local.share && sources.mayOverlap(span).some((m) => overlaps(m, span) && m.kind !== 'hearsay' && !isObjectOfCount(m, span)))
        continue;
      if (local.unit === 'noun' && countsNames(local.value, span.end, sources)) continue;
      // "the 20 seats": of seats that the article has spoken of, or as many as it has counted of something else.
      const pointed = local.pointing && local.noun !== '' && (places.namedBefore(local.noun, span.start) || counted.has(`${local.value}|`));
      // "The club sold 30 players." "The 30 victims …": the same ones, or others.
      const recounted =
        local.definite &&
        ((local.unit === 'noun' && local.value >= LARGE_COUNT && counted.has(`${local.value}|`)) ||
          (local.unit === 'percent' && counted.has(`${local.value}|percent`)));
      const met = pointed || recounted;
      counted.add(key).add(`${local.value}|`).add(`${local.value}|${local.unit}`).add(`${local.unit}|${root}`);
      const figure = judge(local, span, text, here.mayContain(span), unsure);
      // A subhead has its source in the text under it, a link's in another article, a caption's beside the picture.
      const line = i > 0 && figure.status !== 'attributed' && (listed || endsBare(text.slice(start, start + evidence.length)));
      if ((met && figure.status !== 'attributed') || line) figure.certainty = 'likely';
      figures.push({ figure, local, root });
    }
  }
  return withSourcesElsewhere(figures);
}

/** More words than a subhead or a link has. */
const LONGEST_LINE = 16;

/** Words that end with no mark: a subhead, the headline of an article linked to, a caption. */
const endsBare = (block: string): boolean => /[\p{L}\p{N}%,;]['’”"»]?$/u.test(block.trimEnd().slice(-LONGEST_ENDING));
const LONGEST_ENDING = 3;

/** "a report on 40 deaths" holds a figure of its own; "two officials" is the source itself. */
const isObjectOfCount = (mention: SourceMention, span: Range): boolean => span.start > mention.start + 20;

/** Longer than a mark and an "and" between names. */
const LONGEST_JOINT = 7;

/** "Two rivals, Ana Silva and Otto Lund, said": as many named sources follow as the number counts. */
function countsNames(value: number, end: number, sources: RangeIndex<SourceMention>): boolean {
  let [names, last] = [0, end];
  while (names <= value) {
    const near = { start: last, end: last + LONGEST_JOINT };
    const next = sources.mayOverlap(near).find(({ start, kind }) => kind === 'named' && start >= near.start && start < near.end);
    if (!next) break;
    names++;
    last = next.end;
  }
  return names > 1 && names === value;
}

/** Stretches of an article by the block that they start in. */
function byBlock<T extends Range>(items: readonly T[], blocks: readonly PlacedEvidence[]): T[][] {
  const groups: T[][] = blocks.map(() => []);
  let at = 0;
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    while (at + 1 < blocks.length && item.start >= blocks[at + 1]!.start) at++;
    groups[at]?.push(item);
  }
  return groups;
}

/** Where nouns first stand in a text, looked up once each. */
class FirstPlaces {
  private readonly lower: string;
  private readonly places = new Map<string, number>();

  constructor(
    text: string,
    private readonly stem: (noun: string) => string,
  ) {
    this.lower = text.toLowerCase();
  }

  /** "the four states" goes back to what the text has spoken of; a definite count of something new is a first count. */
  namedBefore(noun: string, offset: number): boolean {
    const root = this.stem(noun);
    if (root.length < 3) return true;
    const known = this.places.get(root) ?? this.lower.indexOf(root);
    this.places.set(root, known);
    return known >= 0 && known < offset;
  }
}

function judge(local: LocalFigure, span: Range, text: string, scopes: readonly Scope[], unsure: ReadonlySet<number>): Figure {
  const scope = closest(span, scopes);
  const status: Status = !scope ? 'unattributed' : ANONYMOUS_KINDS.has(scope.kind) ? 'anonymous' : 'attributed';
  // It is put down to nobody named only as surely as its source is nobody named.
  const isUnsure = scope !== undefined && (scope.carried || (status === 'anonymous' && unsure.has(scope.source.start)));
  const figure: Figure = {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    status,
    certainty: local.slight || (scope ? isUnsure : local.reported) ? 'likely' : 'clear',
    explanation: {
      rule: `figure-${status}`,
      because: scope
        ? [
            { role: 'source', span: spanOf(text, scope.source) },
            { role: 'cue', span: spanOf(text, scope.cue) },
          ]
        : [],
    },
  };
  if (scope) figure.source = spanOf(text, scope.source);
  return figure;
}

/** Of the scopes that hold a figure, the one whose cue is nearest; words of the source's own come before words carried on. */
function closest(span: Range, scopes: readonly Scope[]): Scope | undefined {
  let best: Scope | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const scope of scopes) {
    if (!contains(scope, span)) continue;
    const distance =
      Math.max(scope.cue.start - span.end, span.start - scope.cue.end, 0) +
      (scope.carried ? 1000 : 0) +
      (scope.kind === 'hearsay' ? 2000 : 0);
    if (distance < bestDistance) {
      best = scope;
      bestDistance = distance;
    }
  }
  return best;
}
