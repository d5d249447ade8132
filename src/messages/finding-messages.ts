import type { FindingCatalogue, FindingKey, UiLanguage } from './catalogue.ts';
import { findings as en } from './en-findings.ts';
import { findings as fr } from './fr-findings.ts';
import { type Speech, speechOf } from './speech.ts';

const CATALOGUES: Readonly<Record<UiLanguage, FindingCatalogue>> = { en, fr };

/** The messages about single findings. */
export type FindingMessages = Speech<FindingKey>;

export function findingMessages(language: UiLanguage): FindingMessages {
  return speechOf<FindingKey>(language, CATALOGUES[language]);
}
