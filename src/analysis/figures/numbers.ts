import { looksPlural } from '../attribution/word-use.ts';
import type { FigureLexicon } from '../languages/figure-lexicon.ts';
import type { Block } from '../text/block.ts';
import { DETERMINER, WORD, type Word } from '../text/classes.ts';
import { figureWords } from './words.ts';

/** A number as the text writes it. Positions of tokens, half-open. */
export interface Numeral {
  from: number;
  to: number;
  value: number;
  form: 'digits' | 'words' | 'collective' | 'fraction' | 'ratio' | 'multiple';
  /** The first token of digits was written without a unit or sign of its own. */
  plain: boolean;
}

const GROUP = /^[0-9]{3}$/;
const HEAD_GROUP = /^[0-9]{1,3}$/;
/** 28,25,140: grouped by lakhs and crores. */
const LAKHS = /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?$/;
const NO_BREAK = /[\u00a0\u202f\u2009\u2007]/;

const has = (record: Record<string, number>, key: string): boolean => Object.hasOwn(record, key);

/** Value of digits as a language writes them; NaN where they are no single number ("1.2.3"). */
export function parseDigits(written: string, decimal: '.' | ','): number {
  const group = decimal === ',' ? '.' : ',';
  let digits = written;
  if (digits.includes(group)) {
    const parts = digits.split(group);
    const grouped = parts.slice(1).every((p) => GROUP.test(p.split(decimal)[0]!)) && HEAD_GROUP.test(parts[0]!);
    if (grouped || (decimal === '.' && LAKHS.test(digits))) digits = parts.join('');
    else if (parts.length === 2 && !digits.includes(decimal)) digits = parts.join(decimal);
    else return Number.NaN;
  }
  return Number(digits.replace(decimal, '.'));
}

/** Reads the number that starts at a token, in digits or words, with its scale words; undefined where none starts. */
export function readNumeral(block: Block, from: number): Numeral | undefined {
  const word = block.words[from];
  if (!word || word.kind === 'mark') return undefined;
  const lexicon = block.pack.pack.lexicon.figures;
  const read = word.kind === 'number' ? digits(block, from) : inWords(block, from, lexicon);
  // A version, a date, the number of a section: 3.2.1
  return read && !Number.isNaN(read.value) ? withPart(block, withScale(block, withPart(block, read), lexicon)) : undefined;
}

/** "two and a half", "deux millions et demi": a part of one more. */
function withPart(block: Block, numeral: Numeral): Numeral {
  const { words, pack } = block;
  const { fractions } = pack.pack.lexicon.figures;
  const { to, form, value } = numeral;
  if (!((words[to]?.word ?? 0) & WORD.and) || (form !== 'words' && form !== 'digits')) return numeral;
  const articled = pack.pack.grammar.adjectives === 'before';
  if (articled && !((words[to + 1]?.word ?? 0) & WORD.indefinite)) return numeral;
  const part = words[to + (articled ? 2 : 1)]?.norm ?? '';
  const end = to + (articled ? 3 : 2);
  // "40 and a third of those"
  if (!has(fractions, part) || fractions[part]! > 1 / 2 || (articled && (words[end]?.word ?? 0) & WORD.of)) return numeral;
  if (articled && fractions[part]! < 1 / 2 && !isMeasured(block, end)) return numeral;
  return { ...numeral, to: end, value: value + fractions[part]! };
}

/** "two and a third percent", "two and a quarter million"; in "nine and a third man", it is a rank. */
function isMeasured({ words, pack }: Block, at: number): boolean {
  const after = words[at];
  const { lexicon } = pack.pack;
  return (
    after !== undefined &&
    (looksPlural(after) || has(lexicon.figures.scales, after.norm) || figureWords(pack).percents.longest(words, at) > 0)
  );
}

function digits(block: Block, from: number): Numeral {
  const { words, text } = block;
  const { decimal } = block.pack.pack.grammar;
  let written = words[from]!.text;
  let to = from + 1;
  if (HEAD_GROUP.test(written)) {
    while (joinsGroup(words, to, text, decimal)) written += words[to++]!.text;
  }
  // "7, 50 €"
  const cents = words[to + 1];
  const price = decimal === ',' && words[to]?.text === ',' && !words[to]!.spaced && cents?.kind === 'number' && cents.text.length === 2;
  if (price && /^\p{Sc}$/u.test(words[to + 2]?.text ?? '')) {
    written += `,${cents.text}`;
    to += 2;
  }
  let value = parseDigits(written, decimal);
  // 1-1/2, 7/32, 1 1/2
  const slash = words[to]?.text === '/' && words[to + 1]?.kind === 'number' && !words[to + 1]!.spaced;
  if (slash) {
    value /= Number(words[to + 1]!.text) || 1;
    // "1/5e"
    const ending = words[to + 2];
    const ordinal = ending && !ending.spaced && figureWords(block.pack).ranks.has(ending.norm);
    return { from, to: to + (ordinal ? 3 : 2), value, form: 'fraction', plain: true };
  }
  if (words[to]?.text === '-' && words[to + 2]?.text === '/' && words[to + 3]?.kind === 'number') to += 4;
  return { from, to, value, form: 'digits', plain: true };
}

