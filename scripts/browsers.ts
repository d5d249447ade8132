// Finds the browsers installed on this machine, and installs what is missing.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Known {
  /** The environment variable that names the executable. */
  variable: string;
  /** The oldest version that can run the extension, as in its manifest. */
  floor: number;
  commands: string[];
  macos: string[];
  windows: string[];
  linux: string[];
  debian: string;
  download: Browser;
}

const KNOWN: Record<BrowserName, Known> = {
  chrome: {
    variable: 'SELON_CHROMIUM',
    floor: 128,
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    macos: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
    debian: 'chromium',
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'SELON_FIREFOX',
    floor: 149,
    commands: ['firefox', 'firefox-esr'],
    macos: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    linux: ['/snap/bin/firefox', '/opt/firefox/firefox', '/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr'],
    debian: 'firefox-esr',
    download: Browser.FIREFOX,
  },
};

/** Where browsers are put that are not installed on the system; a text file beside each holds the path of its program. */
const DOWNLOADS = resolve('.output', 'browsers');

/**
 * The path of an installed browser that can run the extension: the one that SELON_CHROMIUM or SELON_FIREFOX names, else the first
 * on the PATH or in the usual places. Undefined where there is none. Throws where the variable names no program.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, floor } = KNOWN[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, which is no program`);
  }
  return [...candidates(name), ...downloaded(name)].find((path) => isProgram(path) && (versionOf(path) ?? floor) >= floor);
}

/** As `findBrowser`; installs the browser where it is missing. Throws with what to do where that fails. */
export async function requireBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name) ?? installFromDebian(name) ?? (await download(name));
  if (found) return found;
  const { variable, floor } = KNOWN[name];
  throw new Error(`No ${name} of version ${floor} or newer was found or could be installed: install one, or set ${variable} to its path.`);
}

function candidates(name: BrowserName): string[] {
  const { commands, macos, windows, linux } = KNOWN[name];
  const { env, platform } = process;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  if (platform === 'darwin') {
    return [
      ...['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => macos.map((app) => join(folder, app))),
      ...onPath,
    ];
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...roots.flatMap((root) => windows.map((path) => join(root, path))), ...onPath];
  }
  return [...onPath, ...linux];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The major version, or undefined where the program does not tell: on Windows it would open a window instead. */
function versionOf(path: string): number | undefined {
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /(\d+)\.\d+/.exec(stdout ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

/** Debian's own package, where this is root on Debian or Ubuntu. */
function installFromDebian(name: BrowserName): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return undefined;
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))) return undefined;
  const { debian } = KNOWN[name];
  console.error(`Installing the package ${debian} …`);
  const options: SpawnSyncOptions = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', debian], options);
  return findBrowser(name);
}

async function download(name: BrowserName): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  const browser = KNOWN[name].download;
  console.error(`Downloading ${name} into ${DOWNLOADS} …`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const { executablePath } = await install({ browser, buildId, platform, cacheDir: DOWNLOADS });
    writeFileSync(noteOf(name), executablePath);
    return executablePath;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

const noteOf = (name: BrowserName) => join(DOWNLOADS, `${name}.txt`);

function downloaded(name: BrowserName): string[] {
  return existsSync(noteOf(name)) ? [readFileSync(noteOf(name), 'utf8')] : [];
}
