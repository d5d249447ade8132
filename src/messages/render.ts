import { type Message, UI_LANGUAGES, type UiLanguage } from './catalogue.ts';

export const PLACEHOLDER = /\{([a-z]+)\}/g;

/** The first of the preferred languages (BCP 47) that the interface has, else English. */
export function chooseLanguage(preferred: readonly string[]): UiLanguage {
  const primary = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return primary.flatMap((code) => UI_LANGUAGES.filter((language) => language === code))[0] ?? 'en';
}

/** Fills a message in: its form chosen by `count`, numbers written and spaces set as the language does. */
export function renderer(language: UiLanguage): (message: Message, values: Readonly<Record<string, string | number>>) => string {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (message, values) =>
    spaced(chooseForm(message, Number(values.count), plural), language).replace(PLACEHOLDER, (placeholder, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number.format(value) : (value ?? placeholder);
    });
}

/** In French, spaces beside high punctuation and guillemets narrow and unbreakable (U+202F). */
export function spaced(text: string, language: UiLanguage): string {
  return language === 'fr' ? text.replace(/ (?=[;:?!»])|(?<=«) /g, '\u202f') : text;
}

function chooseForm(message: Message, count: number, plural: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  const exact = count === 0 ? message['=0'] : count === 1 ? message['=1'] : count === 2 ? message['=2'] : undefined;
  return exact ?? message[plural.select(count)] ?? message.other;
}
