import browser from 'webextension-polyfill';
import type { Look } from './look.ts';
import { onSettings } from './settings.ts';

const BACKGROUND = '#4a5160';
const TEXT = '#ffffff';
const HIGHEST = 999;

/** The icons of each look, by size in pixels. */
const ICONS: Readonly<Record<Look, Record<number, string>>> = {
  on: { 16: '/icons/16.png', 32: '/icons/32.png' },
  off: { 16: '/icons/off-16.png', 32: '/icons/off-32.png' },
  idle: { 16: '/icons/idle-16.png', 32: '/icons/idle-32.png' },
};

/** Shows on the extension's button in a tab how the page is read, and the number of marks where there are any. `title` is its tooltip. */
export async function showInToolbar(tabId: number, look: Look, marks: number, title: string): Promise<void> {
  const text = marks === 0 ? '' : marks > HIGHEST ? `${HIGHEST}+` : String(marks);
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: ICONS[look] }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
      browser.action.setBadgeTextColor({ tabId, color: TEXT }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Keeps what `title` gives on the button where no page has said how it is read. To be called at the top level of the worker. */
export function nameButton(title: () => Promise<string>): void {
  const name = async (): Promise<void> => browser.action.setTitle({ title: await title() });
  browser.runtime.onInstalled.addListener(name);
  browser.runtime.onStartup.addListener(name);
  onSettings(name);
}
