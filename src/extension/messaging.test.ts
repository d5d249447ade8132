import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerInBackground, askTab, onReport } from './messaging.ts';
import type { BackgroundProtocol, Handlers, TabState } from './protocol.ts';
import { answerInTab, askBackground } from './tab-messaging.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing')).fakeBrowser }));
vi.mock('./native-browser.ts', async () => {
  const { runtime } = (await import('wxt/testing')).fakeBrowser;
  const onMessage = { addListener: (one: Listener) => inTab.add(one), removeListener: (one: Listener) => inTab.delete(one) };
  return { browser: { runtime: { onMessage, sendMessage: runtime.sendMessage } } };
});

/** As browsers have it: who will answer returns true. */
type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => unknown;
const inTab = vi.hoisted(() => new Set<Listener>());

const STATE = { revision: 3, shown: true, filter: [], dismissed: [] } as unknown as TabState;

const unexpected = () => {
  throw new Error('not asked for');
};
const backgroundHandlers = {
  analyse: unexpected,
  report: unexpected,
  describe: unexpected,
  details: unexpected,
  dismissals: unexpected,
  'remember-dismissal': unexpected,
};
const tabHandlers = {
  'get-state': () => STATE,
  read: unexpected,
  'go-to': ({ position }: { position: number }) => ({ found: position === 1 }),
  step: unexpected,
  text: unexpected,
  filter: unexpected,
  'set-shown': unexpected,
  dismiss: unexpected,
};

beforeEach(() => {
  fakeBrowser.reset();
  inTab.clear();
  // What is said to a tab reaches every listener there is: the envelope alone tells who is meant.
  fakeBrowser.tabs.sendMessage = ((_tab: number, message: unknown) =>
    new Promise((answer, reject) => {
      const willAnswer = [...inTab].filter((listener) => listener(message, {}, answer) === true);
      if (willAnswer.length === 0) fakeBrowser.runtime.sendMessage(message).then(answer, reject);
    })) as never;
});

describe('askTab', () => {
  it('gets the answer of the session', async () => {
    answerInTab(tabHandlers);
    expect(await askTab(7, 'get-state')).toEqual(STATE);
    expect(await askTab(7, 'go-to', { position: 1, revision: 3 })).toEqual({ found: true });
  });

  it('gets nothing where nobody listens, and where those who do are not meant', async () => {
    expect(await askTab(7, 'get-state')).toBeUndefined();
    answerInBackground(backgroundHandlers);
    expect(await askTab(7, 'get-state')).toBeUndefined();
  });

  it('rejects with the words of a session that failed', async () => {
    answerInTab(tabHandlers);
    await expect(askTab(7, 'read')).rejects.toThrow('not asked for');
  });

  it('gets nothing from a session that ended', async () => {
    const end = answerInTab(tabHandlers);
    end();
    expect(await askTab(7, 'get-state')).toBeUndefined();
  });
});

describe('askBackground', () => {
  const handlers = (report: Handlers<BackgroundProtocol, unknown>['report'] = () => undefined) => ({
    ...backgroundHandlers,
    analyse: async ({ blocks, hint }: { blocks: string[]; hint?: string }) => ({
      outcome: 'unsupported-language' as const,
      language: `${hint} ${blocks.length}`,
    }),
    report,
  });

  it('gets an answer that takes its time', async () => {
    answerInBackground(handlers());
    expect(await askBackground('analyse', { blocks: ['a', 'b'], hint: 'de' })).toEqual({
      outcome: 'unsupported-language',
      language: 'de 2',
    });
  });

  it('gets an answer without a value', async () => {
    answerInBackground(handlers());
    expect(await askBackground('report', { state: 'article', marks: 2, revision: 1 })).toBeUndefined();
  });

  it('rejects where the background failed or is not there', async () => {
    await expect(askBackground('analyse', { blocks: [] })).rejects.toThrow();
    answerInBackground(handlers(unexpected));
    await expect(askBackground('report', { state: 'article', marks: 2, revision: 1 })).rejects.toThrow('not asked for');
  });
});

it('tells a panel of the reports of its own tab only', async () => {
  let heard = 0;
  const listeners: ((message: unknown, sender: unknown) => unknown)[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => listeners.push(listener as never));
  onReport(7, () => {
    heard += 1;
  });
  const report = { to: 'background', type: 'report', ask: {} };
  const results = [
    listeners[0]?.(report, { tab: { id: 7 } }),
    listeners[0]?.(report, { tab: { id: 8 } }),
    listeners[0]?.({ ...report, type: 'analyse' }, { tab: { id: 7 } }),
    listeners[0]?.(null, {}),
  ];
  expect(heard).toBe(1);
  expect(results).toEqual([undefined, undefined, undefined, undefined]);
});
