import { useState } from 'preact/hooks';
import type { ListedFinding } from '../../analysis/findings.ts';
import type { Clause } from '../../analysis/types.ts';
import { cardText } from '../../messages/card-text.ts';
import { shorten, whyOf } from '../../messages/explanation.ts';
import type { Messages } from '../../messages/messages.ts';
import { Line } from '../shared/line.tsx';
import { contextOf, type KnownDetails, sentenceOf } from './context.ts';
import { CopyReport, Facts } from './finding-details.tsx';
import { GoTo, type OnGoTo } from './go-to.tsx';

interface FindingItemProps {
  listed: ListedFinding;
  dismissed: boolean;
  /** The anonymity clauses of the article. */
  clauses: readonly Clause[];
  details: KnownDetails | undefined;
  /** The version of the extension. */
  version: string;
  messages: Messages;
  onGoTo: OnGoTo;
  onDismiss: (position: number, dismissed: boolean) => void;
  /** Says words aloud. */
  onSaid: (words: string) => void;
}

/** One finding of the list: its words in their sentence, what it is and why, what is missing, and the way to its place in the page. */
export function FindingItem({ listed, dismissed, clauses, details, version, messages, onGoTo, onDismiss, onSaid }: FindingItemProps) {
  const [open, setOpen] = useState(false);
  const { t } = messages;
  const { position, category, finding } = listed;
  const { before, words, after } = contextOf(finding, position, details);
  const quoted = messages.quote(shorten(finding.exact, 60));
  const card = () => {
    const { sentence, start = finding.start, end = finding.end } = sentenceOf(finding, position, details);
    const inSentence = clauses.filter((clause) => clause.start < end && clause.end > start);
    return cardText(listed, { sentence, clauses: inSentence, version }, messages);
  };
  const dismiss = (isDismissed: boolean) => {
    onDismiss(position, isDismissed);
    onSaid(t(isDismissed ? 'panel.dismissed' : 'panel.restored', { words: quoted }));
  };
  return (
    <li class="finding" data-category={category} data-position={position} data-dismissed={dismissed ? '' : undefined}>
      <p class="sentence" dir="auto">
        {before}
        <strong class="words">
          <Line category={category}>{words}</Line>
        </strong>
        {after}
      </p>
      <p class="kind">
        <b>{t(`category.${category}`)}</b>
        {finding.certainty === 'likely' && <span class="certainty"> · {t('certainty.likely')}</span>}
      </p>
      <p class="why">{dismissed ? t('finding.dismissed') : whyOf(listed, messages)}</p>
      {open && !dismissed && <Facts facts={card().facts} />}
      <div class="actions">
        {dismissed ? (
          <>
            <button type="button" aria-label={t('panel.undo.label', { words: quoted })} onClick={() => dismiss(false)}>
              {t('finding.undo')}
            </button>
            <CopyReport card={card()} onSaid={onSaid} />
          </>
        ) : (
          <>
            <GoTo position={position} exact={finding.exact} messages={messages} onGoTo={onGoTo}>
              {t('panel.go')}
            </GoTo>
            <button
              type="button"
              class="quiet"
              aria-expanded={open}
              aria-label={t('panel.details.label', { words: quoted })}
              onClick={() => setOpen(!open)}
            >
              {t('panel.details')}
            </button>
            <button type="button" class="quiet" aria-label={t('panel.dismiss.label', { words: quoted })} onClick={() => dismiss(true)}>
              {t('finding.dismiss')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
