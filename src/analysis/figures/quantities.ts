import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, WORD, type Word } from '../text/classes.ts';
import type { Range } from '../text/spans.ts';
import { type Exemption, exemptionOf } from './exemptions.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { figureWords } from './words.ts';

/** A quantity with its modifier and the unit or noun counted. Positions of tokens, half-open. */
export interface Quantity {
  from: number;
  to: number;
  numeral: Numeral;
  /** What follows the number: money, a share, a measure, a noun, or nothing. */
  unit: 'money' | 'percent' | 'measure' | 'noun' | 'none';
  /** The noun counted, lower case; empty where none stands there. */
  noun: string;
  /** Position of the noun's token, or -1. */
  nounAt: number;
  definite: boolean;
  approximate: boolean;
}

/** A figure of one block, before its source is known. Offsets into the block; plain data. */
export interface LocalFigure extends Range {
  value: number;
  noun: string;
  unit: Quantity['unit'];
  /** "the 43 soldiers": a figure only where it is the first count. */
  definite: boolean;
  /** It counts in words and small: "two people"; the certainty is lower. */
  small: boolean;
}

export interface Exempt extends Range {
  exemption: Exemption;
}

/** All figures of a block, and the quantities that need no source. */
export function findFigures(block: Block): { figures: LocalFigure[]; exempt: Exempt[] } {
  const figures: LocalFigure[] = [];
  const exempt: Exempt[] = [];
  for (let i = 0; i < block.words.length; i++) {
    const quantity = readQuantity(block, i);
    if (!quantity) continue;
    const span = { start: block.words[quantity.from]!.start, end: block.words[quantity.to - 1]!.end };
    const exemption = exemptionOf(block, quantity);
    if (exemption) exempt.push({ ...span, exemption });
    else {
      figures.push({
        ...span,
        value: quantity.numeral.value,
        noun: quantity.noun,
        unit: quantity.unit,
        definite: quantity.definite,
        small: quantity.numeral.form === 'words' && quantity.numeral.value <= 10,
      });
    }
    i = Math.max(quantity.numeral.to, exemption ? quantity.numeral.to : quantity.to) - 1;
  }
  return { figures, exempt };
}

/** Any currency sign, with the letters of its country: $, US$, N$. */
const CURRENCY_SIGN = /^[A-Z]{0,3}\p{Sc}$/u;

/** The quantity whose number starts at a token. */
export function readQuantity(block: Block, at: number): Quantity | undefined {
  const { words } = block;
  const lists = figureWords(block.pack);
  if (!mayBeNumber(words[at]!, lists.numbers)) return undefined;
  let numeral = readFraction(block, at) ?? readNumeral(block, at);
  if (!numeral) return undefined;
  if (at > 0 && words[at - 1]!.kind === 'word' && !words[at]!.spaced) return undefined;
  numeral = withRange(block, numeral);
  let { from, to } = numeral;
  let unit: Quantity['unit'] = 'none';

  const sign = words[from - 1];
  if (
    sign &&
    (CURRENCY_SIGN.test(sign.text)
      ? !words[from]!.spaced
      : sign.kind === 'word' && lists.currencies.has(sign.norm) && sign.text === sign.text.toUpperCase())
  ) {
    from--;
    unit = 'money';
  }
  while (
    from > 0 &&
    /^[+−±-]$/.test(words[from - 1]!.text) &&
    !words[from]!.spaced &&
    (words[from - 1]!.spaced || words[from - 2]?.kind === 'mark')
  )
    from--;

  const after = words[to];
  if (after) {
    const percent = lists.percents.longest(words, to);
    const money = unit === 'money' ? 0 : lists.currencyPhrases.longest(words, skipOf(block, to));
    const measure = lists.units.longest(words, skipOf(block, to));
    if (percent > 0) {
      to += percent;
      unit = 'percent';
    } else if (money > 0) {
      to = skipOf(block, to) + money;
      unit = 'money';
      if (words[to]?.kind === 'number' && words[to]!.text.length === 2 && !words[to - 1]!.spaced) to++;
    } else if (measure > 0) {
      to = skipOf(block, to) + measure;
      unit = 'measure';
    }
  }
  const quantity: Quantity = { from, to, numeral, unit, noun: '', nounAt: -1, definite: false, approximate: false };
  const measured = unit === 'measure' && ((words[to]?.word ?? 0) & WORD.of) !== 0;
  if (unit === 'none' || unit === 'percent' || measured) countNoun(block, quantity);
  else rate(block, quantity);
  quantity.noun ||= quantity.nounAt >= 0 ? words[quantity.nounAt]!.norm : '';
  ratioAfterNoun(block, quantity);
  otherEnd(block, quantity);
  const trailing = lists.approximatorsAfter.longest(words, quantity.to);
  if (trailing) quantity.to += trailing;
  lead(block, quantity);
  return quantity;
}

