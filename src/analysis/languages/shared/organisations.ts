import { spellings } from './list.ts';

/**
 * Organisations whose name alone does not show that they are bodies, written alike in every language. Not here, since they are read as bodies
 * anyway: abbreviations in capitals (NATO), single names (Greenpeace) and names with a word for a body (World Bank).
 */
export const organisations = spellings(
  // Movements, parties, associations.
  `amnesty international, black lives matter, boko haram, crisis group, 
  ku klux klan, médecins sans frontières,
  save the children, sinn fein, sinn féin, tea party`,
  // Firms and clubs, among them single names that often stand before the name of their head.
  `airbus, air france, amazon, apple, at&t, boeing, canal+, coca-cola, credit suisse,
  crédit agricole, deutsche telekom, goldman sachs, google, johns hopkins,
  jpmorgan chase, kantar, manchester united, mcdonald's, mercedes, moody's,
  renault, rio tinto,
  s&p, saint-gobain, société générale, standard & poor's, t-mobile, twitter, wagner, wells fargo`,
);
