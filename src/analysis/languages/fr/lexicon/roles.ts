import { list } from '../../shared/list.ts';

/*
 * Persons as sources. The notation of feminines is that of `
  nounForms`: "conseiller/ère", "élu/e", "témoin".
 * A role is one person in particular or several; a collective is a class of people that speaks through nobody.
 */

/** Persons by job or part in what happened. */
export const roles = list(
  // Power and administration.
  `
  responsable, haut/e responsable, officiel/le, dirigeant/e, haut/e dirigeant/e, fonctionnaire, haut/e fonctionnaire, agent/e,
  conseiller/ère, ministériel/le, élu/e, député/e, eurodéputé/e, parlementaire, sénateur/trice, édile, adjoint/e, échevin/e,
  collaborateur/trice, assistant/e, attaché/e, chargé/e de mission, chargé/e d'affaires, bureaucrate, technocrate, commissaire, délégué/e,
  émissaire, envoyé/e, représentant/e, mandataire, médiateur/trice, négociateur/trice, diplomate, consul/e, ambassadeur/ambassadrice,
  administrateur/trice, gestionnaire, inspecteur/trice, contrôleur/se, auditeur/trice, percepteur/trice, énarque, apparatchik, cacique,
  baron, ténor, poids lourd, pilier, lieutenant, fidèle, soutien, visiteur/se du soir, éminence grise, stratège, spin doctor,
  tête de liste, colistier/ère, candidat/e, frondeur/se, dissident/e, transfuge, cadre, haut cadre, membre, militant/e, adhérent/e,
  sympathisant/e, activiste, homme politique, femme politique, leader, chef/fe, notable, bourgmestre, secrétaire, greffier/ère, huissier/ère,
  notaire, interlocuteur/trice, participant/e, convive, délégataire, maître/sse d'ouvrage`,
  // Police, justice, army, intelligence, rescue.
  `
  policier/ère, officier/ère, sous-officier/ère, gradé/e, haut/e gradé/e, gendarme, enquêteur/trice, détective, limier, brigadier/ère,
  douanier/ère, garde-frontière, garde-côte, gardien/ne, surveillant/e, espion/ne, vigile, garde du corps, magistrat/e, juge, juré/e,
  substitut, avocat/e général/e, avocat/e de la défense, pénaliste, défenseur/e, partie civile, plaignant/e, accusé/e, prévenu/e,
  suspect/e, mis/e en cause, mis/e en examen, détenu/e, prisonnier/ère, condamné/e, rescapé/e, survivant/e, victime, témoin, repenti/e,
  indicateur/trice, informateur/trice, taupe, lanceur/se d'alerte, expert/e judiciaire, légiste, militaire, soldat/e, caporal/e,
  sergent/e, lieutenant/e, capitaine, commandant/e, colonel/le, général/e, amiral/e, réserviste, conscrit/e, combattant/e, vétéran/e,
  mercenaire, milicien/ne, rebelle, insurgé/e, djihadiste, guérillero, marin, pilote, tireur/se, démineur/se, casque bleu, secouriste,
  sauveteur/se, sapeur-pompier/, ambulancier/ère, urgentiste, marin-pompier/, brancardier/ère, opérateur/trice de drone, interprète,
  réfugié/e, otage, ex-otage, évadé/e, déserteur/se`,
  // Health, school, science and social work.
  `
  médecin, docteur/e, généraliste, chirurgien/ne, interne, externe, praticien/ne, soignant/e, aide-soignant/e, infirmier/ère, sage-femme,
  pharmacien/ne, psychiatre, pédiatre, anesthésiste, réanimateur/trice, radiologue, kinésithérapeute, dentiste, vétérinaire,
  auxiliaire de vie, aide à domicile, hospitalier/ère, patient/e, malade, proche aidant/e, aidant/e, résident/e, pensionnaire,
  enseignant/e, professeur/e, prof, instituteur/trice, institutrice/, maître/sse d'école, principal/e, proviseur/e, accompagnant/e,
  éducateur/trice, animateur/trice, universitaire, étudiant/e, doctorant/e, lycéen/ne, collégien/ne, écolier/ère, élève,
  camarade de classe, parent d'élève, parent/e d'élève, ingénieur/e, technicien/ne, laborantin/e, bénévole, volontaire, humanitaire,
  logisticien/ne, arbitre`,
  // Work and business.
  `
  salarié/e, employé/e, ouvrier/ère, travailleur/se, saisonnier/ère, intérimaire, stagiaire, apprenti/e, contremaître/sse, manager,
  manageur/se, gérant/e, directeur/trice, sous-directeur/trice, entrepreneur/se, patron/ne, employeur/se, propriétaire, copropriétaire,
  locataire, bailleur/bailleresse, actionnaire, associé/e gérant/e, banquier/ère, financier/ère, assureur/se, courtier/ère en assurances,
  comptable, expert-comptable, consultant/e, prestataire, sous-traitant/e, fournisseur/se, client/e, acheteur/se, vendeur/se,
  commerçant/e, boutiquier/ère, restaurateur/trice, serveur/se, cuisinier/ère, hôtelier/ère, boulanger/ère, buraliste, coiffeur/se,
  caissier/ère, manutentionnaire, livreur/se, coursier/ère, chauffeur/se, conducteur/trice, cheminot/e, aiguilleur/se du ciel,
  hôtesse de l'air, steward, personnel navigant, docker, routier/ère, camionneur/se, agriculteur/trice, éleveur/se, exploitant/e,
  maraîcher/ère, viticulteur/trice, vigneron/ne, céréalier/ère, apiculteur/trice, paysan/ne, pêcheur/se, berger/ère, forestier/ère,
  bûcheron/ne, mineur/e de fond, artisan/e, maçon/ne, plombier/ère, électricien/ne, promoteur/trice, architecte, artiste, syndicaliste,
  gréviste, cégétiste, industriel/le, négociant/e, importateur/trice, exportateur/trice, distributeur/trice, développeur/se,
  informaticien/ne, programmeur/se, hacker/, pirate informatique, recruteur/se, producteur/trice, réalisateur/trice, comédien/ne,
  acteur/trice, intermittent/e, éditeur/trice, auteur/e, auteur/autrice, coauteur/e, signataire, scénariste, musicien/ne, chanteur/se,
  journaliste local/e, pigiste, photographe, cadreur/se, rédacteur/trice, fixeur/se`,
  // Where people live, travel, believe and play.
  `
  habitant/e, riverain/e, voisin/e, villageois/e, citadin/e, administré/e, contribuable, citoyen/ne, passant/e, badaud/e, promeneur/se,
  randonneur/se, automobiliste, motard/e, cycliste, piéton/ne, passager/ère, voyageur/se, touriste, vacancier/ère, estivant/e,
  usager/ère régulier/ère, abonné/e, spectateur/trice, festivalier/ère, manifestant/e, protestataire, émeutier/ère, gilet jaune,
  occupant/e, zadiste, squatteur/se, sinistré/e, déplacé/e, migrant/e, demandeur/se d'asile, exilé/e, sans-papiers, sans-abri,
  chômeur/se, demandeur/se d'emploi, allocataire, bénéficiaire, retraité/e, ancien/ne, doyen/ne, mère de famille, père de famille,
  ménagère, concierge, syndic, paroissien/ne, curé, prêtre, religieux/se, imam, rabbin, pasteur/e, moine, évêque auxiliaire, prélat,
  joueur/se, coéquipier/ère, entraîneur/se, sélectionneur/se, athlète, coureur/se, footballeur/se, organisateur/trice, forain/e,
  chasseur/se, plongeur/se, alpiniste, guide, pisteur/se, baigneur/se, surfeur/se, skipper, plaisancier/ère, donateur/trice, mécène,
  dénonciateur/trice, correspondant/e anonyme, invité/e, utilisateur/trice, blogueur/se, influenceur/se, streameur/se, homme d'affaires,
  femme d'affaires`,
  // Former holders.
  `
  ex-ministre, ex-président/e, ex-conseiller/ère, ex-député/e, ex-sénateur/trice, ex-élu/e, ex-maire, ex-responsable, ex-dirigeant/e,
  ex-directeur/trice, ex-cadre, ex-patron/ne, ex-collaborateur/trice, ex-assistant/e, ex-salarié/e, ex-employé/e, ex-policier/ère,
  ex-gendarme, ex-officier/ère, ex-militaire, ex-soldat/e, ex-agent/e, ex-espion/ne, ex-magistrat/e, ex-juge, ex-diplomate,
  ex-ambassadeur/ex-ambassadrice, ex-haut/e fonctionnaire, ex-détenu/e, ex-membre, ex-militant/e, ex-candidat/e, ex-étudiant/e, ex-élève,
  ex-joueur/se, ex-entraîneur/se, ex-actionnaire, ex-associé/e, ex-général`,
);

