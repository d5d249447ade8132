import browser from 'webextension-polyfill';
import { outsideMessages } from '../messages/outside.ts';
import { interfaceLanguage } from './interface-language.ts';
import { askTab } from './messaging.ts';
import { readOnRequest } from './reading.ts';
import { loadSettings, onSettings } from './settings.ts';

/** What can be asked of a page from outside it, by shortcut or context menu. The shortcuts bear these names in the manifest. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  read: readOnRequest,
  'next-mark': (tabId) => step(tabId, 1),
  'previous-mark': (tabId) => step(tabId, -1),
  'toggle-marks': (tabId) => askTab(tabId, 'toggle'),
};

async function step(tabId: number, by: 1 | -1): Promise<unknown> {
  const otherwise = outsideMessages(interfaceLanguage(await loadSettings())).button('on', 0);
  return askTab(tabId, 'step', { by, otherwise });
}

/** Answers the keyboard shortcuts of the manifest in the active tab. To be called at the top level of the worker. */
export function answerShortcuts(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id !== undefined) await COMMANDS[command]?.(tab.id);
  });
}

/**
 * Keeps two entries in the context menu of pages. To be called at the top level of the worker; `titles` are asked for on installation and
 * after every change of the settings.
 */
export function answerMenu(titles: () => Promise<Record<'read' | 'toggle-marks', string>>): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const [id, title] of Object.entries(await titles())) browser.contextMenus.create({ id, title, contexts: ['page'] });
  });
  onSettings(async () => {
    for (const [id, title] of Object.entries(await titles())) await browser.contextMenus.update(id, { title });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (tab?.id !== undefined) await COMMANDS[menuItemId]?.(tab.id);
  });
}
