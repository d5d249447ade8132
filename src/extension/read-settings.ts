import { MARKED_BY_DEFAULT } from '../analysis/findings.ts';
import { DEFAULT_LINES } from '../analysis/lines.ts';
import { UI_LANGUAGES } from '../messages/catalogue.ts';
import type { Settings } from './settings.ts';
import { isOneOf, isRecord, readLines, readMarked, readSites, recordOf } from './settings-fields.ts';
import { isHost, type Sites } from './site-rules.ts';

export const SETTINGS_VERSION = 2;

/** Bounds of what is kept: rules for sites, phrases of a list, and UTF-16 code units of a phrase. */
export const MOST_RULES = 2000;
export const MOST_PHRASES = 500;
export const LONGEST_PHRASE = 200;

/** Turns settings of one version into those of the next: the step at index `i` leads from version `i + 1` to `i + 2`. */
type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;

const MIGRATIONS: readonly Migration[] = [
  // Version 1 knew no line styles, no sites and no own phrases.
  (settings) => {
    const { lines, sites, phrases } = defaultSettings();
    return { ...settings, version: 2, lines, sites, phrases };
  },
];

export function defaultSettings(): Settings {
  const none = () => ({ mark: [], leave: [] });
  return {
    version: SETTINGS_VERSION,
    language: 'auto',
    marked: [...MARKED_BY_DEFAULT],
    lines: { ...DEFAULT_LINES },
    sites: { elsewhere: 'read', rules: {} },
    phrases: { en: none(), fr: none() },
  };
}

/** Settings from whatever was stored, by whichever version. What is missing, damaged or of a later version is as by default. */
export function readSettings(stored: unknown): Settings {
  const { language, marked, lines, sites, phrases } = upToDate(stored);
  const { en, fr } = recordOf(phrases);
  return {
    version: SETTINGS_VERSION,
    language: isOneOf(UI_LANGUAGES, language) ? language : 'auto',
    marked: readMarked(marked),
    lines: readLines(lines),
    sites: withHosts(readSites(sites)),
    phrases: { en: readPhrases(en), fr: readPhrases(fr) },
  };
}

/** A value that cannot be used, and where it is; without one where it is missing. */
export interface Flaw {
  at: string;
  value?: unknown;
}

/** What of stored settings `readSettings` left out or replaced by the default, in their order; what it does not know of is none. */
export function flawsOf(stored: unknown): Flaw[] {
  return differences(readSettings(stored), upToDate(stored), '');
}

/** Takes settings through every step from their own version on. */
export function migrate(settings: Record<string, unknown>, migrations: readonly Migration[]): Record<string, unknown> {
  return migrations.slice(versionOf(settings) - 1).reduce((present, step) => step(present), settings);
}

/** The version that stored settings are of; the first where they do not say. */
export function versionOf(stored: unknown): number {
  const { version } = recordOf(stored);
  return typeof version === 'number' && version >= 1 ? version : 1;
}

/**
 * What to store for settings: themselves, and whatever a later version had stored that this one does not know. `stored` is what is there
 * now, `known` what this version read of it.
 */
export function toStore(settings: Settings, stored: unknown, known: Settings): unknown {
  if (versionOf(stored) <= SETTINGS_VERSION) return settings;
  return { ...recordOf(merge(settings, unknownIn(stored, known))), version: versionOf(stored) };
}

function upToDate(stored: unknown): Record<string, unknown> {
  return migrate(recordOf(stored), MIGRATIONS);
}

function withHosts({ elsewhere, rules }: Sites): Sites {
  const good = Object.entries(rules).filter(([host]) => isHost(host));
  return { elsewhere, rules: Object.fromEntries(good.slice(0, MOST_RULES)) };
}

function readPhrases(value: unknown): Settings['phrases']['en'] {
  const { mark, leave } = recordOf(value);
  return { mark: readList(mark), leave: readList(leave) };
}

function readList(value: unknown): string[] {
  const good = (Array.isArray(value) ? value : []).filter(
    (entry) => typeof entry === 'string' && entry.trim() !== '' && entry.length <= LONGEST_PHRASE,
  );
  return [...new Set(good)].slice(0, MOST_PHRASES);
}

/** Where a stored value has not what was read of it. */
function differences(known: unknown, stored: unknown, at: string): Flaw[] {
  if (stored === undefined) return [{ at }];
  if (Array.isArray(known) && Array.isArray(stored)) {
    return stored.filter((entry) => !known.includes(entry)).map((value) => ({ at, value }));
  }
  if (!isRecord(known) || !isRecord(stored)) return known === stored ? [] : [{ at, value: stored }];
  const members = at === 'sites.rules' ? Object.keys(stored) : Object.keys(known);
  return members.flatMap((name) => {
    const place = at === '' ? name : `${at}.${name}`;
    return Object.hasOwn(known, name) ? differences(known[name], stored[name], place) : [{ at: place, value: stored[name] }];
  });
}

/** What is in a stored value and not in what was read of it; undefined where that is nothing. */
function unknownIn(stored: unknown, known: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(known)) return stored.filter((entry) => !known.includes(entry));
  if (!isRecord(stored) || !isRecord(known)) return undefined;
  const rest = Object.entries(stored).map(([key, value]) => [key, Object.hasOwn(known, key) ? unknownIn(value, known[key]) : value]);
  return Object.fromEntries(rest.filter(([, value]) => value !== undefined));
}

/** A value with what was unknown in it put back; where both have something, `value` holds. */
function merge(value: unknown, rest: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(rest)) return [...value, ...rest];
  if (!isRecord(value) || !isRecord(rest)) return value ?? rest;
  return Object.fromEntries(
    [...new Set([...Object.keys(rest), ...Object.keys(value)])].map((key) => [
      key,
      Object.hasOwn(value, key) ? merge(value[key], Object.hasOwn(rest, key) ? rest[key] : undefined) : rest[key],
    ]),
  );
}
