import browser from 'webextension-polyfill';

/** Nothing is written from a private window. */
export class PrivateWindowError extends Error {}

/** Rejects with a `PrivateWindowError` in a view of a private window; a popup is in the context of all windows, so its window is asked as well. */
export async function refuseInPrivate(): Promise<void> {
  if (browser.extension.inIncognitoContext || (await browser.windows.getCurrent()).incognito) throw new PrivateWindowError();
}
