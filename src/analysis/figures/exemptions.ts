import type { Block } from '../text/block.ts';
import { NOUN, SPEAKER, WORD } from '../text/classes.ts';
import type { CompiledPack } from '../text/lexicon.ts';
import { compilePatterns, matchAt, type PatternSet } from '../text/patterns.ts';
import { splitEntry } from '../text/tokens.ts';
import { isDate } from './dates.ts';
import type { Quantity } from './quantities.ts';
import { figureWords } from './words.ts';

/** Why a quantity needs no source (CODEBOOK.md, "Not figures"). */
export type Exemption =
  | 'date'
  | 'age'
  | 'duration'
  | 'rank'
  | 'label'
  | 'definite'
  | 'source-count'
  | 'score'
  | 'indefinite'
  | 'vague-quantity';

type Test = (block: Block, quantity: Quantity) => boolean;

/** "49-3": two numbers joined in falling order are an article of law or a model, no range. */
function isArticleNumber({ words }: Block, { numeral }: Quantity): boolean {
  if (numeral.to - numeral.from !== 3 || words[numeral.from + 1]!.text !== '-' || words[numeral.from + 1]!.spaced) return false;
  const [first, second] = [Number(words[numeral.from]!.text), Number(words[numeral.to - 1]!.text)];
  return second < first && second < 10;
}

/** "a 30-member panel", "the 20-largest banks": the number makes an adjective. */
function isCompound({ words }: Block, { numeral, unit, approximate }: Quantity): boolean {
  const hyphen = words[numeral.to];
  const next = words[numeral.to + 1];
  return unit === 'noun' && !approximate && hyphen?.text === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced;
}

/** Numbers side by side with nothing between them: a phone number, the cells of a table. */
function isInRow({ words }: Block, { numeral, unit }: Quantity): boolean {
  if (unit !== 'none' && unit !== 'noun') return false;
  const before = words[numeral.from - 1]?.kind === 'number' && words[numeral.from]!.spaced;
  return before || (words[numeral.to]?.kind === 'number' && words[numeral.to]!.spaced);
}

/** The reason why a quantity is no figure, or undefined where it is one. The first that holds is the answer. */
export function exemptionOf(block: Block, quantity: Quantity): Exemption | undefined {
  return TESTS.find(([, test]) => test(block, quantity))?.[0];
}

const TESTS: [Exemption, Test][] = [
  ['age', isAge],
  ['date', isDate],
  ['duration', isDuration],
  ['rank', isRank],
  ['score', isScore],
  ['label', isLabel],
  ['indefinite', isIndefinite],
  ['definite', isDefinite],
  ['vague-quantity', isVague],
];

const agePatterns = new WeakMap<CompiledPack, PatternSet<'age'>>();

function isAge(block: Block, q: Quantity): boolean {
  let patterns = agePatterns.get(block.pack);
  if (!patterns) {
    patterns = compilePatterns(
      block.pack.pack.lexicon.figures.ages.map((pattern) => ({ pattern, tag: 'age' as const })),
      { split: (form) => splitEntry(form, block.pack.rules), formsOf: block.pack.formsOf },
    );
    agePatterns.set(block.pack, patterns);
  }
  const { from, to } = q.numeral;
  // After the number ("-year-old", "ans") or just before it ("aged", "âgé de").
  for (const at of [to, words(block, to, '-') ? to + 1 : -1]) if (at >= 0 && matchAt(block.words, at, patterns)) return true;
  for (let back = 1; back <= 3; back++) {
    const match = from - back >= 0 ? matchAt(block.words, from - back, patterns, from) : undefined;
    if (match && match.to === from) return true;
  }
  // "Maria Lopez, 43, …"
  const before = block.words[from - 1];
  const after = block.words[to];
  return (
    q.numeral.form === 'digits' &&
    q.numeral.plain &&
    q.numeral.value >= 5 &&
    q.numeral.value < 110 &&
    q.unit === 'none' &&
    before?.text === ',' &&
    (after?.text === ',' || after?.text === '.') &&
    block.words[from - 2]?.capital === true
  );
}

const words = (block: Block, at: number, text: string): boolean => block.words[at]?.text === text;

function isDuration(block: Block, q: Quantity): boolean {
  const lists = figureWords(block.pack);
  if (q.unit === 'money' || q.unit === 'percent' || q.unit === 'measure') return false;
  let at = q.numeral.to;
  for (let steps = 0; steps < 3; steps++) {
    const word = block.words[at];
    if (!word) return false;
    if (lists.durations.longest(block.words, at) > 0) return true;
    if (
      !(
        word.text === '-' ||
        word.word & (WORD.of | WORD.other | WORD.adverb | WORD.time) ||
        (word.word === 0 && word.noun === 0 && steps === 0) ||
        word.noun & NOUN.describing
      )
    )
      return false;
    if (word.noun && !(word.noun & NOUN.describing)) return false;
    at++;
  }
  return false;
}

function isRank(block: Block, q: Quantity): boolean {
  const after = block.words[q.numeral.to];
  if (!after || q.unit === 'money' || q.unit === 'percent') return false;
  const { ranks } = figureWords(block.pack);
  return q.numeral.form === 'digits' && !after.spaced && (ranks.has(after.norm) || ranks.has(after.norm.split('-')[0]!));
}

