import type { Attribution, Carried } from './attribution/attribution.ts';
import type { LocalClause } from './attribution/clauses.ts';
import type { CourtEdges, Hearsay } from './attribution/hearsay.ts';
import type { NameSeen } from './attribution/names.ts';
import type { LocalFigure } from './figures/quantities.ts';
import type { LocalPoll } from './profile/polls.ts';
import type { QuotationEdges } from './text/running-quotations.ts';
import type { Range } from './text/spans.ts';

/** Words in quotation marks, by offsets into the block. */
export interface LocalQuotation extends Range {
  /** The block ends before it closes. */
  open: boolean;
  atStart: boolean;
}

/**
 * What one block of text says by itself, before the rest of the article is known.
 * Plain data with offsets into the block: it can be cached by the block's content and sent.
 */
export interface LocalEvidence {
  /** UTF-16 length of the text that was read. */
  length: number;
  words: number;
  sentences: Range[];
  quotations: LocalQuotation[];
  edges: QuotationEdges;
  attributions: Attribution[];
  carried: Carried[];
  hearsay: Hearsay[];
  court: CourtEdges;
  clauses: LocalClause[];
  names: NameSeen[];
  figures: LocalFigure[];
  /** The block says that the whole text is an advertiser's. */
  sponsored: boolean;
  /** The block speaks of a study. */
  study: boolean;
  /** Trades of firms as of persons, of which the block brings in somebody. */
  trades: string[];
  /** Where the block names a poll, what it tells of how that was made. */
  poll?: LocalPoll;
}

/** A block's evidence and where its text starts in the article. */
export interface PlacedEvidence {
  start: number;
  evidence: LocalEvidence;
}
