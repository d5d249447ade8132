import browser from 'webextension-polyfill';
import { askTab } from './messaging.ts';

const READ = 'read';

/** Answers the keyboard shortcuts of the manifest in the active tab. To be called at the top level of the worker. */
export function answerShortcuts(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    if (command === 'next-mark') await askTab(tabId, 'step', { by: 1 });
    if (command === 'previous-mark') await askTab(tabId, 'step', { by: -1 });
    if (command === 'toggle-marks') {
      const state = await askTab(tabId, 'get-state');
      if (state !== undefined) await askTab(tabId, 'set-shown', { shown: !state.shown });
    }
  });
}

/** Keeps one entry in the context menu of pages. To be called at the top level of the worker; `title` is asked for on installation. */
export function answerMenu(title: () => Promise<string>, read: (tabId: number) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: READ, title: await title(), contexts: ['page'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === READ && tab?.id !== undefined) await read(tab.id);
  });
}
