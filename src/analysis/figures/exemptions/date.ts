import { isMark, looksPlural } from '../../attribution/word-use.ts';
import type { Block } from '../../text/block.ts';
import { WORD, type Word } from '../../text/classes.ts';
import { opensEntry } from '../../text/quantities.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** What is glued to the hours: h34. */
const HOUR_AND_MINUTES = /^h[0-9]{2}$/;

/** A time of day in four digits: 0900. */
const HOURS_AND_MINUTES = /^(?:[01][0-9]|2[0-3])[0-5][0-9]$/;

/** A year with a slip of the keyboard: 20147. */
const MISPRINTED_YEAR = /^20[0-9]{3}$/;

const isYear = (q: Quantity): boolean =>
  q.numeral.form === 'digits' &&
  q.numeral.plain &&
  q.numeral.to - q.numeral.from === 1 &&
  Number.isInteger(q.numeral.value) &&
  q.numeral.value >= 1100 &&
  q.numeral.value <= 2100;

const isMisprint = ({ words }: Block, { numeral, unit }: Quantity): boolean =>
  unit === 'none' && MISPRINTED_YEAR.test(words[numeral.from]!.text);

/** Dates, years and clock times, in digits and words. */
export function isDate(block: Block, q: Quantity): boolean {
  const { words } = block;
  const { from, to } = q.numeral;
  const stop = words[from - 1]?.text === '.' && ((words[from - 2]?.word ?? 0) & WORD.month) !== 0;
  const before = words[stop ? from - 2 : from - 1];
  const after = words[to];
  if (q.unit === 'money' || q.unit === 'percent' || q.unit === 'measure') return false;
  if (isSlashDate(block, q) || isDashDate(block, q) || isYearRange(block, q)) return true;
  if (q.numeral.form === 'digits' || q.numeral.form === 'words') {
    if (after && after.word & WORD.month && q.numeral.value <= 31) return true;
    // "le 14-Juillet"
    if (after?.text === '-' && (words[to + 1]?.word ?? 0) & WORD.month) return true;
    // "Nov. 20"; where the day stands before the month, only a year does after it.
    if (
      before &&
      before.word & WORD.month &&
      ((q.numeral.value <= 31 && block.pack.pack.grammar.adjectives === 'before') || isYear(q) || isMisprint(block, q))
    )
      return true;
    // "on Friday 12 boats sank", "a libéré mardi dix marins"
    if (before && before.word & WORD.weekday && q.numeral.value <= 31 && !isPluralCounted(block, q)) return true;
    // "March 24 and 25"; "in May 2011, 25 boats"
    const day = words[from - 2]?.kind === 'number' && words[from - 2]!.text.length < 3;
    const joined = before && day && (before.word & WORD.and || (before.text === ',' && !isPluralCounted(block, q)));
    const dated = joined && ((words[from - 3]?.word ?? 0) & WORD.month) !== 0 && block.pack.pack.grammar.adjectives === 'before';
    if (dated && q.numeral.plain && q.numeral.value <= 31 && words[from]!.text.length < 3) return true;
    if (after && after.word & WORD.of && words[to + 1] && words[to + 1]!.word & WORD.month) return true;
  }
  const { clock, durations } = figureWords(block.pack);
  if (after && q.numeral.value < 25 && (clock.longest(words, to) > 0 || isInPartOfDay(block, q))) return true;
  if (q.numeral.form !== 'digits') return false;
  const first = words[from]!;
  // "0900 GMT"
  if (HOURS_AND_MINUTES.test(first.text) && clock.longest(words, to) > 0) return true;
  if (opensEntry(block, from)) return true;
  // "the '90s"
  if (first.text.length === 2 && q.numeral.value % 10 === 0 && isMark(before, "'") && after?.norm === 's' && !after.spaced) return true;
  // "in '91"
  if (first.text.length === 2 && !first.spaced && before?.text === "'" && q.unit === 'none' && isSince(words[from - 2])) return true;
  // "at 14'30 in the video"
  if (first.text.length === 2 && !first.spaced && before?.text === "'" && words[from - 2]?.kind === 'number') return true;
  // "23 heures 35"
  if (words[from - 2]?.kind === 'number' && q.unit === 'none' && q.numeral.value < 60 && durations.has(before?.norm ?? '')) return true;
  // 10 h 30, 10h34, 10:34
  if (words[from - 2]?.kind === 'number' && before && (clock.has(before.norm) || (before.text === ':' && !first.spaced))) return true;
  const glued = after && !after.spaced ? after : undefined;
  if (glued && (HOUR_AND_MINUTES.test(glued.norm) || (glued.text === ':' && words[to + 1]?.kind === 'number'))) return true;
  if (isYear(q) && first.text.length === 4) {
    // Where adjectives come first, so do years: "the 2016 election".
    if (block.pack.pack.grammar.adjectives === 'before' && !q.approximate) return true;
    if (q.nounAt < 0 || !isCountable(block, q)) return true;
    if (before && before.word & (WORD.preposition | WORD.month | WORD.of)) return true;
  }
  return false;
}

