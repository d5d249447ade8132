import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundProtocol, Envelope, Handlers, TabProtocol } from './protocol.ts';

type Sender = Runtime.MessageSender;
type Receiver = 'tab' | 'background';
/** The ask of a call; left out where it has none. */
type AskOf<Call extends { ask: unknown }> = undefined extends Call['ask'] ? [] : [ask: Call['ask']];
type Reply = { answer: unknown } | { error: string };

/**
 * Asks the reading session of a tab.
 * Resolves to undefined where nobody answers: the extension has no access to that page, or was not there when it loaded.
 * Rejects where the session failed to answer.
 */
export async function askTab<Type extends keyof TabProtocol>(
  tabId: number,
  type: Type,
  ...[ask]: AskOf<TabProtocol[Type]>
): Promise<TabProtocol[Type]['answer'] | undefined> {
  const envelope: Envelope<'tab', Type> = { to: 'tab', type, ask };
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  } catch {
    return undefined;
  }
  return reply === undefined ? undefined : (open(reply) as TabProtocol[Type]['answer']);
}

/** Asks the background. Rejects where it does not answer or failed to. */
export async function askBackground<Type extends keyof BackgroundProtocol>(
  type: Type,
  ...[ask]: AskOf<BackgroundProtocol[Type]>
): Promise<BackgroundProtocol[Type]['answer']> {
  const envelope: Envelope<'background', Type> = { to: 'background', type, ask };
  return open(await browser.runtime.sendMessage(envelope)) as BackgroundProtocol[Type]['answer'];
}

/** Answers the calls made to the session in this tab. Returns what ends that. */
export function answerInTab(handlers: Handlers<TabProtocol, Sender>): () => void {
  return listen('tab', handlers);
}

/** Answers the calls made to the background. To be called at the top level of the worker. Returns what ends that. */
export function answerInBackground(handlers: Handlers<BackgroundProtocol, Sender>): () => void {
  return listen('background', handlers);
}

/** Calls `listener` each time the session of that tab tells of a new state. Returns what ends that. */
export function onReport(tabId: number, listener: () => void): () => void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    if (isEnvelope(message, 'background') && message.type === 'report' && sender.tab?.id === tabId) listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

function listen<To extends Receiver>(to: To, handlers: object): () => void {
  const known = new Map<unknown, (ask: unknown, sender: Sender) => unknown>(Object.entries(handlers));
  const onMessage = (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    const handler = isEnvelope(message, to) ? known.get(message.type) : undefined;
    return handler && reply(() => handler((message as Envelope<To, string>).ask, sender));
  };
  // The types of the polyfill know no listener that answers some messages only: those that it leaves, others may answer.
  const listener = onMessage as (message: unknown, sender: Sender) => Promise<Reply>;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function reply(answer: () => unknown): Promise<Reply> {
  try {
    return { answer: await answer() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function open(reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null) {
    if ('error' in reply) throw new Error(String(reply.error));
    if ('answer' in reply) return reply.answer;
    // Firefox and Chrome drop `undefined` members on the way: an answer without a value.
    if (Object.keys(reply).length === 0) return undefined;
  }
  throw new Error('No answer');
}

function isEnvelope<To extends Receiver>(message: unknown, to: To): message is Envelope<To, string> {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to && 'type' in message;
}
