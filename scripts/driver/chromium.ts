import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Driven, Launch, View } from './driver.ts';
import { callInJson, fromJson } from './json.ts';

/** Chromium's own traffic, with or without an extension, which no switch turns off: who is signed in, its check-in for pushed messages, updates of its components, what forms ask for. */
const OWN_TRAFFIC =
  /^\w+ (https?:\/\/)?(accounts\.google|android\.clients\.google|update\.googleapis|content-autofill\.googleapis)\.com[:/]/;

const CONFIGURE = 'updateExtensionConfiguration';

/** A driven Chromium, with Playwright's own hold on it: measuring needs more than testing. */
export interface ChromiumDriven extends Driven {
  context: BrowserContext;
  open(): Promise<ChromiumView>;
}

export interface ChromiumView extends View {
  page: Page;
}

export async function launchChromium({
  executable,
  extension,
  headless,
  proxy,
  colorScheme,
  downloads,
  inPrivate,
  profile: kept,
}: Launch): Promise<ChromiumDriven> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'selon-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    // The sandbox cannot start as root, nor in many containers; only local files and the reader's own pages are opened.
    chromiumSandbox: false,
    viewport: headless ? { width: 1200, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging'],
    ...(colorScheme && { colorScheme }),
    ...(proxy && { proxy: { server: `http://${proxy.host}:${proxy.port}`, bypass: '<-loopback>' } }),
  });
  const id = await install(context, resolve(extension));
  if (downloads !== undefined) await keepDownloads(context, downloads);
  if (inPrivate) await manage(context, id, CONFIGURE, { extensionId: id, incognitoAccess: true });
  const closed = new Promise<void>((done) => {
    context.on('close', () => done());
  });
  const open = async () => viewOf(await context.newPage());
  return {
    browser: 'chrome',
    context,
    open,
    openOwn: async (path) => {
      const view = await open();
      await view.goto(`chrome-extension://${id}/${path}`);
      return view;
    },
    stopBackground: () => stopWorker(context, id),
    update: () => manage(context, id, 'reload', id),
    clickButton: () => clickButton(context, id),
    allowSites: (allowed) => manage(context, id, CONFIGURE, { extensionId: id, hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' }),
    isOwnTraffic: (request) => OWN_TRAFFIC.test(request),
    closed,
    close: async () => {
      await context.close();
      if (kept === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Asks the browser something over the protocol. */
async function ask(context: BrowserContext, method: string, params: object = {}): Promise<unknown> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has no debugging session');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const answer = await send(method, params);
  await session.detach();
  return answer;
}

/** Installs an unpacked extension over the protocol: Chrome, unlike Chromium, takes none from its command line any more. */
async function install(context: BrowserContext, path: string): Promise<string> {
  const { id } = (await ask(context, 'Extensions.loadUnpacked', { path })) as { id: string };
  return id;
}

/** What the protocol tells of a target. */
interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  /** Of a tab. */
  embedderData?: { tabActive?: boolean };
}

async function targetsOf(context: BrowserContext, params?: object): Promise<TargetInfo[]> {
  const { targetInfos } = (await ask(context, 'Target.getTargets', params)) as { targetInfos: TargetInfo[] };
  return targetInfos;
}

async function clickButton(context: BrowserContext, id: string): Promise<void> {
  const tabs = await targetsOf(context, { filter: [{ type: 'tab' }] });
  const targetId = tabs.find(({ embedderData }) => embedderData?.tabActive)?.targetId;
  await ask(context, 'Extensions.triggerAction', { id, targetId });
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const targets = await targetsOf(context);
  const workers = targets.filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`));
  for (const { targetId } of workers) await ask(context, 'Target.closeTarget', { targetId });
}

/** Does what the browser's own page of extensions can do, and waits until the extension runs: the browser may start it anew for that. */
async function manage(context: BrowserContext, id: string, does: string, argument: unknown): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // Without it, an unpacked extension that is started anew stays off.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.${does}(${JSON.stringify(argument)})`);
  const runs = () => page.goto(`chrome-extension://${id}/manifest.json`).catch(() => undefined);
  while (!(await runs())) await page.waitForTimeout(50);
  await page.close();
}

/** Playwright would keep them under other names, and drop them at the end. It holds as long as the session that asked for it. */
async function keepDownloads(context: BrowserContext, downloadPath: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

function viewOf(page: Page): ChromiumView {
  return {
    page,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: async (run, argument) => fromJson(await page.evaluate(callInJson(run, argument))),
    point: (x, y) => page.mouse.move(x, y),
    click: async () => {
      await page.mouse.down();
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    paste: () => page.keyboard.press('ControlOrMeta+v'),
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot({ animations: 'disabled', scale: 'device' }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
