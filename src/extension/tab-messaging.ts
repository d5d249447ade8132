import { browser } from './native-browser.ts';
import type { BackgroundProtocol, Handlers, TabProtocol } from './protocol.ts';
import { type AskOf, type Envelope, open, type Reply, replier, type Sender } from './wire.ts';

/** Asks the background from a page or a view of the extension. Rejects where it does not answer or failed to. */
export async function askBackground<Type extends keyof BackgroundProtocol>(
  type: Type,
  ...[ask]: AskOf<BackgroundProtocol[Type]>
): Promise<BackgroundProtocol[Type]['answer']> {
  const envelope: Envelope<'background', Type> = { to: 'background', type, ask };
  return open(await browser.runtime.sendMessage(envelope)) as BackgroundProtocol[Type]['answer'];
}

/** Answers the calls made to the session in this tab. Returns what ends that. */
export function answerInTab(handlers: Handlers<TabProtocol, Sender>): () => void {
  const replyTo = replier('tab', handlers);
  // Not a promise returned, which the polyfill alone takes for an answer in Chrome.
  const onMessage = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void): true | undefined => {
    const reply = replyTo(message, sender);
    // The browser may have taken away who asked by the time of the answer: nobody is left to be told.
    reply?.then(sendResponse).catch(() => undefined);
    return reply && true;
  };
  // The types of the polyfill know no listener that answers some messages only.
  const listener = onMessage as (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => true;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
