import type { Range } from '../text/spans.ts';
import type { Certainty } from '../types.ts';
import type { Description } from './description.ts';

/** How a source and its information are tied. */
export type Tie = 'verb' | 'noun' | 'preposition' | 'passive' | 'learned' | 'headline' | 'label';

/** Who was told: an outlet that relays the information, or somebody else. */
export interface Told extends Range {
  outlet: boolean;
}

/** A source phrase with its cue, as one block shows it. Offsets are UTF-16 code units into the block. Plain data. */
export interface Attribution extends Range {
  tie: Tie;
  cue: Range;
  /** The stretches of the block that are put down to the source. */
  scope: Range[];
  description: Description;
  certainty: Certainty;
  recipient?: Told;
  /** How the source knows. */
  basis?: Range;
  /** Counts only where the article knows the name for a person's: "Pour Silva, …". */
  ifPerson?: true;
  /** "often", "have long", a general present: a class speaks, not somebody in particular. */
  general: boolean;
  /** Said on one day. */
  dated?: true;
}

/** A pronoun, or words such as "the report also found", that put information down to a source named before. */
export interface Carried {
  at: Range;
  cue: Range;
  scope: Range[];
  /** Who the pronoun stands for, where its own sentence says so: "The airline will cut 3,000 jobs, it said". */
  antecedent?: Range & { description: Description };
  /** What the pronoun can only stand for. */
  standsFor?: 'person' | 'thing';
}
