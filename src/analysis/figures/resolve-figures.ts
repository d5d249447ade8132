import type { Scope } from '../attribution/resolve-sources.ts';
import type { PlacedEvidence } from '../evidence.ts';
import { contains, overlaps, type Range, RangeIndex, spanOf } from '../text/spans.ts';
import { ANONYMOUS_KINDS, type Figure, type SourceMention, type Status } from '../types.ts';
import type { LocalFigure } from './quantities.ts';

/** Gives each figure of the article its status: by the scope that it stands in, and by what the article counted before. */
export function resolveFigures(
  blocks: readonly PlacedEvidence[],
  text: string,
  mentions: readonly SourceMention[],
  scopes: readonly Scope[],
): Figure[] {
  const figures: (Figure & { key: string })[] = [];
  const counted = new Set<string>();
  const places = new FirstPlaces(text);
  const scopesOf = byBlock(scopes, blocks);
  const mentionsOf = byBlock(mentions, blocks);
  for (const [i, { start, evidence }] of blocks.entries()) {
    if (evidence.figures.length === 0) continue;
    const here = new RangeIndex(scopesOf[i]!);
    const sources = new RangeIndex(mentionsOf[i]!);
    for (const local of evidence.figures) {
      const span = { start: local.start + start, end: local.end + start };
      const key = `${local.value}|${stem(local.noun)}`;
      if (
        local.definite &&
        local.unit === 'noun' &&
        (counted.has(key) || (local.value <= 10 && places.namedBefore(local.noun, span.start)))
      )
        continue;
      if (sources.mayOverlap(span).some((m) => overlaps(m, span) && m.kind !== 'hearsay' && !isObjectOfCount(m, span))) continue;
      counted.add(key);
      figures.push({ ...judge(local, span, text, here.mayContain(span)), key });
    }
  }
  return withSourcesElsewhere(figures);
}

/** "a report on 40 deaths" holds a figure of its own; "two officials" is the source itself. */
const isObjectOfCount = (mention: SourceMention, span: Range): boolean => span.start > mention.start + 20;

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

  constructor(text: string) {
    this.lower = text.toLowerCase();
  }

  /** "the four states" goes back to what the text has spoken of; a definite count of something new is a first count. */
  namedBefore(noun: string, offset: number): boolean {
    const root = stem(noun);
    if (root.length < 3) return true;
    const known = this.places.get(root) ?? this.lower.indexOf(root);
    this.places.set(root, known);
    return known >= 0 && known < offset;
  }
}

const stem = (noun: string): string => noun.replace(/(?:es|s|x)$/, '');

function judge(local: LocalFigure, span: Range, text: string, scopes: readonly Scope[]): Figure {
  const scope = closest(span, scopes);
  const status: Status = !scope ? 'unattributed' : ANONYMOUS_KINDS.has(scope.kind) ? 'anonymous' : 'attributed';
  return {
    ...spanOf(text, span),
    status,
    certainty: local.small || (scope ? scope.carried : local.reported) ? 'likely' : 'clear',
    explanation: {
      rule: `figure-${status}`,
      because: scope
        ? [
            { role: 'source', span: spanOf(text, scope.source) },
            { role: 'cue', span: spanOf(text, scope.cue) },
          ]
        : [],
    },
    ...(scope && { source: spanOf(text, scope.source) }),
  };
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

/** A figure with no source where it stands may have one elsewhere in the article: same value, same noun. */
function withSourcesElsewhere(figures: (Figure & { key: string })[]): Figure[] {
  const sourced = new Map<string, Figure>();
  for (const figure of figures) if (figure.status === 'attributed' && !sourced.has(figure.key)) sourced.set(figure.key, figure);
  return figures.map(({ key, ...figure }) => {
    const other = figure.status === 'unattributed' ? sourced.get(key) : undefined;
    if (!other) return figure;
    return {
      ...figure,
      sourcedElsewhere: { start: other.start, end: other.end, exact: other.exact },
      explanation: {
        rule: 'figure-sourced-elsewhere',
        because: [
          { role: 'elsewhere', span: { start: other.start, end: other.end, exact: other.exact } },
          ...(other.source ? [{ role: 'source', span: other.source }] : []),
        ],
      },
    };
  });
}
