import type { Catalogue, UiLanguage } from './catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type Messages, messagesOf } from './messages-of.ts';

export type { Messages } from './messages-of.ts';

export const CATALOGUES: Readonly<Record<UiLanguage, Catalogue>> = { en, fr };

export function messagesFor(language: UiLanguage): Messages {
  return messagesOf(language, CATALOGUES[language]);
}
