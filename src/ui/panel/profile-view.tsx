import { type Category, FIGURE_CATEGORIES, SOURCE_CATEGORIES } from '../../analysis/findings.ts';
import type { SessionState } from '../../analysis/reading.ts';
import type { Messages } from '../../messages/messages.ts';
import { countForSummary, summarise } from '../../messages/summary.ts';
import { LegendBar } from '../shared/legend-bar.tsx';
import { Checks } from './checks.tsx';
import type { KnownDetails } from './context.ts';
import { Descriptions } from './descriptions.tsx';
import { type ChangeFilter, FindingsList } from './findings-list.tsx';
import { type Listing, toggled } from './listing.ts';
import type { PanelActions } from './panel.tsx';
import { WhatWasRead } from './what-was-read.tsx';

interface ProfileViewProps {
  session: SessionState;
  listing: Listing;
  details: KnownDetails | undefined;
  version: string;
  messages: Messages;
  actions: PanelActions;
  onFilter: ChangeFilter;
  /** Says words aloud. */
  onSaid: (words: string) => void;
}

/** The sourcing profile of an article: the plain sentence, the two bars, the findings, the checks, what was read. */
export function ProfileView({ session, listing, details, version, messages, actions, onFilter, onSaid }: ProfileViewProps) {
  const { t } = messages;
  const { reading, filter } = session;
  const { counts } = listing;
  const toggle = (category: Category) => onFilter((now) => toggled(now, category));
  const summary = countForSummary(reading);
  const mentions = reading.sources.length - summary.hearsay;
  const goTo = async (position: number) => {
    const found = await actions.goTo(position);
    if (!found) onSaid(t('panel.gone'));
    return found;
  };

  return (
    <>
      {!session.shown && <p class="note">{t('panel.hidden')}</p>}
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
        {details && <Descriptions sources={reading.sources} descriptions={details.descriptions} messages={messages} onGoTo={goTo} />}
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

      {listing.total > 0 && (
        <FindingsList
          session={session}
          listing={listing}
          details={details}
          version={version}
          messages={messages}
          actions={{ ...actions, goTo }}
          onFilter={onFilter}
          onSaid={onSaid}
        />
      )}

      <Checks reading={reading} messages={messages} onGoTo={goTo} />
      <WhatWasRead reading={reading} messages={messages} />
    </>
  );
}
