import type { Category } from '../analysis/findings.ts';
import type { Passage } from '../analysis/passage.ts';
import type { ReadingState, SessionState } from '../analysis/reading.ts';
import type { Analysis } from '../analysis/types.ts';
import type { CardText } from '../messages/card-text.ts';
import type { ArticleDetails, ArticleFindings } from './article-details.ts';

/**
 * What the parts of the extension say to each other. The type of an answer follows from the call.
 *
 * The reading session in the tab owns the findings; the popup asks the tab. No answer from a tab means no access to it.
 * The background analyses text on request and keeps nothing that it cannot lose.
 */

/** From the popup or the background to the session in a tab. */
export interface TabProtocol {
  /** The session's state, at once, also while it is still reading. */
  'get-state': { ask: undefined; answer: SessionState };
  /** Reads the page although the gate did not do so by itself. Answers at once; a `report` follows when the page is read. */
  read: { ask: undefined; answer: SessionState };
  /** Scrolls to a finding and makes it stand out for a moment. `found` is false where the revision is not the present one or the text is gone. */
  'go-to': { ask: { position: number; revision: number }; answer: { found: boolean } };
  /** Goes to the next (1) or previous (-1) mark from the last one visited; where there is none, says `otherwise`. */
  step: { ask: { by: 1 | -1; otherwise: string }; answer: { found: boolean } };
  /** The text that the findings of a revision are offsets into: the blocks read, put together. Empty where there are no findings. */
  text: { ask: undefined; answer: { text: string; revision: number } };
  /** Narrows marks to the given categories; empty takes the filter away. */
  filter: { ask: { categories: Category[] }; answer: SessionState };
  /** Shows or hides all marks of the page. */
  'set-shown': { ask: { shown: boolean }; answer: SessionState };
  /** Shows the marks where they are hidden, and hides them where they are shown. */
  toggle: { ask: undefined; answer: SessionState };
  /** Takes a finding out of the marks, or puts it back. Ignored where the revision is not the present one. */
  dismiss: { ask: { position: number; revision: number; dismissed: boolean }; answer: SessionState };
}

/** From the session in a tab to the background. */
export interface BackgroundProtocol {
  /**
   * Analyses an article, headline first; spans are offsets into `blocks.join(BLOCK_SEPARATOR)`. `hint` is the language the page declares,
   * `outlet` are the names of whose page it is.
   */
  analyse: { ask: { blocks: string[]; hint?: string; outlet?: string[] }; answer: AnalyseAnswer };
  /** Tells of a new state of the session: the background shows it, and `marks` (painted ones), on the button; an open popup asks for the state anew. */
  report: { ask: { state: ReadingState; shown: boolean; marks: number }; answer: undefined };
  /**
   * What the card of a mark says, in the language of the interface: the messages of all languages are too much to load into every page.
   * `place` is that of the mark among those that the reader walks through.
   */
  describe: { ask: { passage: Passage; place?: { at: number; of: number } }; answer: CardText };
  /** What the panel shows of an article beside its findings. */
  details: { ask: { text: string; findings: ArticleFindings }; answer: ArticleDetails };
  /** What the reader dismissed on this page, on whichever visit, by what it is known by. */
  dismissals: { ask: undefined; answer: string[] };
  /** Remembers that the reader dismissed a finding of this page, or forgets it. */
  'remember-dismissal': { ask: { identity: string; dismissed: boolean }; answer: undefined };
}

export type AnalyseAnswer =
  | { outcome: 'analysed'; analysis: Analysis }
  /** `language` is the declared language's primary subtag, or empty where none is known. */
  | { outcome: 'unsupported-language'; language: string };

/** One answer, or a promise of one, for each call of a protocol. */
export type Handlers<Protocol extends Record<keyof Protocol, { ask: unknown; answer: unknown }>, Sender> = {
  [Type in keyof Protocol]: (ask: Protocol[Type]['ask'], sender: Sender) => Protocol[Type]['answer'] | Promise<Protocol[Type]['answer']>;
};
