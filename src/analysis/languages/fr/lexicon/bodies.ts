import { list } from '../../shared/list.ts';
import { forms } from '../list.ts';

/** Posts, and the bodies that follow them: "un conseiller à la présidence". What is mostly told something is none: "a avoué un chef au parquet". */
export const workplaces = {
  staff: forms(`
    analyste, assistant/e, attaché/e, bibliothécaire, cadre, chef/fe, chercheur/se, chirurgien/ne, conseiller/ère, conservateur/trice, directeur/trice,
    doctorant/e, enseignant/e, fonctionnaire, historien/ne, infirmier/ère, ingénieur/e, maître de conférences, médecin, ouvrier/ère, physicien/ne,
    professeur/e, responsable, secrétaire, sociologue, stagiaire, économiste`),
  places: list(`
    académie, ambassade, aéroport, banque, bibliothèque, bourse, caisse, centre hospitalier, chancellerie, chu, clinique, collège,
    conservatoire, consulat, crèche, faculté, hôpital, institut, laboratoire, lycée, mairie, maternité, ministère, musée, observatoire,
    office, opéra, présidence, préfecture, rectorat, secrétariat, sous-préfecture, théâtre, université, usine, école`),
};

/** Institutions by common noun: what speaks as one, with or without a proper name. */
export const bodies = list(
  // State and administration.
  `
  académie, administration, agence, agglomération, ambassade, assemblée, autorité, bureau, cabinet, canton, centre hospitalier, chambre,
  collectivité, comité, commission, commune, comté, congrès, conseil, consulat, diplomatie, direction, délégation, département, entité,
  exécutif, fabricant, fisc, garde nationale, gouvernement, haute autorité, hôtel de ville, inspection générale, institut,
  institution, junte, laboratoire, mairie, ministère, municipalité, métropole, observatoire, office, organisme, parlement, pays, pays membre,
  pme, pouvoir, protection civile, province, prud'hommes/, préfecture, présidence, rectorat, renseignement, régime, région, régulateur,
  service, sous-préfecture, sécurité civile, sénat, think tank, tutelle, ville, état membre, état-major,
  agglo, cellule, gendarme boursier, gendarme des marchés, gendarme de la bourse, gendarme financier, inspection académique, inspection du travail,
  archipel, intercommunalité, jury, législateur, ordre des avocats, ordre des infirmiers, ordre des médecins, ordre des pharmaciens, palais, primature, superviseur, sécurité routière`,
  // Police, justice, army, rescue.
  `
  accusation, alliance, armée, aviation, barreau, brigade, caserne, chu, clinique, coalition, commandement, commissariat, cour,
  croix-rouge, douane, défense, ehpad, force, gendarmerie, hôpital, justice, marine, marins-pompiers/, mission, otan, parquet, police,
  pompiers/, procureurs/, samu, sapeurs-pompiers/, secours/, shérif, tribunal, urgences/,
  hiérarchie, juridiction`,
  // International bodies.
  `
  association, confédération, fondation, fonds, fédération, ligue, nations unies/, ong, onu, organisation, secrétariat, union`,
  // Economy, knowledge, media, faith, sport.
  `
  archevêché, assurance maladie, avionneur, aéroport, banque, bourse, caisse, centre pénitentiaire, chaîne, club, collège,
  compagnie, constructeur, diocèse, enseigne, entreprise, faculté, festival, filiale, filière, firme, groupe, géant,
  instance, lycée, maison d'arrêt, maison de retraite, maternité, messagerie, mosquée, moteur de recherche, multinationale, musée,
  mutuelle, équipe, équipe de campagne, opéra, opérateur, patronat, plateforme, port, prison, rédaction, régie, réseau social, société, studio, synagogue,
  sécurité sociale, théâtre, université, usine, vatican, école, église, établissement,
  cartel, chancellerie, cinéma, concessionnaire, conglomérat, consortium, coopérative, discothèque, distributeur, holding, hébergeur, hôtel, jeune pousse, marque, monarchie,
  plate-forme, restaurant, royaume, start-up, sultanat, émirat, unité, voyagiste, équipementier,
  aciérie, biscuiterie, blanchisserie, boulangerie, brasserie, capitainerie, chocolaterie, cidrerie, cimenterie, conserverie, distillerie,
  épicerie, fonderie, fromagerie, huilerie, imprimerie, librairie, menuiserie, minoterie, papeterie, pâtisserie, scierie, sucrerie, trésorerie, tuilerie,
  verrerie, bibliothèque, château, conservatoire, crèche, orchestre, paroisse, refuge, station, supermarché, zoo,
  abattoir, abbaye, biotech, conférence épiscopale, congrégation, encadrement, fac, fintech, foncière, franchise, galerie, interprofession,
  label, laiterie, maison d'édition, maison de couture, maison de disques, maison mère, maison-mère, management, métro, raffinerie,
  ressources humaines/, réseau, siège, startup, staff, syndic, sélection, écurie, évêché`,
  // Firms by what they make.
  `
  bancassureur, cimentier, croisiériste, câblo-opérateur, fleuron, leader européen, leader français, leader mondial, motoriste, numéro deux mondial,
  numéro un européen, numéro un français, numéro un mondial, papetier, réassureur, semencier, sidérurgiste, tour-opérateur`,
);

/** Those of the trades of persons that are as often firms, in the masculine: "l'assureur" is a firm, "un assureur" may be somebody. */
export const trades = list(`
  armateur, assureur, autocariste, bailleur, brasseur, diffuseur, discounter, donneur d'ordre, exploitant, fournisseur, gazier, gestionnaire, industriel, logisticien, loueur, prestataire, promoteur, repreneur,
  pétrolier, sous-traitant, transporteur, verrier, éditeur, énergéticien`);

/** Organised sides by a collective noun. */
export const groups = list(`
  alliés/, assemblée générale, brigades/, centrale, centre, centristes/, clergé, collectif, communauté, communistes/, conservateurs/,
  courant, djihadistes/, droite, démocrates/, extrême droite, extrême gauche, extrême-droite, extrême-gauche, faction, formation, front,
  gauche, groupe armé, groupe parlementaire, groupe terroriste, guérilla, houthis/, indépendantistes/, insoumis/, insurgés/, insurrection,
  intersyndicale, islamistes/, kurdes/, lobby, macronistes/, majorité, milice, mouvement, opposition, organisateurs/, organisation patronale,
  organisation syndicale, partenaires sociaux/, parti, parties civiles/, patrons/, profession, rebelles/, rébellion, républicains/, résistance, secteur,
  socialistes/, syndicat, séparatistes/, taliban, travaillistes/, verts/, écologistes/`);
