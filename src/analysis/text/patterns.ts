import { NOUN, WORD, type Word } from './classes.ts';

/** A step of a compiled pattern: what one token must be. */
interface Step {
  /** Words, one of which must follow, and rows of several words. */
  singles: ReadonlySet<string>;
  rows: string[][];
  word: number;
  noun: number;
  any: 0 | 1 | 4;
  comma: boolean;
  optional: boolean;
}

interface Compiled<T> {
  steps: Step[];
  tag: T;
}

/** Patterns that may start with the same word, and what may come second in one of them. Most words are told by the one after them to start none. */
class Opening<T> {
  readonly patterns: Compiled<T>[] = [];
  private readonly seconds = new Set<string>();
  private words = 0;
  private nouns = 0;
  /** One of them may end with its first word, or go on with any other. */
  private open = false;

  /** Adds a pattern, told by the rest of the row of words that its first step may be. */
  add(pattern: Compiled<T>, [second]: readonly string[]): void {
    this.patterns.push(pattern);
    if (second === undefined) this.follow(pattern.steps, 1);
    else this.seconds.add(second);
  }

  private follow(steps: readonly Step[], at: number): void {
    const step = steps[at];
    if (!step || step.any) {
      this.open = true;
      return;
    }
    for (const word of step.singles) this.seconds.add(word);
    for (const [first] of step.rows) this.seconds.add(first!);
    if (step.comma) this.seconds.add(',');
    this.words |= step.word;
    this.nouns |= step.noun;
    if (step.optional) this.follow(steps, at + 1);
  }

  goesOn(next: Word | undefined): boolean {
    if (this.open || next === undefined) return this.open;
    return (next.word & this.words) !== 0 || (next.noun & this.nouns) !== 0 || this.seconds.has(next.norm);
  }
}

export interface PatternSet<T> {
  byFirst: Map<string, Opening<T>>;
  /** The bit of `USE` that marks the words of `byFirst`; 0 where they are not marked. */
  opener: number;
  /** Patterns that start with a class, and all the classes that one of them starts with. */
  byClass: Compiled<T>[];
  words: number;
  nouns: number;
  /** By the classes of a word, those of `byClass` that may start with it; filled as words are met. */
  met: Map<number, Map<number, Opening<T>>>;
}

export interface PatternMatch<T> {
  /** Positions of tokens, half-open. */
  from: number;
  to: number;
  tag: T;
}

interface Tools {
  split(form: string): string[];
  formsOf(lemma: string, tense?: string): string[];
}

/**
 * Compiles the patterns of a pack (their notation: `Pattern` in languages/pack.ts).
 * Throws an Error that names the pattern when it names a class that is not there or starts with an optional or open step.
 */
export function compilePatterns<T>(list: readonly { pattern: string; tag: T }[], tools: Tools, opener = 0): PatternSet<T> {
  const set: PatternSet<T> = { byFirst: new Map(), opener, byClass: [], words: 0, nouns: 0, met: new Map() };
  for (const { pattern, tag } of list) {
    const steps = pattern
      .trim()
      .split(/\s+/)
      .map((element) => compileStep(element, pattern, tools));
    for (let first = 0; first < steps.length; first++) {
      const step = steps[first]!;
      if (step.any || step.comma) throw new Error(`The pattern "${pattern}" starts with an open step. Start it with a word or a class.`);
      const entry = { steps: steps.slice(first), tag };
      if (step.word || step.noun) set.byClass.push(entry);
      set.words |= step.word;
      set.nouns |= step.noun;
      for (const [word, ...rest] of [...Array.from(step.singles, (single) => [single]), ...step.rows]) {
        let opening = set.byFirst.get(word!);
        if (!opening) {
          opening = new Opening();
          set.byFirst.set(word!, opening);
        }
        opening.add(entry, rest);
      }
      if (!step.optional) break;
    }
  }
  return set;
}

function compileStep(element: string, pattern: string, tools: Tools): Step {
  const step: Step = { singles: new Set(), rows: [], word: 0, noun: 0, any: 0, comma: false, optional: false };
  const rows: string[][] = [];
  let body = element;
  if (body.length > 1 && body.endsWith('?')) {
    step.optional = true;
    body = body.slice(0, -1);
  }
  if (body === '*') step.any = 1;
  else if (body === '~') step.any = 4;
  else if (body === ',') step.comma = true;
  else
    for (const part of body.split('|')) {
      if (part.startsWith('#')) {
        const name = part.slice(1);
        const word = WORD[name as keyof typeof WORD] ?? 0;
        const noun = NOUN[name as keyof typeof NOUN] ?? 0;
        if (!word && !noun) throw new Error(`The pattern "${pattern}" names a class "${name}" that does not exist.`);
        step.word |= word;
        step.noun |= noun;
      } else if (part.startsWith('{')) {
        const [lemma = '', tense] = part.slice(1, -1).replaceAll('_', ' ').split(':');
        for (const form of tools.formsOf(lemma, tense)) rows.push(tools.split(form));
      } else rows.push(tools.split(part));
    }
  step.singles = new Set(rows.filter((row) => row.length === 1).map((row) => row[0]!));
  step.rows = rows.filter((row) => row.length > 1);
  return step;
}

