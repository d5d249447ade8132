import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import { isPaper } from './participle-cues.ts';
import { rangeOf } from './scopes.ts';
import { subjectBefore } from './subjects.ts';
import { isFiniteVerb } from './word-use.ts';

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

const LONGEST_NAME = 8;

/** "Silva leading", "the mayor ahead", "her at 40 percent": somebody, and where the poll has them. */
function hasStanding(block: Block, from: number, limit: number): boolean {
  const { words, pack } = block;
  const first = words[from];
  let named = first !== undefined && ((first.word & WORD.definite) !== 0 || pack.objectPronouns.has(first.norm));
  for (let i = from; i < Math.min(limit, from + LONGEST_NAME); i++) {
    const word = words[i]!;
    if (named && i > from && pack.polls.standings.has(word.norm))
      return !(word.word & WORD.preposition) || words.slice(i + 1, i + 4).some(({ kind }) => kind === 'number');
    if (isFiniteVerb(block, i) && !word.capital) return false;
    named ||= word.capital;
  }
  return false;
}
