import type { UiLanguage, WelcomeCatalogue, WelcomeKey } from './catalogue.ts';
import { welcome as en } from './en-welcome.ts';
import { welcome as fr } from './fr-welcome.ts';
import { CATALOGUES, type Messages, messagesFor } from './messages.ts';
import { type Speech, speechOf } from './speech.ts';

export const WELCOME_CATALOGUES: Readonly<Record<UiLanguage, WelcomeCatalogue>> = { en, fr };

/** What the welcome page says, and all messages that it shares with the other views. */
export interface WelcomeMessages extends Speech<WelcomeKey> {
  shared: Messages;
}

export function welcomeMessages(language: UiLanguage): WelcomeMessages {
  const { quote } = CATALOGUES[language];
  return { ...speechOf<WelcomeKey>(language, { ...WELCOME_CATALOGUES[language], quote }), shared: messagesFor(language) };
}
