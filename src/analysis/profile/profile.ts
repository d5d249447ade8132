import type { CompiledPack } from '../text/lexicon.ts';
import { lookupForm } from '../text/normalise.ts';
import { splitEntry } from '../text/tokens.ts';
import { KINDS, type Kind, type Profile, type SourceMention, STATUSES } from '../types.ts';
import { type ArticleFindings, answerChecks } from './checks.ts';

/** Sums up an article's findings. */
export function profileOf(article: ArticleFindings, pack: CompiledPack): Profile {
  const { figures } = article;
  const sources = article.sources.mentions;
  return {
    mentions: count(
      KINDS,
      sources.map((s) => s.kind),
    ),
    distinct: distinctByKind(sources, pack),
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
function distinctByKind(sources: readonly SourceMention[], pack: CompiledPack): Record<Kind, number> {
  const seen = new Set<string>();
  const counts = count(KINDS, []);
  for (const { kind, exact } of sources) {
    const key = `${kind}|${keyOf(kind, exact, pack)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[kind]++;
  }
  return counts;
}

function keyOf(kind: Kind, exact: string, { rules, determiners }: CompiledPack): string {
  const words = splitEntry(lookupForm(exact), rules);
  const first = words.findIndex((word) => !determiners.has(word));
  const key = words.slice(Math.max(first, 0));
  return kind === 'named' ? (key.at(-1) ?? '') : key.join(' ');
}
