import { useState } from 'preact/hooks';
import { SITE_RULES, type SiteRule } from '../../analysis/reading.ts';
import { MOST_RULES } from '../../extension/read-settings.ts';
import { hostFrom, withSiteRule } from '../../extension/site-rules.ts';
import type { OptionsMessages } from '../../messages/options-messages.ts';
import { AddForm } from './add-form.tsx';
import type { SectionProps, Words } from './options.tsx';

/** What is done on which site. */
export function SitesSection({ settings, messages, change }: SectionProps) {
  const { t } = messages;
  const { elsewhere, rules } = settings.sites;
  const [added, setAdded] = useState<SiteRule>('never');
  const add = (text: string): Words | undefined => {
    const host = hostFrom(text);
    if (host === undefined) return (words) => words.t('options.sites.no-host');
    if (Object.keys(rules).length >= MOST_RULES && !Object.hasOwn(rules, host)) {
      return (words) => words.t('options.sites.too-many', { most: words.shared.number(MOST_RULES) });
    }
    change((now) => withSiteRule(now, host, added));
    return undefined;
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options.sites')}</h2>
      <fieldset>
        <legend>{t('options.sites.elsewhere')}</legend>
        {SITE_RULES.map((rule) => (
          <label key={rule} class="choice">
            <input
              type="radio"
              name="elsewhere"
              value={rule}
              checked={elsewhere === rule}
              onChange={() => change((now) => ({ ...now, sites: { ...now.sites, elsewhere: rule } }))}
            />
            <span>{t(`options.sites.elsewhere.${rule}`)}</span>
          </label>
        ))}
      </fieldset>
      <h3>{t('options.sites.rules')}</h3>
      <p class="note">{t('options.sites.rules.text')}</p>
      <AddForm label={t('options.sites.host')} button={t('options.add')} messages={messages} onAdd={add}>
        <RuleSelect value={added} label={t('options.sites.rule')} messages={messages} onChoose={setAdded} />
      </AddForm>
      {Object.keys(rules).length === 0 && <p class="note">{t('options.sites.none')}</p>}
      <ul class="rows" id="rules">
        {Object.entries(rules)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([host, rule]) => (
            <li key={host}>
              <span class="name">{host}</span>
              <RuleSelect
                value={rule}
                label={t('options.sites.rule.label', { host })}
                messages={messages}
                onChoose={(chosen) => change((now) => withSiteRule(now, host, chosen))}
              />
              <button
                type="button"
                aria-label={t('options.sites.remove.label', { host })}
                onClick={() => change((now) => withSiteRule(now, host, undefined))}
              >
                {t('options.remove')}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

interface RuleSelectProps {
  value: SiteRule;
  label: string;
  messages: OptionsMessages;
  onChoose: (rule: SiteRule) => void;
}

function RuleSelect({ value, label, messages: { t }, onChoose }: RuleSelectProps) {
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as SiteRule)}>
      {SITE_RULES.map((rule) => (
        <option key={rule} value={rule}>
          {t(`options.rule.${rule}`)}
        </option>
      ))}
    </select>
  );
}
