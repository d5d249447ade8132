import type { BrowserName } from '../scripts/browsers.ts';
import { builtFolder } from '../scripts/build.ts';
import { type Driven, type LaunchOptions, launch, type View } from '../scripts/driver/driver.ts';
import { type Watch, watch } from '../scripts/driver/watch.ts';
import { type Site, startSite } from '../scripts/site.ts';

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
  read: (path: string) => Promise<string | Uint8Array | undefined>,
  options: Pick<LaunchOptions, 'downloads' | 'inPrivate'> = {},
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

/** Clicks what a selector finds; throws where it finds nothing. */
export function click(view: View, selector: string): Promise<void> {
  return view.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`Nothing is ${wanted}`);
    found.click();
  }, selector);
}