export const sourceNouns = list(`
  source`);

/** Persons with no part to tell them by. */
export const persons = list(`
  personne, homme, femme, individu, particulier/ère, quelqu'un, jeune, adolescent/e, ado, adulte, enfant, garçon, garçonnet, fille,
  fillette, gamin/e, gosse, bébé, mineur/e, majeur/e, aîné/e, vieil homme/, vieillard, vieille femme, vieille dame, dame, monsieur,
  mademoiselle, type, gars, quidam, inconnu/e, anonyme, être humain, octogénaire, nonagénaire, centenaire, septuagénaire, sexagénaire,
  quinquagénaire, quadragénaire, trentenaire, vingtenaire, gens/, célibataire, intéressé/e, principal/e intéressé/e, protagoniste, couple,
  duo, trio, foule`);

/** Persons by their tie to somebody else. */
export const relatives = list(`
  proche, intime, famille, belle-famille, parent/e, mère, père, maman, papa, beau-père, belle-mère, beau-parent, frère, sœur,
  demi-frère, demi-sœur, petit frère, grand frère, petite sœur, grande sœur, beau-frère, belle-sœur, fils, beau-fils, belle-fille,
  petit-fils, petite-fille, petit-enfant, oncle, tante, neveu, nièce, cousin/e, grand-père, grand-mère, grand-parent,
  arrière-grand-mère, arrière-grand-père, mari, épouse, époux, conjoint/e, concubin/e, compagnon/compagne, ex-compagnon/ex-compagne,
  ex-mari, ex-femme, ex-épouse, ex-conjoint/e, petit ami, petite amie, fiancé/e, veuf/ve, orphelin/e, ami/e, meilleur/e ami/e,
  copain/copine, camarade, pote, connaissance, confident/e, collègue, ex-collègue, confrère, consœur, homologue, associé/e, partenaire,
  allié/e, compère, complice, colocataire, parrain, marraine, tuteur/trice, mentor, avocat/e, conseil juridique,
  défenseur commis d'office, représentant/e légal/e, notaire de famille, médecin traitant, psy, confesseur, thérapeute, successeur,
  prédécesseur, rival/e, bras droit, numéro deux, numéro 2, supérieur/e, subordonné/e, subalterne, logeur/se, bienfaiteur/trice,
  disciple, compatriote`);