/** Tells most words at sight. */
function mayBeNumber({ kind, norm }: Word, numbers: ReadonlySet<string>): boolean {
  return kind === 'number' || (kind === 'word' && (numbers.has(norm) || norm.includes('-')));
}

/** "de", "d'" or "of" between a round number and what it counts. */
function skipOf(block: Block, to: number): number {
  return (block.words[to]?.word ?? 0) & WORD.of ? to + 1 : to;
}

/** "la moitié", "two-thirds", "un sur trois", "7 in 10" */
function readFraction(block: Block, at: number): Numeral | undefined {
  const { words } = block;
  const { fractions } = block.pack.pack.lexicon.figures;
  const first = words[at]!;
  if (first.kind !== 'word') return undefined;
  if (Object.hasOwn(fractions, first.norm)) {
    const before = words[at - 1];
    const next = words[at + 1];
    // "a third time", "the fourth of its kind", "the first quarter" are ranks; "a third of voters", "la moitié" are shares.
    const ordinal =
      block.pack.pack.grammar.adjectives === 'before'
        ? !((before?.word ?? 0) & WORD.indefinite) && !(next && next.word & WORD.of && !((before?.word ?? 0) & WORD.definite))
        : false;
    const counts =
      next === undefined ||
      next.kind === 'mark' ||
      (next.word & (WORD.of | WORD.preposition | WORD.linker | WORD.be | WORD.have | WORD.modal)) !== 0;
    const articled = before !== undefined && (before.word & (WORD.indefinite | WORD.definite)) !== 0;
    const ranked = before !== undefined && before.kind === 'word' && before.word === 0;
    const share = !ordinal && !ranked && counts && (articled || (next !== undefined && (next.word & WORD.of) !== 0));
    return share ? { from: at, to: at + 1, value: fractions[first.norm]!, form: 'fraction', plain: true } : undefined;
  }
  const number = readNumeral(block, at);
  if (number?.form !== 'words') return undefined;
  const next = words[number.to]?.text === '-' ? number.to + 1 : number.to;
  const fraction = words[next];
  if (fraction && Object.hasOwn(fractions, fraction.norm))
    return { ...number, to: next + 1, value: number.value * fractions[fraction.norm]!, form: 'fraction' };
  return undefined;
}

/** "10 to 20", "3–4 million", "650,000 to 710,000", "7 in 10" */
function withRange(block: Block, numeral: Numeral): Numeral {
  const { words } = block;
  const joint = words[numeral.to];
  if (!joint) return numeral;
  const { ranges, ratios } = figureWords(block.pack);
  const dash =
    joint.kind === 'mark' &&
    /^[-–—/]$/.test(joint.text) &&
    words[numeral.to + 1]?.kind === 'number' &&
    numeral.form === 'digits' &&
    !joint.spaced;
  if (dash || ranges.has(joint.norm)) {
    let at = numeral.to + 1;
    if (words[at]?.kind === 'mark' && /^[$£€]/.test(words[at]!.text)) at++;
    const second = readNumeral(block, at);
    if (second && (second.value > numeral.value || dash) && second.form === numeral.form)
      return { ...second, from: numeral.from, value: second.value, plain: numeral.plain && second.plain };
  }
  if (ratios.has(joint.norm)) {
    const second = readNumeral(block, numeral.to + 1);
    if (second && second.value > numeral.value && second.value <= 1000 && numeral.value < 1000 && !words[second.to]?.text.startsWith('%'))
      return { ...second, from: numeral.from, value: numeral.value / second.value, form: 'ratio' };
  }
  return numeral;
}

