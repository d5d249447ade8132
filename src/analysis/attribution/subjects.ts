import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, SPEAKER, WORD } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import { describe } from './describe.ts';
import { isMark, phraseBefore } from './phrases.ts';

const LONGEST_PARENTHESIS = 40;

export type Subject =
  | { kind: 'pronoun'; at: number; sure: boolean }
  /** Coordinated sources are parts of their own. `sure` is false where words had to be skipped to find them. */
  | { kind: 'phrase'; parts: TokenRange[]; sure: boolean };

/** The subject of a verb group that starts at `verb`, looking left as far as `floor`. */
export function subjectBefore(block: Block, verb: number, floor: number): Subject | undefined {
  const { words } = block;
  let end = verb;
  while (end > floor && isBetween(block, end - 1)) end--;
  const last = words[end - 1];
  if (!last || end <= floor) return undefined;
  if (last.word & WORD.subject && last.kind === 'word') return { kind: 'pronoun', at: end - 1, sure: true };
  if (last.word & WORD.relative && !(last.noun & SPEAKER)) return phraseAt(block, isMark(words[end - 2], ',') ? end - 2 : end - 1, floor, true);
  if (isMark(last, ',', '-', '–', '—', ')')) return overParenthesis(block, end - 1, floor);
  return phraseAt(block, end, floor, true) ?? overRelative(block, end, floor);
}

function isBetween(block: Block, i: number): boolean {
  const word = block.words[i]!;
  if (word.kind !== 'word') return false;
  const skipped = WORD.adverb | WORD['said-again'] | WORD.clitic | WORD.negation | WORD.weekday | WORD.time | WORD.month;
  return (word.word & skipped) !== 0 && !(word.word & (WORD.subject | DETERMINER)) && !(word.noun & SPEAKER);
}

function phraseAt(block: Block, end: number, floor: number, sure: boolean): Subject | undefined {
  const phrase = phraseBefore(block, end, floor);
  if (!phrase) return undefined;
  const parts = splitCoordination(block, phrase);
  const able = parts.filter((part) => describe(block, part).head !== 'unknown');
  return { kind: 'phrase', parts: able.length ? able : parts, sure };
}

/** "X, who …, said" · "X, mayor of Y, said": the phrase before the words set off by commas, dashes or brackets. */
function overParenthesis(block: Block, close: number, floor: number): Subject | undefined {
  const { words } = block;
  const mark = words[close]!.text === ')' ? '(' : words[close]!.text;
  for (let i = close - 1, tries = 0; i > floor && close - i <= LONGEST_PARENTHESIS && tries < 3; i--) {
    if (words[i]!.kind !== 'mark' || words[i]!.text !== mark || block.quotationOf[i] !== block.quotationOf[close]) continue;
    tries++;
    const subject = titleThenName(block, i, close) ?? phraseAt(block, i, floor, true);
    if (subject?.kind === 'phrase' && subject.parts.some((part) => describe(block, part).head !== 'unknown')) return { ...subject, sure: tries === 1 };
  }
  return undefined;
}

/** "The prime minister, Ana Silva, said": title and name are one source. */
function titleThenName(block: Block, open: number, close: number): Subject | undefined {
  const { words } = block;
  for (let i = open + 1; i < close; i++) {
    const word = words[i]!;
    if (!(word.capital || word.word & WORD['name-particle'])) return undefined;
  }
  const title = phraseBefore(block, open, block.sentences[block.sentenceOf[open]!]!.from);
  if (!title || close - open < 2) return undefined;
  const { head, plural, determiner } = describe(block, title);
  const titled = head === 'office' || head === 'role' || head === 'spokesperson' || head === 'relative';
  if (!titled || plural || (determiner !== 'definite' && determiner !== 'possessive')) return undefined;
  return { kind: 'phrase', parts: [{ from: title.from, to: close }], sure: true };
}

/** "Officials who reviewed the plans said": the phrase before the relative clause. */
function overRelative(block: Block, end: number, floor: number): Subject | undefined {
  const { words } = block;
  for (let i = end - 1; i > Math.max(floor, end - LONGEST_PARENTHESIS); i--) {
    if (isMark(words[i], ',', ';', ':')) return undefined;
    if (words[i]!.word & WORD.relative && words[i]!.kind === 'word') return phraseAt(block, i, floor, false);
  }
  return undefined;
}

/** "X and Y": each source of its own where both sides name one. */
export function splitCoordination(block: Block, phrase: TokenRange): TokenRange[] {
  const { words } = block;
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (!(words[i]!.word & WORD.and) || words[i]!.kind !== 'word') continue;
    const left = { from: phrase.from, to: i };
    const right = { from: i + 1, to: phrase.to };
    if (!standsAlone(block, right) || !standsAlone(block, left)) continue;
    return [left, ...splitCoordination(block, right)];
  }
  return [phrase];
}

function standsAlone(block: Block, part: TokenRange): boolean {
  const first = block.words[part.from]!;
  const { head, plural, determiner, name } = describe(block, part);
  if (head === 'unknown') return false;
  const named = name !== undefined && (head === 'person-name' || head === 'body-name' || head === 'outlet' || head === 'place' || head === 'unknown-name');
  if (named) return !(first.noun & NOUN.demonym);
  return determiner !== 'none' || (plural && (first.noun & SPEAKER) !== 0) || (first.word & WORD.quantifier) !== 0;
}
