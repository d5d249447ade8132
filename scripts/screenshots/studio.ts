import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { UiLanguage } from '../../src/messages/catalogue.ts';
import { requireBrowser } from '../browsers.ts';
import { buildExtension } from '../build.ts';
import { type ChromiumView, launchChromium } from '../driver/chromium.ts';
import { type Session, watch } from '../driver/watch.ts';
import { startSite } from '../site.ts';

/** How a page is looked at. */
export interface Look {
  language: UiLanguage;
  scheme: 'light' | 'dark';
  /** CSS pixels. */
  width: number;
  /** The colours are the system's. */
  forced?: true;
  /** Text at twice its size. */
  large?: true;
}

/** A browser with the built extension, and what its pictures need. */
export interface Studio {
  /** Has the settings so, everything else in the storage as at first. */
  set(settings: object): Promise<void>;
  /** Opens a page of the extension; `before` runs in it ahead of its own scripts. */
  openOwn<Argument>(path: string, look: Look, before?: { run: (argument: Argument) => void; argument: Argument }): Promise<ChromiumView>;
  /** Opens the sample article in the language of a look, and waits until it is read. */
  openSample(look: Look): Promise<OpenSample>;
  /** An empty page. */
  open(): Promise<ChromiumView>;
  close(): Promise<void>;
}

export interface OpenSample extends Session {
  page: ChromiumView;
  /** The path of its popup, for `openOwn`. */
  popupPath: string;
}

const SAMPLES: Record<UiLanguage, string> = { en: '/en-ferry.html', fr: '/fr-barrage.html' };

export async function openStudio(): Promise<Studio> {
  const extension = buildExtension('chrome');
  const executable = await requireBrowser('chrome');
  const site = await startSite(async (path) => readFile(join('samples', basename(path))).catch(() => undefined));
  const driven = await launchChromium({ executable, extension, headless: true, proxy: site });
  const line = await watch(driven);
  const own = await driven.openOwn('popup.html?tab=0');
  const origin = await own.evaluate(() => location.origin, undefined);
  return {
    set: (settings) =>
      own.evaluate(async (wanted) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { clear(): Promise<void>; set(of: object): Promise<void> } } };
        };
        await chrome.storage.local.clear();
        await chrome.storage.local.set({ settings: wanted });
      }, settings),
    openOwn: async (path, look, before) => {
      const view = await driven.open();
      await wear(view.page, look);
      if (before) await view.page.addInitScript(before.run as (argument: unknown) => void, before.argument);
      await view.goto(`${origin}/${path}`);
      if (look.large) {
        await view.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        }, undefined);
      }
      return view;
    },
    openSample: async (look) => {
      const session = await line.open(site.url(SAMPLES[look.language]));
      const page = session.page as ChromiumView;
      await wear(page.page, look);
      await session.read();
      const popup = await session.popup();
      const popupPath = await popup.evaluate(() => location.pathname.slice(1) + location.search, undefined);
      await popup.close();
      return { ...session, page, popupPath };
    },
    open: () => driven.open(),
    close: async () => {
      await driven.close();
      await site.close();
    },
  };
}

async function wear(page: Page, { scheme, width, forced }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
}

const OUT = join('.output', 'screenshots');

/** Makes room for pictures: those of the last time go. */
export async function emptyFolder(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
}

/** Keeps a picture of a screen. */
export async function keep(screen: string, { language, scheme, width, forced, large }: Look, picture: Uint8Array): Promise<void> {
  const name = [screen, language, scheme, width, ...(forced ? ['forced'] : []), ...(large ? ['large'] : [])].join('.');
  await writePicture(join(OUT, `${name}.png`), picture);
}

export async function writePicture(file: string, picture: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
}

/** Writes a page that shows all of them, and gives its path and their number. */
export async function writeIndex(): Promise<{ index: string; count: number }> {
  const pictures = (await readdir(OUT, { recursive: true })).filter((file) => file.endsWith('.png')).sort();
  const figures = pictures.map((file) => `<figure><figcaption>${file}</figcaption><img src="${file}" alt=""></figure>`);
  const style = 'body { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem; background: #888; font: 14px sans-serif }';
  const index = join(OUT, 'index.html');
  await writeFile(index, `<!doctype html><meta charset="utf-8"><title>Selon</title><style>${style}</style>\n${figures.join('\n')}\n`);
  return { index, count: pictures.length };
}
