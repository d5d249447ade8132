// What the extension says of pages: asked as its popup asks, and overheard as its background hears it.
import type { Reading, SessionState } from '../../src/analysis/reading.ts';
import type { BackgroundProtocol, TabProtocol } from '../../src/extension/protocol.ts';
import type { Envelope } from '../../src/extension/wire.ts';
import type { Driven, View } from './driver.ts';

/** A line to the extension in a driven browser. */
export interface Watch {
  /** Opens a page and the line to the reading session in it. */
  open(url: string): Promise<Session>;
  /** Has the extension updated (to the version it has) or removed, as its reader might. The line is dead then. */
  end(how: 'update' | 'removal'): Promise<void>;
  close(): Promise<void>;
}

/** A page with the extension's reading session in it. */
export interface Session {
  page: View;
  /** The state of the session; undefined where nobody answers. */
  state(): Promise<SessionState | undefined>;
  /** Waits until the page has been read, or nobody has answered for some seconds. Throws where it takes over a minute. */
  read(): Promise<Reading | undefined>;
  /** Asks the session something, as the popup and the background do; undefined where nobody answers. */
  ask<Type extends keyof TabProtocol>(type: Type, ask: TabProtocol[Type]['ask']): Promise<TabProtocol[Type]['answer'] | undefined>;
  /** The blocks of text that were last sent to be analysed; none where none were. */
  blocks(): Promise<string[]>;
  badge(): Promise<string>;
  /** What the extension's button says of the page. */
  buttonTitle(): Promise<string>;
  /** Opens the popup of this page as a page of its own. */
  popup(): Promise<View>;
  close(): Promise<void>;
}

interface Sender {
  tab?: { id?: number };
}

/** The part of the extensions' API that is used here, the same in both browsers. */
interface Api {
  tabs: {
    query(of: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  management: { uninstallSelf(): Promise<void> };
  runtime: { reload(): void; onMessage: { addListener(listener: (message: unknown, sender: Sender) => void): void } };
}

/** What the watching page keeps in its global scope. */
interface Scope {
  api: Api;
  /** Blocks by tab. */
  overheard: Record<number, string[]>;
}

const PATIENCE = { answer: 5_000, reading: 60_000, step: 50 };

/** Opens a page of the extension that watches the others. */
export async function watch(driven: Driven): Promise<Watch> {
  const own = await driven.openOwn('popup.html');
  await own.evaluate(listen, undefined);
  return {
    open: (url) => openPage(driven, own, url),
    // In a moment: the page that asks for it goes as well.
    end: (how) =>
      own.evaluate((wanted) => {
        const { runtime, management } = (globalThis as unknown as Scope).api;
        setTimeout(() => (wanted === 'update' ? runtime.reload() : void management.uninstallSelf()), 50);
      }, how),
    close: () => own.close(),
  };
}

/** Runs in the watching page. */
function listen(): void {
  const scope = globalThis as unknown as Scope & { browser?: Api; chrome: Api };
  scope.api = scope.browser ?? scope.chrome;
  scope.overheard = {};
  scope.api.runtime.onMessage.addListener((message, { tab }) => {
    const { to, type, ask } = message as Envelope<'background', keyof BackgroundProtocol>;
    if (to === 'background' && type === 'analyse' && tab?.id !== undefined) {
      scope.overheard[tab.id] = (ask as BackgroundProtocol['analyse']['ask']).blocks;
    }
  });
}

async function openPage(driven: Driven, own: View, url: string): Promise<Session> {
  const page = await driven.open();
  await page.goto(url);
  const address = await page.evaluate(() => location.href, undefined);
  const tab = await own.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as Scope).api.tabs.query({});
    return tabs.filter(({ url }) => url === wanted).at(-1)?.id;
  }, address);
  if (tab === undefined) throw new Error(`No tab shows ${address}`);

  const askSession: Session['ask'] = async (type, ask) => {
    const message: Envelope<'tab', typeof type> = { to: 'tab', type, ask };
    const reply = await own.evaluate(
      ({ tab, message }) => (globalThis as unknown as Scope).api.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined),
      { tab, message },
    );
    const { answer, error } = (reply ?? {}) as { answer?: TabProtocol[typeof type]['answer']; error?: string };
    if (error !== undefined) throw new Error(error);
    return answer;
  };
  const state = () => askSession('get-state', undefined);

  return {
    page,
    state,
    ask: askSession,
    read: () => readingOf(state, address),
    blocks: () => own.evaluate((id) => (globalThis as unknown as Scope).overheard[id] ?? [], tab),
    badge: () => own.evaluate((tabId) => (globalThis as unknown as Scope).api.action.getBadgeText({ tabId }), tab),
    buttonTitle: () => own.evaluate((tabId) => (globalThis as unknown as Scope).api.action.getTitle({ tabId }), tab),
    popup: () => driven.openOwn(`popup.html?tab=${tab}`),
    close: () => page.close(),
  };
}

async function readingOf(state: () => Promise<SessionState | undefined>, address: string): Promise<Reading | undefined> {
  const start = Date.now();
  for (;;) {
    const waited = Date.now() - start;
    const reading = (await state())?.reading;
    if (reading && reading.state !== 'reading') return reading;
    if (!reading && waited > PATIENCE.answer) return undefined;
    if (waited > PATIENCE.reading) throw new Error(`${address} is still being read`);
    await new Promise((wake) => setTimeout(wake, PATIENCE.step));
  }
}
