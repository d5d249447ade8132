import { WORD } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import { isPaper } from './participle-cues.ts';
import { rangeOf } from './scopes.ts';
import { subjectBefore } from './subjects.ts';
import { isEnglishOrder } from './word-use.ts';

/** "A poll on Sunday has Silva leading Reyes 28% to 26%": a poll has what it found. */
export function polled(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words, pack } = block;
  const isAuxiliary = words[i + 1]?.verbs.some((v) => v.tense === 'past-participle') || (words[i + 1]?.word ?? 0) & WORD.be;
  if (!(words[i]!.word & WORD.have) || isAuxiliary || !isEnglishOrder(block)) return false;
  const subject = subjectBefore(block, i, sentence.from);
  if (subject?.kind !== 'phrase') return false;
  const part = subject.parts[0]!;
  const description = describe(block, part);
  if (!isPaper(description.head) || !pack.polls.nouns.has(description.noun)) return false;
  finder.add('verb', part, rangeOf(block, i, i + 1), [rangeOf(block, i, sentence.to)], description, 'clear', {});
  return true;
}
