import { termsOf } from './compromise.ts';
import { isInvisible, lookupForm, normalise } from './normalise.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** The smallest unit of the analysis. Offsets are UTF-16 code units into the block's text. */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  /** The token as written, apostrophes and spaces evened out. */
  text: string;
  /** The form that lexicons hold: lower case, NFC. */
  norm: string;
  /** Whether its first letter is a capital. */
  capital: boolean;
  /** Whether white space (or the start of the block) stands before it. */
  spaced: boolean;
}

/** What the tokenizer needs to know of a language. */
export interface TokenRules {
  elisions: ReadonlySet<string>;
  enclitics: readonly string[];
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;
const LETTER = /\p{L}/u;
const DIGIT = /[0-9]/;
const CAPITAL = /^\p{Lu}/u;
const INSIDE_NUMBER = /[0-9]+(?:[.,][0-9]+)*/y;
/** Letters before a currency sign belong to it: US$, C$. */
const CURRENCY_LETTERS = /^[A-Z]{1,3}(?=[$£€¥])/;

/**
 * Cuts a block into words, numbers and punctuation marks.
 * `compromise/one` finds the terms; elided words, enclitics and glued numbers are then cut apart here, because it joins or implies them.
 */
export function tokenise(text: string, rules: TokenRules): Token[] {
  const even = normalise(text);
  const cutter = new Cutter(even, rules);
  let at = 0;
  for (const [start, end] of terms(even)) {
    cutter.marks(at, start);
    at = cutter.term(start, end);
  }
  cutter.marks(at, even.length);
  return cutter.tokens;
}

/** The looked-up forms of a dictionary entry, cut as the words of a text are; fast, because an entry has no punctuation to tell apart. */
export function splitEntry(entry: string, rules: TokenRules): string[] {
  const cutter = new Cutter(entry, rules);
  for (const [start, end] of plainTerms(entry)) cutter.term(start, end);
  return cutter.tokens.map((token) => token.norm);
}

/** Start and end of each term, by walking what the tokenizer kept of the text (its own offsets overshoot). */
function terms(text: string): [number, number][] {
  const found: [number, number][] = [];
  let at = 0;
  for (const sentence of termsOf(text)) {
    for (const term of sentence) {
      at += term.pre.length;
      const end = at + term.text.length;
      if (text.slice(at, end) !== term.text) return plainTerms(text);
      const last = found.at(-1);
      // It cuts at hyphens; a hyphenated word is one term here.
      if (last && at === last[1] + 1 && text[last[1]] === '-') last[1] = end;
      else if (end > at) found.push([at, end]);
      at = end + term.post.length;
    }
  }
  return at === text.length ? found : plainTerms(text);
}

/** Terms by white space alone, for text that does not survive the tokenizer's round trip. */
function plainTerms(text: string): [number, number][] {
  return Array.from(text.matchAll(/\S+/g), (m) => [m.index, m.index + m[0].length]);
}

class Cutter {
  readonly tokens: Token[] = [];
  private spaced = true;

  constructor(
    private readonly text: string,
    private readonly rules: TokenRules,
  ) {}

  /** Punctuation and white space between terms: one token for each mark. */
  marks(start: number, end: number): void {
    for (let i = start; i < end; ) {
      const character = characterAt(this.text, i);
      const to = i + character.length;
      if (SPACE.test(character)) this.spaced = true;
      else if (!isInvisible(character)) this.add(WORD_CHARACTER.test(character) ? 'word' : 'mark', i, to);
      i = to;
    }
  }

  /** Returns where the term ends: an apostrophe that elides it is not in the tokenizer's term. */
  term(start: number, end: number): number {
    let from = start;
    let to = end;
    while (from < to && !WORD_CHARACTER.test(characterAt(this.text, from))) from += characterAt(this.text, from).length;
    while (to > from && !WORD_CHARACTER.test(characterBefore(this.text, to))) to -= characterBefore(this.text, to).length;
    if (this.text[to] === "'" && this.rules.elisions.has(lookupForm(this.text.slice(from, to + 1)))) to++;
    this.marks(start, from);
    if (from < to) this.core(from, to);
    this.marks(to, end);
    return Math.max(to, end);
  }

  private core(start: number, end: number): void {
    const core = this.text.slice(start, end);
    const currency = CURRENCY_LETTERS.exec(core);
    if (currency) {
      const sign = start + currency[0].length + 1;
      this.add('mark', start, sign);
      if (sign < end) this.core(sign, end);
      return;
    }
    if (DIGIT.test(core[0]!)) {
      this.number(start, end);
      return;
    }
    const inner = core.search(/[\s,;:!?()[\]"«»“”/…]|--/u);
    if (inner > 0) {
      const rest = start + inner;
      this.word(start, rest);
      let next = rest;
      while (next < end && !WORD_CHARACTER.test(characterAt(this.text, next))) next += characterAt(this.text, next).length;
      this.marks(rest, next);
      if (next < end) this.core(next, end);
      return;
    }
    this.word(start, end);
  }

  /** A term that starts with a digit: number, then what is glued to it (12.5%, 9km, 10h34, 25-year-old). */
  private number(start: number, end: number): void {
    INSIDE_NUMBER.lastIndex = start;
    const match = INSIDE_NUMBER.exec(this.text);
    const stop = match ? Math.min(start + match[0].length, end) : start + 1;
    this.add('number', start, stop);
    if (stop >= end) return;
    let next = stop;
    while (next < end && !WORD_CHARACTER.test(characterAt(this.text, next))) next += characterAt(this.text, next).length;
    this.marks(stop, next);
    if (next < end) this.core(next, end);
  }

  private word(start: number, end: number): void {
    const word = lookupForm(this.text.slice(start, end));
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0 && apostrophe < word.length - 1 && this.rules.elisions.has(word.slice(0, apostrophe + 1))) {
      const cut = this.text.indexOf("'", start) + 1;
      this.add('word', start, cut);
      if (cut < end) this.core(cut, end);
      return;
    }
    for (const ending of this.rules.enclitics) {
      if (word.length > ending.length && word.endsWith(ending) && LETTER.test(this.text[start]!)) {
        const cut = end - ending.length;
        if (cut <= start) continue;
        this.word(start, cut);
        this.add('word', cut, end);
        return;
      }
    }
    this.add('word', start, end);
  }

  private add(kind: TokenKind, start: number, end: number): void {
    const text = this.text.slice(start, end);
    this.tokens.push({ start, end, kind, text, norm: lookupForm(text), capital: CAPITAL.test(text), spaced: this.spaced });
    this.spaced = false;
  }
}

function characterAt(text: string, i: number): string {
  return text.codePointAt(i)! > 0xffff ? text.slice(i, i + 2) : text[i]!;
}

function characterBefore(text: string, i: number): string {
  const low = text.charCodeAt(i - 1);
  return i > 1 && low >= 0xdc00 && low <= 0xdfff ? text.slice(i - 2, i) : text[i - 1]!;
}
