import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, WORD } from '../text/classes.ts';
import { startsQuantity } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isSomebody } from './appositions.ts';
import { describe } from './describe.ts';
import { isFiniteTense, isFiniteVerb } from './finite-verbs.ts';
import { phraseBefore } from './phrase-before.ts';
import { isEnglishOrder, isMark } from './word-use.ts';

/** "announced 310 jobs and the bank announced", "made a profit and experts say": what the verb before takes along belongs to it. */
export function afterObject(block: Block, { from, to }: TokenRange): TokenRange | undefined {
  const { words } = block;
  if (from === 0 || !isFiniteVerb(block, from - 1)) return undefined;
  const and = words.slice(from, to).findIndex(({ word, kind }) => (word & WORD.and) !== 0 && kind === 'word');
  if (and < 0) return undefined;
  const right = { from: from + and + 1, to };
  if (describe(block, { from, to: from + and }).head !== 'unknown') return undefined;
  const { head } = describe(block, right);
  const takes = startsQuantity(block, from) ? head !== 'unknown' : isEnglishOrder(block) && isSomebody(head);
  return takes ? right : undefined;
}

/** "The Ministry of Fisheries, Forests and Canals": a body whose fields stand in a row. */
export function oneBody(block: Block, { from, to }: TokenRange, floor: number): TokenRange | undefined {
  const { words } = block;
  const comma = from - 1;
  if (!isEnglishOrder(block) || comma <= floor || !isMark(words[comma], ',') || !words[from]!.capital) return undefined;
  const joins = words.slice(from, to).every(({ capital, word }) => capital || (word & WORD.and) !== 0);
  const left = joins && words.slice(from, to).some(({ word }) => (word & WORD.and) !== 0) ? phraseBefore(block, comma, floor) : undefined;
  if (!left) return undefined;
  const of = words.slice(left.from, left.to).findIndex(({ word }) => (word & WORD.of) !== 0);
  const body = of > 0 ? words[left.from + of - 1]! : undefined;
  return body?.capital && (body.noun & (NOUN.body | NOUN['body-word'])) !== 0 && words[left.from + of + 1]?.capital
    ? { from: left.from, to }
    : undefined;
}

/** How far left of an "and" the verb of the clause before it may stand. */
const LONGEST_CLAUSE = 20;

/** "Le bac était plein et le passeur expliquait que": an article after "and" opens the subject, where a clause with its own verb ends there. */
export function afterClause(block: Block, end: number, floor: number): TokenRange | undefined {
  const { words } = block;
  if (isEnglishOrder(block)) return undefined;
  let and = end - 2;
  while (and > floor && words[and]!.kind === 'word' && !(words[and]!.word & WORD.and)) and--;
  const article = words[and + 1]!;
  if (and <= floor || words[and]!.kind === 'mark' || words[and]!.word & WORD.linker) return undefined;
  if (!(article.word & DETERMINER) || article.word & WORD.of || !closesClause(block, and, floor)) return undefined;
  const phrase = phraseBefore(block, end, and + 1);
  if (phrase?.from !== and + 1) return undefined;
  const { head, plural } = describe(block, phrase);
  return head !== 'unknown' && (plural || !isPluralVerb(block, end)) ? phrase : undefined;
}

/** "…, qui affirment", "ont dit": whether the verb at a token, or after the relative there, is only ever a plural. */
function isPluralVerb({ words }: Block, at: number): boolean {
  let i = at;
  while (words[i] && (isMark(words[i], ',') || words[i]!.word & (WORD.relative | WORD.clitic | WORD.negation | WORD.adverb))) i++;
  const finite = words[i]?.verbs.filter(({ tense }) => isFiniteTense(tense)) ?? [];
  return finite.length > 0 && finite.every(({ plural }) => plural === true);
}

/** Whether a main clause with a verb of its own ends before a token. */
function closesClause(block: Block, end: number, floor: number): boolean {
  const { words } = block;
  let verb = false;
  for (let i = end - 1; i >= Math.max(floor, end - LONGEST_CLAUSE) && words[i]!.kind === 'word'; i--) {
    if (block.quotationOf[i]! >= 0 || words[i]!.word & (WORD.that | WORD.relative)) return false;
    if (words[i]!.word & (WORD.linker | WORD.and) && !verb) return false;
    verb ||= isFiniteVerb(block, i);
  }
  return verb;
}