/** All matches in a row of tokens, the longest at each place, from left to right without overlap. */
export function matchAll<T>(words: readonly Word[], set: PatternSet<T>, from = 0, to = words.length): PatternMatch<T>[] {
  const found: PatternMatch<T>[] = [];
  for (let i = from; i < to; i++) {
    const match = matchAt(words, i, set, to);
    if (!match) continue;
    found.push(match);
    i = match.to - 1;
  }
  return found;
}

/** The longest match that starts at a token. */
export function matchAt<T>(words: readonly Word[], i: number, set: PatternSet<T>, to = words.length): PatternMatch<T> | undefined {
  const word = words[i];
  if (!word) return undefined;
  const named = set.opener === 0 || (word.use & set.opener) !== 0 ? set.byFirst.get(word.norm) : undefined;
  const best = named && longest(words, i, named, to, undefined);
  const classes = word.word & set.words;
  const nouns = word.noun & set.nouns;
  return classes !== 0 || nouns !== 0 ? longest(words, i, startingWith(set, classes, nouns), to, best) : best;
}

/** The patterns that start with one of some classes. Words share few sets of classes, so that each is looked for once. */
function startingWith<T>(set: PatternSet<T>, classes: number, nouns: number): Opening<T> {
  let row = set.met.get(classes);
  if (!row) {
    row = new Map();
    set.met.set(classes, row);
  }
  let found = row.get(nouns);
  if (!found) {
    found = new Opening();
    for (const pattern of set.byClass) {
      const first = pattern.steps[0]!;
      if ((first.word & classes) !== 0 || (first.noun & nouns) !== 0) found.add(pattern, []);
    }
    row.set(nouns, found);
  }
  return found;
}

/** The longest match of some patterns, if it is longer than the best so far. */
function longest<T>(
  words: readonly Word[],
  i: number,
  opening: Opening<T>,
  to: number,
  known: PatternMatch<T> | undefined,
): PatternMatch<T> | undefined {
  let best = known;
  if (!opening.goesOn(words[i + 1])) return best;
  for (const { steps, tag } of opening.patterns) {
    const end = run(words, i, steps, 0, to);
    if (end > (best?.to ?? i)) best = { from: i, to: end, tag };
  }
  return best;
}

/** Position after the match, or -1. Steps are few and open steps bounded, so the work at each token is bounded. */
function run(words: readonly Word[], from: number, steps: readonly Step[], first: number, to: number): number {
  let i = from;
  let s = first;
  // Most steps leave no choice.
  for (; s < steps.length; s++, i++) {
    const step = steps[s]!;
    if (step.optional || step.any === 4 || step.rows.length > 0) break;
    if (i >= to || !fits(words[i]!, step)) return -1;
  }
  if (s === steps.length) return i;
  const step = steps[s]!;
  let best = -1;
  if (step.any === 4) {
    for (let k = 0; k <= 4; k++) {
      best = Math.max(best, run(words, i + k, steps, s + 1, to));
      if (i + k >= to || words[i + k]!.kind === 'mark') break;
    }
    return best;
  }
  if (step.optional) best = run(words, i, steps, s + 1, to);
  if (i >= to) return best;
  if (fits(words[i]!, step)) best = Math.max(best, run(words, i + 1, steps, s + 1, to));
  for (const row of step.rows) {
    if (row[0] !== words[i]!.norm || i + row.length > to) continue;
    if (row.every((w, k) => words[i + k]!.norm === w)) best = Math.max(best, run(words, i + row.length, steps, s + 1, to));
  }
  return best;
}

/** Whether one token is what a step asks for. */
function fits(word: Word, step: Step): boolean {
  return (
    (word.word & step.word) !== 0 ||
    (word.noun & step.noun) !== 0 ||
    step.singles.has(word.norm) ||
    (step.any === 1 && word.kind !== 'mark') ||
    (step.comma && word.norm === ',')
  );
}
