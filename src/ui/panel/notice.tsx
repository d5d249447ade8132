import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  text: string;
  /** The one thing that helps, if any. */
  action?: { label: string; run: () => void } | undefined;
  busy?: boolean;
  children?: ComponentChildren;
}

/** What the panel says where there is no profile to show: what is so, and the one button that helps. */
export function Notice({ title, text, action, busy = false, children }: NoticeProps) {
  return (
    <section class="notice" aria-busy={busy}>
      <div role="status">
        <h2>{title}</h2>
        <p>{text}</p>
        {busy && <span class="progress" aria-hidden="true" />}
        {children}
      </div>
      {action !== undefined && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
    </section>
  );
}
