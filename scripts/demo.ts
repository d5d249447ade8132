// npm start [-- <file.html | URL> [--browser chrome|firefox] [--headless] [--out DIR]]
// Opens an article in a real browser with the extension. Without a display it takes pictures instead.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { noFindings } from '../src/page/no-findings.ts';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { buildExtension } from './build.ts';
import { launch } from './driver/driver.ts';
import { pictureOf } from './driver/picture.ts';
import { type Session, watch } from './driver/watch.ts';
import { type Site, startSite } from './site.ts';

const SAMPLE = 'samples/en-ferry.html';
const USAGE = 'npm start -- [<file.html | URL>] [--browser chrome|firefox] [--headless] [--out DIR]';
const PAGE_WIDTH = 1200;
const POPUP_WIDTH = 400;

interface Wish {
  /** A file or an address. */
  article: string;
  browser: BrowserName;
  headless: boolean;
  out: string;
}

function readArguments(): Wish {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chrome' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: '.output/demo' },
    },
  });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`"${values.browser}" is neither chrome nor firefox.\n${USAGE}`);
  if (positionals.length > 1) throw new Error(`More than one article.\n${USAGE}`);
  const [given] = positionals;
  // npm runs scripts in the project's folder; what is given is meant from the folder that npm was called in.
  const from = process.env.INIT_CWD ?? process.cwd();
  const article = given === undefined ? resolve(SAMPLE) : isAddress(given) ? given : resolve(from, given);
  if (!isAddress(article) && !existsSync(article)) throw new Error(`There is no file ${article}`);
  return { article, browser, headless: values.headless || !hasDisplay(), out: resolve(given === undefined ? '.' : from, values.out) };
}

const isAddress = (article: string) => /^https?:\/\//i.test(article);

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A site with nothing but the file, beyond which the browser cannot reach. */
function serve(file: string): Promise<Site> {
  return startSite(async (path) => (path === `/${basename(file)}` ? readFile(file) : undefined));
}

async function describe(session: Session) {
  const { blocks: _, ...reading } = (await session.read()) ?? {
    ...noFindings(),
    ...(await session.page.evaluate(
      () => ({ url: location.href, title: document.title, language: document.documentElement.lang }),
      undefined,
    )),
    state: 'no-access' as const,
    blocks: 0,
  };
  const { state, url, title, signals: _signals, ...analysis } = { signals: undefined, ...reading };
  return { state, url, title, ...analysis };
}

function printProfile({ state, title, url, language, words, profile }: Awaited<ReturnType<typeof describe>>): void {
  const counts = (record: Record<string, number>) =>
    Object.entries(record)
      .map(([name, count]) => `${name} ${count}`)
      .join(' · ');
  console.log(
    [
      `${title}\n${url}`,
      `${state} · ${language || 'no language'} · ${words} words`,
      `mentions  ${counts(profile.mentions)}`,
      `distinct  ${counts(profile.distinct)}`,
      `figures   ${counts(profile.figures)} · sourced elsewhere ${profile.sourcedElsewhere}`,
    ].join('\n'),
  );
}

async function takePictures(session: Session, out: string): Promise<void> {
  const profile = await describe(session);
  await mkdir(out, { recursive: true });
  const write = async (name: string, contents: string | Uint8Array) => {
    await writeFile(join(out, name), contents);
    console.error(`Wrote ${join(out, name)}`);
  };
  printProfile(profile);
  await write('profile.json', `${JSON.stringify(profile, null, 2)}\n`);
  await write('page.png', await pictureOf(session.page, PAGE_WIDTH));
  const popup = await session.popup();
  await popup.evaluate(() => new Promise((wake) => setTimeout(wake, 500)), undefined);
  await write('popup.png', await pictureOf(popup, POPUP_WIDTH));
}

async function run({ article, browser, headless, out }: Wish): Promise<void> {
  const extension = buildExtension(browser);
  const site = isAddress(article) ? undefined : await serve(article);
  const driven = await launch(browser, { extension, headless, proxy: site });
  try {
    const line = await watch(driven);
    const session = await line.open(site ? site.url(`/${encodeURIComponent(basename(article))}`) : article);
    if (headless) {
      await takePictures(session, out);
    } else {
      printProfile(await describe(session));
      await line.close();
      console.log('The browser stays open until you close it.');
      await driven.closed;
    }
  } finally {
    await driven.close().catch(() => undefined);
    await site?.close();
  }
}

try {
  await run(readArguments());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
