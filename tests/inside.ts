import type { Driven } from '../scripts/driver/driver.ts';
import type { SessionState } from '../src/analysis/reading.ts';
import type { BackgroundProtocol } from '../src/extension/protocol.ts';

/** What may be asked of the extension's interface from inside of it. */
export interface Inside {
  /** How often the background was asked something since this was opened. */
  asked(type: keyof BackgroundProtocol): Promise<number>;
  /** What is stored under a key; all of it under none. */
  stored(key: string | null): Promise<unknown>;
  store(items: object): Promise<void>;
  clear(): Promise<void>;
  /** Fills the storage to the last byte. */
  fill(): Promise<void>;
  /** Opens tabs at once, none of them in front. */
  openTabs(url: string, count: number): Promise<number[]>;
  closeTabs(tabs: readonly number[]): Promise<void>;
  /** Brings a tab to the front of its window. */
  show(tab: number): Promise<void>;
  openWindow(url: string, options: { isPrivate: boolean }): Promise<{ tab: number; close(): Promise<void> }>;
  /** Puts the script of the reading session into a tab. */
  startReader(tab: number): Promise<void>;
  /** The last tab that shows an address. */
  tabOf(url: string): Promise<number>;
  /** The states of the sessions in some tabs, where there are any. */
  states(tabs: readonly number[]): Promise<(SessionState | undefined)[]>;
  state(tab: number): Promise<SessionState | undefined>;
  badge(tab: number): Promise<string>;
}

/** The part of the extensions' interface that is used here, the same in both browsers. */
interface Api {
  action: { getBadgeText(of: object): Promise<string> };
  runtime: { onMessage: { addListener(listener: (message: { type: string }) => void): void } };
  scripting: { executeScript(of: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  storage: {
    local: { get(key: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> };
  };
  tabs: {
    create(of: object): Promise<{ id: number }>;
    query(of: object): Promise<{ id: number; url: string }[]>;
    remove(tabs: readonly number[]): Promise<void>;
    sendMessage(tab: number, message: object, options: object): Promise<{ answer?: SessionState } | undefined>;
    update(tab: number, of: object): Promise<unknown>;
  };
  windows: { create(of: object): Promise<{ id: number; tabs: { id: number }[] }>; remove(window: number): Promise<void> };
}

/** What the page keeps in its global scope. */
declare const api: Api;
declare const counts: Record<string, number>;

/** Opens a page of the extension that does what it is told. */
export async function openInside(driven: Driven): Promise<Inside> {
  const page = await driven.openOwn('popup.html?tab=0');
  await page.evaluate(() => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api; api: Api; counts: Record<string, number> };
    const made: Record<string, number> = {};
    scope.api = scope.browser ?? scope.chrome;
    scope.counts = made;
    scope.api.runtime.onMessage.addListener(({ type }) => {
      made[type] = (made[type] ?? 0) + 1;
    });
  }, undefined);
  const states: Inside['states'] = (tabs) =>
    page.evaluate(async (wanted) => {
      const ask = (tab: number) => api.tabs.sendMessage(tab, { to: 'tab', type: 'get-state' }, { frameId: 0 }).catch(() => undefined);
      return (await Promise.all(wanted.map(ask))).map((reply) => reply?.answer);
    }, tabs);
  return {
    asked: (type) => page.evaluate((wanted) => counts[wanted] ?? 0, type),
    stored: (key) =>
      page.evaluate(async (wanted) => {
        const all = await api.storage.local.get(wanted);
        return wanted === null ? all : all[wanted];
      }, key),
    store: (items) => page.evaluate((wanted) => api.storage.local.set(wanted), items),
    clear: () => page.evaluate(() => api.storage.local.clear(), undefined),
    fill: () =>
      page.evaluate(async () => {
        let piece = 2 ** 22;
        for (let n = 0; piece >= 1; n += 1) {
          const isIn = await api.storage.local.set({ [`filling-${n}`]: 'x'.repeat(piece) }).then(
            () => true,
            () => false,
          );
          if (!isIn) piece = Math.floor(piece / 2);
        }
      }, undefined),
    openTabs: (url, count) =>
      page.evaluate(
        async (wanted) => {
          const opened = Array.from({ length: wanted.count }, () => api.tabs.create({ url: wanted.url, active: false }));
          return (await Promise.all(opened)).map(({ id }) => id);
        },
        { url, count },
      ),
    closeTabs: (tabs) => page.evaluate((wanted) => api.tabs.remove(wanted), tabs),
    show: (tab) => page.evaluate(async (wanted) => void (await api.tabs.update(wanted, { active: true })), tab),
    openWindow: async (url, { isPrivate }) => {
      const window = await page.evaluate((wanted) => api.windows.create(wanted), { url, incognito: isPrivate });
      return { tab: window.tabs[0]!.id, close: () => page.evaluate((wanted) => api.windows.remove(wanted), window.id) };
    },
    startReader: (tabId) =>
      page.evaluate(async (wanted) => {
        await api.scripting.executeScript({ target: { tabId: wanted }, files: ['content-scripts/reader.js'] });
      }, tabId),
    tabOf: (url) => page.evaluate(async (wanted) => (await api.tabs.query({})).filter((tab) => tab.url === wanted).at(-1)!.id, url),
    states,
    state: async (tab) => (await states([tab]))[0],
    badge: (tab) => page.evaluate((tabId) => api.action.getBadgeText({ tabId }), tab),
  };
}
