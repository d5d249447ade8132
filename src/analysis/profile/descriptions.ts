import type { CompiledPack } from '../text/compile-pack.ts';
import { lookupForm } from '../text/normalise.ts';
import { splitEntry } from '../text/tokens.ts';
import type { SourceMention } from '../types.ts';

/**
 * Mentions by the name or description that they give their source, in the order of the text: the same kind and words but for case and
 * article; of a person, the surname. Two descriptions may be one person.
 */
export function byDescription<Mention extends Pick<SourceMention, 'kind' | 'exact'>>(
  mentions: readonly Mention[],
  pack: CompiledPack,
): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind}|${keyOf(mention, pack)}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

function keyOf({ kind, exact }: Pick<SourceMention, 'kind' | 'exact'>, { rules, determiners }: CompiledPack): string {
  const words = splitEntry(lookupForm(exact), rules);
  const first = words.findIndex((word) => !determiners.has(word));
  const key = words.slice(Math.max(first, 0));
  return kind === 'named' ? (key.at(-1) ?? '') : key.join(' ');
}
