import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import { type Quantity, readQuantity } from './quantities.ts';
import { figureWords } from './words.ts';

/** "between $20 and $30", "entre 5 % et 10 %": one quantity with two ends. */
export function otherEnd(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { betweens } = figureWords(block.pack);
  if (!((words[quantity.to]?.word ?? 0) & WORD.and) || betweens.endingAt(words, quantity.from) === 0) return;
  const second = readQuantity(block, quantity.to + 1) ?? readQuantity(block, quantity.to + 2);
  if (!second || second.numeral.from > quantity.to + 2 || (second.unit === 'none' && quantity.unit !== 'none')) return;
  quantity.to = second.to;
  quantity.numeral = { ...second.numeral, from: quantity.numeral.from };
  quantity.unit = second.unit;
  quantity.nounAt = second.nounAt;
  quantity.noun = second.noun;
}

/** "30 % à 40 %", "10 euros à 15 euros": one quantity with its unit told twice; "passe de 30 % à 40 %" has two. */
export function upperEnd(block: Block, quantity: Quantity): void {
  const { words, pack } = block;
  const { changes, ranges } = figureWords(pack);
  const { from, unit, numeral } = quantity;
  const joint = words[quantity.to];
  const told = unit === 'percent' || unit === 'money' || unit === 'measure';
  if (!told || !joint || !ranges.has(joint.norm) || !(joint.word & WORD['to-recipient']) || pack.pack.grammar.adjectives === 'before')
    return;
  if (words[quantity.to + 1]?.kind !== 'number' || changes.endingAt(words, from) > 1) return;
  const second = readQuantity(block, quantity.to + 1);
  // "perd 1,6 % à 2.800 points": told in another unit, it is where it came to.
  if (second?.unit !== unit || second.numeral.value <= numeral.value || words[second.numeral.to]!.norm !== words[numeral.to]!.norm) return;
  Object.assign(quantity, { to: second.to, noun: second.noun, nounAt: second.nounAt, numeral: { ...second.numeral, from: numeral.from } });
}
