import type { Catalogue, MessageKey, UiLanguage } from './catalogue.ts';
import { type Speech, speechOf } from './speech.ts';

/** Every message of one language. */
export interface Messages extends Speech<MessageKey> {
  /** A number as the language writes it. */
  number(value: number): string;
  /** The name of a language by its code; the code itself where it has none. */
  languageName(code: string): string;
}

/** The messages of a language from its catalogue. */
export function messagesOf(language: UiLanguage, catalogue: Catalogue): Messages {
  const number = new Intl.NumberFormat(language);
  return {
    ...speechOf<MessageKey>(language, catalogue),
    number: (value) => number.format(value),
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
