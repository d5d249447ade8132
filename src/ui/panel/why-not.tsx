import type { Signals } from '../../analysis/reading.ts';
import type { Messages } from '../../messages/messages.ts';

/** Why a page was not read as an article: what spoke against it, and what for. Nothing where that is not known. */
export function WhyNot({ signals, messages }: { signals: Signals | undefined; messages: Messages }) {
  if (signals === undefined) return null;
  const { t } = messages;
  const said = (side: keyof Signals) => messages.list(signals[side].map((signal) => t(`signal.${signal}`)));
  return (
    <p class="why-not">
      {signals.for.length > 0 && t('signals.for', { signals: said('for') })}{' '}
      {signals.against.length > 0 && t('signals.against', { signals: said('against') })}
    </p>
  );
}
