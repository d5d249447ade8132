import type { Runtime } from 'webextension-polyfill';

/** How calls and their answers look on their way between the parts of the extension, whichever interface carries them. */

export type Sender = Runtime.MessageSender;
export type Receiver = 'tab' | 'background';

/** The ask of a call; left out where it has none. */
export type AskOf<Call extends { ask: unknown }> = undefined extends Call['ask'] ? [] : [ask: Call['ask']];

/** A call of a protocol. */
export interface Envelope<To extends Receiver, Type> {
  to: To;
  type: Type;
  ask: unknown;
}

export type Reply = { answer: unknown } | { error: string };

/** The parts of the interface that tell who sent a message. */
type Identity = Pick<Runtime.Static, 'id' | 'getURL'>;

/** Whether the reading session in the top frame of a tab sent a message. Who did is told by the browser, not by the message. */
export function isFromSession({ id, tab, frameId, url = '' }: Sender, runtime: Identity): boolean {
  return id === runtime.id && tab?.id !== undefined && frameId === 0 && /^https?:/.test(url);
}

/** Whether the background or a view of the extension sent a message, be it one shown in a tab. */
export function isFromView({ id, tab, url }: Sender, runtime: Identity): boolean {
  return id === runtime.id && (tab === undefined || url?.startsWith(runtime.getURL('')) === true);
}

/** What browsers call for each message; true keeps the line open until `sendResponse` is called. */
export type Listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => true | undefined;

/**
 * Answers what is meant for a receiver and known to its handlers, and leaves to others what is not.
 * `admit` gives the ask of a call as it may be handled, and throws where the call may not be made.
 */
export function replier(to: Receiver, handlers: object, admit: (message: Envelope<Receiver, string>, sender: Sender) => unknown): Listener {
  const known = new Map<unknown, (ask: unknown, sender: Sender) => unknown>(Object.entries(handlers));
  return (message, sender, sendResponse) => {
    const handler = isEnvelope(message, to) ? known.get(message.type) : undefined;
    if (!handler) return undefined;
    const answer = reply(() => handler(admit(message as Envelope<Receiver, string>, sender), sender));
    // The browser may have taken away who asked by the time of the answer: nobody is left to be told.
    answer.then(sendResponse).catch(() => undefined);
    return true;
  };
}

/** The answer in a reply. Throws what the other side threw, or that it did not answer. */
export function open(reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null) {
    if ('error' in reply) throw new Error(String(reply.error));
    if ('answer' in reply) return reply.answer;
    // Firefox and Chrome drop `undefined` members on the way: an answer without a value.
    if (Object.keys(reply).length === 0) return undefined;
  }
  throw new Error('No answer');
}

/** Hears messages, and returns what ends that. */
export function listen(events: Runtime.Static['onMessage'], listener: Listener): () => void {
  // The types know no listener that answers some messages only.
  const one = listener as Parameters<typeof events.addListener>[0];
  events.addListener(one);
  return () => events.removeListener(one);
}

export function isEnvelope<To extends Receiver>(message: unknown, to: To): message is Envelope<To, string> {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to && 'type' in message;
}

async function reply(answer: () => unknown): Promise<Reply> {
  try {
    return { answer: await answer() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
