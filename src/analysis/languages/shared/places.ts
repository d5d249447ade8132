import { spellings } from './list.ts';

/** Countries, capitals and seats of power written alike in every language. They speak for a government. */
export const places = spellings(
  // Countries and capitals.
  `abu dhabi, abuja, accra, afghanistan, alberta, amman, angola, ankara, antananarivo, asmara, astana, asunción, bahamas, bamako, bangkok,
  bangladesh, bangui, belgrade, belize, berlin, bogotá, botswana, brasilia, bratislava, brazzaville, brunei, budapest, buenos aires,
  bujumbura, burkina faso, burundi, canada, canberra, caracas, chisinau, colombo, conakry, congo, costa rica, cuba, côte d'ivoire, dakar,
  delhi, djibouti, doha, donetsk, dublin, eswatini, france, freetown, gabon, gaborone, gaza, ghana, guatemala, guyana, harare, helsinki,
  honduras, hong kong, iran, islamabad, jakarta, juba, kampala, kazakhstan, kenya, khartoum, kiev, kigali, kingston, kinshasa, kiribati,
  kosovo, kuala lumpur, kyiv, laos, lesotho, liberia, libreville, liechtenstein, lilongwe, lima, ljubljana, lomé, luanda, lusaka,
  luxembourg, madagascar, madrid, malawi, maldives, mali, managua, manama, maputo, mexico, minsk, monaco, monrovia, montevideo, mozambique,
  myanmar, n'djamena, nairobi, nauru, new delhi, new york, niamey, nicaragua, niger, nigeria, nouakchott, oman, ontario, oslo, ottawa,
  ouagadougou, pakistan, palestine, panama, panama city, paraguay, paris, philippines, phnom penh, podgorica, port-au-prince, portugal,
  prague, pretoria, pristina, pyongyang, qatar, quito, rabat, ramallah, reykjavik, riga, rome, rwanda, samoa, san salvador, sanaa,
  santiago, sarajevo, seychelles, sierra leone, skopje, sofia, somaliland, sri lanka, stockholm, strasbourg, suriname, taipei, taiwan,
  tallinn, tegucigalpa, tel aviv, texas, tibet, tirana, togo, tokyo, tonga, tripoli, tunis, tuvalu, uk, ukraine, uruguay, usa, vanuatu,
  venezuela, vientiane, vietnam, vilnius, washington, windhoek, yaoundé, zagreb, zimbabwe`,
  // Seats of power.
  `bercy, berlaymont, bundestag, casa rosada, downing street, kremlin, matignon, moncloa, quai d'orsay, scotland yard, silicon valley,
  vatican, wall street, westminster, whitehall, élysée`,
);
