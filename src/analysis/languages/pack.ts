/**
 * What a language brings to the analysis: data only. The algorithms know classes and frames, never words.
 *
 * Words are written in lower case, NFC, with the straight apostrophe, in their dictionary form (lemma); the grammar makes the forms.
 * An entry may be several words ("prime minister", "chef de l'état").
 */
export interface LanguagePack {
  /** BCP 47 primary subtag: "en", "fr". */
  code: string;
  grammar: Grammar;
  lexicon: Lexicon;
}

export interface Grammar {
  /** Words that lose their vowel before an apostrophe and are tokens of their own: "l'", "qu'". */
  elisions: string[];
  /** Endings split off as tokens of their own: "'s", "-t-il". Longest first. */
  enclitics: string[];
  /** Words whose full stop does not end a sentence, without it: "mr", "m", "gen", "u.s". */
  abbreviations: string[];
  /** The ending that makes a possessor: "'s". */
  possessor?: string;
  /** Endings that tell forms of one noun apart; the longest that fits is left out: es s. */
  nounEndings: string[];
  /** Subject pronouns that stand for persons only: i he she · je nous. */
  personPronouns: string[];
  /** Pronouns after a preposition: him them · lui eux. */
  objectPronouns: string[];
  /** After people who were met, what names the topic of the talk: about. */
  topics?: string[];
  decimal: '.' | ',';
  /**
   * Where texts go back to somebody named by ever other nouns, so that a bare "le parlementaire" is mostly one of those named: the nouns of
   * people who mostly are not.
   */
  bystanders?: string[];
  /** Quantifiers that, by themselves, go back to people spoken of before: all each. */
  backward?: string[];
  /** Words that open a phrase for nobody: aucun. English has them in its negations. */
  nobody?: string[];
  /** Endings that make an adverb of manner: "ly", "ment". */
  adverbEndings: string[];
  /** Endings shared by most finite verbs of the past or present that no list holds: used only to see where a noun phrase ends. */
  verbEndings: string[];
  /** Endings of nouns for persons that no list holds: "-ist", "-eur"; singular and plural. */
  personEndings: string[];
  /** Endings of nouns for people of a science that no list holds; singular and plural. */
  scienceEndings?: string[];
  /** Where adjectives stand: before the noun (English) or mostly after it (French). */
  adjectives: 'before' | 'after';
  /** The closed classes. A word may stand in several. */
  words: Record<WordClass, string[]>;
  /** Every form of a noun or noun phrase in dictionary form. */
  nounForms(lemma: string): NounForm[];
  /** Every form of a verb. */
  verbForms(lemma: string): VerbForm[];
  /** Pronouns that make another verb of the verb right after them: se. */
  reflexives?: string[];
  /** Verbs that only colour a verb of saying after them: continue to, venir de, tenir à; those that do so when denied: ne pas hésiter à; and those that bring somebody to say it: prompt. */
  carriers?: { plain: string[]; denied: string[]; causes?: string[] };
  /** Honorifics that tell what somebody is, and the nouns for it: me -> avocat. */
  honorificRoles?: Record<string, string[]>;
  /** Words between a subject and an infinitive that tells what it said, as in "et X de préciser". */
  narrative?: string[];
  /** For languages whose conditional may tell what is not confirmed. */
  conditional?: {
    /** Verbs whose conditional tells a wish or an unreal case, never a report: préférer, souhaiter, pouvoir, devoir. */
    wishes: string[];
    /** Verbs of what is or goes on, whose conditional mostly reports: se trouver, détenir, envisager. */
    states: string[];
    /** Verbs whose compound tenses take "to be": with it their participle tells what is past, others a passive that may tell a plan. */
    withBe: string[];
    /** Verbs whose passive of the present tells what is, not a plan: blesser, impliquer. */
    passiveStates: string[];
    /** What opens a sentence about what might be: sinon, à défaut. */
    unreal: string[];
    /** Subjects with which it weighs what might be: ce. */
    weighing: string[];
    /** Endings of past participles that no list holds. */
    participleEndings: string[];
  };
}

export interface NounForm {
  form: string;
  plural: boolean;
}

export type Tense = 'present' | 'past' | 'future' | 'conditional' | 'subjunctive' | 'infinitive' | 'past-participle' | 'present-participle';

export interface VerbForm {
  form: string;
  tense: Tense;
  plural?: boolean;
  /** Counts only beside a reflexive pronoun: s'attendre, se féliciter. */
  reflexive?: true;
}

