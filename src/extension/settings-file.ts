import { type Flaw, flawsOf, readSettings, SETTINGS_VERSION, versionOf } from './read-settings.ts';
import type { Settings } from './settings.ts';
import { isRecord } from './settings-fields.ts';

/** UTF-16 code units: more than the largest settings take. */
export const LARGEST_FILE = 2_000_000;

/** What is in a file that should hold settings. */
export type SettingsFile =
  | { is: 'settings'; settings: Settings }
  | { is: 'too-large' | 'not-settings' | 'newer' }
  | { is: 'not-json'; error: string }
  /** Some of it cannot be used. */
  | { is: 'flawed'; flaws: Flaw[] };

/** Settings as a file, for `readSettingsFile` of this version and of later ones. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Reads a file that the reader gives; settings come out only where all of it can be used. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LARGEST_FILE) return { is: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { is: 'not-json', error: error instanceof Error ? error.message : String(error) };
  }
  if (!isRecord(value) || typeof value.version !== 'number') return { is: 'not-settings' };
  if (versionOf(value) > SETTINGS_VERSION) return { is: 'newer' };
  const flaws = flawsOf(value);
  return flaws.length > 0 ? { is: 'flawed', flaws } : { is: 'settings', settings: readSettings(value) };
}
