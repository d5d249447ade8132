import type { Tense } from '../languages/grammar.ts';
import { WORD_CLASSES } from '../languages/grammar.ts';
import type { Frame, NounClass, VerbClass } from '../languages/pack.ts';
import { NOUN_CLASSES } from '../languages/pack.ts';
import type { Token } from './tokens.ts';

/** Name and modifier classes, beside the noun classes of the pack. */
const NAME_CLASSES = [
  'given',
  'place',
  'organisation',
  'outlet',
  'body-word',
  'demonym',
  'anonymous',
  'describing',
  'report-noun',
  'duration',
] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

const bits = <T extends string>(names: readonly T[]): Record<T, number> =>
  Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<T, number>;

/** One bit a class, so that a token carries all its classes in two numbers. */
export const WORD = bits(WORD_CLASSES);
export const NOUN = bits<NounClass | NameClass>([...NOUN_CLASSES, ...NAME_CLASSES]);

/** Lists of a pack beside its classes, each by what its words are used for or may open, whatever expression they stand in. */
const USE_NAMES = [
  'claim', // nouns that put information down to somebody
  'own-claim',
  'own-view',
  'feeling',
  'noun-verb', // forms of reporting verbs that are as often nouns
  'number', // words that a number in words can start with
  'standing', // where a poll has somebody
  // Words that may open a pattern:
  'opens-clause',
  'opens-basis',
  'opens-preposition',
  'opens-hearsay',
  'opens-court-word',
  'opens-loose-report',
] as const;
export type Use = (typeof USE_NAMES)[number];
export const USE = bits(USE_NAMES);

/** "-t-il", "t-il": a pronoun after its verb. */
export const isEnclitic = (word: Word | undefined): boolean =>
  word !== undefined && (word.word & WORD.subject) !== 0 && (word.norm.startsWith('-') || word.norm.startsWith('t-'));

export const DETERMINER = WORD.definite | WORD.indefinite | WORD.demonstrative | WORD.possessive;
/** Words of time. */
export const TIME = WORD.weekday | WORD.month | WORD.time;
/** Nouns that can speak. */
export const SPEAKER =
  NOUN.role |
  NOUN.source |
  NOUN.person |
  NOUN.relative |
  NOUN.entourage |
  NOUN.collective |
  NOUN.spokesperson |
  NOUN.office |
  NOUN.body |
  NOUN.group;
export const DOCUMENTARY = NOUN.document | NOUN['loose-document'] | NOUN.media;
export const PROPER = NOUN.given | NOUN.place | NOUN.organisation | NOUN.outlet;

/** One reading of a word as a form of a verb. */
export interface VerbReading {
  lemma: string;
  tense: Tense;
  plural: boolean | undefined;
  reflexive?: true;
  beside?: string;
  /** The class of reporting verbs it belongs to; absent for a verb that reports nothing. */
  class?: CompiledVerbClass;
}

export interface CompiledVerbClass extends Omit<VerbClass, 'frames' | 'lemmas' | 'complement'> {
  frames: ReadonlySet<Frame>;
  complement?: ReadonlySet<string>;
}

/** A token with what the lexicon knows of it. */
export interface Word extends Token {
  /** Bits of `WORD`. */
  word: number;
  /** Bits of `NOUN`. */
  noun: number;
  /** Bits of `USE`. */
  use: number;
  plural: boolean;
  singular: boolean;
  verbs: readonly VerbReading[];
  /** Position of the last token of the fixed expression that starts here or that this token is part of; its own position otherwise. */
  phraseEnd: number;
  /** Position of the first token of that expression. */
  phraseStart: number;
}
