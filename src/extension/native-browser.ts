import type { Browser } from 'webextension-polyfill';

/**
 * The interface that the browser itself gives to extensions, for what runs in pages, where the polyfill would cost more than the rest
 * of the start. The browsers that Selon runs in answer with promises here. What the polyfill adds is not there: a message is answered by
 * `sendResponse`, after returning true, not by returning a promise.
 *
 * Under `chrome`, which both have: where a browser has no `browser`, a page can put an element there by its id.
 */
export const browser = (globalThis as unknown as { chrome: Pick<Browser, 'runtime' | 'storage'> }).chrome;
