import { spellings } from './list.ts';

/** Countries, capitals and seats of power written alike in every language. They speak for a government. */
export const places = spellings(
  // Countries and capitals.
  `abu dhabi, abuja, accra, afghanistan, alberta, amman, angola, ankara, astana, bamako, bangkok, bangladesh, belgrade, berlin, bogotá,
  brasilia, bratislava, brazzaville, budapest, buenos aires, burkina faso, burundi, canada, canberra, caracas, congo, costa rica, cuba,
  côte d'ivoire, dakar, delhi, djibouti, doha, donetsk, dublin, france, gabon, gaza, ghana, guatemala, harare, helsinki, honduras,
  hong kong, iran, islamabad, jakarta, kampala, kazakhstan, kenya, khartoum, kiev, kigali, kinshasa, kosovo, kuala lumpur, kyiv, laos,
  liberia, lima, ljubljana, luxembourg, madagascar, madrid, malawi, maldives, mali, mexico, minsk, monaco, montevideo, mozambique, myanmar,
  n'djamena, nairobi, new delhi, new york, niamey, nicaragua, niger, nigeria, oman, ontario, oslo, ottawa, ouagadougou, pakistan,
  palestine, panama, paraguay, paris, philippines, phnom penh, port-au-prince, portugal, prague, pretoria, pyongyang, qatar, quito, rabat,
  ramallah, riga, rome, rwanda, sanaa, santiago, sarajevo, sierra leone, sofia, sri lanka, stockholm, strasbourg, taipei, taiwan, tallinn,
  tel aviv, texas, tibet, togo, tokyo, tripoli, tunis, uk, ukraine, uruguay, usa, venezuela, vietnam, vilnius, washington, yaoundé, zagreb,
  zimbabwe`,
  // Seats of power.
  `bercy, berlaymont, bundestag, casa rosada, downing street, kremlin, matignon, moncloa, quai d'orsay, scotland yard, silicon valley,
  vatican, wall street, westminster, whitehall, élysée`,
);
