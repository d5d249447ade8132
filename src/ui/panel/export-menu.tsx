import { useState } from 'preact/hooks';
import { FORMAT_NAMES, type FormatName } from '../../export/format-names.ts';
import type { Format } from '../../export/formats.ts';
import type { ProfiledPage } from '../../export/profiled-page.ts';
import type { Messages } from '../../messages/messages.ts';
import { saveFile } from '../shared/save-file.ts';

/** What is exported, the time aside. */
export type Profiled = Omit<ProfiledPage, 'date'>;

interface ExportMenuProps {
  /** Resolves to the profile as it is now; undefined where the page has changed or is gone. */
  profile: () => Promise<Profiled | undefined>;
  messages: Messages;
  /** Says words aloud. */
  onSaid: (words: string) => void;
}

/** Without it spreadsheets take accents for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes the profile of the page in one of four formats, to copy or to download. Nothing is asked of any network. */
export function ExportMenu({ profile, messages, onSaid }: ExportMenuProps) {
  const [name, setName] = useState<FormatName>('markdown');
  const [said, setSaid] = useState('');
  const { t } = messages;

  const run = async (hand: (text: string, file: string, format: Format) => Promise<string> | string) => {
    const say = (words: string) => {
      setSaid(words);
      onSaid(words);
    };
    // Emptied first, so that the same words are said again.
    say('');
    // The panel opens at once: what writes the formats is loaded when one is wanted.
    const [found, { FORMATS, fileNameOf }] = await Promise.all([profile().catch(() => undefined), import('../../export/formats.ts')]);
    if (found === undefined) return say(t('export.gone'));
    const page = { ...found, date: new Date() };
    const format = FORMATS[name];
    say(await hand(await format.write(page, messages), fileNameOf(page, format), format));
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => t('export.copied'),
      () => t('export.not-copied'),
    );
  const download = (text: string, file: string, format: Format) => {
    saveFile(file, new Blob([name === 'csv' ? BYTE_ORDER_MARK : '', text], { type: `${format.type};charset=utf-8` }));
    return t('export.downloaded', { file });
  };

  return (
    <details class="export">
      <summary>{t('export.title')}</summary>
      <fieldset>
        <legend>{t('export.format')}</legend>
        {FORMAT_NAMES.map((one) => (
          <label key={one}>
            <input type="radio" name="format" value={one} checked={one === name} onChange={() => setName(one)} />
            <span>
              {t(`export.format.${one}`)} <small>{t(`export.format.${one}.for`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="button" data-export="copy" onClick={() => run(copy)}>
          {t('export.copy')}
        </button>
        <button type="button" data-export="download" onClick={() => run(download)}>
          {t('export.download')}
        </button>
      </p>
      <p class="note">{said}</p>
    </details>
  );
}
