import type { Lexicon } from '../../pack.ts';
import { list } from '../../shared/list.ts';
import { forms } from '../list.ts';

/** How a poll is spoken of. */
export const polls: Lexicon['polls'] = {
  nouns: list('sondage, enquête, baromètre, consultation'),
  respondents: list(
    'adulte, citoyen/ne, consommateur/trice, électeur/trice, entretien, foyer, français/e, habitant/e, inscrit/e, interviewé/e, interrogé/e, participant/e, personne, répondant/e, salarié/e, sondé/e',
  ),
  within: list('dans'),
  reports: forms('bilan, décompte, document, inventaire, note, rapport, recensement'),
};
