import browser from 'webextension-polyfill';
import type { UiLanguage } from '../messages/catalogue.ts';
import { chooseLanguage } from '../messages/render.ts';
import type { Settings } from './settings.ts';

/** The language of the interface: the one chosen in the settings, else the browser's. */
export function interfaceLanguage({ language }: Pick<Settings, 'language'>): UiLanguage {
  return language === 'auto' ? chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages]) : language;
}
