import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import { MOST_RANGED } from './fractions.ts';
import { type Quantity, readQuantity } from './quantities.ts';
import { figureWords } from './words.ts';

/** "between $20 and $30", "entre 5 % et 10 %", "between 5% of boats to over 10%": one quantity with two ends. */
export function otherEnd(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { betweens, ranges } = figureWords(block.pack);
  const joint = words[quantity.to];
  if (!joint || !(joint.word & WORD.and || ranges.has(joint.norm)) || betweens.endingAt(words, quantity.from) === 0) return;
  const second = readQuantity(block, quantity.to + 1) ?? readQuantity(block, quantity.to + 2);
  if (!second || second.numeral.from > quantity.to + 2 || (second.unit === 'none' && quantity.unit !== 'none')) return;
  quantity.to = second.to;
  quantity.numeral = { ...second.numeral, from: quantity.numeral.from };
  quantity.unit = second.unit;
  quantity.nounAt = second.nounAt;
  quantity.noun = second.noun;
}

/** "30 % à 40 %", "10 euros à 15 euros": one quantity with its unit told twice; "remonte de 30 % à 40 %" has two. */
export function upperEnd(block: Block, quantity: Quantity): void {
  const { words, pack } = block;
  const { ranges } = figureWords(pack);
  const { from, unit, numeral } = quantity;
  const joint = words[quantity.to];
  const told = unit === 'percent' || unit === 'money' || unit === 'measure';
  if (!told || !joint || !ranges.has(joint.norm) || !(joint.word & WORD['to-recipient'])) return;
  if (words[quantity.to + 1]?.kind !== 'number' || isChange(block, from)) return;
  const second = readQuantity(block, quantity.to + 1);
  // "perd 1,6 % à 2.800 points": told in another unit, it is where it came to.
  if (second?.unit !== unit || second.numeral.value <= numeral.value || words[second.numeral.to]!.norm !== words[numeral.to]!.norm) return;
  // "a rise of 2% to 30%"
  if (second.numeral.value > MOST_RANGED * numeral.value) return;
  // "gagne 3 % à 5 %": where it came to; but "donne 3 % à 5 % des œufs".
  const changed = pack.pack.grammar.adjectives === 'after' && (words[from - 1]?.verbs.length ?? 0) > 0;
  if (changed && second.nounAt < 0) return;
  Object.assign(quantity, { to: second.to, noun: second.noun, nounAt: second.nounAt, numeral: { ...second.numeral, from: numeral.from } });
}

/** "from 30% to 40%", "grimpe de 30 % à 40 %", but "varie de 30 % à 40 %"; in English also after a verb: "rose 30% to 40%". */
function isChange({ words, pack, sentences, sentenceOf }: Block, from: number): boolean {
  const { approximators, changes, differences, spreads } = figureWords(pack);
  const before = words[from - 1];
  if (pack.pack.grammar.adjectives === 'after') return ((before?.word ?? 0) & WORD.of) !== 0 && spreads.endingAt(words, from - 1) === 0;
  if (!before || before.kind === 'mark' || sentences[sentenceOf[from]!]!.from === from || approximators.endingAt(words, from) > 0)
    return false;
  return !(before.word & (WORD.be | WORD.preposition | WORD.of)) || differences.has(before.norm) || changes.endingAt(words, from) > 0;
}
