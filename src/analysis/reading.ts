import type { Category } from './findings.ts';
import type { Analysis, Check } from './types.ts';

/** What became of a page. */
export const READING_STATES = [
  'reading',
  'article',
  'readable',
  'on-request', // an article of a site that is read only when the reader asks
  'not-an-article',
  'off-for-site', // the reader wants nothing read on this site
  'unsupported-language',
  'no-access',
  'failed',
] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** What is done on a site: `read` news articles by itself, read `on-request` of the reader only, or `never` at all. */
export const SITE_RULES = ['read', 'on-request', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** What a page shows of being a news article or not, in the order in which it is told. */
export const SIGNALS = [
  'declared-news', // structured data: NewsArticle and its kin
  'declared-article', // structured data: Article
  'shared-as-article', // og:type
  'newsroom', // what only news sites write
  'dated',
  'signed',
  'headline',
  'address', // a date or a section of news in the page's own address
  'reporting', // words that put information down to sources, as often as in news
  'prose',
  'pdf', // a viewer of a PDF document
  'undeclared', // nothing says that it is an article or news
  'declared-other', // structured data or og:type: product, profile, forum, collection …
  'little-prose',
  'mostly-links',
  'many-posts',
  'home-page',
  'commerce',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Why a page was taken for what it is: the signals that spoke for a news article, and those that spoke against. */
export interface Signals {
  for: Signal[];
  against: Signal[];
}

/** A page as read: its state, and the analysis of its text, whose findings are empty unless the state is `article`. */
export interface Reading extends Analysis {
  state: ReadingState;
  url: string;
  title: string;
  /** Blocks of text read (headline, paragraphs, subheads, list items). */
  blocks: number;
  /** Absent where nobody asked yet. */
  signals?: Signals;
  /** The page was larger than what is read of one page; the rest was left out. */
  cut?: true;
}

/** The checks of an article, with what only its page can answer: whether there is a byline. */
export function checksOf({ profile, signals }: Pick<Reading, 'profile' | 'signals'>): Check[] {
  return profile.checks.map((check) =>
    check.id === 'byline' && signals ? { ...check, answer: signals.for.includes('signed') ? 'found' : 'not-found' } : check,
  );
}

/** What a reading session knows of its page. */
export interface SessionState {
  reading: Reading;
  /** Grows each time the findings change; a position of a finding holds for one revision only. */
  revision: number;
  /** Whether marks are painted in the page. */
  shown: boolean;
  /**
   * Categories to which list and marks are narrowed: exactly the findings of these are painted, of either certainty.
   * Empty: no filter, the categories of the settings are painted, of certainty `clear`.
   */
  filter: Category[];
  /** Positions (see `listFindings`) of findings that the reader dismissed; never painted. */
  dismissed: number[];
  /** What went wrong, in the words of the error, where the state of the reading is `failed`. */
  failure?: string;
  /** Why what the reader dismissed last, or took back, is not kept for another visit; absent where it is. */
  unkept?: string;
}
