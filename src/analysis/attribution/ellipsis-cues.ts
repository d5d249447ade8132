import type { Block } from '../text/block.ts';
import { PROPER, SPEAKER, WORD } from '../text/classes.ts';
import { startsQuantity } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import type { Description } from './description.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isPaper } from './participle-cues.ts';
import { phraseFrom } from './phrases.ts';
import { rangeOf } from './scopes.ts';
import { isSpeakerHead } from './speakers.ts';
import { isGlue, isMark } from './word-use.ts';

/** "Organisers put the crowd at 20,000, the police at 8,000": who gives a figure of their own by the verb of another. */
export function elliptical(finder: CueCollector, sentence: TokenRange): void {
  const { block } = finder;
  const { words } = block;
  const told = lastBy(finder, sentence);
  if (!told) return;
  const after = told.scope.at(-1)!.start;
  for (let i = sentence.from + 1; i < sentence.to - 2; i++) {
    const joins = isMark(words[i], ',') || (words[i]!.word & WORD.and && words[i]!.kind === 'word');
    if (!joins || words[i]!.start < after || block.quotationOf[i]! >= 0 || !endsCount(block, told, i)) continue;
    const part = partAfter(block, i + 1, sentence.to);
    const description = part && describe(block, part);
    if (!part || !description || !givesCount(block, part, description)) continue;
    const end = clauseEnd(block, part.to, sentence.to);
    if (end < 0) continue;
    for (const scope of told.scope) scope.end = Math.min(scope.end, Math.max(scope.start, words[part.from]!.start));
    finder.add('verb', part, told.cue, [rangeOf(block, part.from, end)], description, 'likely', {});
  }
}

/** The last source of a sentence that stands before what it tells by a verb. */
function lastBy({ attributions, block }: CueCollector, { from }: TokenRange): Attribution | undefined {
  const last = attributions.at(-1);
  if (last?.tie !== 'verb' || last.start < block.words[from]!.start || last.scope.length === 0) return undefined;
  return last.end <= last.cue.start ? last : undefined;
}

/** Who may count as another does: no country or region ("l’Alsace"), of which something may be told, and nobody in particular. */
function givesCount({ words }: Block, { from, to }: TokenRange, { head, name, determiner }: Description): boolean {
  if (head === 'place' || head === 'person') return false;
  const isKnown = () => words.slice(from, to).some(({ noun }) => (noun & (SPEAKER | PROPER)) !== 0);
  if (head === 'body-name' && determiner !== 'none') return isKnown();
  return isSpeakerHead(head) || isPaper(head) || name !== undefined;
}

/**
 * Whether what the verb of another tells ends at a token: a figure, with no clause of its own. "the cost of the bridge at $3m", "300 wells in
 * Ostland": what comes next may be set against the bridge and Ostland rather than against who counts.
 */
function endsCount(block: Block, { cue }: Attribution, at: number): boolean {
  const { words } = block;
  let counted = false;
  for (let i = at - 1; i >= 0 && words[i]!.start >= cue.end; i--) {
    if (isMark(words[i], ';', ':') || words[i]!.word & (WORD.that | WORD.subject) || isFiniteVerb(block, i) || placesCount(block, i))
      return false;
    counted ||= i > at - LONGEST_COUNT && words[i]!.kind === 'number';
  }
  return counted;
}

/** "of the bridge", "en Bretagne", "dans la police": what a count is of, or where it was made. */
function placesCount({ words }: Block, at: number): boolean {
  const [link, next] = [words[at]!, words[at + 1]];
  if (link.kind !== 'word' || !(link.word & (WORD.of | WORD.preposition)) || next?.kind !== 'word') return false;
  return next.capital || (next.word & (WORD.definite | WORD.possessive | WORD.demonstrative)) !== 0;
}

/** How far before its end a figure may stand. */
const LONGEST_COUNT = 6;

/** The phrase after a comma and an "and", where a number follows it, with a preposition or none. */
function partAfter(block: Block, at: number, limit: number): TokenRange | undefined {
  const { words } = block;
  const from = words[at]!.word & (WORD.and | WORD.linker) && words[at]!.kind === 'word' ? at + 1 : at;
  // A bare number ends no phrase: "VoteMeter 3.1 points".
  let to = from;
  while (to < limit && words[to]!.kind !== 'number' && !isMark(words[to], ',', ';', ':') && !isFiniteVerb(block, to)) to++;
  if (to >= limit || words[to]!.kind !== 'number') return undefined;
  let number = to;
  while (number > from && startsQuantity(block, number - 1)) number--;
  const link = words[number - 1]!;
  const phrase = phraseFrom(block, from, link.kind === 'word' && link.word & WORD.preposition && link.noun === 0 ? number - 1 : number);
  const next = phrase && (phrase.to === number || (phrase.to === number - 1 && (words[phrase.to]!.word & WORD.preposition) !== 0));
  return next ? phrase : undefined;
}

/** Where the clause of an elliptical phrase ends; -1 where it has a verb of its own. */
function clauseEnd(block: Block, from: number, limit: number): number {
  const { words } = block;
  for (let i = from; i < limit; i++) {
    const mark = words[i]!.kind === 'mark' && !isGlue(block, i) && isMark(words[i], ',', ';', '.', ':', '–', '—', ')');
    if (mark) return i;
    if (words[i]!.kind === 'word' && words[i]!.word & WORD.and) return i;
    if (isFiniteVerb(block, i)) return -1;
  }
  return limit;
}
