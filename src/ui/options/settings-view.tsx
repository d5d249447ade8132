import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { forgetDismissals } from '../../extension/dismissals.ts';
import { interfaceLanguage } from '../../extension/interface-language.ts';
import { openHelp } from '../../extension/own-pages.ts';
import { changeSettings, onSettings, type Settings } from '../../extension/settings.ts';
import { takenBack } from '../../extension/take-back.ts';
import { optionsMessages } from '../../messages/options-messages.ts';
import { wearLines } from '../shared/wear-lines.ts';
import { Options, type SectionProps } from './options.tsx';
import { whyNotSaved } from './why-not-saved.ts';

/** Milliseconds for which a live region is empty before it speaks: the same words are not read out twice otherwise. */
const BREATH = 50;

type Said = Parameters<typeof Options>[0]['said'];

/** The options page, kept up with the settings as they are stored. */
export function SettingsView({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [said, setSaid] = useState<Said>({});
  const speaking = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const language = interfaceLanguage(settings);
  const messages = useMemo(() => optionsMessages(language), [language]);

  useEffect(() => onSettings(setSettings), []);
  useEffect(() => wearLines(settings.lines), [settings.lines]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.t('options.title');
  }, [language, messages]);

  const tell = (next: Said): void => {
    clearTimeout(speaking.current);
    setSaid({});
    speaking.current = setTimeout(() => setSaid(next), BREATH);
  };
  const change: SectionProps['change'] = (make, words = ({ t }) => t('options.saved'), undo = false) => {
    const shown = settings;
    let before = shown;
    setSettings(make(shown));
    const changed = changeSettings((stored) => {
      before = stored;
      return make(stored);
    });
    changed.then(
      (after) => {
        setSettings(after);
        const takeBack = () =>
          change(
            (now) => takenBack(before, after, now),
            ({ t }) => t('options.undone'),
          );
        tell({ words, ...(undo && { undo: takeBack }) });
      },
      (error: unknown) => {
        setSettings(shown);
        tell({ words: whyNotSaved(error), isError: true });
      },
    );
  };
  return (
    <Options
      settings={settings}
      messages={messages}
      change={change}
      say={(words) => tell({ words })}
      said={said}
      forget={forgetDismissals}
      onHelp={() => void openHelp()}
    />
  );
}
