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
    'button.off': 'Selon: off on this page',
    'button.idle': 'Selon: no article is read on this page',
  },
  fr: {
    'menu.read': 'Lire cette page avec Selon',
    'menu.toggle': 'Montrer ou masquer les marques de Selon sur cette page',
    'badge.marks': {
      '=0': 'Selon : aucune marque sur cette page',
      one: 'Selon : {count} marque sur cette page',
      other: 'Selon : {count} marques sur cette page',
    },
    'button.off': 'Selon : désactivé sur cette page',
    'button.idle': 'Selon : aucun article n’est lu sur cette page',
  },
} as const;

interface OutsideMessages {
  readPage(): string;
  toggleMarks(): string;
  /** What the button says of a page. */
  button(look: 'on' | 'off' | 'idle', marks: number): string;
}

/** The sentences of button and menu in one language. */
export function outsideMessages(language: UiLanguage): OutsideMessages {
  const render = renderer(language);
  const said = OUTSIDE[language];
  return {
    readPage: () => render(said['menu.read'], {}),
    toggleMarks: () => render(said['menu.toggle'], {}),
    button: (look, marks) => (look === 'on' ? render(said['badge.marks'], { count: marks }) : render(said[`button.${look}`], {})),
  };
}
