import browser from 'webextension-polyfill';
import type { Category } from '../analysis/findings.ts';
import type { Line, LineStyle } from '../analysis/lines.ts';
import type { OwnPhrases } from '../analysis/own-phrases.ts';
import type { UiLanguage } from '../messages/catalogue.ts';
import { refuseInPrivate } from './private-window.ts';
import { readSettings, toStore } from './read-settings.ts';
import { SETTINGS_KEY } from './settings-fields.ts';
import type { Sites } from './site-rules.ts';

/** What the reader chose. Kept in `storage.local` only: nothing of it leaves the machine. */
export interface Settings {
  version: 2;
  /** Language of the interface; `auto` follows the browser. */
  language: 'auto' | 'en' | 'fr';
  /** Categories marked in the page while nothing is filtered. */
  marked: Category[];
  lines: Record<Line, LineStyle>;
  sites: Sites;
  /** The reader's own phrases, by the language of the texts that they are for. */
  phrases: Record<UiLanguage, OwnPhrases>;
}

/** The settings as stored, brought up to this version; what is missing or damaged, or cannot be had at all, is as by default. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await loadStored().catch(() => undefined));
}

/**
 * Changes the settings as they are at that moment, one change after the other in all views of the extension; resolves to the new ones.
 * Rejects where they could not be written, in a private window with a `PrivateWindowError`; what was stored before is then untouched.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  await refuseInPrivate();
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const stored = await loadStored();
    const before = readSettings(stored);
    const after = change(before);
    await browser.storage.local.set({ [SETTINGS_KEY]: toStore(after, stored, before) });
    return after;
  });
}

/** Calls `listener` with the new settings each time they change, in whichever part of the extension. Returns what ends that. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change !== undefined) listener(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

async function loadStored(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}
