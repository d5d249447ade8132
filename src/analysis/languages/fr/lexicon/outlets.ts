import { list, spellings } from '../../shared/list.ts';
import { outlets as shared } from '../../shared/outlets.ts';

/** News outlets of the French-speaking countries, without their article; others in the shared list. */
export const outlets = [
  ...shared,
  ...spellings(
    // National.
    `20 minutes, alternatives économiques, arte, bfm tv, brut, c8, canard enchaîné, challenges, cnews, courrier international, croix,
  europe 1, express, france 2, france 3, france 5, france bleu, france culture, france inter, france télévisions, francetvinfo, humanité, jdd,
  journal du dimanche, konbini, lci, libé, loopsider, monde diplomatique, nouvel obs, obs, opinion, paris match, point, politis, public sénat,
  radio france, reporterre, rmc, streetpress, sud radio, tribune dimanche, télérama, usine nouvelle, valeurs actuelles, échos, équipe`,
    // Regional.
    `ardennais, berry républicain, bien public, charente libre, corse matin, corse-matin, courrier de l'ouest, courrier picard, dauphiné libéré,
  dernières nouvelles d'alsace, dépêche, dépêche du midi, est républicain, est éclair, france-antilles, indépendant, journal de saône-et-loire,
  lyon capitale, maine libre, marsactu, midi libre, montagne, nice matin, nice-matin, nouvelle république, ouest france,
  paris normandie, paris-normandie, populaire du centre, presse océan, progrès, provence, rue89, républicain lorrain, sud ouest, télégramme,
  var matin, var-matin, voix du nord, vosges matin, yonne républicaine`,
    // Belgium, Switzerland, Canada, Africa.
    `24 heures, actualité, dernière heure, devoir, el watan, journal de montréal, libre belgique, matin, noovo, nouvelliste, presse,
  presse canadienne, quotidien d'oran, radio okapi, soir, soleil, temps, tva`,
  ),
];

/** Those written without a capital, too. */
export const lowerCase = list('arte, bfmtv, franceinfo, francetvinfo, mediapart');
