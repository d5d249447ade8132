import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { figureWords } from './words.ts';

/** "la moitié", "two-thirds", "un sur trois", "7 in 10" */
export function readFraction(block: Block, at: number): Numeral | undefined {
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
export function withRange(block: Block, numeral: Numeral): Numeral {
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
