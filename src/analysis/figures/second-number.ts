import type { Block } from '../text/block.ts';
import { DETERMINER, SPEAKER, WORD, type Word } from '../text/classes.ts';
import { readNumeral } from './numbers.ts';
import { type Quantity, readQuantity } from './quantities.ts';
import { figureWords } from './words.ts';

/** "un élève sur cinq", "sept barques sur neuf", "one pupil in five", "14 communes (sur 61)" */
export function ratioAfterNoun(block: Block, quantity: Quantity): void {
  const { words } = block;
  const bracket = words[quantity.to]?.text === '(' ? 1 : 0;
  const joint = quantity.to + bracket;
  const ratio = quantity.unit === 'noun' && quantity.numeral.value <= 999 ? figureWords(block.pack).ratios.longest(words, joint) : 0;
  const { ranks, times } = figureWords(block.pack);
  // "15th lowest out of 24", "19 times out of 20"
  if (ratio === 0 || times.has(quantity.noun) || ranks.has(words[quantity.numeral.to]?.norm ?? '')) return;
  const second = readNumeral(block, joint + ratio);
  if (
    !second ||
    (bracket && words[second.to]?.text !== ')') ||
    (!bracket && quantity.numeral.value > 99) ||
    second.value <= quantity.numeral.value ||
    second.value > 1000 ||
    (second.plain && (words[second.to]?.word ?? 0) & (WORD.month | WORD.time)) ||
    // "une enquête sur trois frères": what it is on; "12 goals in 20 games".
    isCounted(words[second.to])
  )
    return;
  quantity.numeral = { ...quantity.numeral, form: 'ratio', value: quantity.numeral.value / second.value };
  quantity.to = second.to + bracket;
}

/** "nine of the 35 clerks", "dix des 40 agents": a part, and the whole that it is of. */
export function partOfCount(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { value, form } = quantity.numeral;
  if (quantity.unit !== 'none' || (value < 2 && form !== 'fraction') || !((words[quantity.to]?.word ?? 0) & WORD.of)) return;
  let at = quantity.to + 1;
  while ((words[at]?.word ?? 0) & DETERMINER) at++;
  const second = readQuantity(block, at);
  // "half of 1 percent of the boats"
  const share = form === 'fraction' && second?.unit === 'percent';
  // "12 of 40"
  const bare = second?.unit === 'none' && second.numeral.plain && at === quantity.to + 1 && form !== 'fraction';
  if (!second || second.from !== at || (second.unit !== 'noun' && !share && !bare) || second.numeral.value <= value) return;
  Object.assign(quantity, { to: second.to, unit: second.unit, noun: second.noun, nounAt: second.nounAt });
  quantity.numeral = { ...quantity.numeral, form: 'ratio' };
}

const isCounted = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((word.noun & SPEAKER) !== 0 || (word.kind === 'word' && /[^s]s$/.test(word.norm) && !word.capital)) &&
  word.verbs.length === 0 &&
  (word.word & ~WORD.honorific) === 0;

/** "$310bn (£230bn)", "265km (165 miles)": the same again in another unit. */
export function otherUnit(block: Block, quantity: Quantity): void {
  const { words } = block;
  if ((quantity.unit !== 'money' && quantity.unit !== 'measure') || words[quantity.to]?.text !== '(') return;
  const { approximatorsAfter } = figureWords(block.pack);
  for (let at = quantity.to + 1; at < Math.min(words.length, quantity.to + 5); at++) {
    const again = words[at]!.kind === 'number' ? readQuantity(block, at) : undefined;
    if (!again) continue;
    const close = again.to;
    if (again.unit !== quantity.unit || words[close]?.text !== ')') return;
    // An amount in another currency is a figure of its own but in figures with signs and where it is a limit: "(US$60,420) or more".
    const signs = again.from < at && quantity.from < quantity.numeral.from && words[again.from]!.text !== words[quantity.from]!.text;
    if (quantity.unit === 'measure' || signs || approximatorsAfter.longest(words, close + 1) > 0) quantity.to = close + 1;
    return;
  }
}
