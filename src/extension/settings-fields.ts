import { CATEGORIES, type Category, MARKED_BY_DEFAULT } from '../analysis/findings.ts';
import { DEFAULT_LINES, LINE_STYLES, LINES, type Line, type LineStyle } from '../analysis/lines.ts';
import { SITE_RULES, type SiteRule } from '../analysis/reading.ts';
import type { Sites } from './site-rules.ts';

// What pages read of the settings as well: kept apart from the rest, which they need not carry.

/** Where settings are in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Categories that are marked, of those known. */
export function readMarked(value: unknown): Category[] {
  return Array.isArray(value) ? CATEGORIES.filter((category) => value.includes(category)) : [...MARKED_BY_DEFAULT];
}

/** The style of each line. */
export function readLines(value: unknown): Record<Line, LineStyle> {
  const lines = { ...DEFAULT_LINES };
  const stored = recordOf(value);
  for (const line of LINES) {
    const style = stored[line];
    if (isOneOf(LINE_STYLES, style)) lines[line] = style;
  }
  return lines;
}

/** The rules for sites, in the order in which they are stored. */
export function readSites(value: unknown): Sites {
  const { elsewhere, rules } = recordOf(value);
  const known = Object.entries(recordOf(rules)).filter((entry): entry is [string, SiteRule] => isOneOf(SITE_RULES, entry[1]));
  return { elsewhere: isOneOf(SITE_RULES, elsewhere) ? elsewhere : 'read', rules: Object.fromEntries(known) };
}

/** A value where it is an object with members, else one without any. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return (values as readonly unknown[]).includes(value);
}
