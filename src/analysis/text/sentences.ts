import type { Word } from './classes.ts';
import type { CompiledPack } from './compile-pack.ts';

/** A row of tokens by position, half-open. */
export interface TokenRange {
  from: number;
  to: number;
}

const TERMINAL = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', '”', '»', ')', ']', "'", '’']);
const OPENING = new Set(['"', '“', '«', '(', '[', "'", '‘', '-', '–', '—']);
/** The letters of "J." and "J. K." before their last full stop. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;
const ENDS_WORD = /\p{Ll}{2}$/u;
/** A line that is longer than any sentence is cut, so that work stays linear on any text. */
const LONGEST = 400;

/**
 * Cuts a block's tokens into sentences. A full stop ends one where what follows starts like a sentence, so a stray stop in mid-sentence
 * does not; closing quotation marks stay with the sentence that they close.
 */
export function sentences(words: readonly Word[], { abbreviations }: CompiledPack): TokenRange[] {
  const found: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (i - from < LONGEST && !endsSentence(words, i, abbreviations)) continue;
    let to = i + 1;
    while (to < words.length && (TERMINAL.has(words[to]!.text) || closes(words, to))) to++;
    found.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < words.length) found.push({ from, to: words.length });
  return found;
}

function closes(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (!CLOSING.has(word.text)) return false;
  return word.text === '»' || !word.spaced || i + 1 >= words.length || words[i + 1]!.spaced;
}

function endsSentence(words: readonly Word[], i: number, abbreviations: ReadonlySet<string>): boolean {
  const word = words[i]!;
  if (word.kind !== 'mark' || !TERMINAL.has(word.text)) return false;
  const before = words[i - 1];
  let next = i + 1;
  while (next < words.length && (TERMINAL.has(words[next]!.text) || closes(words, next))) next++;
  const after = words[next];
  if (!after) return true;
  if (word.text === '.' && before && !word.spaced && next === i + 1) {
    if (abbreviations.has(before.norm)) return false;
    if (INITIALS.test(before.text)) return false;
    // "the end.The start": the space left out.
    const stuck = after.capital && ENDS_WORD.test(before.text);
    if (!after.spaced && !OPENING.has(after.text) && !stuck) return false;
  }
  if (after.kind === 'mark') return OPENING.has(after.text) || after.text === '•';
  return after.capital || after.kind === 'number';
}
