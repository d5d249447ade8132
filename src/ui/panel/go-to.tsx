import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { shorten } from '../../messages/explanation.ts';
import type { Messages } from '../../messages/messages.ts';

/** Goes to the words of a finding in the page; resolves to whether they are still there. */
export type OnGoTo = (position: number) => Promise<boolean>;

interface GoToProps {
  position: number;
  exact: string;
  messages: Messages;
  onGoTo: OnGoTo;
  /** What the button shows; its name for assistive technology says where it leads. */
  children: ComponentChildren;
}

/** The way to the words of a finding in the page, which says where they are gone. */
export function GoTo({ position, exact, messages, onGoTo, children }: GoToProps) {
  const [gone, setGone] = useState(false);
  const { t } = messages;
  return (
    <>
      <button
        type="button"
        class="go-to"
        aria-label={t('panel.go.label', { words: messages.quote(shorten(exact, 60)) })}
        onClick={async () => setGone(!(await onGoTo(position)))}
      >
        {children}
      </button>
      {gone && <span class="note gone">{t('panel.gone')}</span>}
    </>
  );
}

interface PassagesProps {
  /** Findings by position. */
  findings: readonly { position: number; exact: string }[];
  messages: Messages;
  onGoTo: OnGoTo;
}

/** The words of some findings, each the way to its place in the page. */
export function Passages({ findings, messages, onGoTo }: PassagesProps) {
  return (
    <ul class="passages">
      {findings.map(({ position, exact }) => (
        <li key={position}>
          <GoTo position={position} exact={exact} messages={messages} onGoTo={onGoTo}>
            {messages.quote(shorten(exact))}
          </GoTo>
        </li>
      ))}
    </ul>
  );
}
