import type { CompiledPack } from '../text/compile-pack.ts';
import { KINDS, type Profile, STATUSES } from '../types.ts';
import { type ArticleFindings, answerChecks } from './checks.ts';
import { byDescription } from './descriptions.ts';

/** Sums up an article's findings. */
export function profileOf(article: ArticleFindings, pack: CompiledPack): Profile {
  const { figures } = article;
  const sources = article.sources.mentions;
  return {
    mentions: count(
      KINDS,
      sources.map((s) => s.kind),
    ),
    distinct: count(
      KINDS,
      byDescription(sources, pack).map(([first]) => first!.kind),
    ),
    figures: count(
      STATUSES,
      figures.map((f) => f.status),
    ),
    sourcedElsewhere: figures.filter((f) => f.sourcedElsewhere).length,
    checks: answerChecks(article, pack),
  };
}

function count<T extends string>(names: readonly T[], values: readonly T[]): Record<T, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const value of values) counts[value]++;
  return counts;
}
