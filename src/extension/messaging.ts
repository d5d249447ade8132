import browser from 'webextension-polyfill';
import { BACKGROUND_ASKS, TAB_ANSWERS } from './message-schemas.ts';
import type { BackgroundProtocol, Handlers, TabProtocol } from './protocol.ts';
import { checked, type Schema } from './schema.ts';
import {
  type AskOf,
  type Envelope,
  isEnvelope,
  isFromSession,
  isFromView,
  listen,
  open,
  type Receiver,
  replier,
  type Sender,
} from './wire.ts';

/**
 * Asks the reading session of a tab.
 * Resolves to undefined where nobody answers: the extension has no access to that page, or was not there when it loaded.
 * Rejects where the session failed to answer, or with a `TypeError` where its answer is none that it may give.
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
  const schema: Schema<TabProtocol[Type]['answer']> = TAB_ANSWERS[type];
  return reply === undefined ? undefined : checked(schema, open(reply), `Answer to ${type}`);
}

/**
 * Answers the calls made to the background by those who may make them, with what they may hold: others are told that they may not.
 * To be called at the top level of the worker. Returns what ends that.
 */
export function answerInBackground(handlers: Handlers<BackgroundProtocol, Sender>): () => void {
  return listen(browser.runtime.onMessage, replier('background', handlers, admit));
}

/** Calls `listener` each time the session of that tab tells of a new state. Returns what ends that. */
export function onReport(tabId: number, listener: () => void): () => void {
  return listen(browser.runtime.onMessage, (message, sender) => {
    const isReport = isEnvelope(message, 'background') && message.type === 'report';
    if (isReport && sender.tab?.id === tabId && isFromSession(sender, browser.runtime)) listener();
    return undefined;
  });
}

function admit({ type, ask }: Envelope<Receiver, string>, sender: Sender): unknown {
  const { from, ask: schema } = BACKGROUND_ASKS[type as keyof BackgroundProtocol];
  const isAllowed =
    (from !== 'view' && isFromSession(sender, browser.runtime)) || (from !== 'session' && isFromView(sender, browser.runtime));
  if (!isAllowed) throw new TypeError(`${type} is not for this sender`);
  return checked(schema as Schema<unknown>, ask, type);
}
