import browser from 'webextension-polyfill';

/** The content script of the reading session, as built. */
const READER = 'content-scripts/reader.js';
/** Milliseconds of silence after which it is asked whether the browser waits for the reader, not for the page. */
const LONG_SILENCE = 2000;
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** What the reader is asked to allow: `origins`, those of `host` alone where the browser tells the page's address. */
export interface Withheld {
  origins: string[];
  host?: string;
}

/** Why a tab did not answer. */
export type Access =
  /** The extension may read the page, but no session is there: the page was open before the extension was. */
  | { state: 'asleep' }
  /** As before, and the browser is still loading it. `isThere`: some of it, of which nobody knows when it will be whole. */
  | { state: 'loading'; isThere: boolean }
  /** The reader has to allow it. */
  | ({ state: 'withheld' } & Withheld)
  /** A page where the browser allows no extension; of those, one that is a PDF document or in the browser's reader view. */
  | { state: 'restricted' | 'pdf' | 'reader-view' };

/** What is known of a tab whatever its page says. */
export interface TabFacts {
  isPrivate: boolean;
  /** Set where the page may be read only since the reader clicked on the button, until it leads elsewhere. */
  onClick?: Withheld;
}

/** The tab that a panel belongs to: the one in its address (`?tab=12`), else the active tab of its window. */
export async function tabOfPanel(search: string): Promise<number | undefined> {
  const given = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isSafeInteger(given)) return given;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** Why nobody answers in a tab. */
export async function accessTo(tabId: number): Promise<Access> {
  const { address, isInReaderMode, isLoading } = await tabOf(tabId);
  if (isInReaderMode || address?.href.startsWith('about:reader')) return { state: 'reader-view' };
  if (address === undefined) {
    if (!(await mayRead(EVERY_PAGE))) return { state: 'withheld', origins: EVERY_PAGE };
    return isLoading ? { state: 'loading', isThere: false } : { state: 'restricted' };
  }
  // As far as its name tells: the browser keeps to itself what it shows where it lets no extension in.
  if (/\.pdf$/i.test(address.pathname)) return { state: 'pdf' };
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return { state: 'restricted' };
  const asked = withheldFor(address);
  if (!(await mayRead(asked.origins))) return { state: 'withheld', ...asked };
  return isLoading ? { state: 'loading', isThere: true } : { state: 'asleep' };
}

/** What is known of a tab by itself. */
export async function factsOf(tabId: number): Promise<TabFacts> {
  const { address, isPrivate } = await tabOf(tabId);
  const asked = address && /^https?:$/.test(address.protocol) ? withheldFor(address) : undefined;
  return { isPrivate, ...(asked && !(await mayRead(asked.origins)) && { onClick: asked }) };
}

/** Asks the reader for access; resolves to whether it was given. To be called in the handler of a click, before anything is awaited there. */
export function requestAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/**
 * Starts a reading session in a tab where none answers: once its page has loaded, or `atOnce` with what is there of it. Resolves to
 * whether the browser allowed it: without access to the site it does in the tab where the reader has clicked on the extension's button.
 * Elsewhere Chrome may wait for that click and say nothing, and where it was to be at once, have the page loaded anew after it; a page
 * that may be read is waited for as long as it takes.
 */
export function startReader(tabId: number, atOnce = false): Promise<boolean> {
  const started = browser.scripting.executeScript({ target: { tabId }, files: [READER], injectImmediately: atOnce }).then(
    () => true,
    () => false,
  );
  const silence = new Promise<void>((resolve) => setTimeout(resolve, LONG_SILENCE)).then(async () => {
    const { state } = await accessTo(tabId);
    return state === 'withheld' ? false : started;
  });
  return Promise.race([started, silence]);
}

/** Calls `listener` each time that a tab has loaded a page. Returns what ends that. */
export function onLoaded(tabId: number, listener: () => void): () => void {
  const heed = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') listener();
  };
  browser.tabs.onUpdated.addListener(heed);
  return () => browser.tabs.onUpdated.removeListener(heed);
}

/** Shows the page itself where the browser shows its reader view of it. */
export async function leaveReaderView(tabId: number): Promise<void> {
  await browser.tabs.toggleReaderMode(tabId);
}

function withheldFor({ protocol, hostname }: URL): Required<Withheld> {
  return { origins: [`${protocol}//${hostname}/*`], host: hostname };
}

async function tabOf(tabId: number): Promise<{ address?: URL; isInReaderMode: boolean; isLoading: boolean; isPrivate: boolean }> {
  try {
    const { url, isInReaderMode = false, status, incognito } = await browser.tabs.get(tabId);
    // A tab that has shown nothing yet has an empty address, or none.
    return { ...(url && { address: new URL(url) }), isInReaderMode, isLoading: status === 'loading', isPrivate: incognito };
  } catch {
    return { isInReaderMode: false, isLoading: false, isPrivate: false };
  }
}

async function mayRead(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins });
  } catch {
    return false;
  }
}
