import type { en } from './en.ts';
import type { checks } from './en-checks.ts';
import type { findings } from './en-findings.ts';
import type { options } from './en-options.ts';
import type { welcome } from './en-welcome.ts';

/** Languages of the interface. */
export const UI_LANGUAGES = ['en', 'fr'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** A message chosen by `count`: exactly 0, 1 or 2 first, then by the plural rules of the language. */
export type Forms = { readonly [Form in '=0' | '=1' | '=2' | Intl.LDMLPluralRule]?: string } & { readonly other: string };
export type Message = string | Forms;

export type MessageKey = keyof typeof en;
/** Messages about single findings. */
export type FindingKey = keyof typeof findings;
/** Messages of the options page, which are not among the others. */
export type OptionsKey = keyof typeof options;
/** Messages of the welcome page, which are not among the others. */
export type WelcomeKey = keyof typeof welcome;
export type AnyKey = MessageKey | OptionsKey | WelcomeKey;
type English = typeof en & typeof options & typeof welcome;

/** One language's messages: every key of the English catalogue, each of the same sort. */
type Translated<Keys extends AnyKey> = { readonly [Key in Keys]: English[Key] extends string ? string : Forms };
export type Catalogue = Translated<MessageKey>;
export type FindingCatalogue = Translated<FindingKey>;
export type CheckCatalogue = Translated<keyof typeof checks>;
export type OptionsCatalogue = Translated<OptionsKey>;
export type WelcomeCatalogue = Translated<WelcomeKey>;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type NamesIn<Of> = Of extends string ? Names<Of> : { [Form in keyof Of]: Names<Of[Form]> }[keyof Of];
/** What a message needs: its placeholders, and the number that chooses its form. */
type Needs<Key extends AnyKey> = NamesIn<English[Key]> | (English[Key] extends string ? never : 'count');
type Value<Name> = Name extends 'count' | 'total' ? number : string;

/** The arguments of a message after its key: none, or its placeholders by name. */
export type Arguments<Key extends AnyKey> = [Needs<Key>] extends [never] ? [] : [values: { [Name in Needs<Key>]: Value<Name> }];
