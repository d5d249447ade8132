import type { Runtime } from 'webextension-polyfill';
import { browser } from './native-browser.ts';

const PORT = 'lifetime';

/** Watches in a page whether the extension is still there: an update or a removal leaves its script in the page behind. */
export interface Lifetime {
  /** Whether the extension is still there. Where it is not, everything ends. */
  check(): boolean;
  /** Asks to be told at once. Wakes the background: to be called when it is awake anyway, and there is something to take away. */
  hold(): void;
}

/** Under a symbol: by a string, an element of the page could be found there by its id. */
const RUNNING = Symbol.for('selon');
const world = globalThis as { [RUNNING]?: Lifetime };

/** What a reader does to a page: each time it is a moment to notice that the extension is gone. */
const SIGNS = ['visibilitychange', 'pointerdown', 'pointerover', 'keydown', 'scroll', 'focus'];

/** Milliseconds for which the interface still answers, in Chrome, after the port has ended. */
const AFTERMATH = 500;

/** Whether a script of ours is at work in this page: the popup may put one there while the browser's own is still to come. */
export function isAtWork(): boolean {
  return world[RUNNING]?.check() ?? false;
}

/**
 * Calls `onEnd` once, when the extension was updated or removed. Everything that this keeps in the page ends with `signal`.
 * Firefox ends the script itself then, and tells it nothing.
 */
export function watchLifetime(onEnd: () => void, signal: AbortSignal): Lifetime {
  let port: Runtime.Port | undefined;
  const check = (): boolean => {
    if (isAlive()) return true;
    if (!signal.aborted) onEnd();
    return false;
  };
  for (const sign of SIGNS) addEventListener(sign, check, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => isAlive() && port?.disconnect(), { once: true });
  const lifetime: Lifetime = {
    check,
    hold() {
      if (port || signal.aborted || !check()) return;
      port = browser.runtime.connect({ name: PORT });
      // The background's own sleep ends it as well, and so does the page's when it is kept for going back.
      port.onDisconnect.addListener(() => {
        port = undefined;
        if (check()) setTimeout(check, AFTERMATH);
      });
    },
  };
  world[RUNNING] = lifetime;
  return lifetime;
}

/** Lets pages hold on to the background. To be called at the top level of the worker. */
export function allowHolding(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}

/** What is left of the extension's interface in a page tells: it answers no more, or has no id. */
function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
