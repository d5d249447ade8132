import type { Analysis } from './types.ts';

/** What became of a page. */
export const READING_STATES = ['reading', 'article', 'readable', 'not-an-article', 'unsupported-language', 'no-access', 'failed'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** A page as read: its state, and the analysis of its text, whose findings are empty unless the state is `article`. */
export interface Reading extends Analysis {
  state: ReadingState;
  url: string;
  title: string;
  /** Blocks of text read (headline, paragraphs, subheads, list items). */
  blocks: number;
  /** The page was larger than what is read of one page; the rest was left out. */
  cut?: true;
}
