import { forms } from '../list.ts';

/** People of a nation or region, as nouns and adjectives, in every form. */
export const demonyms = forms(`
  afghan/e, africain/e, albanais/e, algérien/ne, allemand/e, alsacien/ne, américain/e, anglais/e, angolais/e, arabe, argentin/e,
  arménien/ne, asiatique, australien/ne, autrichien/ne, azerbaïdjanais/e, azéri/e, bahreïni/e, balte, bangladais/e, basque, bavarois/e,
  belge, berbère, birman/e, biélorusse, bolivien/ne, bordelais/e, bosniaque, bosnien/ne, botswanais/e, breton/ne, britannique,
  bruxellois/e, brésilien/ne, bulgare, burkinabè, burkinabé/e, burundais/e, bélarusse, béninois/e, californien/ne, calédonien/ne,
  cambodgien/ne, camerounais/e, canadien/ne, caribéen/ne, catalan/e, centrafricain/e, chilien/ne, chinois/e, chypriote, colombien/ne,
  comorien/ne, congolais/e, corse, coréen/ne, croate, cubain/e, danois/e, djiboutien/ne, dominicain/e, espagnol/e, estonien/ne,
  européen/ne, finlandais/e, flamand/e, francilien/ne, français/e, gabonais/e, gallois/e, gambien/ne, gazaoui/e, genevois/e, ghanéen/ne, grec/grecque, guadeloupéen/ne, guatémaltèque,
  guinéen/ne, guyanais/e, géorgien/ne, haïtien/ne, hollandais/e, hondurien/ne, hongkongais/e, hongrois/e, indien/ne, irakien/ne,
  iranien/ne, irlandais/e, islandais/e, israélien/ne, italien/ne, ivoirien/ne, jamaïcain/e,
  japonais/e, jordanien/ne, kabyle, kanak/e, kazakh/e, kenyan/e, kirghize, kosovar/e, koweïtien/ne, kurde, kényan/e, letton/ne, libanais/e,
  libyen/ne, libérien/ne, lillois/e, lituanien/ne, londonien/ne, luxembourgeois/e, lyonnais/e, macédonien/ne, maghrébin/e, mahorais/e,
  malaisien/ne, malgache, malien/ne, maltais/e, marocain/e, marseillais/e, martiniquais/e, mauricien/ne, mauritanien/ne, mexicain/e,
  moldave, mongol/e, montréalais/e, monténégrin/e, moscovite, mozambicain/e, méditerranéen/ne, namibien/ne, nantais/e, new-yorkais/e,
  nicaraguayen/ne, nigérian/e, nigérien/ne, niçois/e, nord-coréen/ne, normand/e, norvégien/ne,
  néerlandais/e, néo-zélandais/e, népalais/e, occidental/e, omanais/e, onusien/ne, oriental/e, ougandais/e, ouzbek/ouzbèke, ouïghour/e,
  pakistanais/e, palestinien/ne, panaméen/ne, paraguayen/ne, parisien/ne, philippin/e, picard/e, polonais/e, polynésien/ne, portugais/e,
  propalestinien/ne, prorusse, proukrainien/ne, péruvien/ne, qatari/e,
  québécois/e, rennais/e, romain/e, roumain/e, russe, rwandais/e, réunionnais/e, sahraoui/e, sahélien/ne, salvadorien/ne, saoudien/ne,
  scandinave, serbe, singapourien/ne, slovaque, slovène, somalien/ne, soudanais/e, soviétique, sri-lankais/e,
  strasbourgeois/e, subsaharien/ne, sud-africain/e, sud-coréen/ne, suisse, suédois/e, syrien/ne,
  sénégalais/e, tadjik/e, tamoul/e, tanzanien/ne, taïwanais/e, tchadien/ne, tchèque, tchétchène, thaïlandais/e, tibétain/e, togolais/e,
  toulousain/e, tunisien/ne, turc/que, ukrainien/ne, ultramarin/e, uruguayen/ne, vietnamien/ne, vénézuélien/ne, wallon/ne, yéménite,
  zambien/ne, zimbabwéen/ne, écossais/e, égyptien/ne, élyséen/ne, émirati/e, équatorien/ne, érythréen/ne, éthiopien/ne`);
