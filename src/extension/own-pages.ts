import browser from 'webextension-polyfill';

/** The page that is shown after installation, which is the help. */
const HELP = 'welcome.html';

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function openHelp(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(HELP) });
}

/** The version of the extension. */
export function versionOf(): string {
  return browser.runtime.getManifest().version;
}
