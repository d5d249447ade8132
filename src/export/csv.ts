import type { ListedFinding } from '../analysis/findings.ts';
import { explain } from '../messages/explanation.ts';
import type { Messages } from '../messages/messages.ts';
import { findingsOf, type ProfiledPage } from './profiled-page.ts';

const COLUMNS = [
  'title',
  'url',
  'date',
  'language',
  'position',
  'type',
  'category',
  'certainty',
  'words',
  'start',
  'end',
  'source',
  'label',
  'why',
  'dismissed',
] as const;

/** What a spreadsheet takes for the start of a formula, also in its wide forms. */
const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;
/** What makes RFC 4180 ask for quotation marks, and white space at the ends, which some readers drop. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * A page's findings as CSV (RFC 4180): a row a finding, under a row of names. A cell that a spreadsheet would take for a formula starts
 * with an apostrophe. The page stands in every row, so that the rows of many pages can be put together.
 */
export function toCsv(page: ProfiledPage, messages: Messages): string {
  const { url, title, language } = page.reading;
  const rows = findingsOf(page).map(({ dismissed, quote: _, ...listed }) => {
    const { position, type, category, finding } = listed;
    const row: Record<(typeof COLUMNS)[number], string> = {
      title,
      url,
      date: page.date.toISOString(),
      language,
      position: String(position),
      type,
      category,
      certainty: finding.certainty,
      words: finding.exact,
      start: String(finding.start),
      end: String(finding.end),
      source: sourceOf(listed) ?? '',
      label: messages.t(`card.title.${category}`),
      why: explain(listed, messages),
      dismissed: dismissed ? 'yes' : 'no',
    };
    return COLUMNS.map((column) => row[column]);
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** The source that the text gives for a figure, where it stands or elsewhere. */
function sourceOf(listed: ListedFinding): string | undefined {
  return listed.type === 'figure' ? (listed.finding.source ?? listed.finding.sourcedElsewhere)?.exact : undefined;
}

function cellOf(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