/** Singulars that hide persons. */
export const entourages = list(`
  entourage, proche entourage, premier cercle, cercle, garde rapprochée, camp, clan, sérail, coulisses/, couloirs/, rangs/, macronie,
  sarkozie, hollandie, chiraquie, mélenchonie, lepénie, sphère, galaxie, nébuleuse, haut lieu/, hauts lieux/, haut commandement,
  hautes sphères/, antichambre, vestiaire, équipe de campagne`);

/** Classes of people that speak through nobody in particular. */
export const collectives = list(`
  expert/e, analyste, critique, détracteur/trice, observateur/trice, fin/e observateur/trice, spécialiste, économiste, conjoncturiste,
  prévisionniste, politologue, politiste, commentateur/trice, éditorialiste, chroniqueur/se, polémiste, exégète, historien/ne,
  sociologue, anthropologue, démographe, géographe, géopolitologue, philosophe, psychologue, psychanalyste, criminologue, juriste,
  constitutionnaliste, pénaliste réputé/e, scientifique, chercheur/se, savant/e, climatologue, météorologue, hydrologue, sismologue,
  volcanologue, géologue, biologiste, écologue, naturaliste, ornithologue, astronome, astrophysicien/ne, physicien/ne, chimiste,
  virologue, infectiologue, épidémiologiste, immunologue, nutritionniste, cardiologue, cancérologue, addictologue, toxicologue,
  archéologue, linguiste, statisticien/ne, sondeur/se, pronostiqueur/se, bookmaker, partisan/e, supporter, supporteur/trice,
  défenseur/se de l'environnement, adepte, tenant/e, promoteur/trice du projet, opposant/e, adversaire, ennemi/e, concurrent/e, puriste,
  complotiste, conspirationniste, climatosceptique, eurosceptique, écologiste, écolo, environnementaliste, féministe,
  défenseur/se des droits humains, défenseur/se des animaux, militant/e écologiste, pacifiste, antivax, électeur/trice, votant/e,
  abstentionniste, sondé/e, répondant/e, consommateur/trice, usager/ère, internaute, twittos, téléspectateur/trice, lecteur/trice, fan,
  amateur/trice, connaisseur/se, initié/e, insider, passionné/e, investisseur/se, opérateur/trice de marché, trader, courtier/ère,
  épargnant/e, marché, acteur/trice du secteur, acteur/trice du marché, professionnel/le, praticien/ne du droit, milieux économiques/,
  majorité silencieuse, opinion, grand public, population, jeunesse, communauté internationale, communauté scientifique, occidentaux/,
  mauvaise langue, esprits chagrins/, sages/, anciens/, nostalgique, défaitiste, cassandre, thuriféraire, apologiste, contempteur/trice,
  pourfendeur/se, laudateur/trice, admirateur/trice, inconditionnel/le, contradicteur/trice, sympathisant/e de la cause, théoricien/ne,
  penseur/se, intellectuel/le, essayiste, vox populi, bien-pensants/, élite, establishment, diaspora`);