/** Closed classes: what function words do. */
export const WORD_CLASSES = [
  'definite', // the · le la les l'
  'indefinite', // a an · un une des
  'demonstrative', // this that these those · ce cet cette ces
  'possessive', // his their · son leurs
  'quantifier', // some many several most · certains plusieurs nombreux beaucoup la plupart
  'other', // other another same · autre même
  'of', // of · de d' du des
  'to-recipient', // to · à au aux, before somebody who was told
  'agent', // by · par, before who did what a passive tells
  'preposition', // every preposition except the above
  'circumstance', // prepositions that tell of the act of telling, never of the source: (none) · lors de, sur, pendant (also prepositions)
  'and', // and or as-well-as · et ou ainsi-que
  'linker', // words that open another clause: but while because after although · mais alors tandis car lorsque
  'that', // that · que qu'
  'relative', // who which whose where · qui dont où lequel
  'subject', // subject pronouns: he they we · il elle ils on
  'indefinite-subject', // pronoun for nobody in particular: (none) · on l'on
  'clitic', // pronouns between subject and verb: (none) · se le la les lui leur y en ne
  'negation', // not never · ne pas jamais
  'have', // every form of to have
  'be', // every form of to be
  'modal', // will would could, do did · pouvoir devoir forms
  'conditional-auxiliary', // (none) · aurait auraient serait seraient
  'if', // if · si s'
  'adverb', // also then again · également ensuite déjà
  'said-again', // words that carry a source on: also further added still · toujours encore
  'habitual', // often long usually: a class speaks, not somebody on one occasion · souvent longtemps régulièrement (also adverbs)
  'weekday', // monday · lundi
  'month',
  'time', // yesterday today morning week year · hier matin semaine, no figures after them
  'honorific', // mr mrs dr sir · m. mme me
  'name-particle', // de van von bin al
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Nouns by what they can be as a source. */
export const NOUN_CLASSES = [
  'role', // a person by job or part: official aide diplomat witness neighbour · responsable conseiller témoin
  'source', // source
  'person', // person people man woman someone · personne homme
  'relative', // a person by their tie to another: mother lawyer colleague · mère avocat proche
  'entourage', // entourage circle camp: a singular that hides persons
  'collective', // nobody in particular as a class: expert analyst critic observer trader
  'spokesperson',
  'office', // offices with one holder at a time: president minister mayor · président ministre maire préfet
  'body', // institutions by common noun: government ministry police court company
  'group', // organised sides by a collective noun: union opposition · syndicat opposition
  'document', // can be looked up: report by, study, survey, law, ruling, figures
  'loose-document', // a document only when somebody is named with it: report study estimate rumour allegation
  'media', // media press newspapers as a class
  'channel', // what a speaker speaks through: statement email tweet interview press conference
] as const;
export type NounClass = (typeof NOUN_CLASSES)[number];

/** How a verb takes the information that it reports. */
export type Frame =
  | 'clause' // said that …, said … · a dit que …, a dit vouloir
  | 'quote' // with words in quotation marks
  | 'aside' // "…, said X." · "…, indique X"
  | 'object' // with a plain noun: confirmed the deaths, denied the claims
  | 'end' // with nothing, at the end of its clause: "most experts agree."
  | 'bare' // with nothing: "the company denies" · "la direction dément"
  | 'recipient'; // told Reuters · informé la presse

export interface VerbClass {
  /** Its name for readers of the sources; the build has none. */
  id?: string;
  /** Who or what can be its subject as a source. */
  subject: 'speaker' | 'document' | 'either' | 'collective' | 'source';
  frames: Frame[];
  /** Whether it puts information down to its subject at sight (`clear`), or only mostly (`likely`). */
  strength: 'clear' | 'likely';
  lemmas: string[];
  /** Gives information also when it is denied: "did not believe", "denied". Other verbs give none then. */
  negatable?: true;
  /** What was learned comes from whom it names with a preposition: "a appris auprès de". */
  learns?: true;
  /** Words that open what its object is said to be: "call it a folly", "see the vote as a test"; `*` any word that is no function word, after a pronoun; `at #` a word with a number after it; `#` where the object starts with a number. */
  complement?: string[];
  /** With a plain object, too, it tells and does not act: "annonce une grève". */
  tells?: true;
  /** Its passive tells of an act: "was maintained by". */
  activeOnly?: true;
  /** Gives information in the present only ("officials know that …"); in the past it tells what happened to its subject. */
  presentOnly?: true;
}

/**
 * A row of words as a pattern over tokens, matched case-insensitively:
 * `a|b` one of; `x?` may be missing; `#role` a word of that word or noun class (see above); `{decline}` any form of the verb;
 * `{decline:past}` forms of that tense; `*` any one word; `~` up to four words, none of them punctuation; `,` a comma.
 */
export type Pattern = string;

export interface Lexicon {
  verbs: VerbClass[];
  /** Verbs that report nothing (asked, urged, declined, ordered, met, killed …): they end noun phrases and block readings. As many common verbs of news as possible. */
  otherVerbs: string[];
  /** Reporting verbs whose bare form is as often a noun: claim, report, dispute. */
  nounVerbs?: string[];
  nouns: Record<NounClass, string[]>;
  /** Words that make a source noun say outright that it is not named: anonymous unidentified · anonyme. */
  anonymousAdjectives: string[];
  /** Adjectives and nouns that describe a source and belong to its span: senior former local well-placed · haut ancien proche. */
  sourceAdjectives: string[];
  names: {
    /** Given names of women and men: of the language's countries and of those in the news. */
    given: string[];
    /** Countries, capitals and seats of power that speak for a government: washington, kremlin, downing street, l'élysée. */
    places: string[];
    /** Organisations by name or abbreviation that an article takes as known: nato, hamas, amnesty international. */
    organisations: string[];
    /** News outlets and agencies: reuters, le monde. */
    outlets: string[];
    /** Words that, inside a capitalised name, make it a body: university ministry bank institute corp. */
    bodyWords: string[];
    /** People of one nation or region as nouns and adjectives: american french european. */
    demonyms: string[];
  };
  /** Words that put what they stand with down to the noun phrase after them: according to · selon d'après. */
  sourcePrepositions: { pattern: Pattern; strength: 'clear' | 'likely' }[];
  /** Nouns that put a piece of information down to somebody: claim statement announcement · annonce affirmation. */
  reportNouns: string[];
  /** Forms of nouns that put what follows down to whom they belong to or come from: "the firm's claim that", "a warning from". They may be verbs elsewhere. */
  claimNouns?: string[];
  /** Those that give information by themselves when they are somebody's: "analysts' estimates". */
  ownClaims?: string[];
  /** Nouns for what somebody sees or tells, after a preposition: "in experts' view". */
  ownViews?: string[];
  /** Verbs that only carry such a noun: "had one complaint:", "issued a warning that". */
  claimVerbs?: string[];
  /** Such a noun with the word that names its topic: "denial of", "claims about". */
  claimTopics?: Pattern[];
  /** What ties somebody to such a noun after it: from, issued by. */
  claimLinks?: Pattern[];
  /** What people told, with the word that opens who they are: "accounts from", "interviews with". */
  testimonies?: Pattern[];
  /** Bare nouns for papers that nobody could look up, with the word that opens what they tell: "reports of", "stories that". */
  looseReports?: Pattern[];
  /** What opens the way a source knows: familiar with, briefed on, who attended · proche de, au fait de. They stay in the span of the source when they follow it without a comma. */
  basis: Pattern[];
  anonymity: {
    /** Words that say outright that a source is not named; the whole match is the span. */
    clauses: Pattern[];
    /** Words that say that a name is not known, of a source as of anybody else: "whose name was not released". They count only right after a source. */
    withheld?: Pattern[];
    /** Words that say that a name was changed to protect somebody. */
    changedName: Pattern[];
    /** What opens a reason: because, citing, for fear of · car, par crainte de. */
    reasons: Pattern[];
    /** Reasons that explain nothing: not authorised to speak, sensitivity of the matter. */
    formulaicReasons: Pattern[];
  };
  /** Words that hold a claim at a distance and give no source. The whole match is the span. */
  hearsay: { pattern: Pattern; strength: 'clear' | 'likely' }[];
  /** Accusations with no accuser: "is accused of". Hearsay too, but not in a court story, where the charge is the source. */
  accusations: Pattern[];
  /** Words of a court story, in every form: charge, trial, sentenced, judge, prosecutor, arrested. */
  courtWords: string[];
  figures: FigureLexicon;
  polls: {
    /** Nouns for polls: poll survey · sondage. */
    nouns: string[];
    /** Nouns for those whom a poll asks: adult voter respondent · adulte électeur sondé. */
    respondents: string[];
    /** Where a poll has somebody, after their name: leading, ahead, at (28 %). */
    standings?: string[];
  };
}

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
  /** Nouns that multiply: times · fois. */
  times: string[];
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
  /** Words between the two numbers of a ratio: in, out of · sur. */
  ratios: string[];
  /** Words between many and one: to · contre. */
  odds: string[];
  /** Words that open a rate after money or a measure: per, a, an · par, le, la. */
  rates: string[];
  /** Words that make a rank of the share or number beside them: first last · premier dernier. */
  firsts: string[];
  /** Words before a number that make a rank of it: top · top. */
  tops: string[];
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
  /** Nouns that are counted with no figure to source: time(s), thing, reason, way, example · fois, chose, raison. */
  notCounted: string[];
}

/** Examples of the language: sentences of our own with every finding of one sort in double square brackets. */
export interface Cases {
  /** The finding: a kind, a status, `clause`, or `exempt:<id>`. */
  of: string;
  /** Each text holds exactly the bracketed findings of that sort. */
  marks: string[];
  /** Texts with no finding of that sort. */
  allows: string[];
}
