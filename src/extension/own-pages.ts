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

/** The shortcuts of the manifest. */
const SHORTCUTS = ['next-mark', 'previous-mark', 'toggle-marks'] as const;

/** A keyboard shortcut as it is set now: `keys` is empty where none is. */
export interface Shortcut {
  name: (typeof SHORTCUTS)[number];
  keys: string;
}

export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return SHORTCUTS.map((name) => ({ name, keys: commands.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** The version of the extension. */
export function versionOf(): string {
  return browser.runtime.getManifest().version;
}
