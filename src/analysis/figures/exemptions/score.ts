import type { Block } from '../../text/block.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "won the match 3-1", "a 10-point lead at half-time": the score of a game. */
export function isScore(block: Block, q: Quantity): boolean {
  const { words: tokens } = block;
  const { from, to } = q.numeral;
  const lists = figureWords(block.pack);
  // Votes, too, are won and lost: points make a score only beside a word of games alone.
  const points = q.unit === 'percent' && lists.gaps.has(tokens[q.to]?.norm ?? '');
  if (points) return hasGame(block, q.from, (at) => at !== q.to && tokens[at]!.verbs.length === 0);
  const pair = (at: number) => tokens[at]?.kind === 'number' && Number(tokens[at]!.text) < 150;
  const dash = (at: number) => /^[-–]$/.test(tokens[at]?.text ?? '') && !tokens[at]!.spaced;
  const measured = (at: number) => [lists.units, lists.percents, lists.currencies].some((units) => units.longest(tokens, at) > 0);
  // "beat the Reds 5 to 4"; not "cut from 20 to 18"
  const falls = (at: number) =>
    pair(at) &&
    lists.odds.has(tokens[at + 1]?.norm ?? '') &&
    pair(at + 2) &&
    Number(tokens[at + 2]!.text) < Number(tokens[at]!.text) &&
    lists.changes.endingAt(tokens, at) === 0 &&
    !measured(at + 3);
  const dashed = pair(from) && ((dash(from + 1) && pair(from + 2)) || (dash(from - 1) && pair(from - 2)));
  if (!dashed && !(to === from + 1 && (falls(from) || falls(from - 2)))) return false;
  return q.unit === 'none' && hasGame(block, from, (at) => at < from || at >= to);
}

/** Whether a word of games that counts stands in the sentence of a token. */
function hasGame({ words, sentences, sentenceOf, pack }: Block, at: number, counts: (at: number) => boolean): boolean {
  const { scores } = figureWords(pack);
  const { from, to } = sentences[sentenceOf[at]!]!;
  for (let i = from; i < to; i++) if (scores.longest(words, i) > 0 && counts(i)) return true;
  return false;
}
