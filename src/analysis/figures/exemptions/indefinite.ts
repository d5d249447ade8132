import { isMark } from '../../attribution/word-use.ts';
import type { Block } from '../../text/block.ts';
import { NOUN, WORD, type Word } from '../../text/classes.ts';
import type { Quantity } from '../quantities.ts';
import { figureWords } from '../words.ts';

/** "one of", "un des", an article, "no one"; and nouns that are counted with nothing to source. */
export function isIndefinite(block: Block, q: Quantity): boolean {
  const { words: tokens } = block;
  const { from, to } = q.numeral;
  const lists = figureWords(block.pack);
  // "les quatre grandes étapes": the noun is the one after its adjective; "blessés" of "45 blessés côté lac" is one itself.
  const plural = block.pack.pack.grammar.nounEndings.some((ending) => tokens[q.nounAt + 1]?.norm.endsWith(ending));
  const noun = plural && (tokens[q.nounAt]?.noun ?? 0) & NOUN.describing && q.to > q.nounAt + 1 ? q.nounAt + 1 : q.nounAt;
  if (
    noun >= 0 &&
    q.unit === 'noun' &&
    lists.notCounted.longest(tokens, noun) > 0 &&
    q.numeral.form !== 'fraction' &&
    q.numeral.value < 1000
  )
    return true;
  // "parts per billion"
  const before = tokens[from - 1];
  if (
    q.numeral.form === 'words' &&
    before &&
    !(before.word & (WORD.indefinite | WORD.definite | WORD.agent)) &&
    lists.rates.has(before.norm)
  )
    return true;
  if (q.numeral.value !== 1 || q.numeral.form !== 'words') return false;
  // "one or more", "un ou plus"
  if (lists.ranges.has(tokens[to]?.norm ?? '') && lists.approximatorsAfter.longest(tokens, to) > 0) return true;
  const after = tokens[to];
  const article = (tokens[from]!.word & WORD.indefinite) !== 0;
  // "one percent"; "un point" is any point.
  if (q.unit === 'percent' && !article) return false;
  if (after && after.word & WORD.of) return true;
  // "entre une Chambre et un Sénat": an article.
  if (article && lists.betweens.endingAt(tokens, from) > 0) return true;
  // "au moins un.", "supérieur à un certain seuil"
  if (q.approximate) return after === undefined || after.kind === 'mark' || (after.word & WORD.quantifier && q.nounAt < 0) !== 0;
  if (after && lists.singles.has(after.norm)) return q.to > to + 1 && !isPerson(block, q);
  if (article) return !isToll(block, q);
  // "four chairs and one table"
  if (q.nounAt >= 0 && endsList(block, from)) return false;
  if (!isPerson(block, q) || (tokens[q.to]?.word ?? 0) & WORD.relative) return true;
  if (!after || after.kind === 'mark' || after.word & (WORD.be | WORD.have | WORD.modal | WORD.preposition | WORD.relative)) return true;
  return q.nounAt < 0;
}

/** More words than stand between a number and the "and" after what it counts. */
const LONGEST_ITEM = 4;

/** Whether a count right before an "and" goes on: "six women, four men and one child". */
function endsList({ words, pack }: Block, at: number): boolean {
  if (!((words[at - 1]?.word ?? 0) & WORD.and)) return false;
  for (let i = at - 2; i >= Math.max(0, at - 2 - LONGEST_ITEM); i--) {
    const { kind, norm, text } = words[i]!;
    if (kind === 'mark') return false;
    const counts = kind === 'number' ? !YEAR.test(text) : (pack.pack.lexicon.figures.cardinals[norm] ?? 0) > 1;
    if (counts) return words.slice(i + 1, at - 1).every((word) => word.word === 0 && (word.noun !== 0 || word.verbs.length === 0));
  }
  return false;
}
const YEAR = /^(?:1[1-9]|20)[0-9]{2}$/;

/** "un mort", "one dead": the count of a toll. */
function isToll(block: Block, q: Quantity): boolean {
  const { words: tokens } = block;
  const next = tokens[q.numeral.to];
  if (!next) return false;
  const toll = isSuffered(next) && next.plural === false && (next.noun & (NOUN.role | NOUN.document | NOUN['report-noun'])) === 0;
  const neighbour = (at: number) =>
    tokens[at]?.kind === 'number' || Object.hasOwn(block.pack.pack.lexicon.figures.cardinals, tokens[at]?.norm ?? '');
  const joins = (at: number) => (tokens[at]?.word ?? 0) & WORD.and || tokens[at]?.text === ',';
  // "Un mort. Six blessés": after another mark, the next count is one of a toll, too.
  const { to } = q.numeral;
  const goesOn = isMark(tokens[to + 1], ';', '.', ':', '-', '–', '—', '/') && neighbour(to + 2) && isSuffered(tokens[to + 3]);
  // "un mort et six blessés", but "un immigré puisqu'un immigré"
  return (
    toll &&
    Boolean(
      goesOn || (joins(q.numeral.to + 1) && neighbour(q.numeral.to + 2)) || (joins(q.numeral.from - 1) && neighbour(q.numeral.from - 3)),
    )
  );
}

const isSuffered = (word: Word | undefined): boolean => word?.verbs.some(({ tense }) => tense === 'past-participle') ?? false;

const PERSON = NOUN.role | NOUN.person | NOUN.relative;
const isPerson = ({ words }: Block, { numeral, to }: Quantity): boolean =>
  words.slice(numeral.to, to).some((word) => (word.noun & PERSON) !== 0);
