import type { AnyKey, Arguments, Message, UiLanguage } from './catalogue.ts';
import { PLACEHOLDER, renderer, spaced } from './render.ts';

/** The messages of a catalogue, as sentences of its language. */
export interface Speech<Keys extends AnyKey> {
  language: UiLanguage;
  /** The message under a key, its placeholders filled in, numbers written as the language writes them. */
  t<Key extends Keys>(key: Key, ...values: Arguments<Key>): string;
  /** The message under a key known only at run time; undefined where there is none, or one that needs values. */
  find(key: string): string | undefined;
  /** Words between the language's quotation marks. */
  quote(words: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/** Every catalogue has a message `quote`. */
export function speechOf<Keys extends AnyKey>(
  language: UiLanguage,
  catalogue: { readonly [Key in Keys]: Message } & { readonly quote: Message },
): Speech<Keys> {
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const render = renderer(language);
  return {
    language,
    t: (key, ...[given]) => render(catalogue[key], given ?? {}),
    find: (key) => {
      const message: Message | undefined = Object.hasOwn(catalogue, key) ? catalogue[key as Keys] : undefined;
      return typeof message === 'string' && placeholdersIn(message).length === 0 ? spaced(message, language) : undefined;
    },
    quote: (words) => render(catalogue.quote, { words }),
    list: (items) => conjunction.format(items),
  };
}

/** The names of a template's placeholders, each as often as it stands there. */
export function placeholdersIn(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
