import type { Block } from '../text/block.ts';
import { WORD, type Word } from '../text/classes.ts';
import type { Range } from '../text/spans.ts';
import { countNoun } from './counted-noun.ts';
import { type Exemption, exemptionOf } from './exemptions/index.ts';
import { readFraction, withRange } from './fractions.ts';
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