/** "at about 6 in the morning"; "police arrested 12 in the morning" counts. */
function isInPartOfDay({ words, pack }: Block, { from, numeral }: Quantity): boolean {
  const { openers, phrases } = figureWords(pack).partsOfDay;
  return phrases.longest(words, numeral.to) > 0 && (openers.endingAt(words, numeral.from) > 0 || openers.endingAt(words, from) > 0);
}

const isSince = (word: Word | undefined): boolean => word !== undefined && (word.word & (WORD.preposition | WORD.of | WORD.linker)) !== 0;

const isPluralCounted = ({ words }: Block, { unit, nounAt }: Quantity): boolean => unit === 'noun' && looksPlural(words[nounAt]!);

/** 28/03/2023, 28/03, 9/11; but 7/32 is a fraction. */
function isSlashDate(block: Block, q: Quantity): boolean {
  const { words } = block;
  const { from, to } = q.numeral;
  if (words[from + 1]?.text !== '/' && words[from - 1]?.text !== '/') return false;
  const last = words[to - 1]!.text;
  if (words[to]?.text === '/' || words[from - 1]?.text === '/' || last.startsWith('0') || last.length === 4) return true;
  const [day, month] = [Number(words[from]!.text), Number(last)];
  return day > 4 && day <= 31 && month > 8 && month <= 12;
}

/** 31-12-2022 */
function isDashDate({ words }: Block, { numeral }: Quantity): boolean {
  const { from, to } = numeral;
  return to - from === 3 && words[to]?.text === '-' && !words[to]!.spaced && /^(?:19|20)[0-9]{2}$/.test(words[to + 1]?.text ?? '');
}

/** 2024-2030, 2016-17, "2011 to 2013" */
function isYearRange({ words }: Block, { numeral, unit }: Quantity): boolean {
  if (numeral.to - numeral.from !== 3 || unit === 'money') return false;
  const [from, to] = [Number(words[numeral.from]!.text), Number(words[numeral.to - 1]!.text)];
  return (
    words[numeral.from]!.text.length === 4 &&
    from >= 1100 &&
    from <= 2100 &&
    ((to > from && to <= 2100) || to === (from % 100) + 1 || (to < 100 && to > from % 100))
  );
}

/** Whether the word after a four-digit number is right after it and can be counted: "2000 soldiers" but not "in 2022 the". */
function isCountable(block: Block, q: Quantity): boolean {
  const noun = block.words[q.numeral.to];
  const before = block.words[q.numeral.from - 1];
  if (noun?.kind !== 'word') return false;
  if (before && before.word & (WORD.preposition | WORD.of) && !q.approximate) return false;
  // "depuis 2016 directeur": one of it is not counted.
  if (noun.singular && !noun.plural) return false;
  return noun.word === 0 || (noun.word & WORD.of) !== 0;
}
