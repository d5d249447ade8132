import { looksPlural } from '../../attribution/word-use.ts';
import type { Block } from '../../text/block.ts';
import { NOUN, WORD } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "three weeks", "près de trois semaines": a span of time. */
export function isDuration(block: Block, q: Quantity): boolean {
  const lists = figureWords(block.pack);
  // "2h ago"
  if (lists.durations.longest(block.words, q.numeral.to) > 1) return true;
  // "30m ago": minutes, not millions; the unit was read as part of the number.
  if (q.numeral.to - q.numeral.from > 1 && lists.durations.longest(block.words, q.numeral.from + 1) > 1) return true;
  if (q.unit === 'money' || q.unit === 'percent' || q.unit === 'measure') return false;
  // "a year and a half"
  if (
    q.numeral.form === 'fraction' &&
    (block.words[q.from - 1]?.word ?? 0) & WORD.and &&
    lists.durations.endingAt(block.words, q.from - 1) > 0
  )
    return true;
  // "twice as many days" compares.
  if (q.numeral.form === 'multiple') return false;
  // "six of the last seven years", "one academic year"
  // … but "the 40,000 of last year" are none.
  const agrees = q.nounAt >= 0 && (q.numeral.value === 1 || looksPlural(block.words[q.nounAt]!));
  if (q.unit === 'noun' && agrees && q.numeral.form !== 'fraction' && lists.durations.has(q.noun)) return true;
  let at = q.numeral.to;
  for (let steps = 0; steps < 3; steps++) {
    const word = block.words[at];
    if (!word) return false;
    if (lists.durations.longest(block.words, at) > 0) return true;
    // "18,300 last year": where adjectives come first, "last" stands before its number.
    if (steps === 0 && block.pack.pack.grammar.adjectives === 'before' && lists.firsts.has(word.norm)) return false;
    if (
      !(
        word.text === '-' ||
        word.word & (WORD.of | WORD.other | WORD.adverb | WORD.time) ||
        (word.word === 0 && word.noun === 0 && steps === 0) ||
        word.noun & NOUN.describing
      )
    )
      return false;
    if (word.noun && !(word.noun & NOUN.describing)) return false;
    at++;
  }
  return false;
}
