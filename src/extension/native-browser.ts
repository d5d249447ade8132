import type { Browser } from 'webextension-polyfill';

/**
 * The interface that the browser itself gives to extensions; only its types are those of the polyfill. The browsers that Selon runs in
 * answer with promises here, and a message is answered by `sendResponse`, after returning true: a promise returned is no answer in Chrome.
 *
 * Under `chrome`, which both have: where a browser has no `browser`, a page can put an element there by its id.
 */
export const browser = (globalThis as unknown as { chrome: Browser }).chrome;
