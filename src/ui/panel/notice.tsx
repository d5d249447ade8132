import type { Messages } from '../../messages/messages.ts';
import type { Told } from './notices.ts';
import { WhyNot } from './why-not.tsx';

/** What is told of a page that has no profile. */
export function Notice({ told, messages }: { told: Told; messages: Messages }) {
  const { title, text, action, busy = false, more, signals, failure } = told;
  return (
    <section class="notice" aria-busy={busy}>
      <h2>{title}</h2>
      <p>{text}</p>
      {busy && <span class="progress" aria-hidden="true" />}
      {more !== undefined && <p>{more}</p>}
      <WhyNot signals={signals} messages={messages} />
      {failure !== undefined && (
        <details>
          <summary>{messages.t('state.failed.details')}</summary>
          <p class="failure">{failure}</p>
        </details>
      )}
      {action !== undefined && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
    </section>
  );
}
