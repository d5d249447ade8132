import type { Settings } from '../../extension/settings.ts';
import { UI_LANGUAGES } from '../../messages/catalogue.ts';
import type { OptionsMessages } from '../../messages/options-messages.ts';
import { DataSection } from './data-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { PhrasesSection } from './phrases-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** Words that are in sight for a while: they follow the language of the page. */
export type Words = (messages: OptionsMessages) => string;

export interface SectionProps {
  settings: Settings;
  messages: OptionsMessages;
  /** Changes the settings at once and says so, in the words given or that it is saved; with a way back where `undo` is set. */
  change: (change: (settings: Settings) => Settings, said?: Words, undo?: boolean) => void;
  /** Tells assistive technology and the eye what has happened. */
  say: (words: Words) => void;
}

interface OptionsProps extends SectionProps {
  said: { words?: Words; isError?: boolean; undo?: () => void };
  forget: () => Promise<void>;
  onHelp: () => void;
}

/** The options page. Everything is saved as it is chosen. */
export function Options({ said, forget, onHelp, ...props }: OptionsProps) {
  const { settings, messages, change } = props;
  const { t, shared } = messages;
  return (
    <main class="options">
      <header>
        <h1>
          {shared.t('name')} <small>{t('options.heading')}</small>
        </h1>
        <button type="button" data-does="help" onClick={onHelp}>
          {t('options.help')}
        </button>
      </header>
      <MarksSection {...props} />
      <SitesSection {...props} />
      <PhrasesSection {...props} />
      <section aria-labelledby="language">
        <h2 id="language">{t('options.language')}</h2>
        <label class="field">
          <span>{t('options.language.label')}</span>
          <select
            name="language"
            value={settings.language}
            onChange={({ currentTarget }) => {
              const language = currentTarget.value as Settings['language'];
              change((now) => ({ ...now, language }));
            }}
          >
            <option value="auto">{t('options.language.auto')}</option>
            {UI_LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {shared.languageName(language)}
              </option>
            ))}
          </select>
        </label>
      </section>
      <DataSection {...props} forget={forget} />
      <div class="said" data-error={said.isError ? '' : undefined} data-empty={said.words === undefined ? '' : undefined}>
        <p role="status">{said.words?.(messages)}</p>
        {said.undo !== undefined && (
          <button type="button" onClick={said.undo}>
            {t('options.undo')}
          </button>
        )}
      </div>
    </main>
  );
}
