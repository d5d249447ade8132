import { list } from '../../shared/list.ts';

/** Institutions by common noun: what speaks as one, with or without a proper name. */
export const bodies = list(
  // State and administration.
  `
  gouvernement, exécutif, présidence, palais présidentiel, primature, ministère, chancellerie, cabinet, administration, autorité,
  pouvoir, régime, junte, diplomatie, ambassade, consulat, représentation permanente, délégation, légation, préfecture, sous-préfecture,
  mairie, municipalité, hôtel de ville, ville, commune, métropole, agglomération, communauté de communes, communauté d'agglomération,
  intercommunalité, département, région, collectivité, canton, province, district, gouvernorat, état-major, rectorat, académie,
  inspection académique, inspection générale, inspection du travail, parlement, assemblée, chambre, sénat, congrès, douma, bundestag,
  diète, commission, sous-commission, comité, haut-commissariat, haut conseil, haute autorité, conseil, trésor, fisc, direction,
  régulateur, gendarme boursier, gendarme de la concurrence, observatoire, agence, office, institut, centre de recherche,
  centre national, bureau, service, renseignement, contre-espionnage, protection civile, sécurité civile, organisme, institution,
  entité, pays membre, état membre, comté, tutelle, délégation générale`,
  // Police, justice, army, rescue.
  `
  police, commissariat, gendarmerie, brigade, force, armée, marine, aviation, garde nationale, garde-côtes/, garde côtière,
  gardes-frontières/, douane, parquet, accusation, défense, justice, tribunal, cour, prud'hommes/, procureurs/, shérif, barreau,
  ordre des avocats, ordre des médecins, pompiers/, sapeurs-pompiers/, secours/, croissant-rouge, croix-rouge, samu, hôpital,
  centre hospitalier, centre hospitalier universitaire, chu, clinique, ehpad, urgences/, commandement, quartier général, otan,
  coalition, alliance, mission, marins-pompiers/, caserne`,
  // International bodies.
  `
  organisation, ong, association, fédération, confédération, ligue, union, fondation, fonds, réserve fédérale, nations unies/, onu,
  programme alimentaire mondial, secrétariat, troïka`,
  // Economy, knowledge, media, faith, sport.
  `
  banque, caisse, assurance maladie, assurance-maladie, sécurité sociale, mutuelle, assureur, bourse, entreprise, société, groupe,
  firme, compagnie, multinationale, filiale, maison mère, maison-mère, holding, start-up, jeune pousse, pme, constructeur, avionneur,
  équipementier, fabricant, opérateur, exploitant, transporteur, armateur, distributeur, enseigne, chaîne, géant, laboratoire, usine,
  coopérative, interprofession, filière, patronat, plateforme, réseau social, studio, maison de disques, maison d'édition, éditeur,
  université, faculté, école, grande école, collège, lycée, établissement, équipe de recherche, think tank, panel, musée, théâtre,
  opéra, festival, bibliothèque, église, diocèse, archevêché, évêché, conférence épiscopale, conférence des évêques, vatican,
  consistoire, mosquée, grande mosquée, synagogue, club, instance, aéroport, gestionnaire, régie, port, prison, centre pénitentiaire,
  maison d'arrêt, zoo, refuge, crèche, copropriété, bailleur social, startup, consortium, corporation, raffineur, sidérurgiste,
  hébergeur, voyagiste, tour-opérateur, croisiériste, concessionnaire, sous-traitant, sucrier, brasseur, énergéticien, cimentier,
  motoriste, chantier naval, rédaction, paroisse, congrégation, maternité, maison de retraite, labo, messagerie, moteur de recherche,
  hippodrome, promoteur immobilier, syndicat mixte, office de tourisme`,
);

/** Organised sides by a collective noun. */
export const groups = list(`
  syndicat, organisation syndicale, centrale, intersyndicale, section syndicale, organisation patronale, organisation professionnelle,
  partenaires sociaux/, comité social et économique, comité d'entreprise, opposition, majorité, coalition au pouvoir, gauche, droite,
  extrême droite, extrême-droite, extrême gauche, extrême-gauche, centre, parti, formation, mouvement, courant, aile gauche, aile droite,
  groupe parlementaire, groupe politique, groupe socialiste, groupe armé, groupe islamiste, groupe rebelle, groupe djihadiste,
  groupe terroriste, rébellion, guérilla, milice, front, armée rebelle, séparatistes/, rebelles/, insurgés/, insurrection, résistance,
  taliban, houthis/, islamistes/, djihadistes/, kurdes/, faction, brigades/, cartel, gang, association de victimes,
  association de défense, associations/, collectif, comité de soutien, comité de quartier, conseil de quartier, conseil syndical,
  communauté, clergé, patrons/, lobby, groupe de pression, groupe d'intérêt, parties civiles/, avocats de la défense/, ligue de défense,
  plateforme citoyenne, coordination, assemblée générale, comité de grève, républicains/, démocrates/, socialistes/, conservateurs/,
  travaillistes/, libéraux/, verts/, centristes/, insoumis/, communistes/, macronistes/, lepénistes/, souverainistes/, indépendantistes/,
  loyalistes/, putschistes/, vingt-sept/, alliés/, chrétiens-démocrates/, sociaux-démocrates/, camp du oui, camp du non, camp républicain,
  camp démocrate`);
