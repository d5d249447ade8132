import { useRef, useState } from 'preact/hooks';
import { defaultSettings, type Flaw } from '../../extension/read-settings.ts';
import type { Settings } from '../../extension/settings.ts';
import { LARGEST_FILE, readSettingsFile, type SettingsFile, settingsFile } from '../../extension/settings-file.ts';
import { shorten } from '../../messages/explanation.ts';
import type { OptionsMessages } from '../../messages/options-messages.ts';
import { saveFile } from '../shared/save-file.ts';
import type { SectionProps, Words } from './options.tsx';
import { whyNotSaved } from './why-not-saved.ts';

const MOST_FLAWS = 5;
const FILE_NAME = 'selon-settings.json';

type Refusal = Exclude<SettingsFile, { is: 'settings' }>;
type Asking = { for: 'import'; settings: Settings } | { for: 'dismissals' } | { for: 'refused'; why: Refusal };

/** Settings to a file and back, what was dismissed, and everything as at first. */
export function DataSection({ settings, messages, change, say, forget }: SectionProps & { forget: () => Promise<void> }) {
  const { t } = messages;
  const file = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState<Asking>();
  const close = (said?: Words) => {
    setAsking(undefined);
    file.current?.focus();
    if (said !== undefined) say(said);
  };
  const take = async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [chosen] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (chosen === undefined) return;
    const read: SettingsFile = chosen.size > LARGEST_FILE * 4 ? { is: 'too-large' } : readSettingsFile(await chosen.text());
    setAsking(read.is === 'settings' ? { for: 'import', settings: read.settings } : { for: 'refused', why: read });
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('options.data')}</h2>
      <p class="note">{t('options.data.text')}</p>
      <div class="buttons">
        <button
          type="button"
          data-does="export"
          onClick={() => saveFile(FILE_NAME, new Blob([settingsFile(settings)], { type: 'application/json' }))}
        >
          {t('options.export')}
        </button>
        <label class="file">
          <input ref={file} type="file" accept=".json,application/json" onChange={take} />
          <span>{t('options.import')}</span>
        </label>
        <button type="button" data-does="dismissals" onClick={() => setAsking({ for: 'dismissals' })}>
          {t('options.dismissals')}
        </button>
        <button type="button" data-does="reset" onClick={() => change(defaultSettings, (words) => words.t('options.reset.done'), true)}>
          {t('options.reset')}
        </button>
      </div>
      <div role="status" class="asking">
        {asking?.for === 'refused' && <Refused why={asking.why} messages={messages} />}
        {asking?.for === 'import' && <Summary settings={asking.settings} messages={messages} />}
        {asking?.for === 'dismissals' && <p>{t('options.dismissals.sure')}</p>}
      </div>
      {asking?.for === 'import' && (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            onClick={() => {
              change(
                () => asking.settings,
                (words) => words.t('options.import.done'),
                true,
              );
              close();
            }}
          >
            {t('options.import.replace')}
          </button>
          <button type="button" onClick={() => close((words) => words.t('options.import.kept'))}>
            {t('options.import.cancel')}
          </button>
        </div>
      )}
      {asking?.for === 'dismissals' && (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            onClick={() =>
              forget().then(
                () => close((words) => words.t('options.dismissals.done')),
                (error: unknown) => close(whyNotSaved(error)),
              )
            }
          >
            {t('options.dismissals.yes')}
          </button>
          <button type="button" onClick={() => close((words) => words.t('options.import.kept'))}>
            {t('options.dismissals.no')}
          </button>
        </div>
      )}
    </section>
  );
}

/** What a file would bring. */
function Summary({ settings, messages: { t, shared } }: { settings: Settings; messages: OptionsMessages }) {
  const { language, marked, lines, sites, phrases } = settings;
  const count = Object.values(phrases).reduce((sum, { mark, leave }) => sum + mark.length + leave.length, 0);
  return (
    <>
      <p>{t('options.import.summary')}</p>
      <ul class="summary-list">
        <li>
          {t('options.import.language', {
            language: language === 'auto' ? t('options.language.auto') : shared.languageName(language),
          })}
        </li>
        <li>{t('options.import.kinds', { count: marked.length })}</li>
        <li>{t('options.import.lines', { styles: shared.list(Object.values(lines).map((style) => t(`options.style.${style}`))) })}</li>
        <li>{t('options.import.elsewhere', { rule: t(`options.sites.elsewhere.${sites.elsewhere}`) })}</li>
        <li>{t('options.import.sites', { count: Object.keys(sites.rules).length })}</li>
        <li>{t('options.import.phrases', { count })}</li>
      </ul>
    </>
  );
}

/** Why a file was not loaded. */
function Refused({ why, messages: { t } }: { why: Refusal; messages: OptionsMessages }) {
  const said = ({ at, value }: Flaw): string =>
    value === undefined
      ? t('options.import.missing', { place: shorten(at, 80) })
      : t('options.import.unusable', { place: shorten(at, 80), value: shorten(JSON.stringify(value), 60) });
  const flaws = why.is === 'flawed' ? why.flaws : [];
  return (
    <div class="error">
      <p>{t('options.import.refused')}</p>
      <ul class="summary-list">
        {why.is === 'not-json' && <li>{t('options.import.not-json', { error: why.error })}</li>}
        {(why.is === 'too-large' || why.is === 'not-settings' || why.is === 'newer') && <li>{t(`options.import.${why.is}`)}</li>}
        {flaws.slice(0, MOST_FLAWS).map((flaw) => (
          <li key={said(flaw)}>{said(flaw)}</li>
        ))}
        {flaws.length > MOST_FLAWS && <li>{t('options.import.more', { count: flaws.length - MOST_FLAWS })}</li>}
      </ul>
    </div>
  );
}
