import { build } from 'esbuild';
import { requireBrowser } from '../scripts/browsers.ts';
import { buildExtension } from '../scripts/build.ts';
import { type ChromiumDriven, type ChromiumView, launchChromium } from '../scripts/driver/chromium.ts';
import type { Watch } from '../scripts/driver/watch.ts';
import { type Site, startSite } from '../scripts/site.ts';
import type { Reading } from '../src/analysis/reading.ts';

/** A Chromium with the built extension, and pages of our own to open in it. */
export interface Lab {
  driven: ChromiumDriven;
  site: Site;
  version: string;
  /** What the site serves, by path. */
  pages: Map<string, string>;
  /** Opens a page with `bench` (in-page.ts) in it. It has no address, so that the extension leaves it alone. */
  open(html: string, slowed?: number): Promise<ChromiumView>;
  close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const extension = buildExtension('chrome');
  const pages = new Map<string, string>();
  const site = await startSite(async (path) => pages.get(path));
  const driven = await launchChromium({ executable: await requireBrowser('chrome'), extension, headless: true, proxy: site });
  const script = await bundleForPages();
  return {
    driven,
    site,
    pages,
    version: driven.context.browser()!.version(),
    open: async (html, slowed = 1) => {
      const view = await openSlowed(driven, slowed);
      await view.page.setContent(html);
      await view.page.addScriptTag({ content: script });
      return view;
    },
    close: async () => {
      await driven.close();
      await site.close();
    },
  };
}

/** An empty page with the processor slowed down. */
export async function openSlowed(driven: ChromiumDriven, rate: number): Promise<ChromiumView> {
  const view = await driven.open();
  const session = await driven.context.newCDPSession(view.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return view;
}

/** Milliseconds given to a page for the frame after its marks. */
const LAST_FRAME = 300;

/** Opens pages one after the other in one trace; resolves to what the extension read in each, and the trace. */
export async function traceOpenings({ context }: ChromiumDriven, line: Watch, urls: readonly string[], categories: string[]) {
  const browser = context.browser()!;
  await browser.startTracing(undefined, { categories });
  const readings: (Reading | undefined)[] = [];
  for (const url of urls) {
    const session = await line.open(url);
    readings.push(await session.read());
    await new Promise((wake) => setTimeout(wake, LAST_FRAME));
    await session.close();
  }
  return { readings, trace: await browser.stopTracing() };
}

async function bundleForPages(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['bench/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'chrome128',
  });
  return outputFiles[0]!.text;
}
