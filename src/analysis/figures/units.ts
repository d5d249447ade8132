import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import type { Numeral } from './numbers.ts';
import type { Quantity } from './quantities.ts';
import { figureWords } from './words.ts';

/** Any currency sign, with the letters of its country: $, US$, N$. */
const CURRENCY_SIGN = /^[A-Z]{0,3}\p{Sc}$/u;
const SIGN = /^[+−±-]$/;

/** Signs of money and of plus and minus before the number. */
export function readSigns(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { currencyCodes } = figureWords(block.pack);
  const sign = words[quantity.from - 1];
  // "Rs. 500"
  const code = sign?.text === '.' && !sign.spaced ? words[quantity.from - 2] : sign;
  if (sign && CURRENCY_SIGN.test(sign.text) && !words[quantity.from]!.spaced) {
    quantity.from--;
    quantity.unit = 'money';
  } else if (code?.kind === 'word' && code.capital && currencyCodes.has(code.norm)) {
    quantity.from -= code === sign ? 1 : 2;
    quantity.unit = 'money';
  }
  while (
    quantity.from > 0 &&
    SIGN.test(words[quantity.from - 1]!.text) &&
    !words[quantity.from]!.spaced &&
    (words[quantity.from - 1]!.spaced || words[quantity.from - 2]?.kind === 'mark')
  )
    quantity.from--;
}

/** "five-point" (before "lead"), "two-mile", "ten-dollar": a number in words with its unit, in one word. */
export function readJoined(block: Block, at: number): Numeral | undefined {
  if (!joinedUnit(block, at)) return undefined;
  const value = block.pack.pack.lexicon.figures.cardinals[block.words[at]!.norm.split('-')[0]!]!;
  return { from: at, to: at + 1, value, form: 'words', plain: true };
}

function joinedUnit({ words, pack }: Block, at: number): 'percent' | 'money' | 'measure' | undefined {
  const { norm } = words[at]!;
  if (pack.pack.grammar.adjectives === 'after' || !norm.includes('-')) return undefined;
  const [number = '', unit = '', dimension, ...rest] = norm.split('-');
  if (unit.length < 3 || rest.length > 0) return undefined;
  if (!Object.hasOwn(pack.pack.lexicon.figures.cardinals, number)) return undefined;
  const { currencies, dimensions, units, gaps, percents } = figureWords(pack);
  if (dimension !== undefined && !dimensions.has(dimension)) return undefined;
  if (percents.has(unit) || (percents.has(`${unit}s`) && gaps.has(words[at + 1]?.norm ?? ''))) return 'percent';
  return currencies.has(unit) ? 'money' : units.has(unit) ? 'measure' : undefined;
}

/** "a 10-point lead", "the 0.3-point drop": points in the singular, before what is measured in them; "a 10-point plan" has ten. */
function readPoint({ words, pack }: Block, { numeral: { value, form } }: Quantity, at: number): boolean {
  const { percents, gaps } = figureWords(pack);
  const told = gaps.has(words[at + 1]?.norm ?? '') || !Number.isInteger(value);
  return form === 'digits' && told && percents.has(`${words[at]?.norm}s`);
}

/** Percent, money or a measure after the number; of an adjective such as "55-kilometre" the unit, too. */
export function readUnit(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { percents, currencies, units, dimensions } = figureWords(block.pack);
  const { to } = quantity;
  const within = to === quantity.numeral.from + 1 ? joinedUnit(block, to - 1) : undefined;
  if (within) {
    quantity.unit = within;
    return;
  }
  const joined = words[to]?.text === '-' && !words[to]!.spaced && words[to + 1] !== undefined && !words[to + 1]!.spaced;
  // "a 35-per-cent share"
  const share = joined ? to + 1 : to;
  const percent = percents.longest(words, share) || Number(readPoint(block, quantity, share));
  if (percent > 0) {
    quantity.to = share + percent;
    quantity.unit = 'percent';
    return;
  }
  const from = joined ? to + 1 : skipOf(block, to);
  const money = quantity.unit === 'money' ? 0 : currencies.longest(words, from);
  // "a 40-mile-long wall"
  const [hung = '', dimension = ''] = joined ? words[from]!.norm.split('-') : [];
  const long = dimensions.has(dimension) && units.has(hung);
  const measure = quantity.unit === 'money' ? 0 : units.longest(words, from) || Number(long);
  if (money > 0) {
    quantity.to = from + money;
    quantity.unit = 'money';
    const cents = words[quantity.to];
    if (cents?.kind === 'number' && cents.text.length === 2 && words[quantity.to - 1]!.kind === 'mark' && !cents.spaced) quantity.to++;
  } else if (measure > 0) {
    quantity.to = from + measure;
    quantity.unit = 'measure';
  }
}

/** "de", "d'" or "of" between a round number and what it counts. */
function skipOf(block: Block, to: number): number {
  return (block.words[to]?.word ?? 0) & WORD.of ? to + 1 : to;
}

/** "seven times", "10-fold", "deux fois plus rapide": what is multiplied, with what it is compared by. */
export function readTimes(block: Block, quantity: Quantity): boolean {
  const { words } = block;
  const { times, comparatives } = figureWords(block.pack);
  const at = words[quantity.to]?.text === '-' ? quantity.to + 1 : quantity.to;
  if (quantity.unit !== 'none' || !times.has(words[at]?.norm ?? '')) return false;
  quantity.to = at + 1;
  quantity.unit = 'noun';
  quantity.nounAt = at;
  const compared = comparatives.longest(words, quantity.to);
  if (compared === 0 || words[quantity.to]!.word & WORD.definite) return true;
  quantity.to += compared;
  const adjective = words[quantity.to];
  if (adjective?.kind === 'word' && adjective.word === 0 && adjective.verbs.length === 0 && !adjective.capital) quantity.to++;
  return true;
}
