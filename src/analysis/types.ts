/** The contracts of the analysis: plain data, the same in worker, page, popup and command line. */

export const KINDS = ['named', 'institution', 'document', 'unnamed', 'vague', 'hearsay'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ['attributed', 'anonymous', 'unattributed'] as const;
export type Status = (typeof STATUSES)[number];

export type Certainty = 'clear' | 'likely';

/** Kinds whose source the reader cannot identify. */
export const ANONYMOUS_KINDS: ReadonlySet<Kind> = new Set<Kind>(['unnamed', 'vague', 'hearsay']);

/** UTF-16 code units into the article's text, half-open; `exact === text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
  exact: string;
}

/** Why something was found, as data; `src/messages` puts it into the reader's language. */
export interface Explanation {
  /** Identifier of the rule, the key of its sentence in the message catalogues. */
  rule: string;
  because: { role: string; span?: Span; value?: string }[];
}

export interface Finding extends Span {
  certainty: Certainty;
  explanation: Explanation;
}

/** Words that name the source of a piece of information. */
export interface SourceMention extends Finding {
  kind: Kind;
  /** The words that tie source and information together. Absent where the mention is itself the cue (hearsay). */
  cue?: Span;
  /** How the source knows, in the text's words. */
  basis?: Span;
  /** How closely an unnamed source is described: 0 bare, 1 role, 2 role and body, 3 with relation to the facts. */
  precision?: 0 | 1 | 2 | 3;
  /** A witness whose anonymity the text explains as protection; never a fault. */
  protected?: boolean;
  /** The outlet that was told, where the information is taken over from it. */
  relayedBy?: Span;
}

/** Words that say outright that a source is not named. */
export interface Clause extends Finding {
  /** Whether the sentence says why. */
  reason: boolean;
  formulaic?: boolean;
}

/** A quantity, and whether the text gives its source. */
export interface Figure extends Finding {
  status: Status;
  source?: Span;
  link?: string;
  /** Where the article sources the same figure, if not here. */
  sourcedElsewhere?: Span;
}

export type CheckAnswer = 'found' | 'not-found' | 'not-applicable' | 'not-checked';

export interface Check {
  id: string;
  answer: CheckAnswer;
  /** Positions in the analysis' findings, taken in the order sources, clauses, figures. */
  findings: number[];
}

/** Counts of an article's findings, each with what it counts. */
export interface Profile {
  /** Mentions by name or description; pronouns are not counted. */
  mentions: Record<Kind, number>;
  /** Distinct names or descriptions. */
  distinct: Record<Kind, number>;
  figures: Record<Status, number>;
  /** Figures with no source where they stand and one elsewhere in the article. */
  sourcedElsewhere: number;
  checks: Check[];
}

export interface Analysis {
  language: string;
  words: number;
  sources: SourceMention[];
  clauses: Clause[];
  figures: Figure[];
  profile: Profile;
}
