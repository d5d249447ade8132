import type { Block } from '../../text/block.ts';
import { DETERMINER, USE, WORD } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** A number that only names: article 49.3, page 12, flight 370, a phone number, the item of a list. */
export function isLabel(block: Block, q: Quantity): boolean {
  const { from, to } = q.numeral;
  if (q.unit === 'money' && isDenomination(block, q)) return true;
  if (q.unit === 'money' || q.unit === 'percent') return false;
  const before = block.words[from - 1];
  const lists = figureWords(block.pack);
  // "4- …", "2) …": the number of an item at the start of a sentence.
  const opens = block.sentences[block.sentenceOf[from]!]!.from === from;
  if (
    opens &&
    q.numeral.value < 100 &&
    /^[-).–]$/.test(block.words[to]?.text ?? '') &&
    !block.words[to]!.spaced &&
    q.numeral.to - q.numeral.from === 1
  )
    return true;
  if (!before) return false;
  // "40 %1", "said.2": a footnote, glued to what it explains; a straight mark with a space before it opens a quotation.
  const closes = /^[%»”)]$/.test(before.text) || (before.text === '"' && !before.spaced && from > 1);
  if (!block.words[from]!.spaced && closes && q.numeral.form === 'digits' && q.numeral.value < 100) return true;
  // Where decimals take a comma, "49.3" is an article of law.
  const pointed = block.pack.pack.grammar.decimal === ',' && /^[0-9]{1,3}\.[0-9]{1,2}$/.test(block.words[from]!.text);
  if (pointed && q.unit === 'none' && to - from === 1) return true;
  // "(1)": the call of a footnote.
  if (before.text === '(' && block.words[to]?.text === ')' && q.unit === 'none' && q.numeral.value < 10) return true;
  if (before.text === '#' || before.text === '°') return true;
  // 'id="778257"': what is left of markup.
  if (/^["']$/.test(before.text) && block.words[from - 2]?.text.endsWith('=')) return true;
  // "2+2"
  const sums = (sign: number) => block.words[sign]?.text === '+' && !block.words[sign + 1]?.spaced;
  if ((sums(from - 1) && block.words[from - 2]?.kind === 'number') || (sums(to) && block.words[to + 1]?.kind === 'number')) return true;
  // "déficit zéro", "zero tolerance": it only names.
  if (q.numeral.value === 0 && q.numeral.form === 'words' && q.unit !== 'measure') return true;
  const { form } = q.numeral;
  // "volume doubled", "an area half the size"
  if ((form === 'digits' || form === 'words') && lists.labels.endingAt(block.words, from) > 0) return true;
  // "Day 12 of the war", "Year 3 pupils"
  if (form === 'digits' && q.numeral.plain && q.numeral.value < 100 && namesTime(block, from - 1)) return true;
  // "l'ex-numéro 3"
  if (before.kind === 'word' && before.norm.includes('-') && lists.labels.has(before.norm.slice(before.norm.lastIndexOf('-') + 1)))
    return true;
  // "a mother of four", "the father of two Paul Marsh"; "the parents of 300 children" counts.
  const unnamed = q.unit === 'none' || block.words[q.nounAt]?.capital;
  if (unnamed && lists.kin.endingAt(block.words, from) > 0) return true;
  // "No. 1", "Art. 5"
  const stopped =
    before.text === '.' && !before.spaced && block.words[from]!.text.length < 4 && (block.words[from - 2]?.text.length ?? 9) < 4;
  if (stopped && lists.labels.endingAt(block.words, from - 1) > 0) return true;
  // "articles 5 and 6", "image 3 of 8"
  const joined = before.word & (WORD.and | WORD.of) && block.words[from - 2]?.kind === 'number';
  if (joined && q.unit === 'none' && lists.labels.endingAt(block.words, from - 2) > 0) return true;
  if (isArticleNumber(block, q) || isCompound(block, q)) return true;
  // A phone number or an address in several groups: 1-888-642
  const dash = (at: number) => block.words[at]?.text === '-' && !block.words[at]!.spaced;
  const number = (at: number) => block.words[at]?.kind === 'number';
  const paired = dash(q.numeral.from + 1) && q.numeral.to === q.numeral.from + 3;
  return (
    (dash(to) && number(to + 1) && (paired || dash(to + 2))) ||
    (dash(from - 1) && number(from - 2) && (dash(from - 3) || dash(to) || number(from - 2)))
  );
}

/** "Day" before 12: a time with a capital of its own; not "This Week", nor in a headline that gives each word one. */
function namesTime({ words, titleCase, pack }: Block, at: number): boolean {
  const [time, before] = [words[at]!, words[at - 1]];
  if (titleCase || !time.capital || time.word !== WORD.time) return false;
  const counts =
    before && (before.use & USE.number || before.word & (DETERMINER | WORD.quantifier) || figureWords(pack).firsts.has(before.norm));
  return !counts;
}

/** "a $20 bill", "un billet de 50 euros" */
function isDenomination({ words, pack }: Block, { from, to, numeral, approximate }: Quantity): boolean {
  const { denominations } = figureWords(pack);
  const named =
    denominations.longest(words, to) > 0 || ((words[from - 1]?.word ?? 0) & WORD.of && denominations.endingAt(words, from - 1) > 0);
  return Boolean(named) && !approximate && numeral.value <= LARGEST_NOTE;
}

/** "the $1.9 trillion bill": no note or coin is worth as much. */
const LARGEST_NOTE = 10_000;

/** "49-3": two numbers joined in falling order are an article of law or a model, no range. */
function isArticleNumber({ words, pack }: Block, { numeral }: Quantity): boolean {
  // "on a 5-4 vote", "the vote was 10-0"
  const { ballots } = figureWords(pack);
  if ([numeral.to, numeral.from - 1, numeral.from - 2].some((at) => ballots.has(words[at]?.norm ?? ''))) return false;
  if (numeral.to - numeral.from !== 3 || words[numeral.from + 1]!.text !== '-' || words[numeral.from + 1]!.spaced) return false;
  const [first, second] = [Number(words[numeral.from]!.text), Number(words[numeral.to - 1]!.text)];
  return second < first && second < 10;
}

/** "a 30-member panel", "the 20-largest banks": the number makes an adjective; "a 30-fold rise", "a 600-strong choir" tell how much. */
function isCompound({ words, pack }: Block, { numeral, unit, approximate }: Quantity): boolean {
  const hyphen = words[numeral.to];
  const next = words[numeral.to + 1];
  if (unit !== 'noun' || approximate || hyphen?.text !== '-' || hyphen.spaced || next?.kind !== 'word' || next.spaced) return false;
  const { times, strengths } = figureWords(pack);
  return !times.has(next.norm) && !strengths.has(next.norm);
}
