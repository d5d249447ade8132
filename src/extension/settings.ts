import browser from 'webextension-polyfill';
import { CATEGORIES, type Category, MARKED_BY_DEFAULT } from '../analysis/findings.ts';

/** What the reader chose. Kept in `storage.local` only: nothing of it leaves the machine. */
export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** Language of the interface; `auto` follows the browser. */
  language: 'auto' | 'en' | 'fr';
  /** Categories marked in the page while nothing is filtered. */
  marked: Category[];
}

export const SETTINGS_VERSION = 1;
const KEY = 'settings';

/** Turns settings of one version into those of the next: the step at index `i` leads from version `i + 1` to `i + 2`. */
type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;
const MIGRATIONS: readonly Migration[] = [];

export const DEFAULT_SETTINGS: Readonly<Settings> = { version: SETTINGS_VERSION, language: 'auto', marked: [...MARKED_BY_DEFAULT] };

/** The settings as stored, brought up to this version; what is missing or damaged is as by default. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/** Changes some settings and keeps the others. Rejects where they could not be written; what was stored before is then untouched. */
export async function saveSettings(changes: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `listener` with the new settings each time they change, in whichever part of the extension. Returns what ends that. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change !== undefined) listener(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Settings from whatever was stored, by whichever version. Those of a later version are read as far as this one knows them. */
export function readSettings(stored: unknown): Settings {
  const settings = migrate(isRecord(stored) ? stored : {}, MIGRATIONS);
  const { language, marked } = settings;
  return {
    version: SETTINGS_VERSION,
    language: language === 'en' || language === 'fr' ? language : DEFAULT_SETTINGS.language,
    marked: Array.isArray(marked) ? CATEGORIES.filter((category) => marked.includes(category)) : [...DEFAULT_SETTINGS.marked],
  };
}

/** Takes settings through every step from their own version on. */
export function migrate(settings: Record<string, unknown>, migrations: readonly Migration[]): Record<string, unknown> {
  const version = typeof settings.version === 'number' && settings.version >= 1 ? settings.version : 1;
  return migrations.slice(version - 1).reduce((present, step) => step(present), settings);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
