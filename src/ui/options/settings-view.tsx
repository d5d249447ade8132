import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { forgetDismissals } from '../../extension/dismissals.ts';
import { interfaceLanguage } from '../../extension/interface-language.ts';
import { changeSettings, onSettings, PrivateWindowError, type Settings } from '../../extension/settings.ts';
import { optionsMessages } from '../../messages/options-messages.ts';
import { wearLines } from '../shared/wear-lines.ts';
import { Options, type SectionProps } from './options.tsx';

/** Milliseconds for which a live region is empty before it speaks: the same words are not read out twice otherwise. */
const BREATH = 50;

type Said = Parameters<typeof Options>[0]['said'];

/** The options page, kept up with the settings as they are stored. */
export function SettingsView({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [said, setSaid] = useState<Said>({ words: '' });
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
    setSaid({ words: '' });
    speaking.current = setTimeout(() => setSaid(next), BREATH);
  };
  const change: SectionProps['change'] = (make, words, undo) => {
    const before = settings;
    const after = make(before);
    // In the new language, where that is what changes.
    const { t } = optionsMessages(interfaceLanguage(after));
    setSettings(after);
    changeSettings(make).then(
      (now) => {
        setSettings(now);
        tell({ words: words ?? t('options.saved'), ...(undo && { undo: () => change(() => before, t('options.undone')) }) });
      },
      (error: unknown) => {
        setSettings(before);
        tell({ words: messages.t(error instanceof PrivateWindowError ? 'options.private' : 'options.not-saved'), isError: true });
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
    />
  );
}
