import type { ResolvedSources } from '../attribution/resolve-sources.ts';
import type { PlacedEvidence } from '../evidence.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { overlaps, type Range } from '../text/spans.ts';
import { ANONYMOUS_KINDS, type Check, type Figure, type SourceMention } from '../types.ts';
import { byDescription } from './descriptions.ts';
import { pollDetails } from './polls.ts';

/** What the checks are answered from. */
export interface ArticleFindings {
  blocks: readonly PlacedEvidence[];
  sources: ResolvedSources;
  figures: readonly Figure[];
}

/** The checks, in the order in which they are shown. */
export const CHECKS = [
  'reason-given',
  'reason-specific',
  'basis-of-knowledge',
  'described',
  'bare-source',
  'counted',
  'more-than-one',
  'direct-quotes',
  'headline-or-lead',
  'relayed',
  'byline',
  'figures-sourced',
  'poll-details',
] as const;
export type CheckId = (typeof CHECKS)[number];

/**
 * Answers the questions of published newsroom standards from what the text shows. A check is `not-applicable` where the article has
 * nothing that it asks about, and `not-checked` where the text of an article cannot answer it.
 */
export function answerChecks(article: ArticleFindings, pack: CompiledPack): Check[] {
  const { mentions, clauses, descriptions } = article.sources;
  const at = new Positions(article);
  const unnamed = mentions.filter((m) => m.kind === 'unnamed' && !m.protected);
  const anonymous = mentions.filter((m) => m.kind === 'unnamed' || m.kind === 'vague');
  const declared = clauses.filter((c) => c.explanation.rule !== 'changed-name');
  const quoted = quotedSources(article);
  const described = (mention: SourceMention) => descriptions.get(mention);
  const several = byDescription(unnamed, pack).length > 1;
  const leads = leadTest(article);

  const answers: Record<CheckId, Check> = {
    'reason-given': among('reason-given', declared, (c) => c.reason, at),
    'reason-specific': among(
      'reason-specific',
      declared.filter((c) => c.reason),
      (c) => !c.formulaic,
      at,
    ),
    'basis-of-knowledge': among('basis-of-knowledge', unnamed, (m) => m.basis !== undefined, at),
    described: among('described', unnamed, (m) => (m.precision ?? 0) >= 2, at),
    'bare-source': among('bare-source', unnamed, (m) => m.precision === 0 && described(m)?.head === 'source', at),
    counted: among(
      'counted',
      unnamed.filter((m) => described(m)?.plural),
      (m) => !described(m)?.counted,
      at,
    ),
    'more-than-one': among('more-than-one', unnamed, () => several, at),
    'direct-quotes': among('direct-quotes', anonymous, (m) => quoted.has(m.start), at),
    'headline-or-lead': among('headline-or-lead', anonymous, leads, at),
    relayed: among('relayed', anonymous, (m) => m.relayedBy !== undefined, at),
    byline: { id: 'byline', answer: 'not-checked', findings: [] },
    'figures-sourced': among('figures-sourced', article.figures, (f) => f.status === 'attributed' || f.sourcedElsewhere !== undefined, at),
    'poll-details': pollCheck(article, at),
  };
  return CHECKS.map((id) => answers[id]);
}

/** Found where the text tells who made its polls, whom they asked and when; what it found is listed either way. */
function pollCheck(article: ArticleFindings, at: Positions): Check {
  const { polls, pollster, sampled, sample, dated } = pollDetails(article);
  const findings = [...(pollster ? polls : []), ...(sample ? [sample] : [])].map((finding) => at.of(finding));
  const answer = polls.length === 0 ? 'not-applicable' : pollster && sampled && dated ? 'found' : 'not-found';
  return { id: 'poll-details', answer, findings: polls.length === 0 ? [] : findings };
}

/** Positions of findings in the order sources, clauses, figures. */
class Positions {
  private readonly places = new Map<object, number>();

  constructor({ sources, figures }: ArticleFindings) {
    for (const finding of [...sources.mentions, ...sources.clauses, ...figures]) this.places.set(finding, this.places.size);
  }

  of(finding: object): number {
    return this.places.get(finding) ?? -1;
  }
}

function among<T extends object>(id: CheckId, all: readonly T[], holds: (finding: T) => boolean, at: Positions): Check {
  const found = all.filter(holds);
  return { id, answer: all.length === 0 ? 'not-applicable' : found.length ? 'found' : 'not-found', findings: found.map((f) => at.of(f)) };
}

/** Where the mentions start that words in quotation marks are put down to. */
function quotedSources({ blocks, sources }: ArticleFindings): ReadonlySet<number> {
  const quotations = blocks.flatMap(({ start, evidence }) =>
    evidence.quotations.map((q) => ({ start: q.start + start, end: q.end + start })),
  );
  const quoted = new Set<number>();
  let at = 0;
  for (const scope of [...sources.scopes].sort((a, b) => a.start - b.start)) {
    while (at < quotations.length && quotations[at]!.end <= scope.start) at++;
    if (quotations[at] && overlaps(quotations[at]!, scope)) quoted.add(scope.source.start);
  }
  return quoted;
}

/** Tells of a mention whether the headline, the first paragraph or the first quotation rests on it. */
function leadTest({ blocks, sources }: ArticleFindings): (mention: SourceMention) => boolean {
  const lead = blocks[Math.min(1, blocks.length - 1)];
  const end = lead ? lead.start + lead.evidence.length : 0;
  const quoting = blocks.find(({ evidence }) => evidence.quotations.length > 0);
  const first = quoting?.evidence.quotations[0];
  const quotation: Range | undefined = quoting && first && { start: first.start + quoting.start, end: first.end + quoting.start };
  const speaker = quotation && sources.scopes.find((scope) => scope.start <= quotation.start && scope.end >= quotation.end);
  const opening = speaker && ANONYMOUS_KINDS.has(speaker.kind) ? speaker.source.start : -1;
  return (mention) => mention.start < end || mention.start === opening;
}
