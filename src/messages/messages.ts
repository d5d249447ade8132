import type { Arguments, Catalogue, Message, MessageKey, UiLanguage } from './catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { PLACEHOLDER, renderer, spaced } from './render.ts';

export const CATALOGUES: Readonly<Record<UiLanguage, Catalogue>> = { en, fr };

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

export function messagesFor(language: UiLanguage): Messages {
  const catalogue = CATALOGUES[language];
  const number = new Intl.NumberFormat(language);
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const render = renderer(language);
  const t = <Key extends MessageKey>(key: Key, ...[given]: Arguments<Key>): string => {
    return render(catalogue[key], given ?? {});
  };

  return {
    language,
    t,
    find: (key) => {
      const message: Message | undefined = Object.hasOwn(catalogue, key) ? catalogue[key as MessageKey] : undefined;
      return typeof message === 'string' && placeholdersIn(message).length === 0 ? spaced(message, language) : undefined;
    },
    number: (value) => number.format(value),
    quote: (words) => t('quote', { words }),
    list: (items) => conjunction.format(items),
    languageName: (code) => nameOfLanguage(code, language),
  };
}

function nameOfLanguage(code: string, language: UiLanguage): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
