import { useState } from 'preact/hooks';
import { type OwnPhrases, placesOf } from '../../analysis/own-phrases.ts';
import { LONGEST_PHRASE, MOST_PHRASES } from '../../extension/read-settings.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../messages/catalogue.ts';
import { shorten } from '../../messages/explanation.ts';
import { AddForm } from './add-form.tsx';
import type { SectionProps, Words } from './options.tsx';

const LISTS = ['mark', 'leave'] as const satisfies (keyof OwnPhrases)[];

/** Phrases of the reader's own, by the language of the texts that they are for. */
export function PhrasesSection(props: SectionProps) {
  const { t } = props.messages;
  return (
    <section aria-labelledby="phrases">
      <h2 id="phrases">{t('options.phrases')}</h2>
      <p class="note">{t('options.phrases.text')}</p>
      {UI_LANGUAGES.map((language) => (
        <PhrasesOfLanguage key={language} language={language} {...props} />
      ))}
    </section>
  );
}

function PhrasesOfLanguage({ language: of, settings, messages, change }: SectionProps & { language: UiLanguage }) {
  const { t, shared } = messages;
  const [text, setText] = useState('');
  const [typed, setTyped] = useState<OwnPhrases>({ mark: [], leave: [] });
  const phrases = settings.phrases[of];
  const language = shared.languageName(of);
  const set = (list: keyof OwnPhrases, edit: (now: string[]) => string[]) =>
    change((now) => ({ ...now, phrases: { ...now.phrases, [of]: { ...now.phrases[of], [list]: edit(now.phrases[of][list]) } } }));
  const add = (list: keyof OwnPhrases, entry: string): Words | undefined => {
    const phrase = entry.trim().replace(/\s+/g, ' ');
    if (phrase === '') return (words) => words.t('options.phrases.empty');
    if (phrase.length > LONGEST_PHRASE) {
      return (words) => words.t('options.phrases.too-long', { most: words.shared.number(LONGEST_PHRASE) });
    }
    if (phrases[list].includes(phrase)) return (words) => words.t('options.phrases.known');
    if (phrases[list].length >= MOST_PHRASES) {
      return (words) => words.t('options.phrases.too-many', { most: words.shared.number(MOST_PHRASES) });
    }
    set(list, (now) => [...now.filter((one) => one !== phrase), phrase]);
    return undefined;
  };
  const matches = LISTS.map((list) => ({
    list,
    words: placesOf([...phrases[list], ...typed[list]], text).map(({ start, end }) => text.slice(start, end)),
  }));
  return (
    <fieldset class="language">
      <legend>{t('options.phrases.in', { language })}</legend>
      <div class="lists">
        {LISTS.map((list) => (
          <div key={list} class="list" data-list={`${of}-${list}`}>
            <h3>{t(`options.phrases.${list}`)}</h3>
            <AddForm
              label={t(`options.phrases.new.${list}`, { language })}
              button={t('options.add')}
              messages={messages}
              onAdd={(entry) => add(list, entry)}
              onInput={(entry) => setTyped((now) => ({ ...now, [list]: [entry] }))}
            />
            {phrases[list].length === 0 && <p class="note">{t('options.phrases.none')}</p>}
            <ul class="rows">
              {phrases[list].map((phrase) => (
                <li key={phrase}>
                  <span class="name" lang={of}>
                    {phrase}
                  </span>
                  <button
                    type="button"
                    aria-label={t('options.phrases.remove.label', { phrase: shared.quote(phrase) })}
                    onClick={() => set(list, (now) => now.filter((one) => one !== phrase))}
                  >
                    {t('options.remove')}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <label class="field try">
        <span>{t('options.phrases.try', { language })}</span>
        <textarea rows={3} lang={of} value={text} onInput={({ currentTarget }) => setText(currentTarget.value.slice(0, MOST_TRIED))} />
      </label>
      <div role="status" class="matches">
        {text.trim() !== '' &&
          matches.map(({ list, words }) => (
            <p key={list} data-matches={list}>
              <b>{t(`options.phrases.${list}`)}</b>{' '}
              {t('options.phrases.matches', {
                count: words.length,
                phrases: shared.list(words.slice(0, MOST_SHOWN).map((one) => shared.quote(shorten(one, 60)))),
              })}
            </p>
          ))}
      </div>
    </fieldset>
  );
}

/** Bounds of what is tried and shown at each key. */
const MOST_TRIED = 5000;
const MOST_SHOWN = 10;