/** Persons and desks that speak for a body. */
export const spokespersons = list(`
  porte-parole, porte-voix, attaché/e de presse, chargé/e de communication, chargé/e de la communication, chargé/e des relations presse,
  chargé/e des relations publiques, chargé/e des relations avec les médias, conseiller/ère presse, conseiller/ère en communication,
  communicant/e, dircom, directeur/trice de la communication, directeur/trice de communication, responsable de la communication,
  responsable communication, responsable presse, responsable des relations presse, responsable des relations publiques, relationniste,
  service de presse, service presse, service de communication, service communication, service des communications, bureau de presse,
  cellule de communication, cellule communication`);

/** Offices with one holder at a time. */
export const offices = list(
  `
  président/e, chef/fe de l'état, chef/fe d'état, vice-président/e, co-président/e, coprésident/e, premier/ère ministre,
  vice-premier/ère ministre, chef/fe du gouvernement, chef/fe de gouvernement, ministre, vice-ministre, secrétaire d'état,
  sous-secrétaire d'état, garde des sceaux, chef/fe de la diplomatie, chef/fe de l'opposition, chancelier/ère, vice-chancelier/ère,
  gouverneur/e, lieutenant-gouverneur/e, vice-gouverneur/e, roi, reine, prince, princesse, émir, sultan, empereur, monarque, souverain/e,
  pape, pontife, saint-père, guide suprême, dalaï-lama, maire, premier/ère adjoint/e, questeur/e, préfet/préfète,
  sous-préfet/sous-préfète, directeur/trice de cabinet du préfet, recteur/rectrice, procureur/e, bâtonnier/ère, premier/ère président/e,
  défenseur/e des droits, ombudsman, vérificateur/trice général/e, contrôleur/se général/e, haut-commissaire, commissaire européen/ne,
  commissaire européen/ne à la concurrence, haut/e représentant/e, secrétaire général/e, secrétaire général/e adjoint/e,
  secrétaire général/e de l'onu, secrétaire national/e, premier/ère secrétaire, secrétaire perpétuel/le, directeur/trice général/e,
  directeur/trice général/e adjoint/e, directeur/trice exécutif/ve, directeur/trice régional/e, directeur/trice départemental/e, pdg,
  p-dg, dg, ceo, patron/ne du groupe, fondateur/trice, cofondateur/trice, chef/fe d'état-major, chef/fe d'état-major des armées,
  commandant/e en chef/fe, archevêque, évêque, cardinal, patriarche, grand rabbin, grand mufti, doyen/ne de la faculté, rapporteur/e,
  délégué/e général/e, numéro un, numéro 1, locataire de l'élysée, hôte de l'élysée, hôte de la maison blanche,
  locataire de la maison blanche, maître du kremlin, directeur/trice de l'agence, juge en chef/fe, vicaire général, principal/e du collège,
  proviseur/e du lycée`,
);
