import { termsOf } from './compromise.ts';
import { CHARACTER, classAt, lookupForm, normalise } from './normalise.ts';

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

const LETTER = /\p{L}/u;
/** Also of a name with its article: al-Hanachi. */
const CAPITAL = /^(?:al-|el-)?\p{Lu}/u;
const INSIDE_NUMBER = /[0-9]+(?:[.,][0-9]+)*/y;
/** Letters before a currency sign belong to it: US$, C$. */
const CURRENCY = /[A-Z]{1,3}[$£€¥]/y;
/** The full stop of "the end.The start", which ends a word inside a term. */
const STUCK_STOP = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/uy;
/** Words with nothing to cut: elided words and enclitics have an apostrophe or a hyphen. */
const PLAIN_ENTRY = /^[a-zà-öø-ÿœ]+(?: [a-zà-öø-ÿœ]+)*$/;
/** No elided word and no enclitic is longer. */
const LONGEST_PART = 16;
/** Longer texts are split at white space before the term splitter sees them: its time grows with the square of their length. */
const LONGEST_SPLIT = 4000;

/**
 * Cuts a block into words, numbers and punctuation marks.
 * `compromise/one` finds the terms; elided words, enclitics and glued numbers are then cut apart here, because it joins or implies them.
 */
export function tokenise(text: string, rules: TokenRules): Token[] {
  const even = normalise(text);
  const cutter = new Cutter(even, rules);
  let at = 0;
  for (let from = 0; from < even.length; ) {
    const to = even.length - from <= LONGEST_SPLIT ? even.length : splitPoint(even, from);
    const terms = to - from <= LONGEST_SPLIT ? termRanges(even, from, to) : plainRanges(even, from, to);
    for (const [start, end] of terms) {
      cutter.marks(at, start);
      at = cutter.term(Math.max(at, start), end);
    }
    from = to;
  }
  cutter.marks(at, even.length);
  return cutter.tokens;
}

/** The looked-up forms of a dictionary entry, cut as the words of a text are; fast, because an entry has no punctuation to tell apart. */
export function splitEntry(entry: string, rules: TokenRules): string[] {
  if (PLAIN_ENTRY.test(entry)) return entry.split(' ');
  if (rules.enclitics.includes(entry)) return [entry];
  const cutter = new Cutter(entry, rules);
  for (const [start, end] of plainRanges(entry, 0, entry.length)) cutter.term(start, end);
  return cutter.tokens.map((token) => token.norm);
}

/** The last white space that a piece of text can end with, or the first one after it where a term is longer. */
function splitPoint(text: string, from: number): number {
  const last = text.lastIndexOf(' ', from + LONGEST_SPLIT - 1);
  if (last > from) return last + 1;
  const next = text.indexOf(' ', from + LONGEST_SPLIT);
  return next < 0 ? text.length : next + 1;
}

/** Start and end of each term, by the length of what the splitter made of the text. */
function termRanges(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let at = from;
  let last: [number, number] | undefined;
  for (const term of termsOf(text.slice(from, to))) {
    const end = at + term.length;
    // It cuts at hyphens; a hyphenated word is one term here.
    if (last && text[at - 1] === '-' && text[at] !== '-') last[1] = end;
    else {
      last = [at, end];
      found.push(last);
    }
    at = end;
  }
  return at === to ? found : plainRanges(text, from, to);
}

/** Terms by white space alone, for text that does not survive the splitter's round trip. */
function plainRanges(text: string, from: number, to: number): [number, number][] {
  return Array.from(text.slice(from, to).matchAll(/\S+/g), (m) => [from + m.index, from + m.index + m[0].length]);
}

class Cutter {
  readonly tokens: Token[] = [];
  private spaced = true;

  constructor(
    private readonly text: string,
    private readonly rules: TokenRules,
  ) {}

  /** Punctuation and white space between terms: one token for each mark, but none for the sign of a note that hangs on a word ("Zoé*"). */
  marks(start: number, end: number): void {
    for (let i = start; i < end; ) {
      const to = i + widthAt(this.text, i);
      const found = classAt(this.text, i);
      if (found === CHARACTER.space) this.spaced = true;
      else if (this.text[i] === '*' && this.tokens.at(-1)?.end === i && this.tokens.at(-1)?.kind === 'word') this.spaced = false;
      else if (found !== CHARACTER.invisible) this.add(found === CHARACTER.word ? 'word' : 'mark', i, to);
      i = to;
    }
  }

  /** Returns where the term ends: an apostrophe that elides it may stand after the splitter's term. */
  term(start: number, end: number): number {
    const from = Math.min(this.nextWord(start, end), end);
    let to = end;
    while (to > from && classAt(this.text, to - widthBefore(this.text, to)) !== CHARACTER.word) to -= widthBefore(this.text, to);
    if (this.text[to] === "'" && to - from < LONGEST_PART && this.rules.elisions.has(lookupForm(this.text.slice(from, to + 1)))) to++;
    this.marks(start, from);
    this.core(from, to);
    this.marks(to, end);
    return Math.max(to, end);
  }

