import type { Block } from '../text/block.ts';
import { USE, WORD } from '../text/classes.ts';
import { matchAll } from '../text/patterns.ts';
import { tellsShare } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Range } from '../text/spans.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { isPaper } from './participle-cues.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom } from './phrases.ts';
import { rangeOf, sentenceScope } from './scopes.ts';
import { subjectBefore } from './subjects.ts';
import { isMark } from './word-use.ts';

/** "A poll on Tuesday has Silva leading Reyes 41% to 37%": a poll has what it found. */
export function polled(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words, pack } = block;
  if (!(words[i]!.word & WORD.have) || !hasStanding(block, i + 1, sentence.to)) return false;
  const subject = subjectBefore(block, i, sentence.from);
  if (subject?.kind !== 'phrase') return false;
  const part = subject.parts[0]!;
  const description = describe(block, part);
  if (!isPaper(description.head) || !pack.polls.nouns.has(description.noun)) return false;
  finder.add('verb', part, rangeOf(block, i, i + 1), [rangeOf(block, i, sentence.to)], description, 'clear', {});
  return true;
}

/** "with Acme showing him behind 6 points": a poll in what goes with another clause. */
export function shownAhead(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const shows = block.words[i]!.verbs.some(({ tense, class: told }) => tense === 'present-participle' && told?.subject === 'document');
  if (!shows || !hasStanding(block, i + 1, sentence.to)) return false;
  const part = phraseBefore(block, i, sentence.from, true);
  if (!part) return false;
  const description = describe(block, part);
  const named = description.name !== undefined && description.head !== 'place';
  if (!named && !(isPaper(description.head) && block.pack.polls.nouns.has(description.noun))) return false;
  finder.add('verb', part, rangeOf(block, i, i + 1), reachTo(block, i, sentence), description, 'clear', {});
  return true;
}

/**
 * "In a Herald poll, 52 percent said no", "Silva leads by 5 points in the last poll": a poll or study in which a share was found, where no other
 * source stands. "Dans le dernier rapport, le stock atteint 40 tonnes": a report in which a number was told.
 */
export function foundIn(finder: CueCollector, sentence: TokenRange): void {
  const { block } = finder;
  const { words, pack } = block;
  for (let i = sentence.from; i < sentence.to - 1; i++) {
    // "filled in the survey": part of a verb.
    if (!pack.polls.within.has(words[i]!.norm) || words[i]!.phraseStart < i || block.quotationOf[i]! >= 0) continue;
    const part = phraseFrom(block, i + 1, sentence.to);
    if (!part) continue;
    const description = describe(block, part);
    const { head, noun, determiner, plural, affiliated, other } = description;
    // "41 percent in the last poll" may be of the vote: a poll is known by who made it, or by what was done to it.
    const made = affiliated || words[part.to]?.verbs.some(({ tense }) => tense === 'past-participle') === true;
    const polls = made && pack.polls.nouns.has(noun);
    // A study is what is found in where it opens the sentence; a trial may be one in court.
    const studies = i === sentence.from && pack.behalf.studies.has(noun) && !isTried(block, part, noun);
    const reports = i === sentence.from && pack.polls.reports.has(noun) && isMark(words[part.to], ',');
    if (plural || (determiner === 'none' && !other) || !isPaper(head) || !(polls || studies || reports)) continue;
    const counts = reports && words.slice(part.to, sentence.to).some(({ kind }) => kind === 'number');
    if (!counts && !tellsShare(block, sentence.from, i) && !tellsShare(block, part.to, sentence.to)) continue;
    const certainty = polls && affiliated ? 'clear' : 'likely';
    finder.add('preposition', part, rangeOf(block, i, i + 1), sentenceScope(block, sentence), description, certainty, {});
    return;
  }
}

/** "In the trial of Otto Lind": a noun that is one of court stories, too. */
const isTried = ({ words, pack }: Block, { from, to }: TokenRange, noun: string): boolean =>
  words.slice(from, to).some(({ norm }, i) => norm === noun && matchAll(words, pack.courtWords, from + i, from + i + 1).length > 0);

/** From a token to the comma or "and" that brings in another poll, or to the end of the sentence. */
const reachTo = (block: Block, from: number, { to }: TokenRange): Range[] => {
  let end = from;
  while (end < to && !isMark(block.words[end], ',', ';')) end++;
  return [rangeOf(block, from, end)];
};

const LONGEST_NAME = 8;

/** "Silva leading", "the mayor ahead", "her at 40 percent": somebody, and where the poll has them. */
function hasStanding(block: Block, from: number, limit: number): boolean {
  const { words, pack } = block;
  const first = words[from];
  let named = first !== undefined && ((first.word & WORD.definite) !== 0 || pack.objectPronouns.has(first.norm));
  for (let i = from; i < Math.min(limit, from + LONGEST_NAME); i++) {
    const { use, word, capital } = words[i]!;
    if (named && i > from && use & USE.standing)
      return (
        !opensClause(block, from, i) && (!(word & WORD.preposition) || words.slice(i + 1, i + 4).some(({ kind }) => kind === 'number'))
      );
    named ||= capital;
  }
  return false;
}

function opensClause(block: Block, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!block.words[i]!.capital && isFiniteVerb(block, i)) return true;
  return false;
}
