import type { Settings } from '../../extension/settings.ts';
import { UI_LANGUAGES } from '../../messages/catalogue.ts';
import type { OptionsMessages } from '../../messages/options-messages.ts';
import { DataSection } from './data-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { PhrasesSection } from './phrases-section.tsx';
import { SitesSection } from './sites-section.tsx';

export interface SectionProps {
  settings: Settings;
  messages: OptionsMessages;
  /** Changes the settings at once and says so, in the words given or that it is saved; with a way back where `undo` is set. */
  change: (change: (settings: Settings) => Settings, said?: string, undo?: boolean) => void;
  /** Tells assistive technology and the eye what has happened. */
  say: (words: string) => void;
}

interface OptionsProps extends SectionProps {
  said: { words: string; isError?: boolean; undo?: () => void };
  forget: () => Promise<void>;
}

/** The options page. Everything is saved as it is chosen. */
export function Options({ said, forget, ...props }: OptionsProps) {
  const { settings, messages, change } = props;
  const { t, shared } = messages;
  return (
    <main class="options">
      <header>
        <h1>
          {shared.t('name')} <small>{t('options.heading')}</small>
        </h1>
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
      <div class="said" data-error={said.isError ? '' : undefined} data-empty={said.words === '' ? '' : undefined}>
        <p role="status">{said.words}</p>
        {said.undo !== undefined && (
          <button type="button" onClick={said.undo}>
            {t('options.undo')}
          </button>
        )}
      </div>
    </main>
  );
}
