import { looksPlural } from '../../attribution/word-use.ts';
import type { Block } from '../../text/block.ts';
import { NOUN, WORD } from '../../text/classes.ts';
import { isInCapitals } from '../../text/normalise.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** A number that is part of a name: Boeing 737, S&P 500, EURO 2020, Eleven Harbour Row, the 27 member states. */
export function isName(block: Block, q: Quantity): boolean {
  const { words } = block;
  const { from, to } = q.numeral;
  // The capital of 5G and 3D-printed is no unit.
  const glued = words[to];
  if (q.numeral.form === 'digits' && glued && !glued.spaced && GLUED_NAME.test(glued.text)) return true;
  if (isSameOutOf(block, q) || isArticled(block, q)) return true;
  if (q.unit === 'money' || q.unit === 'percent' || q.unit === 'measure') return false;
  const lists = figureWords(block.pack);
  const first = words[from]!;
  if (q.numeral.form === 'digits' && lists.models.has(first.text) && (isModelName(block, to) || !isCount(block, q))) return true;
  if (q.definite && lists.fixedNumbers.longest(words, to) > 0) return true;
  if (lists.always.longest(words, from) > 0 || lists.always.endingAt(words, to) > 0) return true;
  return followsName(block, q) || isWrittenAsName(block, q);
}

/** 5G, 3D, 3D-printed, 4x4; what is left of markup: "1emThe mill". */
const GLUED_NAME = /^(?:[DG](?:-.+)?|[xX×]\d+|\p{Ll}{2,}\p{Lu}\p{Ll}.*)$/u;

/** "a 95 label": an article for one thing makes the number a part of its name. */
function isArticled({ words }: Block, { from, numeral, unit, nounAt }: Quantity): boolean {
  const article = words[numeral.from - 1];
  const one = article !== undefined && (article.word & WORD.indefinite) !== 0 && !(article.word & (WORD.of | WORD.quantifier));
  const counts = unit === 'noun' && numeral.form === 'digits' && numeral.plain && from === numeral.from;
  return one && counts && words[nounAt]!.spaced && words[numeral.to]!.spaced;
}

/** "7 sur 7": as many as there are tells no share. */
function isSameOutOf({ words, pack }: Block, { numeral: { from, to }, unit }: Quantity): boolean {
  const { ratios } = figureWords(pack);
  const [after, before] = [ratios.longest(words, to), ratios.endingAt(words, from)];
  const isSame = (at: number) => words[at]?.kind === 'number' && words[at]!.text === words[from]!.text;
  return unit === 'none' && to === from + 1 && ((after > 0 && isSame(to + after)) || (before > 0 && isSame(from - before - 1)));
}

/** "737 engines", not "the 737 programme". */
const countsSeveral = ({ words }: Block, q: Quantity): boolean =>
  q.nounAt >= 0 &&
  !words[q.nounAt]!.capital &&
  words[q.nounAt]!.spaced &&
  (/[sx]$/.test(words[q.nounAt]!.norm) || looksPlural(words[q.nounAt]!));

/** "at least 707 people", "the toll was 777": a count that is written like a model. */
const isCount = (block: Block, q: Quantity): boolean =>
  countsSeveral(block, q) || (q.unit === 'none' && ((block.words[q.from - 1]?.word ?? 0) & WORD.be) !== 0);

/** "757x tankers", "767 Freighter sales": a letter glued to the number of a model, or the rest of its name. */
function isModelName({ words, titleCase }: Block, at: number): boolean {
  const next = words[at];
  if (next?.kind !== 'word') return false;
  if (!next.spaced) return next.text.length <= 2;
  return next.capital && !titleCase && (next.noun & (NOUN.demonym | NOUN.place | NOUN.organisation)) === 0;
}

/** A plain number right after a capitalised name. */
function followsName(block: Block, q: Quantity): boolean {
  const { words, sentences, sentenceOf, titleCase } = block;
  const { from, to } = q.numeral;
  const name = words[from - 1];
  if (name?.kind !== 'word' || !name.capital || name.word !== 0 || titleCase) return false;
  if (!q.numeral.plain || q.numeral.form !== 'digits' || !words[from]!.spaced || !Number.isInteger(q.numeral.value)) return false;
  const counts = q.unit === 'noun' && countsSeveral(block, q);
  if (counts && name.noun & NOUN.place) return false;
  const code = name.text.length > 1 && isInCapitals(name.text);
  if (code && q.numeral.value < 10_000 && !q.approximate) return true;
  if (from - 1 === 0 || q.numeral.value >= 3000 || (q.unit !== 'none' && (q.unit !== 'noun' || q.approximate))) return false;
  // "Arnon sold 198 boats, Belval 190, Corsin 183": a number of something told before.
  const after = words[to];
  const sentence = sentences[sentenceOf[from]!]!;
  let start = from - 1;
  while (start > sentence.from && words[start - 1]!.capital) start--;
  // "46 seats, and Lind's Reds 43 seats"
  const told = Math.max(sentence.from, start - LONGEST_LIST);
  for (let i = told; counts && i < start; i++) if (words[i]!.norm === q.noun) return false;
  const ends = q.unit === 'none' && (!after || after.kind === 'mark');
  return !(ends && opensItem(words[start - 1]) && countsBefore(words, told, start));
}

/** How far before an item of a list what is counted in it may be told. */
const LONGEST_LIST = 60;

const opensItem = (word: Block['words'][number] | undefined): boolean =>
  word !== undefined && (word.text === ',' || word.text === ';' || (word.word & WORD.and) !== 0);

/** Whether a number with what it counts stands between two tokens. */
function countsBefore(words: Block['words'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.kind === 'number' && words[i + 1]?.kind === 'word' && words[i + 1]!.spaced) return true;
  return false;
}

/** A number in words with a capital in mid-sentence: the Big Four, Eleven Harbour Row. */
function isWrittenAsName({ words, sentences, sentenceOf, titleCase }: Block, q: Quantity): boolean {
  const { from, to } = q.numeral;
  const first = words[from]!;
  if (titleCase || q.numeral.form === 'digits' || !first.capital || isInCapitals(first.text)) return false;
  const before = words[from - 1];
  if (sentences[sentenceOf[from]!]!.from === from || !before || before.kind === 'mark') return false;
  // "the region of Trente", "Eleven Harbour Row"
  return before.word !== 0 || before.capital || (words[to]?.capital ?? false);
}
