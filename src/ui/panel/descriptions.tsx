import type { SourceMention } from '../../analysis/types.ts';
import type { ArticleDetails } from '../../extension/article-details.ts';
import { shorten } from '../../messages/explanation.ts';
import type { Messages } from '../../messages/messages.ts';
import { type OnGoTo, Passages } from './go-to.tsx';

interface DescriptionsProps {
  sources: readonly SourceMention[];
  descriptions: ArticleDetails['descriptions'];
  messages: Messages;
  onGoTo: OnGoTo;
}

/** The sources that are not named, by their descriptions: how closely each is described, and where. Nothing where there is none. */
export function Descriptions({ sources, descriptions, messages, onGoTo }: DescriptionsProps) {
  if (descriptions.length === 0) return null;
  const { t } = messages;
  return (
    <details class="descriptions">
      <summary>
        {t('panel.descriptions', {
          count: descriptions.length,
          mentions: t('panel.sources.mentions', { count: descriptions.flat().length }),
        })}
      </summary>
      <p class="note">{t('panel.descriptions.persons', { count: descriptions.length })}</p>
      <ul>
        {descriptions.map((positions) => {
          const mentions = positions.flatMap((position) => (sources[position] ? [{ ...sources[position], position }] : []));
          const [first] = mentions;
          const precision = Math.max(0, ...mentions.map((mention) => mention.precision ?? 0)) as 0 | 1 | 2 | 3;
          return (
            first && (
              <li key={first.position}>
                <p>
                  <b>{shorten(first.exact)}</b>
                </p>
                <p class="note">{t('panel.descriptions.precision', { precision: t(`card.described.${precision}`) })}</p>
                <Passages findings={mentions} messages={messages} onGoTo={onGoTo} />
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
