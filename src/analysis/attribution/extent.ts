import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, WORD } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Range } from '../text/spans.ts';
import type { Tie } from './attribution.ts';
import { past, SKIPPED } from './between.ts';
import { plainRowEnd, splitCoordination } from './coordination.ts';
import { describe } from './describe.ts';
import { isFiniteVerb, isFiniteVerbAt } from './finite-verbs.ts';
import { phraseFrom } from './phrases.ts';
import { rangeOf } from './scopes.ts';
import { isSpeakerHead } from './speakers.ts';
import { isEnglishOrder, isGlue, isMark } from './word-use.ts';

/** The coordinated sources of a phrase, also those after an abbreviation in brackets: "the agency (UNHCR) and a source". */
export function coordinated(block: Block, phrase: TokenRange, limit: number): TokenRange[] {
  const parts = splitCoordination(block, phrase);
  const at = afterBracket(block, phrase.to);
  const and = block.words[at];
  const end = plainRowEnd(block, phrase, (start) => phraseFrom(block, start, limit));
  if (end > phrase.to && !opensPredicate(block, end)) return [{ from: phrase.from, to: end }];
  // "Ana Silva, the mayor and an adviser to the bishop": with an article it describes her.
  const describes =
    isEnglishOrder(block) && describe(block, phrase).head === 'person-name' && (block.words[at + 1]?.word ?? 0) & DETERMINER;
  if (isMark(and, ',')) {
    const row = describes ? [] : listed(block, at + 1, limit);
    // "Ruth Salinas, Ore., the oldest member of the panel": what has an article and no name describes her.
    const apart = row
      .slice(0, -1)
      .every((part) => !isEnglishOrder(block) || describe(block, part).name !== undefined || !isArticled(block, part));
    return describe(block, phrase).head !== 'person-name' || apart ? [...parts, ...row] : parts;
  }
  if (!and || !(and.word & WORD.and) || at + 1 >= limit) return parts;
  let start = at + 1;
  while (block.words[start] && block.words[start]!.word & (WORD.of | WORD['to-recipient']) && !(block.words[start]!.word & DETERMINER))
    start++;
  const more = phraseFrom(block, start, limit);
  const head = more && describe(block, more).head;
  if (
    !more ||
    !head ||
    !(isSpeakerHead(head) || head === 'outlet' || (head === 'quantifier' && isEnglishOrder(block))) ||
    opensPredicate(block, more.to)
  )
    return parts;
  return [...parts, ...coordinated(block, more, limit)];
}

/** After a short bracket that opens at a token: "(UNHCR)". The token itself where none does. */
function afterBracket({ words }: Block, at: number): number {
  if (!isMark(words[at], '(')) return at;
  for (let close = at + 1; close < at + 6; close++) if (isMark(words[close], ')')) return close + 1;
  return at;
}

/** "le neveu et la tante ne dorment plus": the verb of a clause, past what may stand before it. */
const opensPredicate = (block: Block, at: number): boolean => isFiniteVerbAt(block, past(block, at, SKIPPED));

const isArticled = (block: Block, part: TokenRange): boolean => {
  const { determiner, plural } = describe(block, part);
  return !plural && (determiner === 'definite' || determiner === 'indefinite');
};

/** "X, Y et Z": what follows the first comma, where an "and" closes the row and each is named or has its article. */
function listed(block: Block, start: number, limit: number): TokenRange[] {
  const phrase = phraseFrom(block, start, limit);
  const first = block.words[start]?.word ?? 0;
  if (!phrase || first & WORD.of || !standsInRow(block, phrase)) return [];
  const parts = splitCoordination(block, phrase);
  const after = block.words[phrase.to];
  if (parts.length > 1) return parts.every((part) => standsInRow(block, part)) ? parts : [];
  if (after && after.word & WORD.and && after.kind === 'word') {
    const rest = coordinated(block, phrase, limit);
    return rest.length > 1 ? rest : [];
  }
  const rest = isMark(after, ',') ? listed(block, phrase.to + 1, limit) : [];
  return rest.length ? [phrase, ...rest] : [];
}

function standsInRow(block: Block, phrase: TokenRange): boolean {
  const { head, name, determiner, quantified, counted } = describe(block, phrase);
  if (opensPredicate(block, phrase.to)) return false;
  return (name !== undefined || determiner !== 'none' || quantified || counted) && (isSpeakerHead(head) || head === 'outlet');
}

/** How the source knows: in its own phrase, or right after it. */
export function basisIn(block: Block, phrase: TokenRange): Range | undefined {
  for (let i = phrase.from; i <= Math.min(phrase.to + 1, block.words.length - 1); i++) {
    const match = matchAt(block.words, i, block.pack.basis);
    if (!match) continue;
    let to = match.to;
    while (to < block.words.length && block.words[to]!.kind !== 'mark' && to < match.to + 8 && !isFiniteVerb(block, to)) to++;
    return rangeOf(block, i, Math.max(to, Math.min(phrase.to, to)));
  }
  return undefined;
}

/** "la ministre des Phares, Ana Silva": a name right after a title belongs to the phrase. */
export function withNameAfter(block: Block, phrase: TokenRange, limit: number, tie?: Tie): TokenRange {
  const { words } = block;
  const comma = afterBracket(block, phrase.to);
  if (!isMark(words[comma], ',') || comma + 1 >= limit) return phrase;
  const description = describe(block, phrase);
  if (
    description.plural ||
    (description.head !== 'office' &&
      description.head !== 'role' &&
      description.head !== 'spokesperson' &&
      description.head !== 'relative' &&
      description.head !== 'collective')
  )
    return phrase;
  const apposed = phraseFrom(block, comma + 1, limit);
  if (
    apposed &&
    describe(block, apposed).head === 'person-name' &&
    !(words[apposed.from]!.word & WORD.indefinite) &&
    (!words[apposed.to] || words[apposed.to]!.kind === 'mark')
  ) {
    return { from: phrase.from, to: apposed.to };
  }
  let to = comma + 1;
  while (
    to < words.length &&
    (isGlue(block, to) || (words[to]!.kind === 'word' && (words[to]!.capital || words[to]!.word & WORD['name-particle'])))
  )
    to++;
  const first = words[comma + 1]!;
  if (to === comma + 1 || !first.capital || first.noun & (NOUN.organisation | NOUN.outlet | NOUN.place | NOUN.demonym)) return phrase;
  const after = words[to];
  // "Selon un éleveur, Paul Silva veut": whom the clause is about.
  const verb = after !== undefined && after.verbs.length > 0 && tie !== 'preposition';
  return !after || after.kind === 'mark' || verb ? { from: phrase.from, to } : phrase;
}
