import type { Block } from '../../text/block.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "won the match 3-1": the score of a game. */
export function isScore(block: Block, q: Quantity): boolean {
  const { words: tokens } = block;
  const { from, to } = q.numeral;
  const pair = (at: number) => tokens[at]?.kind === 'number' && Number(tokens[at]!.text) < 150;
  const dash = (at: number) => /^[-–]$/.test(tokens[at]?.text ?? '') && !tokens[at]!.spaced;
  const lists = figureWords(block.pack);
  // "beat the Reds 5 to 4"
  const falls = (at: number) =>
    pair(at) && lists.odds.has(tokens[at + 1]?.norm ?? '') && pair(at + 2) && Number(tokens[at + 2]!.text) < Number(tokens[at]!.text);
  const dashed = pair(from) && ((dash(from + 1) && pair(from + 2)) || (dash(from - 1) && pair(from - 2)));
  if (!dashed && !(to === from + 1 && (falls(from) || falls(from - 2)))) return false;
  const sentence = block.sentences[block.sentenceOf[from]!]!;
  if (q.unit !== 'none') return false;
  for (let i = sentence.from; i < sentence.to; i++) if (lists.scores.longest(tokens, i) > 0 && (i < from || i >= to)) return true;
  return false;
}