/** "between $20 and $30", "entre 5 % et 10 %": one quantity with two ends. */
function otherEnd(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { betweens } = figureWords(block.pack);
  if (!((words[quantity.to]?.word ?? 0) & WORD.and) || betweens.endingAt(words, quantity.from) === 0) return;
  const second = readQuantity(block, quantity.to + 1) ?? readQuantity(block, quantity.to + 2);
  if (!second || second.numeral.from > quantity.to + 2 || second.unit === 'none') return;
  quantity.to = second.to;
  quantity.numeral = { ...second.numeral, from: quantity.numeral.from };
  quantity.unit = second.unit;
  quantity.nounAt = second.nounAt;
  quantity.noun = second.noun;
}

/** "un élève sur cinq", "huit véhicules sur dix", "one pupil in five" */
function ratioAfterNoun(block: Block, quantity: Quantity): void {
  const { words } = block;
  if (quantity.unit !== 'noun' || quantity.numeral.value > 99 || !figureWords(block.pack).ratios.has(words[quantity.to]?.norm ?? ''))
    return;
  const second = readNumeral(block, quantity.to + 1);
  if (
    !second ||
    second.value <= quantity.numeral.value ||
    second.value > 1000 ||
    (second.plain && (words[second.to]?.word ?? 0) & (WORD.month | WORD.time))
  )
    return;
  quantity.numeral = { ...quantity.numeral, form: 'ratio', value: quantity.numeral.value / second.value };
  quantity.to = second.to;
}

/** "per litre", "a tonne", "par an" after money or a measure. */
function rate(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { rates } = figureWords(block.pack);
  const per = words[quantity.to];
  const noun = words[quantity.to + 1];
  if (per && noun?.kind === 'word' && rates.has(per.norm) && !noun.word && (per.norm.length > 2 || !noun.capital)) quantity.to += 2;
}

/** The noun counted with its adjectives and what hangs on it with "of". */
function countNoun(block: Block, quantity: Quantity): void {
  const { words } = block;
  let at = quantity.to;
  const share = quantity.unit === 'percent' || quantity.numeral.form === 'fraction' || quantity.numeral.form === 'ratio';
  const linked = (words[at]?.word ?? 0) & WORD.of;
  if (share && !linked && quantity.unit === 'percent') return;
  if (linked) {
    at++;
    while ((words[at]?.word ?? 0) & (DETERMINER | WORD.possessive)) at++;
  }
  const nounFirst = block.pack.pack.grammar.adjectives === 'after';
  let headed = false;
  let linkedAgain = false;
  let noun = -1;
  const limit = Math.min(words.length, at + 9);
  let end = quantity.to;
  for (; at < limit; at++) {
    const word = words[at]!;
    if (block.quotationOf[at] !== block.quotationOf[quantity.numeral.from]) break;
    if (word.kind === 'mark') {
      if ((word.text === '-' || word.text === '/' || word.text === '&') && !word.spaced && words[at + 1] && !words[at + 1]!.spaced)
        continue;
      break;
    }
    if (word.kind === 'number') break;
    if (word.word & WORD.other || (word.word & WORD.adverb && noun < 0)) {
      if (word.word & WORD.other) {
        end = at + 1;
        noun = noun < 0 ? at : noun;
      }
      continue;
    }
    if (word.word & WORD.of && noun >= 0) {
      const next = words[at + 1];
      if (
        next?.kind !== 'word' ||
        next.word & (WORD.time | WORD.month | WORD.weekday) ||
        next.verbs.some((v) => v.tense === 'infinitive' && !next.noun)
      )
        break;
      if (next.capital && next.noun & NOUN.place) break;
      linkedAgain = true;
      headed = false;
      continue;
    }
    if (word.word & DETERMINER && words[at - 1]!.word & WORD.of) continue;
    if (word.word & ~(WORD.time | WORD['name-particle'] | WORD['said-again'] | WORD.habitual) && !word.noun) break;
    if (word.word & (WORD.month | WORD.weekday)) break;
    if (headed && !((words[at - 1]?.word ?? 0) & (WORD.of | DETERMINER)) && !hyphenated(words, at)) {
      if (!linkedAgain) break;
    }
    linkedAgain = false;
    if (!nounFirst && quantity.numeral.value > 1 && !headed) {
      // Adjectives and nouns before the noun counted may look like verbs; the noun itself is in the plural.
      if (word.verbs.length > 0 && word.noun === 0 && !looksPlural(word) && !pluralAhead(block, at)) break;
    } else if (isVerbAfterNoun(block, at, noun)) break;
    noun = at;
    end = at + 1;
    if (!nounFirst && looksPlural(word)) headed = true;
    if (quantity.nounAt < 0) quantity.nounAt = at;
  }
  if (noun < 0) return;
  if (block.pack.pack.grammar.adjectives === 'before') quantity.nounAt = firstGroupEnd(block, quantity.nounAt, end);
  quantity.to = end;
  if (quantity.unit === 'none') quantity.unit = 'noun';
}

