import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stateWith } from '../../tests/tab-state.ts';
import { answerInBackground, askTab, onReport } from './messaging.ts';
import type { BackgroundProtocol, Handlers } from './protocol.ts';
import { answerInTab, askBackground, inOrder } from './tab-messaging.ts';
import type { Listener } from './wire.ts';

const IN_PAGE = { id: 'selon', tab: { id: 7 }, frameId: 0, url: 'https://news.example/story' };
const IN_POPUP = { id: 'selon', url: 'extension://selon/popup.html' };

/** A browser with the extension in one tab: what goes over the wire goes as JSON, and the browser tells who sent it. */
const wire = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const send = (message: unknown, sender: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const sent: unknown = JSON.parse(JSON.stringify(message));
      const answer = (reply: unknown) => resolve(JSON.parse(JSON.stringify(reply)));
      const willAnswer = [...listeners].filter((listener) => listener(sent, sender as never, answer) === true);
      if (willAnswer.length === 0) reject(new Error('Receiving end does not exist'));
    });
  return { listeners, send, sender: undefined as unknown };
});

const browser = vi.hoisted(() => ({
  runtime: {
    id: 'selon',
    getURL: (path: string) => `extension://selon/${path}`,
    onMessage: {
      addListener: (one: Listener) => wire.listeners.add(one),
      removeListener: (one: Listener) => wire.listeners.delete(one),
    },
    sendMessage: (message: unknown) => wire.send(message, wire.sender ?? IN_PAGE),
  },
  tabs: { sendMessage: (_: number, message: unknown) => wire.send(message, wire.sender ?? IN_POPUP) },
}));

vi.mock('./native-browser.ts', () => ({ browser }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const STATE = stateWith({ revision: 3 });

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
  toggle: unexpected,
  dismiss: unexpected,
};

beforeEach(() => {
  wire.listeners.clear();
  wire.sender = undefined;
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

  it('rejects where the session answers what it may not', async () => {
    answerInTab({ ...tabHandlers, 'get-state': () => ({ ...STATE, revision: -1 }) });
    await expect(askTab(7, 'get-state')).rejects.toThrow(/^Answer to get-state, revision: /);
  });

  it.each([
    ['a view in a tab', { ...IN_POPUP, tab: { id: 8 } }, true],
    ['a page', IN_PAGE, false],
    ['another extension', { id: 'other' }, false],
  ])('has the session answer %s: %s', async (_, sender, isAnswered) => {
    answerInTab(tabHandlers);
    wire.sender = sender;
    if (isAnswered) expect(await askTab(7, 'get-state')).toEqual(STATE);
    else await expect(askTab(7, 'get-state')).rejects.toThrow('Not asked by the extension');
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

  it.each([
    ['rejects', () => Promise.reject(new Error('The message channel closed'))],
    ['resolves to nothing', () => Promise.resolve(undefined)],
  ])('asks again where the background was stopped, of which the browser %s', async (_, stopped) => {
    const report = vi.fn();
    answerInBackground(handlers(report));
    const asked = vi.spyOn(browser.runtime, 'sendMessage').mockImplementationOnce(stopped);
    await askBackground('report', { state: 'article', shown: true, marks: 2 });
    expect(report).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });

  it('gets an answer without a value', async () => {
    answerInBackground(handlers());
    expect(await askBackground('report', { state: 'article', shown: true, marks: 2 })).toBeUndefined();
  });

  it('rejects where the background failed or is not there', async () => {
    await expect(askBackground('analyse', { blocks: [] })).rejects.toThrow();
    answerInBackground(handlers(unexpected));
    await expect(askBackground('report', { state: 'article', shown: true, marks: 2 })).rejects.toThrow('not asked for');
  });

  it.each([
    ['a frame of a page', { ...IN_PAGE, frameId: 4 }],
    ['a view', IN_POPUP],
    ['a view in a tab', { ...IN_POPUP, tab: { id: 8 }, frameId: 0 }],
    ['another extension', { ...IN_PAGE, id: 'other' }],
  ])('is not for %s', async (_, sender) => {
    answerInBackground(handlers());
    wire.sender = sender;
    await expect(askBackground('report', { state: 'article', shown: true, marks: 2 })).rejects.toThrow('report is not for this sender');
  });

  it('hands on only what may be asked', async () => {
    const report = vi.fn();
    answerInBackground(handlers(report));
    await expect(askBackground('report', { state: 'article', shown: true, marks: -2 })).rejects.toThrow(/^report, marks: /);
    expect(report).not.toHaveBeenCalled();
  });
});

it('calls in the order of asking, also where a call fails or has to be made twice', async () => {
  const heard: string[] = [];
  const call = vi.fn(async (word: string) => {
    if (word === 'lost') throw new Error('Nobody heard it');
    await new Promise((wake) => setTimeout(wake, word === 'slow' ? 20 : 0));
    heard.push(word);
    return `heard ${word}`;
  });
  const say = inOrder(call);
  const [slow, lost, quick] = [say('slow'), say('lost'), say('quick')];
  await expect(lost).rejects.toThrow('Nobody heard it');
  expect([await slow, await quick]).toEqual(['heard slow', 'heard quick']);
  expect(heard).toEqual(['slow', 'quick']);
});

it('tells a panel of the reports of its own tab only', () => {
  const heard = vi.fn();
  onReport(7, heard);
  const [listener] = wire.listeners;
  const report = { to: 'background', type: 'report', ask: {} };
  const hear = (message: unknown, sender: unknown) => listener?.(message, sender as never, () => undefined);
  expect(hear(report, IN_PAGE)).toBeUndefined();
  expect(heard).toHaveBeenCalledTimes(1);
  hear(report, { ...IN_PAGE, tab: { id: 8 } });
  hear(report, { ...IN_PAGE, id: 'other' });
  hear({ ...report, type: 'analyse' }, IN_PAGE);
  hear(null, {});
  expect(heard).toHaveBeenCalledTimes(1);
});
