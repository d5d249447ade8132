import browser from 'webextension-polyfill';
import { refuseInPrivate } from './private-window.ts';

/**
 * What the reader dismissed, page by page. Kept in `storage.local` only, and without a word of any text or address: pages by a salted
 * hash of their address, findings by the hash that they are known by.
 */
interface Dismissals {
  version: 1;
  /** Random, in hexadecimal: the hash of an address tells nobody that the page was visited who does not have this. */
  salt: string;
  /** Identities by the hash of their page, the page changed last at the end. */
  pages: Record<string, string[]>;
}

const KEY = 'dismissals';
/** Bounds of what is kept; the oldest goes first. */
const MOST_PAGES = 1000;
const MOST_ON_A_PAGE = 200;

/** The identities of what was dismissed on a page; `address` is that of the page, whose query and fragment do not count. */
export async function dismissalsOn(address: string): Promise<string[]> {
  const { salt, pages } = await load();
  return pages[await hashOf(address, salt)] ?? [];
}

/**
 * Remembers a dismissal, or forgets it, one after the other in all parts of the extension: each writes what it read. Rejects where that
 * could not be written; what was stored before is then untouched.
 */
export async function rememberDismissal(address: string, identity: string, dismissed: boolean): Promise<void> {
  await navigator.locks.request(KEY, () => write(address, identity, dismissed));
}

/** Forgets all that was dismissed, on every page. Rejects where that could not be written, in a private window with a `PrivateWindowError`. */
export async function forgetDismissals(): Promise<void> {
  await refuseInPrivate();
  await navigator.locks.request(KEY, () => browser.storage.local.remove(KEY));
}

async function write(address: string, identity: string, dismissed: boolean): Promise<void> {
  const { version, salt, pages } = await load();
  const page = await hashOf(address, salt);
  const { [page]: before = [], ...others } = pages;
  const kept = before.filter((one) => one !== identity);
  const now = dismissed ? [...kept, identity].slice(-MOST_ON_A_PAGE) : kept;
  const all = Object.entries(now.length > 0 ? { ...others, [page]: now } : others).slice(-MOST_PAGES);
  const stored: Dismissals = { version, salt, pages: Object.fromEntries(all) };
  await browser.storage.local.set({ [KEY]: stored });
}

async function load(): Promise<Dismissals> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const { salt, pages } = (stored ?? {}) as Partial<Record<keyof Dismissals, unknown>>;
  return {
    version: 1,
    salt: typeof salt === 'string' && salt !== '' ? salt : hexadecimal(crypto.getRandomValues(new Uint8Array(16))),
    pages: Object.fromEntries(
      Object.entries(pages ?? {}).flatMap(([page, identities]) =>
        Array.isArray(identities) ? [[page, identities.filter((identity) => typeof identity === 'string')]] : [],
      ),
    ),
  };
}

async function hashOf(address: string, salt: string): Promise<string> {
  const { origin, pathname } = new URL(address);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${origin}${pathname}`));
  return hexadecimal(new Uint8Array(digest)).slice(0, 32);
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
