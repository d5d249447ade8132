import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../analysis/findings.ts';
import { type Message, UI_LANGUAGES, type UiLanguage } from './catalogue.ts';
import { checks } from './en-checks.ts';
import { exporting } from './en-export.ts';
import { findings } from './en-findings.ts';
import { options } from './en-options.ts';
import { welcome } from './en-welcome.ts';
import { CATALOGUES, messagesFor } from './messages.ts';
import { OPTIONS_CATALOGUES } from './options-messages.ts';
import { OUTSIDE, outsideMessages } from './outside.ts';
import { chooseLanguage } from './render.ts';
import { placeholdersIn } from './speech.ts';
import { WELCOME_CATALOGUES } from './welcome-messages.ts';

const ALL: Record<UiLanguage, Record<string, Message>> = {
  en: { ...OUTSIDE.en, ...CATALOGUES.en, ...OPTIONS_CATALOGUES.en, ...WELCOME_CATALOGUES.en },
  fr: { ...OUTSIDE.fr, ...CATALOGUES.fr, ...OPTIONS_CATALOGUES.fr, ...WELCOME_CATALOGUES.fr },
};
const formsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const namesOf = (message: Message): string[] => [...new Set(formsOf(message).flatMap(placeholdersIn))].sort();

it('has each message in one of the parts of a catalogue', () => {
  const keys = [checks, exporting, findings, options, welcome].flatMap((part) => Object.keys(part));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe.each(UI_LANGUAGES.filter((language) => language !== 'en'))('the catalogue %s', (language) => {
  const catalogue = ALL[language];

  it('has the keys of the English one, in the same order', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(ALL.en));
  });

  it('has the placeholders of the English one', () => {
    const placeholders = Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, namesOf(message)]));
    expect(placeholders).toEqual(Object.fromEntries(Object.entries(ALL.en).map(([key, message]) => [key, namesOf(message)])));
  });
});

describe.each(UI_LANGUAGES)('the catalogue %s', (language) => {
  const catalogue = ALL[language];

  it('has no empty message, no stray brace and no straight apostrophe or quotation mark', () => {
    const texts = Object.values(catalogue).flatMap(formsOf);
    expect(texts.filter((text) => text === '' || /[{}]/.test(text.replace(/\{[a-z]+\}/g, '')) || /['"]/.test(text))).toEqual([]);
  });

  it('has a form for every plural that its numbers take', () => {
    const rules = new Intl.PluralRules(language);
    const counts = [1, 2, 3, 5, 10, 21, 100];
    const missing = Object.entries(catalogue).filter(
      ([, message]) =>
        typeof message !== 'string' && counts.some((count) => !(`=${count}` in message) && !(rules.select(count) in message)),
    );
    expect(missing).toEqual([]);
  });
});

describe('messagesFor', () => {
  it('chooses forms exactly before it goes by the plural rules, which differ for nothing at all', () => {
    const { en, fr } = { en: messagesFor('en'), fr: messagesFor('fr') };
    expect(outsideMessages('en').button('on', 0)).toBe('Selon: no marks on this page');
    expect(en.t('panel.read.words', { count: 0 })).toBe('0 words');
    expect(fr.t('panel.read.words', { count: 0 })).toBe('0 mot');
    expect(fr.t('panel.read.words', { count: 2 })).toBe('2 mots');
  });

  it('writes numbers, lists, quotations and spaces as the language does', () => {
    const { en, fr } = { en: messagesFor('en'), fr: messagesFor('fr') };
    expect(en.t('panel.read.words', { count: 1234 })).toBe('1,234 words');
    expect(fr.t('panel.read.words', { count: 1234 })).toBe('1\u202f234 mots');
    expect([en.quote('a'), fr.quote('a')]).toEqual(['“a”', '«\u202fa\u202f»']);
    expect([en.list(['a', 'b']), fr.list(['a', 'b', 'c'])]).toEqual(['a and b', 'a, b et c']);
    expect([en.languageName('fr'), fr.languageName('fr'), en.languageName('not a tag')]).toEqual(['French', 'français', 'not a tag']);
  });

  it('leaves the words of the page as they are', () => {
    const words = 'a ; b {count} $& «x »';
    expect(messagesFor('fr').quote(words)).toBe(`«\u202f${words}\u202f»`);
  });

  it('finds a message by a key known only at run time, if it needs no values', () => {
    const { find, t } = messagesFor('fr');
    expect(find('why.unnamed.entourage')).toBe(t('why.unnamed.entourage'));
    for (const key of ['quote', 'panel.read.words', 'rule.of-another-version', 'toString']) expect(find(key)).toBeUndefined();
  });

  it('names and explains every category', () => {
    const texts = CATEGORIES.flatMap((category) => UI_LANGUAGES.map((language) => messagesFor(language).t(`meaning.${category}`)));
    expect(new Set(texts).size).toBe(CATEGORIES.length * UI_LANGUAGES.length);
  });
});

it('chooses the first language that it speaks', () => {
  expect(chooseLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr');
  expect(chooseLanguage(['EN-gb', 'fr'])).toBe('en');
  expect(chooseLanguage(['de', 'fry'])).toBe('en');
  expect(chooseLanguage([])).toBe('en');
});
