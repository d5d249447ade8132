import { spellings } from '../../shared/list.ts';
import { places as shared } from '../../shared/places.ts';

/** Countries, capitals and seats of power whose name may stand for a government. */
export const places = [
  ...shared,
  ...spellings(
    // Countries.
    `afrique du sud, albanie, algérie, allemagne, andorre, angleterre, arabie saoudite, argentine, arménie, australie, autriche, azerbaïdjan,
    bahreïn, belgique, bhoutan, birmanie, biélorussie, bolivie, bosnie, bosnie-herzégovine, brésil, bulgarie, burkina, bélarus, bénin,
    cambodge, cameroun, cap-vert, centrafrique, chili, chine, chypre, colombie, comores, corée, corée du nord, corée du sud, croatie,
    danemark, espagne, estonie, fidji, finlande, gambie, grande-bretagne, grèce, guinée, guinée équatoriale, guinée-bissau, géorgie, haïti,
    hongrie, inde, indonésie, irak, irlande, irlande du nord, islande, israël, italie, jamaïque, japon, jordanie, kirghizstan, koweït,
    lettonie, liban, libye, lituanie, macédoine du nord, malaisie, malte, maroc, mauritanie, mexique, moldavie, mongolie, monténégro,
    namibie, norvège, nouvelle-zélande, népal, ouganda, ouzbékistan, papouasie-nouvelle-guinée, pays de galles, pays-bas, pologne, pérou,
    roumanie, royaume-uni, russie, république centrafricaine, république dominicaine, république démocratique du congo, république tchèque,
    salvador, serbie, singapour, slovaquie, slovénie, somalie, soudan, soudan du sud, suisse, suède, syrie, sénégal, tadjikistan, tanzanie,
    taïwan, tchad, tchéquie, thaïlande, tunisie, turkménistan, turquie, union soviétique, yémen, zambie, écosse, égypte, émirats,
    émirats arabes unis, équateur, érythrée, états-unis, éthiopie, île maurice`,
    // Capitals and other cities that stand for a power.
    `abidjan, abou dhabi, addis-abeba, alger, athènes, bagdad, bakou, berne, beyrouth, bruxelles, bucarest, caire, copenhague, damas, erevan,
    genève, hanoï, havane, haye, jérusalem, kaboul, katmandou, lisbonne, londres, manille, mogadiscio, moscou, nicosie, pékin, riyad,
    saint-domingue, séoul, tachkent, tbilissi, tel-aviv, téhéran, varsovie, vienne`,
    // Seats of power, and regions that speak like countries.
    `bavière, beauvau, buckingham, bureau ovale, californie, capitole, catalogne, cisjordanie, corse, crimée, donbass, flandre, floride,
    groenland, guadeloupe, guyane, haut-karabakh, hôtel de brienne, maison blanche, maison-blanche, martinique, mayotte, nouvelle-calédonie,
    palais bourbon, palais du luxembourg, palais fédéral, palais-bourbon, pentagone, place beauvau, place vendôme, polynésie française,
    quirinal, québec, rue de grenelle, rue de la loi, rue de varenne, saint-siège, transnistrie, wallonie`,
  ),
];
