import { CATEGORIES, type Category, MARKED_BY_DEFAULT } from '../analysis/findings.ts';
import { DEFAULT_LINES, LINE_STYLES, LINES, type Line, type LineStyle } from '../analysis/lines.ts';
import { isHost, SITE_RULES, type Sites } from './site-rules.ts';

/** Where settings are in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** What is wrong with a value: not there, of another type or not among those known, one too many of a list, too long, no host name. */
export type Flaw = 'missing' | 'unknown' | 'too-many' | 'too-long' | 'no-host';
/** Told of each value that is left out or replaced by the default, and where it is. */
export type OnFlaw = (at: string, flaw: Flaw) => void;

export const MOST_RULES = 2000;

/** Categories that are marked, of those known. */
export function readMarked(value: unknown, onFlaw?: OnFlaw): Category[] {
  if (!Array.isArray(value)) {
    onFlaw?.('marked', flawOf(value));
    return [...MARKED_BY_DEFAULT];
  }
  for (const entry of value) if (!isOneOf(CATEGORIES, entry)) onFlaw?.('marked', 'unknown');
  return CATEGORIES.filter((category) => value.includes(category));
}

/** The style of each line. */
export function readLines(value: unknown, onFlaw?: OnFlaw): Record<Line, LineStyle> {
  const lines = { ...DEFAULT_LINES };
  for (const line of LINES) {
    const style = isRecord(value) ? value[line] : undefined;
    if (isOneOf(LINE_STYLES, style)) lines[line] = style;
    else onFlaw?.(`lines.${line}`, flawOf(style));
  }
  return lines;
}

/** The rules for sites, in the order in which they are stored. */
export function readSites(value: unknown, onFlaw?: OnFlaw): Sites {
  const { elsewhere, rules } = isRecord(value) ? value : {};
  if (!isOneOf(SITE_RULES, elsewhere)) onFlaw?.('sites.elsewhere', flawOf(elsewhere));
  if (!isRecord(rules)) onFlaw?.('sites.rules', flawOf(rules));
  const good: [string, Sites['elsewhere']][] = [];
  for (const [host, rule] of Object.entries(isRecord(rules) ? rules : {})) {
    if (good.length === MOST_RULES) {
      onFlaw?.('sites.rules', 'too-many');
      break;
    }
    if (!isHost(host)) onFlaw?.(`sites.rules.${host}`, 'no-host');
    else if (!isOneOf(SITE_RULES, rule)) onFlaw?.(`sites.rules.${host}`, 'unknown');
    else good.push([host, rule]);
  }
  return { elsewhere: isOneOf(SITE_RULES, elsewhere) ? elsewhere : 'read', rules: Object.fromEntries(good) };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return (values as readonly unknown[]).includes(value);
}

export function flawOf(value: unknown): Flaw {
  return value === undefined ? 'missing' : 'unknown';
}
