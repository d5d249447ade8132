import { BLOCK_SEPARATOR } from '../analysis/block-separator.ts';
import type { ListedFinding } from '../analysis/findings.ts';
import { listFindings } from '../analysis/findings.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Span } from '../analysis/types.ts';

/** A page's profile as it is exported: everything that the formats are written from. */
export interface ProfiledPage {
  /** Of the state `article`. */
  reading: Reading;
  /** The text as read, into which the spans of the findings are offsets: blocks joined by `BLOCK_SEPARATOR`. */
  text: string;
  /** Positions of findings that the reader took off as not right. */
  dismissed: readonly number[];
  /** When it is exported. */
  date: Date;
  /** The version of the extension. */
  version: string;
}

/** The words of a finding with those beside them, as W3C's TextQuoteSelector has them. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** UTF-16 code units of text kept on either side of a finding. Not more: much software cannot search for longer patterns. */
const CONTEXT = 32;

/** A finding as it is listed in an export. */
export type ExportedFinding = ListedFinding & { quote: Quote; dismissed: boolean };

/** Every finding of a page: the item at index `i` has position `i`. */
export function findingsOf({ reading, text, dismissed }: ProfiledPage): ExportedFinding[] {
  const off = new Set(dismissed);
  return listFindings(reading).map((listed) => ({
    ...listed,
    quote: quoteOf(listed.finding, text),
    dismissed: off.has(listed.position),
  }));
}

/** What stands beside a span within its block. No character is cut in two. */
function quoteOf({ start, end, exact }: Span, text: string): Quote {
  const before =
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(BLOCK_SEPARATOR)
      .at(-1) ?? '';
  const after = text.slice(end, end + CONTEXT).split(BLOCK_SEPARATOR, 1)[0] ?? '';
  return { exact, prefix: before.replace(/^[\uDC00-\uDFFF]/, ''), suffix: after.replace(/[\uD800-\uDBFF]$/, '') };
}
