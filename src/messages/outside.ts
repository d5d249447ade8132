import type { UiLanguage } from './catalogue.ts';
import { renderer } from './render.ts';

/** What is said outside the extension's pages, in button and menu. Apart from the catalogues, which the background need not carry. */
export const OUTSIDE = {
  en: {
    'menu.read': 'Read this page with Selon',
    'menu.toggle': 'Show or hide Selon’s marks on this page',
    'badge.marks': {
      '=0': 'Selon: no marks on this page',
      one: 'Selon: {count} mark on this page',
      other: 'Selon: {count} marks on this page',
    },
  },
  fr: {
    'menu.read': 'Lire cette page avec Selon',
    'menu.toggle': 'Montrer ou masquer les marques de Selon sur cette page',
    'badge.marks': {
      '=0': 'Selon : aucune marque sur cette page',
      one: 'Selon : {count} marque sur cette page',
      other: 'Selon : {count} marques sur cette page',
    },
  },
} as const;

/** The sentences of button and menu in one language. */
export function outsideMessages(language: UiLanguage): { readPage(): string; toggleMarks(): string; marks(count: number): string } {
  const render = renderer(language);
  return {
    readPage: () => render(OUTSIDE[language]['menu.read'], {}),
    toggleMarks: () => render(OUTSIDE[language]['menu.toggle'], {}),
    marks: (count) => render(OUTSIDE[language]['badge.marks'], { count }),
  };
}
