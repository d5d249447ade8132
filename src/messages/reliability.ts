import { UI_LANGUAGES, type UiLanguage } from './catalogue.ts';
import type { Messages } from './messages.ts';

/** Of a hundred. How each number was measured: docs/analysis.md, "How well it does". */
interface Reliability {
  /** Marks drawn at random from articles that no rule was written with, and judged one by one. */
  right: number;
  wrong: number;
  doubtful: number;
}

const RELIABILITY: Readonly<Record<UiLanguage, Reliability>> = {
  en: { right: 87, wrong: 5, doubtful: 8 },
  fr: { right: 93, wrong: 3, doubtful: 4 },
};

/** Of a hundred sources that are not named, in articles of both languages that no rule was written with: those in the list. */
const LISTED = 80;

/** How far the marks in articles of a language are to be trusted, in one line; of both languages where `language` is not one of them. */
export function reliabilityOf(language: string, { t, list, languageName }: Messages): string {
  const spoken = UI_LANGUAGES.filter((code) => code === language);
  const measured = (spoken.length > 0 ? spoken : UI_LANGUAGES).map((code) => {
    const { right, wrong, doubtful } = RELIABILITY[code];
    return t('reliability.marks', { language: languageName(code), right: String(right), wrong: String(wrong), doubtful: String(doubtful) });
  });
  return t('reliability', { measured: list(measured), listed: String(LISTED) });
}