/** Whether a token is three digits that go on the number before it: "43 000". A plain space groups only where the decimal sign is a comma. */
function joinsGroup(words: readonly Word[], i: number, text: string, decimal: string): boolean {
  const word = words[i];
  if (word?.kind !== 'number' || !word.spaced) return false;
  const [whole = ''] = word.text.split(decimal);
  if (!GROUP.test(whole)) return false;
  const gap = text.slice(words[i - 1]!.end, word.start);
  if (gap.length !== 1) return false;
  return NO_BREAK.test(gap) || decimal === ',';
}

function inWords(block: Block, from: number, lexicon: FigureLexicon): Numeral | undefined {
  const { words } = block;
  const first = words[from]!;
  if (has(lexicon.collectives, first.norm) && !isNamesake(block, from))
    return { from, to: from + 1, value: lexicon.collectives[first.norm]!, form: 'collective', plain: true };
  if (first.word & WORD.definite) return undefined;
  const sum = new WordSum(lexicon);
  let to = from;
  while (to < words.length) {
    if (to > from && words[to]!.word & WORD.and && sum.allowsAnd && words[to + 1] && sum.isNumber(words[to + 1]!.norm)) to++;
    if (!sum.add(words[to]!.norm)) break;
    to++;
  }
  return to > from ? { from, to, value: sum.value, form: 'words', plain: true } : undefined;
}

/** "lower scores on the test": a word for a number that is also a word of games; "scores fled", "killed scores" and "scores dead" count. */
function isNamesake({ words, sentences, sentenceOf, pack }: Block, at: number): boolean {
  const lists = figureWords(pack);
  if (!lists.scores.has(words[at]!.norm)) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (lists.tolls.has(before?.norm ?? '') || lists.tolls.has(next?.norm ?? '')) return false;
  if (!next) return true;
  if (next.word & (WORD.of | WORD.be | WORD.have) || lists.ranges.has(next.norm)) return false;
  const alone = sentences[sentenceOf[at]!]!.from === at || (before!.word !== 0 && !(before!.word & DETERMINER));
  return !alone || next.kind === 'mark' || (next.word & WORD.preposition) !== 0;
}

/** Adds up a number written in words, part by part: "deux cent mille", "two hundred and fifty", "quatre-vingt-dix". */
class WordSum {
  private total = 0;
  private part = 0;

  constructor(private readonly lexicon: FigureLexicon) {}

  get value(): number {
    return this.total + this.part;
  }

  get allowsAnd(): boolean {
    return this.part >= 20;
  }

  isNumber(norm: string): boolean {
    return norm.split('-').some((part) => has(this.lexicon.cardinals, part));
  }

  /** Takes one more word; false, and nothing taken, where it is no number. */
  add(norm: string): boolean {
    if (has(this.lexicon.cardinals, norm)) this.cardinal(this.lexicon.cardinals[norm]!);
    else if (norm.length > 2 && has(this.lexicon.scales, norm)) this.scale(this.lexicon.scales[norm]!);
    else {
      if (!norm.includes('-')) return false;
      const parts = norm.split('-').filter((part) => part !== 'et' && part !== 'and');
      if (
        parts.length < 2 ||
        !parts.every((part) => has(this.lexicon.cardinals, part) || (part.length > 2 && has(this.lexicon.scales, part)))
      )
        return false;
      for (const part of parts) this.add(part);
    }
    return true;
  }

  private cardinal(value: number): void {
    const multiplies = value === 100 || (value === 20 && this.part === 4);
    this.part = multiplies ? Math.max(this.part, 1) * value : this.part + value;
  }

  private scale(value: number): void {
    this.total += Math.max(this.part, 1) * value;
    this.part = 0;
  }
}

/** The first part of a compound with hyphens; a word with none has no part. */
const headOf = (norm: string): string => norm.slice(0, Math.max(0, norm.indexOf('-')));

/** Scale words and number nouns after a number: "2,9 milliards", "1.2bn", "two dozen", "hundreds of thousands". */
function withScale(block: Block, numeral: Numeral, lexicon: FigureLexicon): Numeral {
  const { words } = block;
  let { to, value, form } = numeral;
  for (let steps = 0; steps < 4; steps++) {
    let next = to;
    const hung = words[next]?.text === '-' && !words[next]!.spaced ? words[next + 1] : undefined;
    if (hung && !hung.spaced && (has(lexicon.scales, hung.norm) || has(lexicon.scales, headOf(hung.norm)))) next++;
    const linked =
      words[next] &&
      words[next]!.word & WORD.of &&
      (form === 'collective' || has(lexicon.collectives, words[to - 1]!.norm)) &&
      words[next + 1] &&
      (has(lexicon.scales, words[next + 1]!.norm) || has(lexicon.collectives, words[next + 1]!.norm));
    if (linked) next++;
    const word = words[next];
    if (word?.kind !== 'word') break;
    // One letter is a scale only where it is glued to the digits: 5k, $3m.
    if (has(lexicon.scales, word.norm) && (word.norm.length > 1 || (!word.spaced && numeral.form === 'digits')))
      value *= lexicon.scales[word.norm]!;
    // "$3 million-a-day", "$3-million-a-day"
    else if (has(lexicon.scales, headOf(word.norm))) value *= lexicon.scales[headOf(word.norm)]!;
    else if (has(lexicon.collectives, word.norm) && numeral.form !== 'digits') value *= lexicon.collectives[word.norm]!;
    else break;
    to = next + 1;
    if (form === 'words' && linked) form = 'collective';
  }
  return { ...numeral, to, value, form, plain: to === numeral.to };
}
