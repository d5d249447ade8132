import type { FigureLexicon } from './figure-lexicon.ts';
import type { Grammar } from './grammar.ts';

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
  subject: 'speaker' | 'document' | 'either' | 'collective' | 'source' | 'witness' | 'prosecutor';
  frames: Frame[];
  /** Whether it puts information down to its subject at sight (`clear`), or only mostly (`likely`). */
  strength: 'clear' | 'likely';
  lemmas: string[];
  /** Gives information also when it is denied: "did not believe", "denied". Other verbs give none then. */
  negatable?: true;
  /** What was learned comes from whom it names with a preposition: "a appris auprès de". */
  learns?: true;
  /** Nouns that its subject as a source is held to: "la loi interdit", not "la vidéo interdit". */
  only?: string[];
  /** Nouns that its object, also with a preposition, is held to: "partagent cette idée", not "partagent leur repas". */
  takes?: string[];
  /** Words that open what its object is said to be: "call it a folly", "see the vote as a test"; `*` any word that is no function word, after a pronoun; `at #` a word with a number after it, `with @` one with a present participle after it; `as ^` one with an article after it, `as cause` one with that noun after it, with an article or without; `#` where the object starts with a number, `~ #` where it holds one; `«` an article before words in quotation marks that end the clause. */
  complement?: string[];
  /** With a plain object, too, it tells and does not act: "annonce une grève". */
  tells?: true;
  /** With a plain object or none it holds an opinion for sure where a class of people or nobody in particular is its subject: "certains y décèlent une ruse". */
  judges?: true;
  /** It tells what follows its "of", only, where that is new: "parle d'une fuite", not "parle du film". */
  ofNew?: true;
  /** With a person as its object it tells of an act: "a reconnu son voisin". */
  ofThings?: true;
  /** Nouns of an object with which it tells of an act: "rejected the request". */
  acts?: string[];
  /** It calls its object something, so that with no object before words in quotation marks it is its subject that is called so. */
  names?: true;
  /** Its passive tells of an act: "was maintained by". */
  activeOnly?: true;
  /** Gives information in the perfect only: "a compté 300 marcheurs", not "compte 300 membres". */
  perfectOnly?: true;
  /** Gives information in the present only ("officials know that …"); in the past it tells what happened to its subject. */
  presentOnly?: true;
  /** So does its perfect: "have long known that". */
  perfect?: true;
  /** So do its future and its conditional, also of those held to no tense: "la loi interdira". */
  lasting?: true;
}

/**
 * A row of words as a pattern over tokens, matched case-insensitively:
 * `a|b` one of; `x?` may be missing; `#role` a word of that word or noun class (see above); `{decline}` any form of the verb;
 * `{decline:past}` forms of that tense; `*` any one word; `~` up to four words, none of them punctuation; `,` a comma.
 */
export type Pattern = string;

export interface SourcePreposition {
  pattern: Pattern;
  strength: 'clear' | 'likely';
  /** After it only a paper is a source: "il ressort de". */
  papers?: true;
  /** What follows must be known for a source by its noun or its name: "citant des pannes". */
  known?: true;
  /** It needs words said after the source, in quotation marks or after a colon: "même constat chez". */
  quoted?: true;
}

export interface Lexicon {
  verbs: VerbClass[];
  /** Verbs that report nothing (asked, urged, declined, ordered, met, killed …): they end noun phrases and block readings. As many common verbs of news as possible. */
  otherVerbs: string[];
  /** Reporting verbs by which things show something, too: with a thing that no list holds they report nothing ("the flood showed that"). */
  evidentVerbs?: string[];
  /** Reporting verbs whose bare form is as often a noun: claim, report, dispute. */
  nounVerbs?: string[];
  nouns: Record<NounClass, string[]>;
  /** Nouns that are a class of people in the singular, too: public · opinion marché. */
  crowds?: string[];
  /** Participles of people whom somebody spoke to, in every form: interviewed · interrogé. */
  interviewed?: string[];
  /** Bodies that people work at more often than they are told anything, where one word stands for both, and whom they have there: (none) · conseiller ministère. */
  workplaces?: { staff: string[]; places: string[] };
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
    /** Those of them that are written without a capital, too: (none) · franceinfo. */
    lowerCase?: string[];
    /** Words that, inside a capitalised name, make it a body: university ministry bank institute corp. */
    bodyWords: string[];
    /** People of one nation or region as nouns and adjectives: american french european. */
    demonyms: string[];
  };
  /** Words that put what they stand with down to the noun phrase after them: according to · selon d'après. */
  sourcePrepositions: SourcePreposition[];
  /** Words for reading a paper that opens the sentence: "(dans le rapport,) on peut lire". */
  readings?: Pattern[];
  /** Nouns that put a piece of information down to somebody: claim statement announcement · annonce affirmation. */
  reportNouns: string[];
  /** Forms of nouns that put what follows down to whom they belong to or come from: "the firm's claim that", "a warning from". They may be verbs elsewhere. */
  claimNouns?: string[];
  /** Those that give information by themselves when they are somebody's: "analysts' estimates". */
  ownClaims?: string[];
  /** Nouns for what somebody sees or tells, after a preposition: "in experts' view". */
  ownViews?: string[];
  /** Nouns for how somebody feels about something, and the verbs that tell it: "voiced anger at". */
  feelings?: string[];
  feelingVerbs?: string[];
  /** Verbs that only carry such a noun: "had one complaint:", "issued a warning that". */
  claimVerbs?: string[];
  /** Verbs of making known what somebody speaks through: "published a statement calling it a crime". */
  channelVerbs?: string[];
  /** Such a noun with the word that names its topic: "denial of", "claims about". */
  claimTopics?: Pattern[];
  /** What ties somebody to such a noun after it: from, issued by. */
  claimLinks?: Pattern[];
  /** What people told, with the word that opens who they are: "accounts from", "interviews with". */
  testimonies?: Pattern[];
  /** What opens the names of some of those spoken of, anywhere after them (parmi lesquels) or only right after them (including · dont). */
  members?: { anywhere?: Pattern[]; beside: Pattern[] };
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
  /** People whose words stand for something that can be looked up, or for a body. */
  behalf?: {
    /** Nouns for those who report for an outlet: reporter. */
    reporters: string[];
    /** What stands between them and its name: for. */
    outletLinks?: string[];
    /** Words that say that they no longer do: former. */
    past?: string[];
    /** What opens whom somebody speaks for: "representatives of". */
    representatives?: Pattern[];
    /** Nouns for those who mostly speak for the body that they are named by: "a union representative". */
    delegates?: string[];
    /** Nouns for those who make studies, and those of them that by themselves go back to a study: researcher · author. */
    researchers?: string[];
    authors?: string[];
    /** Nouns for what they publish: study trial. */
    studies: string[];
    /** Those that stand with no article for no piece in particular: research. */
    masses?: string[];
    /** Nouns for a class of people that a named body's are no more: "analysts at the bank"; and what stands between them and the body. */
    staff?: string[];
    staffLinks?: string[];
  };
  polls: {
    /** Nouns for polls: poll survey · sondage. */
    nouns: string[];
    /** Nouns for those whom a poll asks: adult voter respondent · adulte électeur sondé. */
    respondents: string[];
    /** Where a poll has somebody, after their name: leading, ahead, at (28 %). */
    standings?: string[];
    /** What a share stands in that a poll found: in. */
    within?: string[];
    /** Nouns for other papers in which numbers are told: (none) · rapport. */
    reports?: string[];
    /** Quantifiers that count those whom it asked: a majority of. */
    shares?: string[];
  };
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
