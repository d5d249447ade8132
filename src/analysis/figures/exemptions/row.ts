import type { Block } from '../../text/block.ts';
import { WORD } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** Longer blocks are read as prose. */
const LONGEST_ROW = 60;
const GROUP = /^[0-9]{3}$/;

/** A cell of a table, the entry of a list of numbers, or numbers side by side with nothing between them. */
export function isRow(block: Block, q: Quantity): boolean {
  return isInRow(block, q) || isTableRow(block);
}

function isInRow({ words, pack }: Block, { numeral, unit }: Quantity): boolean {
  if (unit !== 'none' && unit !== 'noun') return false;
  // "In 2011 300 homes burned"
  const dated =
    /^(?:1[1-9]|20)[0-9]{2}$/.test(words[numeral.from - 1]?.text ?? '') &&
    ((words[numeral.from - 2]?.word ?? 0) & WORD.preposition) !== 0 &&
    unit === 'noun';
  const before = words[numeral.from - 1]?.kind === 'number' && words[numeral.from]!.spaced && !dated;
  // "four 737 freighters", "two 120 mm shells": what stands after a number in words, and models, name the kind.
  const after = words[numeral.to];
  const kind = numeral.form !== 'digits' || figureWords(pack).models.has(after?.text ?? '');
  return before || (after?.kind === 'number' && after.spaced && !kind);
}

/** A block with no sentence in it: names, units and numbers, at most three words for each number. */
function isTableRow(block: Block): boolean {
  if (block.words.length > LONGEST_ROW) return false;
  const { units, percents, currencies } = figureWords(block.pack);
  const last = block.words.at(-1)?.text ?? '';
  if (/^[.!?…»”]$/.test(last)) return false;
  let numbers = 0;
  let words = 0;
  for (const [i, word] of block.words.entries()) {
    // "400 000 spectateurs": groups of digits are one number.
    if (word.kind === 'number') numbers += GROUP.test(word.text) && block.words[i - 1]?.kind === 'number' ? 0 : 1;
    else if (word.kind === 'word' && word.spaced && !units.has(word.norm) && !percents.has(word.norm) && !currencies.has(word.norm)) {
      const spoken = word.word !== 0 || word.verbs.length > 0;
      if (spoken && !word.capital) return false;
      words++;
    }
  }
  return (
    numbers > 0 &&
    words <= 3 * numbers &&
    (words < 2 || block.words.every((word) => word.kind !== 'word' || word.capital || !word.spaced || numbers > 1 || word.noun === 0))
  );
}
