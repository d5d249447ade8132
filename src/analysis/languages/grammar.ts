/** What a language brings of its grammar: the closed classes, the endings that matter and the forms of its words. */
export interface Grammar {
  /** Words that lose their vowel before an apostrophe and are tokens of their own: "l'", "qu'". */
  elisions: string[];
  /** Endings split off as tokens of their own: "'s", "-t-il". Longest first. */
  enclitics: string[];
  /** What the addresses of sites end in: com fr. */
  siteEndings: string[];
  /** Words whose full stop does not end a sentence, without it: "mr", "m", "gen", "u.s". */
  abbreviations: string[];
  /** The ending that makes a possessor: "'s". */
  possessor?: string;
  /** Endings that tell forms of one noun apart; the longest that fits is left out: es s. */
  nounEndings: string[];
  /** Words for one spoken of before: same · même. */
  same: string[];
  /** Subject pronouns that stand for persons only: i he she · je nous. */
  personPronouns: string[];
  /** Subject pronouns that stand for a body or a paper, never for a person: it. */
  thingPronouns?: string[];
  /** The fellow of a body, with its possessive: its counterpart. */
  thingPeers?: string[];
  /** Prepositions for the side that people take in the name of their body: for, against. */
  sides?: string[];
  /** Pronouns after a preposition: him them · lui eux. */
  objectPronouns: string[];
  /** Pronouns for those who read: (none) · vous. */
  readers?: string[];
  /** After people who were met, what names the topic of the talk: about. */
  topics?: string[];
  /** The present of "to have", where it makes a perfect of what still is: have has. */
  presentHave?: string[];
  /** Quantifiers that bring in people in particular: a team of. */
  teams?: string[];
  /** Quantifiers that make a class of any people, in a general present: many most · (none). */
  broad?: string[];
  /** Quantifiers that, alone after a verb, stand for all or each side of those just spoken of: (none) · tous. */
  wholes?: string[];
  /** Words after which a verb may go on with the subject before them, as after an "and": but. */
  contrasts?: string[];
  /** Where questions turn subject and auxiliary round: what asks for a number before a quantifier (how many). */
  asksHowMany?: string[];
  /** What opens a clause about what may be or may come, where its subject is nobody in particular: if unless. */
  hypothetical?: string[];
  decimal: '.' | ',';
  /**
   * Once somebody named has spoken, "the senator", "le parlementaire" is mostly one of those named; these are the nouns of people who mostly
   * are not: witness · témoin.
   */
  bystanders?: string[];
  /** Those whom a headline closes with as its source, where others are its topic. */
  headlineTellers?: string[];
  /** Nouns, in the plural, of a force's people, by which the force may be meant: (none) · gendarmes. */
  forces?: string[];
  /** Nouns for those whom somebody acts for: with a possessive they mostly go back to somebody named. */
  clients?: string[];
  /** Nouns in the plural for what people told, so that who told it is not named: (none) · témoignages. */
  accounts?: string[];
  /** Nouns for whom the text is about, so that they go back to somebody named: (none) · intéressé. */
  concerned?: string[];
  /** Nouns for those who act for them: lawyer. */
  advocates?: string[];
  /** Nouns of papers that are also places of work, where nothing tells which: (none) · site. */
  placesToo?: string[];
  /** Nouns for those who tell what they saw: (none) · témoin. */
  witnesses?: string[];
  /** What joins somebody and what they do to the clause before: with. */
  companion?: string;
  /** Quantifiers that, by themselves, go back to people spoken of before: all each. */
  backward?: string[];
  /** Pronouns for people whom a relative clause describes, where no determiner stands alone: (none) · ceux celle. */
  those?: string[];
  /** Prepositions with the definite article in them: (none) · du au. */
  contractions?: string[];
  /** Those with the article of the plural: (none) · des aux. */
  pluralContractions?: string[];
  /** Prepositions that say where something is, before a name on its own: (none) · à dans. */
  placing?: string[];
  /** Words that open a phrase for nobody: no · aucun. */
  nobody?: string[];
  /** Endings that make an adverb of manner: "ly", "ment". */
  adverbEndings: string[];
  /** Adjectives with the ending of an adverb: early. */
  adjectivesByForm?: string[];
  /** Endings shared by most finite verbs of the past or present that no list holds: used only to see where a noun phrase ends. */
  verbEndings: string[];
  /** Endings that no adjective in the plural has, but verbs and adverbs do: (none) · -ent. */
  neverPlural?: string[];
  /** Endings of nouns for persons that no list holds: "-ist", "-eur"; singular and plural. */
  personEndings: string[];
  /** Endings that nouns for people share with those for things: "-er"; singular and plural. */
  agentEndings?: string[];
  /** Endings of a past participle that agrees with what a feminine or a plural pronoun stands for. */
  agreement?: string[];
  /** The ending of present participles that no list holds. */
  participleEnding?: string;
  /** The form of plurals that no list holds. */
  plural?: RegExp;
  /** Those of plurals that surnames seldom have: "-ers". */
  agentPlurals?: string[];
  /** What stands with a hyphen before nouns for people and leaves them what they are: ex. */
  personPrefixes?: string[];
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
  /** Nouns by which an article may call the holder of one title: lawyer, attorney. */
  sameTitles?: string[][];
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
    /** Those of them that, with "of", tell what something is or where it comes from: s'agir, provenir. */
    origins: string[];
    /** Verbs whose compound tenses take "to be": with it their participle tells what is past, others a passive that may tell a plan. */
    withBe: string[];
    /** Verbs whose passive of the present tells what is, not a plan: blesser, impliquer. */
    passiveStates: string[];
    /** Verbs of what comes of something, of which a conditional may tell what did not happen: accélérer. */
    effects: string[];
    /** Words that speak of a plan: loi, programme. */
    plans: string[];
    /** Words that open a plan as the means by which something would be done, before "this": avec. */
    means: string[];
    /** Words for whoever it may be, before a relative clause: quiconque, ceux. */
    anybody: string[];
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
  /** Counts only beside this pronoun: y voir. */
  beside?: string;
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
