import browser from 'webextension-polyfill';
import type { BackgroundProtocol, Handlers, TabProtocol } from './protocol.ts';
import { type AskOf, type Envelope, isEnvelope, open, type Reply, replier, type Sender } from './wire.ts';

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

/** Answers the calls made to the background. To be called at the top level of the worker. Returns what ends that. */
export function answerInBackground(handlers: Handlers<BackgroundProtocol, Sender>): () => void {
  // The types of the polyfill know no listener that answers some messages only: those that it leaves, others may answer.
  const listener = replier('background', handlers) as (message: unknown, sender: Sender) => Promise<Reply>;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Calls `listener` each time the session of that tab tells of a new state. Returns what ends that. */
export function onReport(tabId: number, listener: () => void): () => void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    if (isEnvelope(message, 'background') && message.type === 'report' && sender.tab?.id === tabId) listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
