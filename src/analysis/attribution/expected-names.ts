import type { Range } from '../text/spans.ts';
import type { Kind, SourceMention } from '../types.ts';
import type { Description } from './describe.ts';
import type { Memory } from './memory.ts';

interface Resolved {
  mentions: readonly SourceMention[];
  descriptions: ReadonlyMap<SourceMention, Description>;
  /** Those of whom the text says that it does not name them. */
  hidden: ReadonlySet<SourceMention>;
}

/**
 * "A pilot has claimed that … ¶ Lieutenant Ana Silva said …": whom one paragraph describes the next may name, and whom the lead calls an
 * expert, the rest. Where it is the first to name its source, who that was before is not sure.
 */
export function expectNames({ mentions, descriptions, hidden }: Resolved, text: string, leadEnd: number): void {
  let firstPlaces: ReadonlyMap<string, number> | undefined;
  for (const [i, mention] of mentions.entries()) {
    const described = descriptions.get(mention);
    if (mention.kind !== 'unnamed' || !described || hidden.has(mention)) continue;
    const { head, plural, counted, other, determiner } = described;
    const single = (head === 'role' || head === 'collective' || head === 'office') && !plural && !counted && !other;
    if (!single || (determiner !== 'indefinite' && determiner !== 'none')) continue;
    const teased = head === 'collective' && mention.start < leadEnd;
    const next = teased ? mentions.slice(i + 1).find((later) => isPerson(descriptions.get(later))) : mentions[i + 1];
    const name = next && descriptions.get(next);
    if (next?.kind !== 'named' || !name?.name || !isPerson(name)) continue;
    if (!text.slice(mention.end, next.start).includes('\n') || isAnother(mention, described, next, name)) continue;
    firstPlaces ??= firstPlacesOf(text);
    const surname = [...firstPlacesOf(name.name).keys()].at(-1) ?? '';
    if ((firstPlaces.get(surname) ?? 0) > mention.start) mention.certainty = 'likely';
  }
}

/**
 * "Panel member says …" over "Ana Silva, who sits on the panel, …": a headline has no room for the name of whom the text then hears first,
 * where it describes them alike. Not where it goes on to hear somebody unnamed by the same noun.
 */
export function nameHeadline(
  { mentions, descriptions, hidden, scopes }: Resolved & { scopes: readonly { source: Range; kind: Kind }[] },
  text: string,
  end: number,
  memory: Pick<Memory, 'hasTitle'>,
): void {
  for (const [i, mention] of mentions.entries()) {
    if (mention.end > end) return;
    const described = descriptions.get(mention);
    if (mention.kind !== 'unnamed' || mention.certainty === 'clear' || !described || hidden.has(mention)) continue;
    const { head, plural, counted, other, determiner, noun } = described;
    const single = (head === 'role' || head === 'collective' || head === 'person') && !plural && !counted && !other;
    const rest = mentions.slice(i + 1);
    const first = rest.find(({ kind }) => kind === 'named' || kind === 'unnamed');
    if (!single || determiner !== 'none' || first?.kind !== 'named') continue;
    const name = descriptions.get(first)?.name?.toLowerCase().split(/\s+/).at(-1);
    if (!name || !(memory.hasTitle(name, noun) ?? sharesWord(mention.exact, asideAfter(text, first.end)))) continue;
    if (rest.some((later) => later.kind === 'unnamed' && descriptions.get(later)?.noun === noun)) continue;
    mention.kind = 'named';
    delete mention.precision;
    mention.explanation = {
      ...mention.explanation,
      because: mention.explanation.because.map((one) => (one.role === 'why' ? { ...one, value: 'named-elsewhere' } : one)),
    };
    for (const scope of scopes) if (scope.source.start === mention.start) scope.kind = 'named';
  }
}

/** The words that a comma sets off after a name. */
const asideAfter = (text: string, at: number): string => /^,[^,.!?;\n]*/.exec(text.slice(at))?.[0] ?? '';

/** Words of no more letters mostly join others. */
const LONGEST_PARTICLE = 4;

function sharesWord(a: string, b: string): boolean {
  const words = b.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return a
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.length > LONGEST_PARTICLE && words.includes(word));
}

const isPerson = (description: Description | undefined): boolean => description?.head === 'person-name';

/** "An official … ¶ … the director of the firm, Ana Silva": who is named has a description of their own, which shares no noun or name. */
function isAnother(unnamed: SourceMention, a: Description, named: SourceMention, b: Description): boolean {
  if ((!b.noun && b.determiner !== 'possessive') || b.noun === a.noun || (b.determiner === 'none' && !b.affiliated)) return false;
  const names = firstPlacesOf(unnamed.exact);
  return ![...firstPlacesOf(named.exact).keys()].some((word) => names.has(word));
}

/** Offset of the first place of each word with a capital, the words of a hyphenated name apart. */
function firstPlacesOf(text: string): Map<string, number> {
  const places = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu))
    if (!places.has(word)) places.set(word, index);
  return places;
}
