import type { BrowserName } from '../scripts/browsers.ts';
import { builtFolder } from '../scripts/build.ts';
import { type Driven, type LaunchOptions, launch, type View } from '../scripts/driver/driver.ts';
import { type Session, type Watch, watch } from '../scripts/driver/watch.ts';
import { type Page, type Site, startSite } from '../scripts/site.ts';

/** A browser with the built extension, which reaches one site and nothing else. */
export interface Harness {
  driven: Driven;
  site: Site;
  line: Watch;
  /** What was asked of anybody but the site by anything but the browser itself. */
  outside(): string[];
  close(): Promise<void>;
}

/** Starts the browser and the site, whose pages `read` gives, with the extension as `build.ts` left it. */
export async function startHarness(
  browser: BrowserName,
  read: (path: string) => Promise<Page | undefined>,
  options: Pick<LaunchOptions, 'downloads' | 'inPrivate' | 'profile'> = {},
): Promise<Harness> {
  const site = await startSite(read);
  const driven = await launch(browser, { ...options, extension: builtFolder(browser), headless: true, proxy: site });
  return {
    driven,
    site,
    line: await watch(driven),
    outside: () => site.outside.filter((request) => !driven.isOwnTraffic(request)),
    close: async () => {
      await driven.close();
      await site.close();
    },
  };
}

/** A tab with the popup of it, to be closed together. */
export interface OpenPopup {
  session: Session;
  popup: View;
  close(): Promise<void>;
}

/** Opens the popup of a tab. */
export async function openPopup(session: Session): Promise<OpenPopup> {
  const popup = await session.popup();
  return {
    session,
    popup,
    close: async () => {
      await popup.close();
      await session.close();
    },
  };
}

/** A piece of a page that is painted. */
export interface Painted {
  text: string;
  /** Whether some of it is in the visible part of the page. */
  visible: boolean;
}

/** What is painted in a page by way of highlights, in page order, each piece once. */
export function paintedIn(page: View): Promise<Painted[]> {
  return page.evaluate(() => {
    const live = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    };
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight].map(live))
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b) || a.compareBoundaryPoints(Range.END_TO_END, b))
      .filter((range, i, all) => {
        const before = all[i - 1];
        return (
          !before || range.compareBoundaryPoints(Range.START_TO_START, before) || range.compareBoundaryPoints(Range.END_TO_END, before)
        );
      })
      .map((range) => {
        const { top, bottom, height } = range.getBoundingClientRect();
        return { text: range.toString().replace(/\s+/g, ' '), visible: height > 0 && bottom > 0 && top < innerHeight };
      });
  }, undefined);
}

/** The extensions' API, as far as tests use it in its own pages. */
interface Api {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> } };
}

/** What the extension has stored under a key; `own` is one of its pages. */
export function storedIn(own: View, key: string): Promise<unknown> {
  return own.evaluate(async (wanted) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    return (await (scope.browser ?? scope.chrome).storage.local.get(wanted))[wanted] ?? null;
  }, key);
}

/** Has the extension find these items in its storage, and nothing else. */
export function store(own: View, items: object): Promise<void> {
  return own.evaluate(async (wanted) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { local } = (scope.browser ?? scope.chrome).storage;
    await local.clear();
    await local.set(wanted);
  }, items);
}

/** Types into a field that a selector finds, or chooses in it. */
export function fill(view: View, selector: string, value: string): Promise<void> {
  return view.evaluate(
    ([wanted, content]) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(wanted);
      if (!field) throw new Error(`Nothing is ${wanted}`);
      field.value = content;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    [selector, value] as const,
  );
}

/** The text that a selector finds, as it is seen. */
export function textOf(view: View, selector = 'body'): Promise<string> {
  return view.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
}

/** Whether a selector finds something. */
export function has(view: View, selector: string): Promise<boolean> {
  return view.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}

/** How many tabs show a page of the extension, asked for inside another of its pages. */
export function tabsWith(own: View, path: string): Promise<number> {
  return own.evaluate((wanted) => {
    type Scope = { extension: { getViews(): Window[] } };
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Scope>;
    return (browser ?? chrome).extension.getViews().filter(({ location }) => location.pathname === wanted).length;
  }, path);
}

/** Leads the focus by Tab alone from where it is to the next that a selector finds, or back to the last one before. */
export async function tabTo(view: View, selector: string): Promise<void> {
  const next = () =>
    view.evaluate((wanted) => {
      const at = document.activeElement ?? document.body;
      if (at.matches(wanted)) return null;
      const isAfter = (one: Element) => (at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      return [...document.querySelectorAll(wanted)].some(isAfter) ? 'Tab' : 'Shift+Tab';
    }, selector);
  for (let presses = 0; presses < 200; presses += 1) {
    const key = await next();
    if (key === null) return;
    await view.press(key);
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Every control that Tab leads to, each once; with the style of its outline while it has the focus. */
export async function tabStops(view: View): Promise<{ name: string; outline: string }[]> {
  const stops: { name: string; outline: string }[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await view.press('Tab');
    const stop = await view.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body || at.hasAttribute('data-seen')) return null;
      at.setAttribute('data-seen', '');
      // A field for a file is drawn by its label.
      const drawn = at.closest('.file') ?? at;
      return { name: at.getAttribute('name') ?? (at.className || at.localName), outline: getComputedStyle(drawn).outlineStyle };
    }, undefined);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Controls in sight that `tabStops` has not come by. */
export function missedStops(view: View): Promise<string[]> {
  return view.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], summary, input:not([type=radio]), input:checked, select, textarea')]
        .filter((one) => one.checkVisibility() && !one.hasAttribute('data-seen'))
        .map((one) => one.outerHTML),
    undefined,
  );
}

/** Clicks what a selector finds; throws where it finds nothing. */
export function click(view: View, selector: string): Promise<void> {
  return view.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`Nothing is ${wanted}`);
    found.click();
  }, selector);
}

/** Clicks by the pointer, as a reader does: browsers want that before they ask for access, or let a page write to the clipboard. */
export async function point(view: View, selector: string): Promise<void> {
  const { x, y } = await view.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`Nothing is ${wanted}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await view.point(x, y);
  await view.click();
}