function isLabel(block: Block, q: Quantity): boolean {
  const { from, to } = q.numeral;
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
  if (before.text === '#' || before.text === '°') return true;
  if (lists.labels.endingAt(block.words, from) > 0) return true;
  // A number right after a capitalised name is part of it: Boeing 737, S&P 500, Channel 4.
  const partOfName =
    before.kind === 'word' &&
    before.capital &&
    before.word === 0 &&
    q.numeral.plain &&
    q.numeral.form === 'digits' &&
    block.words[from]!.spaced;
  if (
    partOfName &&
    from - 1 > 0 &&
    Number.isInteger(q.numeral.value) &&
    q.numeral.value < 3000 &&
    (q.unit === 'none' || (q.unit === 'noun' && !q.approximate))
  )
    return true;
  if (isArticleNumber(block, q) || isCompound(block, q) || isInRow(block, q)) return true;
  // A phone number or an address in several groups, a version: 1-800-273, 3.2.1
  if (Number.isNaN(q.numeral.value)) return true;
  const dash = (at: number) => block.words[at]?.text === '-' && !block.words[at]!.spaced;
  const number = (at: number) => block.words[at]?.kind === 'number';
  return (
    (dash(to) && number(to + 1) && dash(to + 2)) || (dash(from - 1) && number(from - 2) && (dash(from - 3) || dash(to) || number(from - 2)))
  );
}

function isScore(block: Block, q: Quantity): boolean {
  const { words: tokens } = block;
  const { from, to } = q.numeral;
  const pair = (at: number) => tokens[at]?.kind === 'number' && Number(tokens[at]!.text) < 150;
  const dash = (at: number) => /^[-–]$/.test(tokens[at]?.text ?? '') && !tokens[at]!.spaced;
  if (!(pair(from) && ((dash(from + 1) && pair(from + 2)) || (dash(from - 1) && pair(from - 2))))) return false;
  const lists = figureWords(block.pack);
  const sentence = block.sentences[block.sentenceOf[from]!]!;
  if (q.unit !== 'none') return false;
  for (let i = sentence.from; i < sentence.to; i++) if (lists.scores.longest(tokens, i) > 0 && (i < from || i >= to)) return true;
  return false;
}

/** "one of", "un des", an article, "no one"; and nouns that are counted with nothing to source. */
function isIndefinite(block: Block, q: Quantity): boolean {
  const { words: tokens } = block;
  const { from, to } = q.numeral;
  const lists = figureWords(block.pack);
  if (q.nounAt >= 0 && lists.notCounted.longest(tokens, q.nounAt) > 0 && q.numeral.form !== 'fraction' && q.numeral.value < 1000)
    return true;
  if (q.numeral.value !== 1 || q.numeral.form !== 'words') return false;
  const after = tokens[to];
  const article = (tokens[from]!.word & WORD.indefinite) !== 0;
  if (after && after.word & WORD.of) return true;
  if (q.approximate) return false;
  if (article) return !isToll(block, q);
  if (!countsPeople(block, q)) return true;
  if (!after || after.kind === 'mark' || after.word & (WORD.be | WORD.have | WORD.modal | WORD.preposition | WORD.relative)) return true;
  return q.nounAt < 0;
}

/** "un mort", "one dead": the count of a toll. */
function isToll(block: Block, q: Quantity): boolean {
  const { words: tokens } = block;
  const next = tokens[q.numeral.to];
  if (!next) return false;
  const toll = next.verbs.some((v) => v.tense === 'past-participle') && next.plural === false && (next.noun & NOUN.role) === 0;
  const neighbour = (at: number) =>
    tokens[at]?.kind === 'number' || Object.hasOwn(block.pack.pack.lexicon.figures.cardinals, tokens[at]?.norm ?? '');
  return toll && (neighbour(q.numeral.to + 2) || neighbour(q.numeral.from - 3));
}

/** "both sides", "the pair": goes back to what was counted whatever it is. Other definite counts are decided with the article's memory. */
function isDefinite(block: Block, q: Quantity): boolean {
  if (!q.definite || q.approximate || q.unit === 'money' || q.unit === 'percent' || q.unit === 'measure') return false;
  if (q.numeral.form === 'collective') return block.words[q.numeral.from]!.singular || q.numeral.value <= 2;
  if (q.numeral.form === 'fraction') return false;
  const before = block.words[q.from - 1]!;
  return (
    (before.word & WORD.demonstrative) !== 0 || q.numeral.value === 2 || (q.numeral.value <= 10 && (q.nounAt < 0 || countsPeople(block, q)))
  );
}

/** "dozens", "des centaines" standing alone in an idiom; with a modifier or what is counted they are figures. */
function isVague(_block: Block, q: Quantity): boolean {
  return q.numeral.form === 'collective' && q.from === q.numeral.from && q.nounAt < 0 && q.unit === 'none';
}

const countsPeople = (block: Block, q: Quantity): boolean => q.nounAt >= 0 && (block.words[q.nounAt]!.noun & SPEAKER) !== 0;
