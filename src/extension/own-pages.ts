import browser from 'webextension-polyfill';

/** The page that is shown after installation, which is the help. */
const HELP = 'welcome.html';

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function openHelp(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(HELP) });
}

/** Opens the help when the extension is installed, not when it is updated. To be called at the top level of the worker. */
export function welcomeAfterInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') return openHelp();
  });
}

/** The keyboard shortcuts as they are set now, each with what it does in the browser's own words; empty where none is set. */
export async function shortcuts(): Promise<{ what: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) => (description ? [{ what: description, keys: shortcut ?? '' }] : []));
}

/** The version of the extension. */
export function versionOf(): string {
  return browser.runtime.getManifest().version;
}
