import { KINDS, type Kind, type Profile, type SourceMention, STATUSES } from '../types.ts';
import { type ArticleFindings, answerChecks } from './checks.ts';

/** Sums up an article's findings. */
export function profileOf(article: ArticleFindings): Profile {
  const { figures } = article;
  const sources = article.sources.mentions;
  return {
    mentions: count(
      KINDS,
      sources.map((s) => s.kind),
    ),
    distinct: distinctByKind(sources),
    figures: count(
      STATUSES,
      figures.map((f) => f.status),
    ),
    sourcedElsewhere: figures.filter((f) => f.sourcedElsewhere).length,
    checks: answerChecks(article),
  };
}

function count<T extends string>(names: readonly T[], values: readonly T[]): Record<T, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const value of values) counts[value]++;
  return counts;
}

/** Distinct names or descriptions: the same words but for case and article; of a person, the surname. */
function distinctByKind(sources: readonly SourceMention[]): Record<Kind, number> {
  const seen = new Set<string>();
  const counts = count(KINDS, []);
  for (const { kind, exact } of sources) {
    const key = `${kind}|${keyOf(kind, exact)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[kind]++;
  }
  return counts;
}

const LEADING_ARTICLE = /^(?:(?:the|an?|les?|la|une?|des|du|cette?|ces)\s+|l['’]\s*)/iu;

function keyOf(kind: Kind, exact: string): string {
  const words = exact.replace(LEADING_ARTICLE, '').toLowerCase().replace(/\s+/g, ' ').trim();
  return kind === 'named' ? (words.split(' ').at(-1) ?? words) : words;
}