  /** The first character from an offset on that is no letter and no digit. */
  private pastWord(start: number, end: number): number {
    let i = start;
    while (i < end && classAt(this.text, i) === CHARACTER.word) i += widthAt(this.text, i);
    return i;
  }

  /** The first letter or digit from an offset on. */
  private nextWord(start: number, end: number): number {
    let i = start;
    while (i < end && classAt(this.text, i) !== CHARACTER.word) i += widthAt(this.text, i);
    return i;
  }

  /** A term without the marks around it, cut from left to right: currencies, numbers and what is glued to them, words. */
  private core(start: number, end: number): void {
    let inner = -1;
    let at = start;
    while (at < end) {
      const currency = this.matchAt(CURRENCY, at, end);
      if (currency) {
        this.add('mark', at, currency);
        at = currency;
      } else if (isDigit(this.text, at)) {
        // 12.5%, 9km, 10h34, 25-year-old
        const stop = this.matchAt(INSIDE_NUMBER, at, end) || at + 1;
        this.add('number', at, stop);
        at = stop;
      } else if (this.pastWord(at, end) === end) {
        this.add('word', at, end);
        at = end;
      } else {
        if (inner <= at) inner = this.divider(at + 1, end);
        at = this.word(at, inner);
      }
      const next = this.nextWord(at, end);
      this.marks(at, next);
      at = next;
    }
  }

  /** Where a sticky pattern that matches here ends, at most at `end`; 0 where it does not match. */
  private matchAt(pattern: RegExp, at: number, end: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? Math.min(pattern.lastIndex, end) : 0;
  }

  /** The first mark from an offset on that ends a word inside a term. */
  private divider(start: number, end: number): number {
    let i = start;
    while (i < end && !this.divides(i)) i++;
    return i;
  }

  private divides(i: number): boolean {
    const mark = this.text[i];
    if (mark === '-') return this.text[i + 1] === '-';
    if (mark === '.') return this.matchAt(STUCK_STOP, i, i + 1) > 0;
    const found = classAt(this.text, i);
    return found === CHARACTER.divider || found === CHARACTER.space;
  }

  /** The first apostrophe or hyphen of a word; without one it has no part to cut off. */
  private joint(start: number, end: number): number {
    let i = start;
    while (i < end && this.text[i] !== "'" && this.text[i] !== '-') i++;
    return i;
  }

  /** Adds the elided word that starts here, or the whole word with its enclitics; returns where it stopped. */
  private word(start: number, end: number): number {
    const joint = this.joint(start, end);
    if (joint === end) {
      this.add('word', start, end);
      return end;
    }
    const cut = joint + 1;
    if (this.text[joint] === "'" && cut < end && this.rules.elisions.has(lookupForm(this.text.slice(start, cut)))) {
      this.add('word', start, cut);
      return cut;
    }
    const cuts = [end];
    if (LETTER.test(this.text[start]!)) {
      for (let cut = this.encliticBefore(start, end); cut > start; cut = this.encliticBefore(start, cut)) cuts.push(cut);
    }
    let from = start;
    for (const cut of cuts.reverse()) {
      this.add('word', from, cut);
      from = cut;
    }
    return end;
  }

  /** Where the enclitic starts that a word ends with; -1 where it ends with none. */
  private encliticBefore(start: number, end: number): number {
    const tail = lookupForm(this.text.slice(Math.max(start, end - LONGEST_PART), end));
    const ending = this.rules.enclitics.find((enclitic) => tail.length > enclitic.length && tail.endsWith(enclitic));
    // "dit t-on": with a space for its hyphen.
    const whole = ending !== undefined && ending.length + 1 === end - start && ending.lastIndexOf('-') === 0;
    return ending && !whole ? end - ending.length : -1;
  }

  private add(kind: TokenKind, start: number, end: number): void {
    const text = this.text.slice(start, end);
    const norm = lookupForm(text);
    this.tokens.push({ start, end, kind, text, norm, capital: text !== norm && CAPITAL.test(text), spaced: this.spaced });
    this.spaced = false;
  }
}

/** UTF-16 code units of the character at an offset. */
function widthAt(text: string, i: number): 1 | 2 {
  return text.codePointAt(i)! > 0xffff ? 2 : 1;
}

/** UTF-16 code units of the character before an offset. */
function widthBefore(text: string, i: number): 1 | 2 {
  return i > 1 && text.codePointAt(i - 2)! > 0xffff ? 2 : 1;
}

function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
}
