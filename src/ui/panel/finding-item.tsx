import { useState } from 'preact/hooks';
import type { ListedFinding } from '../../analysis/findings.ts';
import { explain, shorten } from '../../messages/explanation.ts';
import type { Messages } from '../../messages/messages.ts';
import { Line } from '../shared/line.tsx';

interface FindingItemProps {
  listed: ListedFinding;
  dismissed: boolean;
  messages: Messages;
  /** Resolves to whether the words are still on the page. */
  onGoTo: (position: number) => Promise<boolean>;
  onDismiss: (position: number, dismissed: boolean) => void;
}

/** One finding of the list: its exact words, what it is and why, and the way to its place in the page. */
export function FindingItem({ listed, dismissed, messages, onGoTo, onDismiss }: FindingItemProps) {
  const [gone, setGone] = useState(false);
  const { t } = messages;
  const { position, category, finding } = listed;
  const words = messages.quote(shorten(finding.exact, 60));
  return (
    <li class="finding" data-category={category} data-position={position} data-dismissed={dismissed ? '' : undefined}>
      <p class="words">
        <Line category={category}>{shorten(finding.exact, 240)}</Line>
      </p>
      <div class="about">
        <p class="kind">
          <b>{t(`category.${category}`)}</b>
          {finding.certainty === 'likely' && <span class="certainty"> · {t('certainty.likely')}</span>}
        </p>
        {dismissed ? (
          <button type="button" class="quiet" aria-label={t('panel.undo.label', { words })} onClick={() => onDismiss(position, false)}>
            {t('finding.undo')}
          </button>
        ) : (
          <>
            <button type="button" class="quiet" aria-label={t('panel.dismiss.label', { words })} onClick={() => onDismiss(position, true)}>
              {t('finding.dismiss')}
            </button>
            <button type="button" aria-label={t('panel.go.label', { words })} onClick={async () => setGone(!(await onGoTo(position)))}>
              {t('panel.go')}
            </button>
          </>
        )}
      </div>
      <p class="why">{explain(listed, messages)}</p>
      <p class="note" role="status">
        {dismissed ? t('finding.dismissed') : gone && t('panel.gone')}
      </p>
    </li>
  );
}
