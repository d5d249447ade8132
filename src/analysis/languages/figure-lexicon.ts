import type { Pattern } from './pack.ts';

/** The words of quantities, and of numbers that are none. */
export interface FigureLexicon {
  /** Cardinals in words, each part of a compound: two twenty hundred · deux vingt cent. */
  cardinals: Record<string, number>;
  /** Words that multiply: thousand million billion bn m · mille million milliard. Also as abbreviations after digits. */
  scales: Record<string, number>;
  /** Nouns that are a number: dozen score half-dozen · dizaine centaine millier. With plural forms. */
  collectives: Record<string, number>;
  /** Fractions and shares: half third quarter · moitié tiers quart. With plural forms. */
  fractions: Record<string, number>;
  /** Words that state a change or a size by a number of their own: doubled tripled halved tenfold · doublé triplé décuplé. */
  multiples: Record<string, number>;
  /** Words that do so only before what is compared: twice (as many). */
  multiplied?: Record<string, number>;
  /** Nouns for a change: what stands after their percentage is what changed, not its whole: (none) · hausse. */
  movements?: string[];
  /** Nouns for steps of a ranking: places · rangs. */
  steps?: string[];
  /** Nouns that multiply: times · fois. */
  times: string[];
  /** What opens and closes a comparison of equals around an adjective: (twice) as (old) as. */
  equatives?: string[];
  /** Singular nouns of what has a size, by which shares and multiples are told: number rate price population money. */
  magnitudes?: string[];
  /** After those, what is compared: more as-many-as higher · plus moins supérieur. */
  comparatives: string[];
  /** Before a number: about nearly at least more than · environ près de au moins plus de. */
  approximators: string[];
  /** After a number: or so, at least · environ, au moins. */
  approximatorsAfter: string[];
  /** Signs and words of money. */
  currencies: string[];
  /** Of these, the codes that stand before a number: usd eur rs. */
  currencyCodes: string[];
  /** Units of measure, with abbreviations: km tonnes degrees kWh barrels · km tonnes degrés. */
  units: string[];
  /** Percent in words and signs: % percent percentage-point · % pour-cent point. */
  percents: string[];
  /** Spans of time, never figures: second hour day week month year · heure jour an. */
  durations: string[];
  /** Words that make a number an age: aged, year-old · âgé ans. */
  ages: Pattern[];
  /** Words before a number that make it an age where nothing counted follows: who was. */
  agesAlone: Pattern[];
  /** Before a plain number with the ending of a plural, what makes it people of an age: under (18s). Also after people: children under (five). */
  ageGroups?: string[];
  /** Words before a number that make it a label: article, number, page, chapter, flight, route, room · article, numéro, page. */
  labels: string[];
  /** Before a number that counts nothing named, what makes it a label of somebody: mother of (four). */
  kin?: string[];
  /** Numbers that name a model by themselves: 737 747. */
  models: string[];
  /** After a definite number, members of a body that go by their number: member states · pays membres. */
  fixedNumbers: string[];
  /** Expressions with a number that count nothing: 24/7 · 24 heures sur 24. */
  always: string[];
  /** Words of an address: street avenue · rue place. */
  streets: string[];
  /** Words that open a range with two ends: between · entre. */
  betweens: string[];
  /** Words between the two ends of a range: to · à. */
  ranges: string[];
  /** Words before the first of two figures that are not one range: from · passant de. */
  changes: string[];
  /** Words before the "from" of the two ends of one range: varie (de 3 % à 5 %), fourchette (de …). */
  spreads?: string[];
  /** Words whose last goes with the verb before it and not with the number: shot up, before "to 600"; handed over. */
  arrivals?: string[];
  /** Such words that are so before money alone: turned over. */
  turnovers?: string[];
  /** Words between the two numbers of a ratio: in, out of · sur. */
  ratios: string[];
  /** Words between many and one: to · contre. */
  odds: string[];
  /** Before two numbers with such a word between them, what makes one ratio of a vote: voted, by a vote of (52 to 48). */
  tallies?: string[];
  /** Beside two such numbers with a dash: (5-4) vote ruling. */
  ballots?: string[];
  /** Before the first of two such numbers, what makes it a change and the other what it leads to, where they lie far apart: (down) by. */
  differences?: string[];
  /** Words that open a rate after money or a measure: per, a, an · par, le, la. */
  rates: string[];
  /** Words that make a rank of the share or number beside them: first last · premier dernier. */
  firsts: string[];
  /** Adjectives between an article and the number of what was counted before: (the) previous (two). */
  earlier?: string[];
  /** Words before a number that make a rank of it: top · top. */
  tops: string[];
  /** What a unit with a number is joined to by a hyphen: (40-mile-)long. */
  dimensions?: string[];
  /** Words that, joined to a number by a hyphen, tell how many there are: (600-)strong. */
  strengths?: string[];
  /** Nouns of what is measured in points: lead gap drop. */
  gaps?: string[];
  /** What a sum of money names: bill coin · billet pièce. */
  denominations: string[];
  /** Words before a number that point, beside the articles, to all of what is known: all both any · tous toutes. */
  determiners: string[];
  /** Words after a number that make it a clock time: a.m. o'clock · h. */
  clock: string[];
  /** Phrases after a number that make it a clock time where an opener stands before it: at 8 in the morning. */
  partsOfDay?: { openers: string[]; phrases: string[] };
  /** Words after a number that make it a label or a rank: th place. */
  ranks: string[];
  /** Words that tell the score of a game from a ratio: beat lost won draw · battu match. */
  scores: string[];
  /** After the article, words that make it a count of one: (none) · seul. */
  singles: string[];
  /** Before "dozens", words that make them no count: by the · par à la. */
  aimless: string[];
  /** What makes a block the caption of a picture: file photo, hide caption · crédit photo. */
  captions: Pattern[];
  /** Words that open the line by which an outlet tells that a text is an advertiser's: sponsored content · contenu sponsorisé. */
  sponsored: string[];
  /** What makes a block an offer of the outlet: subscribe now · abonnez-vous. */
  adverts: Pattern[];
  /** What a page counts of its own, in a line with nothing else: comment share min read · commentaire partage min de lecture. */
  counters: string[];
  /** What opens a link to another article: read also · à lire aussi. */
  links?: string[];
  /** What stands before the site that a block links to, "On harbour.com: …", and never before who says it: on · sur. */
  linkSites: string[];
  /** Verbs, in every form, of what happens to those whom a toll counts: killed, injured, arrested. */
  tolls?: string[];
  /** Verbs, as lemmas, by which people or bodies count, book or await what a figure tells: record, compile, expect to · compter, enregistrer. */
  countingVerbs: string[];
  /** Nouns of papers that hold figures, in every form: a figure beside one may come from it: survey ranking · sondage classement. */
  papers: string[];
  /** Pronouns by which writers tell what they know themselves: I we · je nous. */
  witnesses: string[];
  /** After a sum of money, what opens the goods that it is the price of: worth (of). */
  worths?: string[];
  /** Words that weigh what may be: might possible · possible. */
  maybes: string[];
  /** Participles of counting, after a pronoun for whoever counted: counted · compté. */
  counted: string[];
  /** Nouns for age: age · âge. */
  ageNouns: string[];
  /** What makes a distance tell only where something lies: (40 km) away, south; words before it, only with a link or a name's "of" after it. */
  locators: { before: string[]; after: string[]; links: string[] };
  /** What makes a noun of several words with the noun before it, where it opens with a preposition: (none) · à feu. */
  compounds?: string[];
  /** Nouns that are counted with no figure to source: time(s), thing, reason, way, example · fois, chose, raison. */
  notCounted: string[];
}
