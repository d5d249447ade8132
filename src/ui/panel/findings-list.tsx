import { useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../analysis/findings.ts';
import type { SessionState } from '../../analysis/reading.ts';
import type { Messages } from '../../messages/messages.ts';
import type { KnownDetails } from './context.ts';
import { FindingItem } from './finding-item.tsx';
import { byKind, keysOf, type Listing } from './listing.ts';
import type { PanelActions } from './panel.tsx';

/** So many findings are more than can be in sight. */
const LONG = 100;

/** Changes the filter from what the reader last wanted of it. */
export type ChangeFilter = (change: (filter: Category[]) => Category[]) => void;

interface FindingsListProps {
  session: SessionState;
  listing: Listing;
  details: KnownDetails | undefined;
  version: string;
  messages: Messages;
  actions: Pick<PanelActions, 'goTo' | 'dismiss'>;
  onFilter: ChangeFilter;
  onSaid: (words: string) => void;
}

/** The findings of an article as the reader wants them: which, and in which order. */
export function FindingsList({ session, listing, details, version, messages, actions, onFilter, onSaid }: FindingsListProps) {
  const [grouped, setGrouped] = useState(false);
  const { t, number } = messages;
  const { filter, dismissed, reading } = session;
  const { shown, counts, total, markedTotal } = listing;
  const keys = keysOf(shown);
  const show = (list: Listing['shown']) => (
    <ol class={list.length > LONG ? 'findings long' : 'findings'}>
      {list.map((listed) => (
        <FindingItem
          key={keys.get(listed)}
          listed={listed}
          dismissed={dismissed.includes(listed.position)}
          clauses={reading.clauses}
          details={details}
          version={version}
          messages={messages}
          onGoTo={actions.goTo}
          onDismiss={actions.dismiss}
          onSaid={onSaid}
        />
      ))}
    </ol>
  );
  const choice = (label: string, isPressed: boolean, choose: () => void, count?: number) => (
    <li>
      <button type="button" class="chip" aria-pressed={isPressed} onClick={choose}>
        {label} {count !== undefined && <span class="count">{number(count)}</span>}
      </button>
    </li>
  );
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('panel.list')}</h2>
      <div class="choices">
        <ul class="scope" aria-label={t('panel.list.scope')}>
          {choice(t('panel.list.marked'), filter.length === 0, () => onFilter(() => []), markedTotal)}
          {choice(t('panel.list.all'), filter.length === CATEGORIES.length, () => onFilter(() => [...CATEGORIES]), total)}
        </ul>
        <ul class="scope" aria-label={t('panel.order')}>
          {choice(t('panel.order.page'), !grouped, () => setGrouped(false))}
          {choice(t('panel.order.kind'), grouped, () => setGrouped(true))}
        </ul>
      </div>
      {filter.length > 0 && <p class="note">{t('panel.list.filtered', { count: shown.length, total })}</p>}
      {shown.length === 0 && <p class="note">{t(filter.length === 0 ? 'panel.list.empty' : 'panel.list.empty-filter')}</p>}
      {grouped
        ? byKind(shown).map(({ category, findings }) => (
            <section key={category} class="group" aria-labelledby={`group-${category}`}>
              <h3 id={`group-${category}`}>
                {t(`card.title.${category}`)} <span class="count">{number(counts[category])}</span>
              </h3>
              {show(findings)}
            </section>
          ))
        : show(shown)}
      {shown.some(({ finding }) => finding.certainty === 'likely') && <p class="note">{t('panel.list.likely')}</p>}
    </section>
  );
}
