import { list } from '../../shared/list.ts';

/** Institutions by common noun: what speaks as one, with or without a proper name. */
export const bodies = list(
  // State and administration.
  `
  académie, administration, agence, agglomération, ambassade, assemblée, autorité, bundestag, bureau, cabinet, canton, chambre,
  chancellerie, collectivité, comité, commission, communauté d'agglomération, communauté de communes, commune, comté, congrès, conseil,
  consulat, contre-espionnage, diplomatie, direction, district, douma, délégation, délégation générale, département, entité, exécutif,
  fisc, gouvernement, gouvernorat, haut conseil, haut-commissariat, haute autorité, hôtel de ville, inspection du travail,
  inspection générale, institut, institution, intercommunalité, junte, mairie, ministère, municipalité, métropole, observatoire, office,
  organisme, palais présidentiel, parlement, pays membre, pouvoir, primature, protection civile, province, préfecture, présidence,
  rectorat, renseignement, régime, région, régulateur, service, sous-commission, sous-préfecture, sécurité civile, sénat, trésor, tutelle,
  ville, état membre, état-major`,
  // Police, justice, army, rescue.
  `
  accusation, alliance, armée, aviation, barreau, brigade, caserne, chu, clinique, coalition, commandement, commissariat, cour,
  croissant-rouge, croix-rouge, douane, défense, ehpad, force, garde côtière, garde nationale, garde-côtes/, gardes-frontières/,
  gendarmerie, hôpital, justice, marine, marins-pompiers/, mission, ordre des médecins, otan, parquet, police, pompiers/, procureurs/,
  prud'hommes/, quartier général, samu, sapeurs-pompiers/, secours/, shérif, tribunal, urgences/`,
  // International bodies.
  `
  association, confédération, fondation, fonds, fédération, ligue, nations unies/, ong, onu, organisation, programme alimentaire mondial,
  réserve fédérale, secrétariat, union`,
  // Economy, knowledge, media, faith, sport.
  `
  archevêché, armateur, assurance maladie, assureur, avionneur, aéroport, bailleur social, banque, bibliothèque, bourse, caisse,
  centre pénitentiaire, chantier naval, chaîne, club, collège, compagnie, concessionnaire, conférence des évêques, consistoire, consortium,
  constructeur, coopérative, copropriété, crèche, diocèse, distributeur, enseigne, entreprise, exploitant, fabricant, faculté, festival,
  filiale, filière, firme, gestionnaire, grande mosquée, groupe, géant, holding, hébergeur, instance, interprofession, labo, laboratoire,
  lycée, maison d'arrêt, maison d'édition, maison de retraite, maison mère, maternité, messagerie, mosquée, moteur de recherche, motoriste,
  multinationale, musée, mutuelle, opéra, opérateur, panel, paroisse, patronat, plateforme, pme, port, prison, refuge, rédaction, régie,
  réseau social, société, start-up, startup, studio, synagogue, sécurité sociale, think tank, théâtre, transporteur, université, usine,
  vatican, zoo, école, éditeur, église, équipe de recherche, équipementier, établissement, évêché`,
);

/** Organised sides by a collective noun. */
export const groups = list(`
  aile droite, aile gauche, alliés/, assemblée générale, avocats de la défense/, brigades/, cartel, centrale, centre, centristes/,
  chrétiens-démocrates/, clergé, collectif, comité d'entreprise, comité de soutien, comité social et économique, communauté, communistes/,
  conservateurs/, coordination, courant, djihadistes/, droite, démocrates/, extrême droite, extrême gauche, extrême-droite, extrême-gauche,
  faction, formation, front, gang, gauche, groupe armé, groupe de pression, groupe djihadiste, groupe islamiste, groupe parlementaire,
  groupe politique, groupe rebelle, groupe socialiste, groupe terroriste, guérilla, houthis/, indépendantistes/, insoumis/, insurgés/,
  insurrection, intersyndicale, islamistes/, kurdes/, libéraux/, lobby, loyalistes/, macronistes/, majorité, milice, mouvement, opposition,
  organisation patronale, organisation professionnelle, organisation syndicale, partenaires sociaux/, parti, parties civiles/, patrons/,
  putschistes/, rebelles/, rébellion, républicains/, résistance, socialistes/, sociaux-démocrates/, souverainistes/, syndicat,
  séparatistes/, taliban, travaillistes/, verts/, vingt-sept/`);
