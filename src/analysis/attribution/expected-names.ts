import type { Range } from '../text/spans.ts';
import type { Kind, SourceMention } from '../types.ts';
import type { Description } from './description.ts';
import type { Memory } from './memory.ts';

interface Resolved {
  mentions: readonly SourceMention[];
  descriptions: ReadonlyMap<SourceMention, Description>;
  /** Those of whom the text says that it does not name them. */
  hidden: ReadonlySet<SourceMention>;
}

/**
 * "A pilot has claimed that … ¶ Lieutenant Ana Silva said …": whom one paragraph describes the next may name, and whom the lead calls an
 * expert, the rest. Where the next opens with somebody told of alike, it names them; where it is only the first to name its source, who that
 * was before is not sure.
 */
export function expectNames(
  { mentions, descriptions, hidden, scopes }: Resolved & Scoped,
  text: string,
  leadEnd: number,
  memory: Pick<Memory, 'hasTitle'>,
): void {
  let firstPlaces: ReadonlyMap<string, number> | undefined;
  for (const [i, mention] of mentions.entries()) {
    const described = descriptions.get(mention);
    if (mention.kind !== 'unnamed' || !described || hidden.has(mention)) continue;
    const { head, plural, counted, other, determiner } = described;
    const lead = mention.start < leadEnd;
    // "one of its directors"
    const many = counted && !(lead && determiner === 'indefinite');
    const single = (head === 'role' || head === 'collective' || head === 'office') && !plural && !many && !other;
    if (!single || (determiner !== 'indefinite' && determiner !== 'none')) continue;
    const teased = head === 'collective' && lead;
    const next = teased ? mentions.slice(i + 1).find((later) => isPerson(descriptions.get(later))) : mentions[i + 1];
    const name = next && descriptions.get(next);
    if (next?.kind !== 'named' || !name?.name || !isPerson(name)) continue;
    if (!text.slice(mention.end, next.start).includes('\n') || isAnother(mention, described, next, name)) continue;
    firstPlaces ??= firstPlacesOf(text);
    const surname = [...firstPlacesOf(name.name).keys()].at(-1) ?? '';
    const place = firstPlaces.get(surname) ?? 0;
    if (place <= mention.start) continue;
    mention.certainty = 'likely';
    // « … », affirme un diplomate; "an official told Reuters": that was all that the text tells of them.
    const told = (mention.cue !== undefined && mention.cue.start < mention.start) || mention.relayedBy !== undefined;
    if (determiner === 'none' || told || place < next.start || !opensParagraph(text, next.start)) continue;
    // Only what is told of both alike makes them one: a title, or a word of the description.
    const titled = memory.hasTitle(surname.toLowerCase(), described.noun) === true;
    if (titled || sharesWord(mention.exact, asideAfter(text, next.end))) nameIt(mention, scopes);
  }
}

/** No longer words stand before a name that opens its paragraph: "16.52 ", "But ". */
const LONGEST_OPENER = 8;

/** Whether a paragraph opens with a name, or with what whom it names said: "“It sank,” said Ana Silva". */
function opensParagraph(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at).trimStart();
  return before.length <= LONGEST_OPENER || /^["“«'‘]/.test(before);
}

interface Scoped {
  scopes: readonly { source: Range; kind: Kind }[];
}

/** Takes somebody unnamed for whom the article names elsewhere. */
function nameIt(mention: SourceMention, scopes: Scoped['scopes']): void {
  mention.kind = 'named';
  delete mention.precision;
  mention.explanation = {
    ...mention.explanation,
    because: mention.explanation.because.map((one) => (one.role === 'why' ? { ...one, value: 'named-elsewhere' } : one)),
  };
  for (const scope of scopes) if (scope.source.start === mention.start) scope.kind = 'named';
}

/**
 * "Panel member says …" over "Ana Silva, who sits on the panel, …": a headline has no room for the name of whom the text then hears first,
 * where it describes them alike. Not where it goes on to hear somebody unnamed by the same noun.
 */
export function nameHeadline(
  { mentions, descriptions, hidden, scopes }: Resolved & Scoped,
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
    nameIt(mention, scopes);
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
  if ((!b.noun && b.determiner === 'none') || b.noun === a.noun || (b.determiner === 'none' && !b.affiliated)) return false;
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
