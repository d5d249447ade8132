import { browser } from './native-browser.ts';

/** The content script of the reading session, as built. */
const READER = 'content-scripts/reader.js';
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** Why a tab did not answer. */
export type Access =
  /** The extension may read the page, but no session is there: the page was open before the extension was. */
  | { state: 'asleep' }
  /** The reader has to allow it: for `origins`, those of `host` alone where the browser tells the page's address. */
  | { state: 'withheld'; origins: string[]; host?: string }
  /** A page where the browser allows no extension. */
  | { state: 'restricted' };

/** The tab that a panel belongs to: the one in its address (`?tab=12`), else the active tab of its window. */
export async function tabOfPanel(search: string): Promise<number | undefined> {
  const given = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isSafeInteger(given)) return given;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** Why nobody answers in a tab. */
export async function accessTo(tabId: number): Promise<Access> {
  const address = await addressOf(tabId);
  if (address === undefined) return (await mayRead(EVERY_PAGE)) ? { state: 'restricted' } : { state: 'withheld', origins: EVERY_PAGE };
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return { state: 'restricted' };
  const origins = [`${address.protocol}//${address.hostname}/*`];
  return (await mayRead(origins)) ? { state: 'asleep' } : { state: 'withheld', origins, host: address.hostname };
}

/** Asks the reader for access; resolves to whether it was given. To be called in the handler of a click, before anything is awaited there. */
export function requestAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Starts a reading session in a tab where none answers. Resolves to whether the browser allowed it. */
export async function startReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
    return true;
  } catch {
    return false;
  }
}

async function addressOf(tabId: number): Promise<URL | undefined> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url === undefined ? undefined : new URL(url);
  } catch {
    return undefined;
  }
}

async function mayRead(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins });
  } catch {
    return false;
  }
}
