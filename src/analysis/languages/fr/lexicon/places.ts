import { names } from '../list.ts';

/** Countries, capitals and seats of power whose name may stand for a government. */
export const places = names(
  // Countries and territories.
  `
  afghanistan, île maurice, afrique du sud, albanie, algérie, allemagne, andorre, angola, antigua-et-barbuda, arabie saoudite,
  argentine, arménie, australie, autriche, azerbaïdjan, bahamas, bahreïn, bangladesh, barbade, belgique, belize, bénin, bhoutan,
  biélorussie, bélarus, birmanie, myanmar, bolivie, bosnie, bosnie-herzégovine, botswana, brésil, brunei, bulgarie, burkina faso,
  burkina, burundi, cambodge, cameroun, canada, cap-vert, centrafrique, république centrafricaine, chili, chine, chypre, colombie,
  comores, congo, congo-brazzaville, congo-kinshasa, république démocratique du congo, rdc, corée du nord, corée du sud, corée,
  costa rica, côte d'ivoire, croatie, cuba, danemark, djibouti, égypte, émirats arabes unis, émirats, équateur, érythrée, espagne,
  estonie, eswatini, états-unis, éthiopie, fidji, finlande, france, gabon, gambie, géorgie, ghana, grèce, guatemala, guinée,
  guinée-bissau, guinée équatoriale, guyana, haïti, honduras, hongrie, inde, indonésie, irak, iran, irlande, irlande du nord, islande,
  israël, italie, jamaïque, japon, jordanie, kazakhstan, kenya, kirghizstan, kirghizistan, kiribati, kosovo, koweït, laos, lesotho,
  lettonie, liban, liberia, libye, liechtenstein, lituanie, luxembourg, macédoine, macédoine du nord, madagascar, malaisie, malawi,
  maldives, mali, malte, maroc, îles marshall, mauritanie, mexique, micronésie, moldavie, monaco, mongolie, monténégro, mozambique,
  namibie, nauru, népal, nicaragua, niger, nigeria, norvège, nouvelle-zélande, oman, ouganda, ouzbékistan, pakistan, palaos, palestine,
  panama, papouasie-nouvelle-guinée, paraguay, pays-bas, hollande, pérou, philippines, pologne, portugal, qatar, république dominicaine,
  république tchèque, tchéquie, roumanie, royaume-uni, grande-bretagne, angleterre, écosse, pays de galles, russie, rwanda,
  sainte-lucie, saint-marin, salvador, samoa, sao tomé-et-principe, sénégal, serbie, seychelles, sierra leone, singapour, slovaquie,
  slovénie, somalie, somaliland, soudan, soudan du sud, sri lanka, suède, suisse, suriname, syrie, tadjikistan, taïwan, taiwan,
  tanzanie, tchad, thaïlande, timor oriental, togo, tonga, trinité-et-tobago, tunisie, turkménistan, turquie, tuvalu, ukraine, uruguay,
  vanuatu, venezuela, vietnam, viêt nam, yémen, zambie, zimbabwe, urss, union soviétique, rfa, rda, yougoslavie, catalogne, québec,
  hong kong, hongkong, macao, kurdistan, crimée, donbass, transnistrie, abkhazie, ossétie du sud, haut-karabakh, gaza, cisjordanie,
  tibet, groenland, polynésie française, nouvelle-calédonie, guadeloupe, martinique, guyane, mayotte, corse, wallonie, flandre, bavière,
  texas, californie, floride, ontario, alberta, usa, uk, rca`,
  // Capitals and other cities that stand for a power.
  `
  abou dhabi, abu dhabi, abuja, accra, addis-abeba, alger, amman, amsterdam, ankara, antananarivo, asmara, asunción, athènes, bagdad,
  bakou, bamako, bangkok, bangui, banjul, belgrade, berlin, berne, beyrouth, bichkek, bissau, bogota, bogotá, brasilia, bratislava,
  brazzaville, bruxelles, bucarest, budapest, buenos aires, bujumbura, gitega, canberra, caracas, chisinau, colombo, conakry,
  copenhague, cotonou, dacca, dakar, damas, dodoma, doha, douchanbé, dublin, erevan, freetown, gaborone, guatemala city, hanoï, harare,
  helsinki, islamabad, jakarta, jérusalem, juba, kaboul, kampala, katmandou, khartoum, kiev, kyiv, kigali, kingston, kinshasa,
  kuala lumpur, havane, haye, paz, valette, caire, libreville, lilongwe, lima, lisbonne, ljubljana, lomé, londres, luanda, lusaka,
  madrid, malabo, managua, manama, manille, maputo, mascate, mexico, minsk, mogadiscio, monrovia, montevideo, moroni, moscou, nairobi,
  naypyidaw, n'djamena, ndjamena, niamey, nicosie, nouakchott, nouméa, new delhi, delhi, nur-sultan, astana, oslo, ottawa, ouagadougou,
  oulan-bator, panama city, papeete, paris, pékin, phnom penh, podgorica, port-au-prince, port-louis, porto-novo, prague, praia,
  pretoria, pristina, pyongyang, quito, rabat, ramallah, rangoun, reykjavik, riga, riyad, rome, saint-domingue, san josé, san salvador,
  sanaa, santiago, santiago du chili, sarajevo, séoul, skopje, sofia, stockholm, taipei, tachkent, tallinn, tbilissi, tegucigalpa,
  téhéran, tel-aviv, tel aviv, tirana, tokyo, tripoli, tunis, vaduz, varsovie, vienne, vientiane, vilnius, washington, windhoek,
  yamoussoukro, abidjan, yaoundé, zagreb, strasbourg, genève, new york, francfort, barcelone, edimbourg, belfast, cardiff, erbil,
  donetsk, lougansk, stepanakert, tiraspol, lhassa, bonn`,
  // Seats of power.
  `
  élysée, palais de l'élysée, matignon, hôtel matignon, palais-bourbon, palais bourbon, palais du luxembourg, quai d'orsay,
  place beauvau, beauvau, bercy, rue de grenelle, rue de varenne, rue de valois, place vendôme, hôtel de brienne, brienne,
  avenue de ségur, hôtel de lassay, rue de solférino, solférino, place du colonel-fabien, kremlin, maison blanche, maison-blanche,
  bureau ovale, pentagone, capitole, foggy bottom, langley, wall street, downing street, 10 downing street, whitehall, westminster,
  buckingham, palais de buckingham, scotland yard, vatican, saint-siège, palais fédéral, bundestag, chancellerie allemande,
  palais chigi, quirinal, moncloa, zarzuela, berlaymont, colline du parlement, rideau hall, planalto, casa rosada, miraflores,
  palais d'étoudi, palais de koulouba, zhongnanhai, maison bleue, cité du vatican, lambermont, rue de la loi, palais d'egmont,
  silicon valley, hollywood, bourse de paris`,
);
