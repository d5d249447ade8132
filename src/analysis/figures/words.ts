import type { CompiledPack } from '../text/compile-pack.ts';
import { PhraseSet } from '../text/phrase-set.ts';

interface FigureWords {
  approximators: PhraseSet;
  approximatorsAfter: PhraseSet;
  currencies: PhraseSet;
  units: PhraseSet;
  percents: PhraseSet;
  durations: PhraseSet;
  ageGroups: PhraseSet;
  labels: PhraseSet;
  kin: PhraseSet;
  ranks: PhraseSet;
  scores: PhraseSet;
  notCounted: PhraseSet;
  sponsored: PhraseSet;
  compounds: PhraseSet;
  clock: PhraseSet;
  partsOfDay: { openers: PhraseSet; phrases: PhraseSet };
  betweens: PhraseSet;
  ranges: PhraseSet;
  ratios: PhraseSet;
  rates: PhraseSet;
  odds: PhraseSet;
  tallies: PhraseSet;
  ballots: PhraseSet;
  differences: PhraseSet;
  changes: PhraseSet;
  spreads: PhraseSet;
  arrivals: PhraseSet;
  turnovers: PhraseSet;
  firsts: PhraseSet;
  earlier: PhraseSet;
  tops: PhraseSet;
  dimensions: PhraseSet;
  strengths: PhraseSet;
  gaps: PhraseSet;
  denominations: PhraseSet;
  multiples: PhraseSet;
  movements: PhraseSet;
  steps: PhraseSet;
  times: PhraseSet;
  comparatives: PhraseSet;
  equatives: PhraseSet;
  magnitudes: PhraseSet;
  determiners: PhraseSet;
  currencyCodes: PhraseSet;
  models: PhraseSet;
  fixedNumbers: PhraseSet;
  always: PhraseSet;
  streets: PhraseSet;
  singles: PhraseSet;
  aimless: PhraseSet;
  links: PhraseSet;
  linkSites: PhraseSet;
  counters: PhraseSet;
  tolls: PhraseSet;
  papers: PhraseSet;
  witnesses: PhraseSet;
  counted: PhraseSet;
  worths: PhraseSet;
  maybes: PhraseSet;
  ageNouns: PhraseSet;
  locators: { before: PhraseSet; after: PhraseSet; links: PhraseSet };
  /** Lemmas. */
  countingVerbs: ReadonlySet<string>;
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
      ageGroups: set(figures.ageGroups ?? []),
      labels: set(figures.labels),
      kin: set(figures.kin ?? []),
      ranks: set(figures.ranks),
      scores: set(figures.scores),
      notCounted: set(figures.notCounted),
      sponsored: set(figures.sponsored),
      compounds: set(figures.compounds ?? []),
      clock: set(figures.clock),
      partsOfDay: { openers: set(figures.partsOfDay?.openers ?? []), phrases: set(figures.partsOfDay?.phrases ?? []) },
      betweens: set(figures.betweens),
      ranges: set(figures.ranges),
      ratios: set(figures.ratios),
      rates: set(figures.rates),
      odds: set(figures.odds),
      tallies: set(figures.tallies ?? []),
      ballots: set(figures.ballots ?? []),
      differences: set(figures.differences ?? []),
      changes: set(figures.changes),
      spreads: set(figures.spreads ?? []),
      arrivals: set(figures.arrivals ?? []),
      turnovers: set(figures.turnovers ?? []),
      firsts: set(figures.firsts),
      earlier: set(figures.earlier ?? []),
      tops: set(figures.tops),
      dimensions: set(figures.dimensions ?? []),
      strengths: set(figures.strengths ?? []),
      gaps: set(figures.gaps ?? []),
      denominations: set(figures.denominations),
      multiples: set(Object.keys(figures.multiples)),
      movements: set(figures.movements ?? []),
      steps: set(figures.steps ?? []),
      times: set(figures.times),
      comparatives: set(figures.comparatives),
      equatives: set(figures.equatives ?? []),
      magnitudes: set(figures.magnitudes ?? []),
      determiners: set(figures.determiners),
      currencyCodes: set(figures.currencyCodes),
      models: set(figures.models),
      fixedNumbers: set(figures.fixedNumbers),
      always: set(figures.always),
      streets: set(figures.streets),
      singles: set(figures.singles),
      aimless: set(figures.aimless),
      links: set(figures.links ?? []),
      linkSites: set(figures.linkSites),
      counters: set(figures.counters),
      tolls: set(figures.tolls ?? []),
      papers: set(figures.papers),
      witnesses: set(figures.witnesses),
      counted: set(figures.counted),
      worths: set(figures.worths ?? []),
      maybes: set(figures.maybes),
      ageNouns: set(figures.ageNouns),
      locators: { before: set(figures.locators.before), after: set(figures.locators.after), links: set(figures.locators.links) },
      countingVerbs: new Set(figures.countingVerbs),
    };
    made.set(pack, words);
  }
  return words;
}
