import type { Word } from '../text/classes.ts';
import type { CompiledPack } from '../text/lexicon.ts';
import { splitEntry } from '../text/tokens.ts';

/** Rows of words to look for in a row of tokens. */
export class PhraseSet {
  private readonly byFirst = new Map<string, string[][]>();
  private readonly byLast = new Map<string, string[][]>();

  constructor(phrases: readonly string[], pack: CompiledPack) {
    for (const phrase of phrases) {
      const row = splitEntry(phrase, pack.rules);
      if (row.length === 0) continue;
      push(this.byFirst, row[0]!, row);
      push(this.byLast, row.at(-1)!, row);
    }
    for (const rows of [...this.byFirst.values(), ...this.byLast.values()]) rows.sort((a, b) => b.length - a.length);
  }

  has(norm: string): boolean {
    return this.byFirst.get(norm)?.some((row) => row.length === 1) ?? false;
  }

  /** Length of the longest phrase that starts at a token; 0 where none does. */
  longest(words: readonly Word[], at: number): number {
    const first = words[at];
    if (!first) return 0;
    return this.byFirst.get(first.norm)?.find((row) => row.every((w, k) => words[at + k]?.norm === w))?.length ?? 0;
  }

  /** Length of the longest phrase that ends just before a token; 0 where none does. */
  endingAt(words: readonly Word[], end: number): number {
    const last = words[end - 1];
    if (!last) return 0;
    return this.byLast.get(last.norm)?.find((row) => row.every((w, k) => words[end - row.length + k]?.norm === w))?.length ?? 0;
  }
}

function push(map: Map<string, string[][]>, key: string, row: string[]): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

interface FigureWords {
  approximators: PhraseSet;
  approximatorsAfter: PhraseSet;
  currencies: PhraseSet;
  units: PhraseSet;
  percents: PhraseSet;
  durations: PhraseSet;
  labels: PhraseSet;
  ranks: PhraseSet;
  scores: PhraseSet;
  notCounted: PhraseSet;
  clock: PhraseSet;
  betweens: PhraseSet;
  ranges: PhraseSet;
  ratios: PhraseSet;
  rates: PhraseSet;
  odds: PhraseSet;
  changes: PhraseSet;
  firsts: PhraseSet;
  multiples: PhraseSet;
  times: PhraseSet;
  comparatives: PhraseSet;
  determiners: PhraseSet;
  currencyCodes: PhraseSet;
  models: PhraseSet;
  fixedNumbers: PhraseSet;
  always: PhraseSet;
  streets: PhraseSet;
  singles: PhraseSet;
  aimless: PhraseSet;
  /** Words that a number in words can start with. A compound with hyphens may start with one of them. */
  numbers: ReadonlySet<string>;
}

const made = new WeakMap<CompiledPack, FigureWords>();

/** The pack's lists for figures as look-ups, made once for each pack. */
export function figureWords(pack: CompiledPack): FigureWords {
  let words = made.get(pack);
  if (!words) {
    const { figures } = pack.pack.lexicon;
    const set = (phrases: readonly string[]) => new PhraseSet(phrases, pack);
    words = {
      approximators: set(figures.approximators),
      approximatorsAfter: set(figures.approximatorsAfter),
      currencies: set(figures.currencies),
      units: set(figures.units),
      percents: set(figures.percents),
      durations: set(figures.durations),
      labels: set(figures.labels),
      ranks: set(figures.ranks),
      scores: set(figures.scores),
      notCounted: set(figures.notCounted),
      clock: set(figures.clock),
      betweens: set(figures.betweens),
      ranges: set(figures.ranges),
      ratios: set(figures.ratios),
      rates: set(figures.rates),
      odds: set(figures.odds),
      changes: set(figures.changes),
      firsts: set(figures.firsts),
      multiples: set(Object.keys(figures.multiples)),
      times: set(figures.times),
      comparatives: set(figures.comparatives),
      determiners: set(figures.determiners),
      currencyCodes: set(figures.currencyCodes),
      models: set(figures.models),
      fixedNumbers: set(figures.fixedNumbers),
      always: set(figures.always),
      streets: set(figures.streets),
      singles: set(figures.singles),
      aimless: set(figures.aimless),
      numbers: new Set(
        [figures.cardinals, figures.scales, figures.collectives, figures.fractions, figures.multiples].flatMap((list) => Object.keys(list)),
      ),
    };
    made.set(pack, words);
  }
  return words;
}
