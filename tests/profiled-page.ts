import { analyse } from '../src/analysis/analyse.ts';
import { BLOCK_SEPARATOR } from '../src/analysis/block-separator.ts';
import { packFor } from '../src/analysis/languages/index.ts';
import type { ProfiledPage } from '../src/export/profiled-page.ts';
import type { UiLanguage } from '../src/messages/catalogue.ts';

const ARTICLES: Record<UiLanguage, string[]> = {
  en: [
    'Ferry 🚢 to Skarrow may stop, officials say',
    'A senior official at the harbour office, speaking on condition of anonymity, said 😀 that the crew of 140 people would be told on Friday.',
    'The ship was reportedly turned back in June. Northmark Lines lost $4.6 million last year, according to its annual report.',
    'Critics say that the island was forgotten. Nearly a third of its shops closed last winter.',
  ],
  fr: [
    'Le barrage de Vaubrune pourrait céder, selon des responsables',
    'Une source préfectorale, sous couvert d’anonymat, a déclaré que 300 riverains dormaient à la halle.',
    '« Nous n’avons rien su », a dit Claire Aubanel, la maire. Le chantier aurait été arrêté en mars.',
    'Certains experts estiment que 12,5 % des vannes sont hors d’usage.',
  ],
};

/** A page of an article of our own, as it is exported. */
export function profiledPage(language: UiLanguage, changes: Partial<ProfiledPage['reading']> = {}): ProfiledPage {
  const text = ARTICLES[language].join(BLOCK_SEPARATOR);
  return {
    reading: {
      ...analyse(text, packFor(language)!),
      state: 'article',
      url: 'https://news.example/2026/story?id=1&part=2#top',
      title: ARTICLES[language][0]!,
      blocks: ARTICLES[language].length,
      ...changes,
    },
    text,
    dismissed: [],
    date: new Date('2026-11-24T21:30:00Z'),
    version: '9.9.9',
  };
}

/** The same with words of the page in the place of a title and of every finding's, as a hostile page would choose them. */
export function pageSaying(words: string): ProfiledPage {
  const page = profiledPage('en', { title: words });
  const { reading } = page;
  return {
    ...page,
    reading: {
      ...reading,
      sources: reading.sources.map((source) => ({ ...source, exact: words, cue: { start: 0, end: 1, exact: words } })),
      figures: reading.figures.map((figure) => ({ ...figure, exact: words, source: { start: 0, end: 1, exact: words } })),
    },
  };
}
