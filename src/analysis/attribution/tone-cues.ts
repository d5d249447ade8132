import type { Block } from '../text/block.ts';
import { DETERMINER, WORD } from '../text/classes.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { TokenRange } from '../text/sentences.ts';
import { SKIPPED } from './between.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import { rangeOf } from './scopes.ts';
import { isPersonHead } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import { isMark } from './word-use.ts';

/** No more words tell how somebody spoke: "was even less kind". */
const LONGEST_TONE = 4;

/** "The mayor was blunter: “…”": what follows is said by whom an adjective tells how. */
export function toned(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const colon = (block.words[i]!.word & WORD.be) !== 0 ? colonAfterTone(block, i + 1, sentence.to) : -1;
  const quotation =
    colon > 0 ? quotationsIn(block.quotations, { from: colon, to: sentence.to + 1 }).find(({ from }) => from === colon + 1) : undefined;
  const subject = quotation && subjectBefore(block, i, sentence.from);
  if (!quotation || subject?.kind !== 'phrase') return false;
  let some = false;
  for (const part of subject.parts) {
    const description = describe(block, part);
    const speaks =
      isPersonHead(description.head) ||
      description.head === 'collective' ||
      description.head === 'quantifier' ||
      description.head === 'relative';
    if (!speaks) continue;
    finder.add(
      'verb',
      part,
      rangeOf(block, i, colon),
      [rangeOf(block, quotation.from, quotation.to)],
      description,
      subject.sure ? 'clear' : 'likely',
      {},
    );
    some = true;
  }
  return some;
}

/** Where the colon stands that nothing but an adjective and its adverbs part from a verb of being; -1 where there is none. */
function colonAfterTone({ words }: Block, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + LONGEST_TONE + 1); i++) {
    const word = words[i]!;
    if (isMark(word, ':')) return i > from ? i : -1;
    const modifies = (word.word & (SKIPPED | WORD.quantifier)) !== 0 && !(word.word & DETERMINER);
    if (word.kind !== 'word' || word.capital || (!modifies && (word.word !== 0 || word.noun !== 0 || word.verbs.length > 0))) return -1;
  }
  return -1;
}
