import type { OptionsCatalogue, OptionsKey, UiLanguage } from './catalogue.ts';
import { options as en } from './en-options.ts';
import { options as fr } from './fr-options.ts';
import { CATALOGUES, type Messages, messagesFor } from './messages.ts';
import { type Speech, speechOf } from './speech.ts';

export const OPTIONS_CATALOGUES: Readonly<Record<UiLanguage, OptionsCatalogue>> = { en, fr };

/** What the options page says, and all messages that it shares with the other views. */
export interface OptionsMessages extends Speech<OptionsKey> {
  shared: Messages;
}

export function optionsMessages(language: UiLanguage): OptionsMessages {
  const { quote } = CATALOGUES[language];
  return { ...speechOf<OptionsKey>(language, { ...OPTIONS_CATALOGUES[language], quote }), shared: messagesFor(language) };
}