const hyphenated = (words: readonly Word[], at: number): boolean => words[at - 1]?.kind === 'mark' && !words[at]!.spaced;

/** Plural by the lexicon, or by the ending that most plurals have. */
const looksPlural = (word: Word): boolean => (word.noun !== 0 && word.plural) || (word.norm.length > 3 && /[^s]s$/.test(word.norm));

function pluralAhead(block: Block, at: number): boolean {
  for (let i = at + 1; i < Math.min(block.words.length, at + 4); i++) {
    const word = block.words[i]!;
    if (word.kind !== 'word' || word.word) return false;
    if (looksPlural(word)) return true;
  }
  return false;
}

/** In a language with adjectives first, the noun is the last word before "of". */
function firstGroupEnd(block: Block, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && block.words[at + 1]!.kind === 'word' && !(block.words[at + 1]!.word & (WORD.of | WORD.preposition))) at++;
  return at;
}

function isVerbAfterNoun(block: Block, at: number, noun: number): boolean {
  const word = block.words[at]!;
  if (noun < 0) return word.verbs.length > 0 && !word.noun && (word.word & (WORD.be | WORD.have | WORD.modal)) !== 0;
  if (word.word & (WORD.be | WORD.have | WORD.modal)) return true;
  return word.verbs.length > 0 && word.noun === 0;
}

/** What stands before the number: approximators, a definite article, adjectives of number. */
function lead(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { approximators } = figureWords(block.pack);
  for (let steps = 0; steps < 3; steps++) {
    const length = approximators.endingAt(words, quantity.from);
    if (length > 0) {
      quantity.from -= length;
      quantity.approximate = true;
      continue;
    }
    const before = words[quantity.from - 1];
    if (!before || before.kind === 'mark') break;
    const number = quantity.numeral.form;
    if (
      (number === 'collective' || number === 'fraction') &&
      before.word & (WORD.indefinite | WORD.quantifier) &&
      !(before.word & WORD.of && number !== 'collective' && !(before.word & WORD.indefinite))
    ) {
      quantity.from--;
      continue;
    }
    if (number === 'fraction' && before.word & WORD.definite) {
      quantity.from--;
      break;
    }
    break;
  }
  const before = words[quantity.from - 1];
  // "des deux hommes": before a number, an indefinite article that is also "of" is a contraction with the definite one.
  if (before && before.word & (WORD.definite | WORD.demonstrative | WORD.possessive) && !(before.word & WORD.indefinite))
    quantity.definite = true;
  if (before && before.word & WORD.of && before.word & WORD.indefinite) quantity.definite = true;
  if (before && before.norm === block.pack.pack.grammar.possessor) quantity.definite = true;
}
