import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import type { Driven, Launch, View } from './driver.ts';
import { callInJson, fromJson } from './json.ts';

/** Firefox's own traffic, off: what is left in a log of requests is the page's and the extension's. */
const SILENCE = {
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Taken into account because of the variable in the environment.
  'services.settings.server': 'data:,#none/v1',
  'toolkit.telemetry.enabled': false,
};

/** Statements for `ownOf`. */
const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(extension.id)).reload();
`;
/** Another one: what opens a popup that is still there would close it. */
const CLICK = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
`;
const EVERY_SITE = ['http://*/*', 'https://*/*'];

const throughProxy = (host: string, port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': host,
  'network.proxy.http_port': port,
  'network.proxy.ssl': host,
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

export async function launchFirefox({
  executable,
  extension,
  headless,
  proxy,
  colorScheme,
  downloads,
  inPrivate,
  profile,
}: Launch): Promise<Driven> {
  const uuid = profile === undefined ? randomUUID() : uuidOf(profile);
  const id = addonId(extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // The extension is installed until the browser ends; what it has stored is to be there the next time.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // The list of downloads would take the focus from the page.
      'browser.download.alwaysOpenPanel': false,
      ...SILENCE,
      ...(colorScheme && { 'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0 }),
      ...(downloads !== undefined && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      ...(proxy && throughProxy(proxy.host, proxy.port)),
    },
  });
  await browser.installExtension(resolve(extension));
  const own = ownOf(browser, id);
  if (inPrivate)
    await own(`
    await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    ${RELOAD}
  `);
  const closed = new Promise<void>((done) => {
    browser.on('disconnected', () => done());
  });
  return {
    browser: 'firefox',
    open: async () => viewOf(await browser.newPage()),
    openOwn: async (path) => {
      const page = await browser.newPage();
      await navigate(page, `moz-extension://${uuid}/${path}`);
      return viewOf(page);
    },
    stopBackground: () =>
      own(`
      await extension.terminateBackground({ disableResetIdleForTest: true });
      if (extension.backgroundState !== 'stopped') throw new Error(extension.backgroundState);
    `),
    update: () => own(RELOAD),
    clickButton: () => own(CLICK),
    allowSites: (allowed) => {
      const change = { permissions: [], origins: EVERY_SITE };
      return own(`await ExtensionPermissions.${allowed ? 'add' : 'remove'}(extension.id, ${JSON.stringify(change)}, extension)`);
    },
    isOwnTraffic: () => false,
    closed,
    close: () => browser.close(),
  };
}

/** The part of the protocol that puppeteer does not offer. */
interface Connection {
  send(method: string, params: object): Promise<{ result: { contexts: { context: string }[]; type: string } }>;
}

/** Runs statements about an `extension` in the browser's own window, which may do what its settings can do. */
function ownOf(browser: Browser, id: string): (statements: string) => Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  return async (statements) => {
    const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const expression = `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${id}');
      ${statements}
    })()`;
    const target = { context: windows.result.contexts[0]?.context };
    const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    if (result.type !== 'success') throw new Error(`${statements} failed: ${JSON.stringify(result)}`);
  };
}

/**
 * The end of a navigation is never told for a page of the extension, and told wrongly where a frame in the page leads to an address
 * that Firefox refuses: the page itself is watched then.
 */
async function navigate(page: Page, url: string): Promise<void> {
  const told = page.goto(url, { waitUntil: 'load', timeout: 60_000 }).then(
    () => true,
    () => false,
  );
  const isThere = () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);
  const watched = /^(?:moz-extension|about):$/.test(new URL(url).protocol) || !(await told);
  if (watched) await until(isThere);
}

async function until(holds: () => Promise<boolean>, timeout = 30_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Still not so after ${timeout} ms`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** One and the same for each profile: what the extension stores is kept by it. */
function uuidOf(profile: string): string {
  const hash = createHash('sha256').update(profile).digest('hex');
  return [8, 12, 16, 20, 32].map((end, index, ends) => hash.slice(ends[index - 1] ?? 0, end)).join('-');
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} has no manifest with an id for Firefox`);
  return id;
}

function viewOf(page: Page): View {
  return {
    goto: (url) => navigate(page, url),
    evaluate: async (run, argument) => fromJson(await page.evaluate(callInJson(run, argument))),
    point: (x, y) => page.mouse.move(x, y),
    click: async () => {
      await page.mouse.down();
      await page.mouse.up();
    },
    press: (key) => (key === 'Shift+Tab' ? pressWith(page, 'Shift', 'Tab') : page.keyboard.press(key)),
    type: (text) => page.keyboard.type(text),
    paste: () => pressWith(page, process.platform === 'darwin' ? 'Meta' : 'Control', 'v'),
    resize: (size) => page.setViewport(size),
    screenshot: () => page.screenshot({ type: 'png' }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function pressWith({ keyboard }: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await keyboard.down(held);
  await keyboard.press(key);
  await keyboard.up(held);
}
