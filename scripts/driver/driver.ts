// One small interface to both browsers, each with the built extension in it.

import type { BrowserName } from '../browsers.ts';
import { requireBrowser } from '../browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** A page in a driven browser. */
export interface View {
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It must not use anything from outside itself but its argument; both that and the result go as JSON. */
  evaluate<Argument, Result>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  /** Moves the pointer to a place in the visible page, in CSS pixels. */
  point(x: number, y: number): Promise<void>;
  /** Presses and releases the main button of the pointer where it is. */
  click(): Promise<void>;
  /** Presses and releases a key, as `KeyboardEvent.key` names it. */
  press(key: 'Tab' | 'Escape' | 'Enter' | 'Shift+Tab' | ' ' | 'ArrowDown'): Promise<void>;
  /** Types a text by its keys, where the focus is. */
  type(text: string): Promise<void>;
  /** Pastes what the clipboard holds where the focus is, by the keyboard. */
  paste(): Promise<void>;
  /** Sets the size of the visible page, in CSS pixels. */
  resize(size: Size): Promise<void>;
  /** The visible page as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Has the browser show this page: Firefox lets those out of sight rest. */
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Size {
  width: number;
  height: number;
}

/** A browser with the extension. */
export interface Driven {
  browser: BrowserName;
  /** Opens an empty page. */
  open(): Promise<View>;
  /** Opens a page of the extension; `path` is that of the file with its query. */
  openOwn(path: string): Promise<View>;
  /** Stops the extension's background at once, as the browser may at any moment. Whoever asks it for something starts it again. */
  stopBackground(): Promise<void>;
  /** Has the extension updated, to the version it has; whatever of it is open goes. Resolves when it runs again. */
  update(): Promise<void>;
  /** Clicks on the extension's button in the toolbar, which opens its popup for the page in front. */
  clickButton(): Promise<void>;
  /** Gives the extension access to every site, or takes it away, as the reader can in the browser's own settings. */
  allowSites(allowed: boolean): Promise<void>;
  /** Whether a request, as `Site.outside` notes it, is one that the browser makes by itself. */
  isOwnTraffic(request: string): boolean;
  /** Resolves when the browser is gone, be it closed by hand. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Everything that the browser asks for goes through this proxy, localhost included. */
  proxy?: { host: string; port: number } | undefined;
  colorScheme?: 'light' | 'dark' | undefined;
  /** Where downloads go. */
  downloads?: string | undefined;
  /** The folder of a profile that is kept, and found again when it is named again; by default a fresh one. */
  profile?: string | undefined;
  /** Lets the extension run in private windows as well. */
  inPrivate?: boolean | undefined;
}

/** The path of a browser and what it was launched with. */
export interface Launch extends LaunchOptions {
  executable: string;
}

/** Starts an installed browser (see `requireBrowser`) with the extension. */
export async function launch(browser: BrowserName, options: LaunchOptions): Promise<Driven> {
  const executable = await requireBrowser(browser);
  return browser === 'chrome' ? launchChromium({ ...options, executable }) : launchFirefox({ ...options, executable });
}
