import type { Category } from '../analysis/findings.ts';
import type { Line, LineStyle } from '../analysis/lines.ts';
import type { SiteRule } from '../analysis/reading.ts';
import { browser } from './native-browser.ts';
import { readLines, readMarked, readSites, recordOf, SETTINGS_KEY } from './settings-fields.ts';
import { siteRuleOf } from './site-rules.ts';

/** What a page needs of the settings: it carries no more of their reading than this. */
export interface PageSettings {
  marked: Category[];
  lines: Record<Line, LineStyle>;
  rule: SiteRule;
  /** Tells the reader's own phrases apart from others: where they change, the page is to be analysed anew. */
  phrases: string;
}

/**
 * Calls `listener` with the settings for a page, `url`, once they are loaded and each time they change. Where they cannot be loaded they are as by default. Returns what ends that.
 */
export function followPageSettings(url: string, listener: (settings: PageSettings) => void): () => void {
  const tell = (stored: unknown): void => listener(readPageSettings(stored, url));
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[SETTINGS_KEY]) tell(changes[SETTINGS_KEY].newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  browser.storage.local.get(SETTINGS_KEY).then(
    (stored) => tell(stored[SETTINGS_KEY]),
    () => tell(undefined),
  );
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** What a page needs of stored settings, of any version: the members it reads mean the same in all. */
export function readPageSettings(stored: unknown, url: string): PageSettings {
  const { marked, lines, sites, phrases } = recordOf(stored);
  return {
    marked: readMarked(marked),
    lines: readLines(lines),
    rule: siteRuleOf({ sites: readSites(sites) }, url),
    phrases: JSON.stringify(phrases) ?? '',
  };
}
