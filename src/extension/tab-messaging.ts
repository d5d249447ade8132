import { browser } from './native-browser.ts';
import type { BackgroundProtocol, Handlers, TabProtocol } from './protocol.ts';
import { type AskOf, type Envelope, isFromView, listen, open, replier, type Sender } from './wire.ts';

/**
 * Asks the background from a page or a view of the extension: twice where it does not answer, for the browser may stop it at any
 * moment, and asking again changes nothing. Rejects where it does not answer then, or failed to.
 */
export async function askBackground<Type extends keyof BackgroundProtocol>(
  type: Type,
  ...[ask]: AskOf<BackgroundProtocol[Type]>
): Promise<BackgroundProtocol[Type]['answer']> {
  const envelope: Envelope<'background', Type> = { to: 'background', type, ask };
  const send = async (): Promise<unknown> => browser.runtime.sendMessage(envelope);
  const reply = (await send().catch(() => undefined)) ?? (await send());
  return open(reply) as BackgroundProtocol[Type]['answer'];
}

/** A call that is made when the one before it has been answered: one that has to be made again would come after those asked for later. */
export function inOrder<Asks extends unknown[], Answer>(call: (...asks: Asks) => Promise<Answer>): (...asks: Asks) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (...asks) => {
    const answer = last.then(() => call(...asks));
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** Answers the calls made to the session in this tab. Returns what ends that. */
export function answerInTab(handlers: Handlers<TabProtocol, Sender>): () => void {
  const replyTo = replier('tab', handlers, ({ ask }, sender) => {
    if (!isFromView(sender, browser.runtime)) throw new TypeError('Not asked by the extension');
    return ask;
  });
  return listen(browser.runtime.onMessage, replyTo);
}
