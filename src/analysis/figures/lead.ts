import type { Block } from '../text/block.ts';
import { TIME, WORD } from '../text/classes.ts';
import type { Numeral } from './numbers.ts';
import type { Quantity } from './quantities.ts';
import { figureWords } from './words.ts';

/** "hundred", "thousand": counted by the word before it, as in "a few hundred". */
const isBareScale = ({ form, from, to, value }: Numeral): boolean => form === 'words' && to === from + 1 && value >= 100;

/** What stands before the number: approximators, a definite article, adjectives of number. */
export function lead(block: Block, quantity: Quantity): void {
  const { words } = block;
  const { approximators, arrivals, turnovers } = figureWords(block.pack);
  for (let steps = 0; steps < 3; steps++) {
    const length = approximators.endingAt(words, quantity.from);
    // "shot up to 600": where it came to, no limit; "handed over 600".
    const end = quantity.from - (length > 1 ? 1 : 0);
    if (arrivals.endingAt(words, end) > 0 || (quantity.unit === 'money' && turnovers.endingAt(words, end) > 0)) break;
    if (length > 0) {
      quantity.from -= length;
      quantity.approximate = true;
      continue;
    }
    const before = words[quantity.from - 1];
    if (!before || before.kind === 'mark') break;
    const number = quantity.numeral.form;
    if (
      (number === 'collective' || number === 'fraction' || isBareScale(quantity.numeral)) &&
      before.word & (WORD.indefinite | WORD.quantifier) &&
      !(before.word & WORD.of && number !== 'collective' && !(before.word & WORD.indefinite))
    ) {
      quantity.from--;
      continue;
    }
    if (number === 'fraction' && before.word & WORD.definite) {
      quantity.from--;
      continue;
    }
    break;
  }
  let before = words[quantity.from - 1];
  // "the other five", "all four", "les autres"
  const { determiners, earlier } = figureWords(block.pack);
  if (determiners.endingAt(words, quantity.from) > 0) quantity.definite = true;
  if (before && (before.word & WORD.other || earlier.has(before.norm))) before = words[quantity.from - 2];
  // "la zone des « trois caps »"
  const opening =
    before?.kind === 'mark' &&
    block.quotationOf[quantity.from]! >= 0 &&
    block.quotationOf[quantity.from - 2] !== block.quotationOf[quantity.from];
  if (opening) before = words[quantity.from - 2];
  // "des deux hommes", "lors des deux crues": before a number, what is elsewhere an article is a contraction with the definite one.
  if (before && before.word & (WORD.definite | WORD.demonstrative | WORD.possessive) && !(before.word & WORD.indefinite))
    quantity.definite = true;
  if (before && block.pack.pack.grammar.pluralContractions?.includes(before.norm)) quantity.definite = true;
  quantity.pointing = quantity.definite && !(before && before.word & WORD.possessive);
  // "the mill's 40 lamps", not "there's 40 lamps"
  const owner = words[quantity.from - 2];
  const is = owner !== undefined && (owner.word & (WORD.subject | WORD.relative | WORD.that | WORD.adverb)) !== 0 && !(owner.word & TIME);
  if (before && before.norm === block.pack.pack.grammar.possessor && !is) quantity.definite = true;
}
