import type { Lexicon } from '../../pack.ts';
import { list } from '../../shared/list.ts';

/** People whose words are those of their outlet, and nouns for studies. */
export const behalf: NonNullable<Lexicon['behalf']> = {
  reporters: list('caméraman, correspondant/e, journaliste, photographe, reporter, vidéaste'),
  researchers: list('auteur/e, auteur/autrice, chercheur/se, co-auteur/e, scientifique, universitaire, économiste'),
  authors: list('auteur/e, auteur/autrice, chercheur/se, co-auteur/e'),
  studies: list('essai, expérience, étude'),
};
