import { CATEGORIES, type Category, FIGURE_CATEGORIES, SOURCE_CATEGORIES } from '../../analysis/findings.ts';
import type { TabState } from '../../extension/protocol.ts';
import type { Messages } from '../../messages/messages.ts';
import { countForSummary, summarise } from '../../messages/summary.ts';
import { LegendBar } from '../shared/legend-bar.tsx';
import { FindingItem } from './finding-item.tsx';
import { listFor, toggled } from './listing.ts';
import type { PanelActions } from './panel.tsx';
import { WhatWasRead } from './what-was-read.tsx';

interface ProfileViewProps {
  session: TabState;
  /** Categories marked in the page while nothing is filtered. */
  marked: readonly Category[];
  messages: Messages;
  actions: PanelActions;
}

/** The sourcing profile of an article: the plain sentence, the two bars, the findings, what was read. */
export function ProfileView({ session, marked, messages, actions }: ProfileViewProps) {
  const { t } = messages;
  const { reading, filter, dismissed, revision } = session;
  const { shown, counts, total, markedTotal } = listFor(session, marked);
  const toggle = (category: Category) => actions.filter(toggled(filter, category));
  const summary = countForSummary(reading);
  const mentions = reading.sources.length - summary.hearsay;
  const everything = filter.length === CATEGORIES.length;

  return (
    <>
      <p class="summary">{summarise(summary, messages)}</p>

      <section aria-labelledby="sources">
        <h2 id="sources">
          {t('panel.sources')}
          {mentions > 0 && (
            <small>
              {t('panel.sources.distinct', { count: summary.sources })}, {t('panel.sources.mentions', { count: mentions })}
            </small>
          )}
        </h2>
        {reading.sources.length + reading.clauses.length === 0 ? (
          <p class="note">{t('panel.sources.none')}</p>
        ) : (
          <LegendBar
            label={t('panel.legend.sources')}
            categories={SOURCE_CATEGORIES}
            legendOnly={['clause']}
            counts={counts}
            pressed={filter}
            messages={messages}
            onToggle={toggle}
          />
        )}
      </section>

      <section aria-labelledby="figures">
        <h2 id="figures">
          {t('panel.figures')}
          {reading.figures.length > 0 && <small>{messages.number(reading.figures.length)}</small>}
        </h2>
        {reading.figures.length === 0 ? (
          <p class="note">{t('panel.figures.none')}</p>
        ) : (
          <LegendBar
            label={t('panel.legend.figures')}
            categories={FIGURE_CATEGORIES}
            counts={counts}
            pressed={filter}
            messages={messages}
            onToggle={toggle}
          />
        )}
      </section>

      {total > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">{t('panel.list')}</h2>
          <ul class="scope" aria-label={t('panel.list.scope')}>
            <li>
              <button type="button" class="chip" aria-pressed={filter.length === 0} onClick={() => actions.filter([])}>
                {t('panel.list.marked')} <span class="count">{messages.number(markedTotal)}</span>
              </button>
            </li>
            <li>
              <button type="button" class="chip" aria-pressed={everything} onClick={() => actions.filter([...CATEGORIES])}>
                {t('panel.list.all')} <span class="count">{messages.number(total)}</span>
              </button>
            </li>
          </ul>
          <p class="note" role="status">
            {filter.length > 0 && t('panel.list.filtered', { count: shown.length, total })}
          </p>
          {shown.length === 0 && <p class="note">{t(filter.length === 0 ? 'panel.list.empty' : 'panel.list.empty-filter')}</p>}
          <ol class="findings">
            {shown.map((listed) => (
              <FindingItem
                key={`${revision}.${listed.position}`}
                listed={listed}
                dismissed={dismissed.includes(listed.position)}
                messages={messages}
                onGoTo={actions.goTo}
                onDismiss={actions.dismiss}
              />
            ))}
          </ol>
          {shown.some(({ finding }) => finding.certainty === 'likely') && <p class="note">{t('panel.list.likely')}</p>}
        </section>
      )}

      <WhatWasRead reading={reading} messages={messages} />
    </>
  );
}
