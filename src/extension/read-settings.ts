import { MARKED_BY_DEFAULT } from '../analysis/findings.ts';
import { DEFAULT_LINES } from '../analysis/lines.ts';
import type { OwnPhrases } from '../analysis/own-phrases.ts';
import { UI_LANGUAGES, type UiLanguage } from '../messages/catalogue.ts';
import type { Settings } from './settings.ts';
import { flawOf, isOneOf, isRecord, type OnFlaw, readLines, readMarked, readSites } from './settings-fields.ts';

export const SETTINGS_VERSION = 2;

/** Bounds of the reader's own phrases: of a list, and of one of them in UTF-16 code units. */
export const MOST_PHRASES = 500;
export const LONGEST_PHRASE = 200;

/** Turns settings of one version into those of the next: the step at index `i` leads from version `i + 1` to `i + 2`. */
type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;

const MIGRATIONS: readonly Migration[] = [
  // Version 1 knew no line styles, no sites and no own phrases.
  (settings) => ({ ...settings, version: 2, lines: DEFAULT_LINES, sites: { elsewhere: 'read', rules: {} }, phrases: noPhrases() }),
];

/**
 * Settings from whatever was stored, by whichever version. What is missing or damaged is as by default, and told to `onFlaw`; of a later
 * version's settings, what this one knows is read.
 */
export function readSettings(stored: unknown, onFlaw?: OnFlaw): Settings {
  const { language, marked, lines, sites, phrases } = migrate(isRecord(stored) ? stored : {}, MIGRATIONS);
  const isLanguage = language === 'auto' || isOneOf(UI_LANGUAGES, language);
  if (!isLanguage) onFlaw?.('language', flawOf(language));
  return {
    version: SETTINGS_VERSION,
    language: isLanguage ? language : 'auto',
    marked: readMarked(marked, onFlaw),
    lines: readLines(lines, onFlaw),
    sites: readSites(sites, onFlaw),
    phrases: readPhrases(phrases, onFlaw),
  };
}

/** Takes settings through every step from their own version on. */
export function migrate(settings: Record<string, unknown>, migrations: readonly Migration[]): Record<string, unknown> {
  return migrations.slice(versionOf(settings) - 1).reduce((present, step) => step(present), settings);
}

/** The version that stored settings are of; the first where they do not say. */
export function versionOf(stored: unknown): number {
  const version = isRecord(stored) ? stored.version : undefined;
  return typeof version === 'number' && version >= 1 ? version : 1;
}

export function defaultSettings(): Settings {
  return {
    version: SETTINGS_VERSION,
    language: 'auto',
    marked: [...MARKED_BY_DEFAULT],
    lines: { ...DEFAULT_LINES },
    sites: { elsewhere: 'read', rules: {} },
    phrases: noPhrases(),
  };
}

/**
 * What to store for settings: themselves, and whatever a later version had stored that this one does not know. `stored` is what is there
 * now, `known` what this version read of it.
 */
export function toStore(settings: Settings, stored: unknown, known: Settings): unknown {
  if (versionOf(stored) <= SETTINGS_VERSION) return settings;
  return { ...(merge(settings, unknownIn(stored, known)) as Settings), version: versionOf(stored) };
}

/** One phrase as it is kept: on one line, without spaces around it. Empty where there is nothing in it. */
export function tidyPhrase(phrase: string): string {
  return phrase.trim().replace(/\s+/g, ' ');
}

function readPhrases(value: unknown, onFlaw?: OnFlaw): Settings['phrases'] {
  const read = (language: UiLanguage): OwnPhrases => {
    const lists = isRecord(value) ? value[language] : undefined;
    const list = (name: keyof OwnPhrases) => readList(isRecord(lists) ? lists[name] : undefined, `phrases.${language}.${name}`, onFlaw);
    return { mark: list('mark'), leave: list('leave') };
  };
  return { en: read('en'), fr: read('fr') };
}

function readList(value: unknown, at: string, onFlaw?: OnFlaw): string[] {
  if (!Array.isArray(value)) onFlaw?.(at, flawOf(value));
  const good = new Set<string>();
  for (const entry of Array.isArray(value) ? value : []) {
    if (good.size === MOST_PHRASES) {
      onFlaw?.(at, 'too-many');
      break;
    }
    if (typeof entry !== 'string' || entry.trim() === '') onFlaw?.(at, 'unknown');
    else if (entry.length > LONGEST_PHRASE) onFlaw?.(at, 'too-long');
    else good.add(tidyPhrase(entry));
  }
  return [...good];
}

function noPhrases(): Settings['phrases'] {
  return { en: { mark: [], leave: [] }, fr: { mark: [], leave: [] } };
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
