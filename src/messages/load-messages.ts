import type { UiLanguage } from './catalogue.ts';
import { type Messages, messagesOf } from './messages-of.ts';

/** The messages of one language; those of the others are not loaded. */
export async function loadMessages(language: UiLanguage): Promise<Messages> {
  switch (language) {
    case 'en':
      return messagesOf(language, (await import('./en.ts')).en);
    case 'fr':
      return messagesOf(language, (await import('./fr.ts')).fr);
  }
}
