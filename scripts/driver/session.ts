// What the extension says of a page, asked as its popup asks.
import type { Reading } from '../../src/analysis/reading.ts';
import type { TabProtocol, TabState } from '../../src/extension/protocol.ts';
import type { Driven, View } from './driver.ts';

/** A page with the extension's reading session in it. */
export interface Session {
  page: View;
  /** The state of the session; undefined where nobody answers. */
  state(): Promise<TabState | undefined>;
  ask<Type extends keyof TabProtocol>(type: Type, ask?: TabProtocol[Type]['ask']): Promise<TabProtocol[Type]['answer'] | undefined>;
  /** Waits until the page has been read, or nobody has answered for some seconds. Throws where it takes over a minute. */
  read(): Promise<Reading | undefined>;
  badge(): Promise<string>;
  /** Opens the popup of this page as a page of its own. */
  popup(): Promise<View>;
}

/** The part of the extensions' API that is used here, the same in both browsers. */
interface Api {
  tabs: {
    query(of: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
  action: { getBadgeText(of: object): Promise<string> };
}

const PATIENCE = { answer: 5_000, reading: 60_000, step: 50 };

/** Opens a page in the browser and the line to the session in it. */
export async function openPage(driven: Driven, url: string): Promise<Session> {
  const page = await driven.open();
  await page.goto(url);
  const own = await driven.openOwn('popup.html');
  const address = await page.evaluate(() => location.href, undefined);
  const tab = await own.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.filter(({ url }) => url === wanted).at(-1)?.id;
  }, address);
  if (tab === undefined) throw new Error(`No tab shows ${address}`);

  const ask: Session['ask'] = async (type, ask) => {
    const reply = (await own.evaluate(
      async ({ tab, message }) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (browser ?? chrome).tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
      },
      { tab, message: { to: 'tab', type, ask } },
    )) as { answer?: unknown; error?: string } | undefined;
    if (reply?.error !== undefined) throw new Error(reply.error);
    return reply?.answer as never;
  };
  const state = () => ask('get-state');

  return {
    page,
    state,
    ask,
    read: async () => {
      const start = Date.now();
      for (;;) {
        const waited = Date.now() - start;
        const reading = (await state())?.reading;
        if (reading && reading.state !== 'reading') return reading;
        if (!reading && waited > PATIENCE.answer) return undefined;
        if (waited > PATIENCE.reading) throw new Error(`${address} is still being read`);
        await new Promise((wake) => setTimeout(wake, PATIENCE.step));
      }
    },
    badge: () =>
      own.evaluate((tabId) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (browser ?? chrome).action.getBadgeText({ tabId });
      }, tab),
    popup: () => driven.openOwn(`popup.html?tab=${tab}`),
  };
}
