import { spellings } from './list.ts';

/**
 * Organisations whose name alone does not show that they are bodies, written alike in every language. Not here, since they are read as bodies
 * anyway: abbreviations in capitals (NATO), single names (Greenpeace) and names with a word for a body (World Bank).
 */
export const organisations = spellings(
  // Movements, parties, associations.
  `amnesty international, black lives matter, boko haram, crisis group, die linke, extinction rebellion, fianna fáil, fine gael, forza italia,
  fratelli d'italia, freedom house, chatham house, hayat tahrir al-sham, al-shabaab, human rights watch, ku klux klan, médecins sans frontières,
  oath keepers, open society, plaid cymru, proud boys, save the children, sea shepherd, shin bet, sinn fein, sinn féin, tea party,
  transparency international, vlaams belang`,
  // Firms and clubs, among them single names that often stand before the name of their head.
  `airbus, air canada, air france, amazon, american express, apple, at&t, bank of america, berkshire hathaway, blue origin, boeing, burger king, canal+, coca-cola, credit suisse,
  crédit agricole, crédit mutuel, deutsche telekom, eli lilly, ernst & young, general electric, goldman sachs, google, h&m, johns hopkins,
  johnson & johnson, jp morgan, jpmorgan chase, kantar, l'oréal, lloyds, lockheed martin, manchester united, mcdonald's, mercedes, moody's,
  morgan stanley, northrop grumman, novo nordisk, paris saint-germain, pernod ricard, philip morris, procter & gamble, real madrid, renault, rio tinto,
  rolls-royce, s&p, saint-gobain, saudi aramco, société générale, standard & poor's, t-mobile, tesla, twitter, wagner, walt disney, warner bros, wells fargo`,
);
