import { spellings } from '../../shared/list.ts';
import { places as shared } from '../../shared/places.ts';

/** Countries, capitals and seats of power whose name may stand for a government. */
export const places = [
  ...shared,
  ...spellings(
    // Countries.
    `afrique du sud, albanie, algérie, allemagne, angleterre, arabie saoudite, argentine, arménie, australie, autriche, azerbaïdjan, bahreïn,
  belgique, birmanie, biélorussie, bolivie, bosnie, bosnie-herzégovine, brésil, bulgarie, burkina, bélarus, bénin, cambodge, cameroun,
  centrafrique, chili, chine, chypre, colombie, comores, corée, corée du nord, corée du sud, croatie, danemark, espagne, estonie, finlande,
  gambie, grande-bretagne, grèce, guinée, guinée-bissau, géorgie, haïti, hongrie, inde, indonésie, irak, irlande, irlande du nord, islande,
  israël, italie, jamaïque, japon, jordanie, kirghizstan, koweït, lettonie, liban, libye, lituanie, macédoine du nord, malaisie, malte,
  maroc, mauritanie, mexique, moldavie, mongolie, monténégro, namibie, norvège, nouvelle-zélande, népal, ouganda, ouzbékistan,
  pays de galles, pays-bas, pologne, pérou, roumanie, royaume-uni, russie, république centrafricaine, république dominicaine,
  république démocratique du congo, république tchèque, salvador, serbie, singapour, slovaquie, slovénie, somalie, soudan, soudan du sud,
  suisse, suède, syrie, sénégal, tadjikistan, tanzanie, taïwan, tchad, tchéquie, thaïlande, tunisie, turkménistan, turquie,
  union soviétique, yémen, zambie, écosse, égypte, émirats, émirats arabes unis, équateur, érythrée, états-unis, éthiopie, île maurice`,
    // Capitals and other cities that stand for a power.
    `abidjan, abou dhabi, addis-abeba, alger, athènes, bagdad, bakou, beyrouth, bruxelles, bucarest, caire, copenhague, damas, erevan, genève,
  hanoï, havane, haye, jérusalem, kaboul, katmandou, lisbonne, londres, manille, mogadiscio, moscou, pékin, riyad, séoul, tbilissi,
  tel-aviv, téhéran, varsovie, vienne`,
    // Seats of power, and regions that speak like countries.
    `beauvau, bureau ovale, californie, capitole, catalogne, cisjordanie, corse, crimée, donbass, flandre, groenland, guadeloupe, guyane,
  haut-karabakh, maison blanche, maison-blanche, martinique, mayotte, nouvelle-calédonie, palais bourbon, palais du luxembourg,
  palais-bourbon, pentagone, place beauvau, polynésie française, québec, rue de grenelle, saint-siège, transnistrie, wallonie`,
  ),
];
