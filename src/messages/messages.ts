import { type Arguments, type Catalogue, type Message, type MessageKey, UI_LANGUAGES, type UiLanguage } from './catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export const CATALOGUES: Readonly<Record<UiLanguage, Catalogue>> = { en, fr };

const PLACEHOLDER = /\{([a-z]+)\}/g;

/** The names of a template's placeholders, each as often as it stands there. */
export function placeholdersIn(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** The messages of one language. */
export interface Messages {
  language: UiLanguage;
  /** The message under a key, its placeholders filled in, numbers written as the language writes them. */
  t<Key extends MessageKey>(key: Key, ...values: Arguments<Key>): string;
  /** The message under a key known only at run time; undefined where there is none, or one that needs values. */
  find(key: string): string | undefined;
  /** A number as the language writes it. */
  number(value: number): string;
  /** Words between the language's quotation marks. */
  quote(words: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The name of a language by its code; the code itself where it has none. */
  languageName(code: string): string;
}

/** The first of the preferred languages (BCP 47) that the interface has, else English. */
export function chooseLanguage(preferred: readonly string[]): UiLanguage {
  const primary = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return primary.flatMap((code) => UI_LANGUAGES.filter((language) => language === code))[0] ?? 'en';
}

export function messagesFor(language: UiLanguage): Messages {
  const catalogue = CATALOGUES[language];
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const spaced = language === 'fr' ? withFrenchSpaces : (text: string) => text;

  const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
    spaced(template).replace(PLACEHOLDER, (placeholder, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number.format(value) : (value ?? placeholder);
    });
  const t = <Key extends MessageKey>(key: Key, ...[given]: Arguments<Key>): string => {
    const values: Record<string, string | number> = given ?? {};
    return fill(chooseForm(catalogue[key], Number(values.count), plural), values);
  };

  return {
    language,
    t,
    find: (key) => {
      const message: Message | undefined = Object.hasOwn(catalogue, key) ? catalogue[key as MessageKey] : undefined;
      return typeof message === 'string' && placeholdersIn(message).length === 0 ? spaced(message) : undefined;
    },
    number: (value) => number.format(value),
    quote: (words) => t('quote', { words }),
    list: (items) => conjunction.format(items),
    languageName: (code) => nameOfLanguage(code, language),
  };
}

function chooseForm(message: Message, count: number, plural: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  const exact = count === 0 ? message['=0'] : count === 1 ? message['=1'] : count === 2 ? message['=2'] : undefined;
  return exact ?? message[plural.select(count)] ?? message.other;
}

function nameOfLanguage(code: string, language: UiLanguage): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Spaces beside high punctuation and guillemets narrow and unbreakable (U+202F), as French sets them. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[;:?!»])|(?<=«) /g, '\u202f');
}
