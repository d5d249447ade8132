import type { Block } from '../../text/block.ts';
import { WORD } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "86, rue des Tanneurs", "au 86 bis rue des Tanneurs", "1600 Cedar Avenue": the number of a house. */
export function isAddress(block: Block, q: Quantity): boolean {
  const { words } = block;
  if (q.numeral.form !== 'digits' || q.approximate || q.unit === 'money' || q.unit === 'percent') return false;
  const { streets, ranks } = figureWords(block.pack);
  let at = q.numeral.to;
  if (block.pack.pack.grammar.adjectives === 'after') {
    if (words[at]?.text === ',') at++;
    if (words[at] && words[at]!.norm.length === 3 && ranks.has(words[at]!.norm)) at++;
    // "12 rues": what is counted is in the plural.
    return streets.has(words[at]?.norm ?? '') && q.numeral.value !== 1;
  }
  const start = at;
  while (at < start + 6 && (words[at]?.capital ? !streets.has(words[at]!.norm) : words[at]?.text === '.' && words[at - 1]!.text.length < 4))
    at++;
  return at > start && words[at]?.capital === true && streets.has(words[at]!.norm) && !(words[at]!.word & WORD.of);
}
