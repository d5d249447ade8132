import type { Envelope } from '../../src/extension/wire.ts';
import type { PANEL_STATES } from '../../tests/panel-states.ts';
import { DETAILS } from '../../tests/panel-states.ts';

type Shown = (typeof PANEL_STATES)[string];

/** How a tab in some state behaves towards the popup. */
export interface TabBehaviour {
  /** The tab as the browser tells of it; without an address where the browser does not tell it. */
  tab: { incognito: boolean; isInReaderMode: boolean; status: string; url?: string };
  /** What the session replies to a call by its type; nobody is there where this is left out, and a call without a reply waits. */
  replies?: Record<string, object>;
  mayRead: boolean;
}

const ADDRESSES: Partial<Record<Shown['state']['at'], string>> = {
  pdf: 'https://www.news.example/port.pdf',
  restricted: 'chrome://settings',
};

/** The behaviour of a tab that brings the popup into a state. */
export function behaviourFor({ state, facts }: Shown): TabBehaviour {
  const { revision, text } = DETAILS;
  const url =
    state.at === 'session'
      ? state.session.reading.url
      : state.at === 'withheld'
        ? state.host && `https://${state.host}/port`
        : (ADDRESSES[state.at] ?? 'https://www.news.example/port');
  const replies =
    state.at === 'session'
      ? { 'get-state': { answer: state.session }, text: { answer: { text, revision } } }
      : state.at === 'broken'
        ? { 'get-state': { error: state.failure } }
        : state.at === 'opening'
          ? {}
          : undefined;
  return {
    tab: {
      incognito: facts?.isPrivate ?? false,
      isInReaderMode: state.at === 'reader-view',
      status: state.at === 'loading' ? 'loading' : 'complete',
      ...(url !== undefined && { url }),
    },
    mayRead: state.at !== 'withheld' && facts?.onClick === undefined,
    ...(replies && { replies }),
  };
}

interface Api {
  tabs: Record<'sendMessage' | 'get', unknown>;
  permissions: Record<'contains' | 'request', unknown>;
  scripting: Record<'executeScript', unknown>;
}

/** Runs in a page of the extension before its own scripts: has every tab behave so towards it. */
export function standIn({ tab, replies, mayRead }: TabBehaviour): void {
  // The browser's own way to answer is by promise, that which the polyfill waits for is by a call.
  const answer = (value: unknown, rest: unknown[]) => {
    const callback = rest.at(-1);
    if (typeof callback === 'function') callback(value);
    return Promise.resolve(value);
  };
  const { chrome, browser = chrome } = globalThis as unknown as { chrome: Api; browser?: Api };
  for (const { tabs, permissions, scripting } of new Set([chrome, browser])) {
    tabs.sendMessage = (_: number, { type }: Envelope<'tab', string>, ...rest: unknown[]) => {
      if (replies === undefined) return answer(undefined, rest);
      return type in replies ? answer(replies[type], rest) : new Promise(() => {});
    };
    tabs.get = (_: number, ...rest: unknown[]) => answer(tab, rest);
    permissions.contains = (_: object, ...rest: unknown[]) => answer(mayRead, rest);
    permissions.request = (_: object, ...rest: unknown[]) => answer(false, rest);
    scripting.executeScript = () => Promise.reject(new Error('Not in this tab'));
  }
}
