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

/** Answers what is meant for a receiver and known to its handlers; returns undefined to what others may answer. Never rejects. */
export function replier(to: Receiver, handlers: object): (message: unknown, sender: Sender) => Promise<Reply> | undefined {
  const known = new Map<unknown, (ask: unknown, sender: Sender) => unknown>(Object.entries(handlers));
  return (message, sender) => {
    if (!isEnvelope(message, to)) return undefined;
    const handler = known.get(message.type);
    return handler && reply(() => handler(message.ask, sender));
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
