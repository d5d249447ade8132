import { spellings } from '../../shared/list.ts';
import { organisations as shared } from '../../shared/organisations.ts';
import { forms } from '../list.ts';

/** Organisations whose name alone does not show that they are bodies; more of them in the shared list. */
export const organisations = [
  ...shared,
  ...spellings(
    // Public bodies.
    `ademe, anses, casques bleus, cirad, défenseur des droits, france travail, giec, ifremer, inrae, insee, inserm, hydro-québec, météo france, météo-france, nations unies, pôle emploi, santé canada,
    santé publique france, sciences po, statistique canada, sûreté du québec`,
    // Parties, unions, movements.
    `autorité palestinienne, bloc québécois, debout la france, djihad islamique, droit et justice, europe écologie-les verts, état islamique,
    forces démocratiques syriennes, france insoumise, frères musulmans, gardiens de la révolution, génération identitaire, gilets jaunes,
    jeunes agriculteurs, lutte ouvrière, manif pour tous, place publique, québec solidaire, rassemblement national, renaissance,
    république en marche, talibans`,
    // Associations and firms.
    `act up, al-qaïda, casques blancs, dernière rénovation, france nature environnement, médecins du monde, nous toutes, osez le féminisme,
    planning familial, que choisir, reporters sans frontières, restos du cœur, secours catholique, secours populaire,
    soulèvements de la terre, terra nova, bouygues telecom, leroy merlin, plastic omnium, ramsay santé`,
  ),
];

/** Words that make a capitalised name the name of a body. */
export const bodyWords = forms(`
  académie, administration, agence, ambassade, armée, assemblée, association, assurance, autorité, banque, bibliothèque, bourse, brigade,
  bureau, cabinet, caisse, centrale, centre, chambre, chancellerie, clinique, club, coalition, collectif, collège, comité, commissariat,
  commission, communauté, compagnie, confédération, conférence, conseil, consortium, consulat, coopérative, coordination, cour,
  département, diocèse, direction, douane, école, église, entreprise, faculté, fédération, festival, fondation, fonds, force, forum,
  front, garde, gendarmerie, gouvernement, groupe, groupement, haut-commissariat, hôpital, hôtel, initiative, inspection, institut,
  institution, laboratoire, ligue, lycée, mairie, maison, marine, métropole, ministère, mission, mouvement, municipalité, musée, mutuelle,
  observatoire, office, ong, opéra, ordre, organisation, parlement, parquet, parti, police, port, préfecture, présidence, primature,
  rectorat, régie, région, réseau, secrétariat, service, société, station, syndicat, théâtre, tribunal, union, université,
  université technologique, usine, zoo, foundation/, institute/, university/, college/, bank/, department/, agency/, council/, committee/,
  association/, corporation/, corp/, inc/, ltd/, group/, holding, holdings/, capital, partners/, research/, center/, centre/, airlines/,
  airways/, motors/, energy/, united/, fc/, party/, office/, court/, army/, media/, press/, systems/, technologies/, industries/,
  international/, records/, pictures/, studios/, bundesamt/, gmbh/, ag/, sa/, sas/, sarl/, spa/, plc/, llc/, cie/`);
