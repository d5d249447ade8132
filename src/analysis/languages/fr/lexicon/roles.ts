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
  activiste, adhérent/e, adjoint/e, administrateur/trice, agent/e, ambassadeur/ambassadrice, assistant/e, attaché/e, auditeur/trice, baron,
  bourgmestre, cadre, candidat/e, chargé/e de mission, chef/fe, colistier/ère, collaborateur/trice, commissaire, conseiller/ère,
  contrôleur/se, convive, diplomate, dirigeant/e, dissident/e, délégué/e, député/e, envoyé/e, eurodéputé/e, femme politique, fidèle,
  fonctionnaire, frondeur/se, gestionnaire, greffier/ère, haut cadre, haut/e dirigeant/e, haut/e fonctionnaire, haut/e responsable,
  homme politique, huissier/ère, inspecteur/trice, interlocuteur/trice, leader, lieutenant, mandataire, maître/sse d'ouvrage, membre,
  militant/e, ministériel/le, médiateur/trice, notable, notaire, négociateur/trice, officiel/le, parlementaire, participant/e, pilier,
  poids lourd, représentant/e, responsable, secrétaire, soutien, stratège, sympathisant/e, sénateur/trice, transfuge, ténor, tête de liste,
  échevin/e, édile, élu/e, éminence grise, émissaire`,
  // Police, justice, army, intelligence, rescue.
  `
  accusé/e, ambulancier/ère, avocat/e de la défense, avocat/e général/e, brigadier/ère, capitaine, casque bleu, colonel/le, combattant/e,
  commandant/e, condamné/e, conscrit/e, djihadiste, douanier/ère, défenseur/e, déserteur/se, détective, détenu/e, enquêteur/trice,
  espion/ne, ex-otage, garde du corps, garde-côte, garde-frontière, gardien/ne, gendarme, gradé/e, général/e, haut/e gradé/e,
  indicateur/trice, informateur/trice, insurgé/e, interprète, juge, juré/e, lanceur/se d'alerte, lieutenant/e, légiste, magistrat/e, marin,
  mercenaire, milicien/ne, militaire, mis/e en cause, mis/e en examen, officier/ère, otage, partie civile, pilote, plaignant/e,
  policier/ère, prisonnier/ère, prévenu/e, rebelle, repenti/e, rescapé/e, réfugié/e, réserviste, sapeur-pompier/, sauveteur/se, secouriste,
  sergent/e, soldat/e, sous-officier/ère, substitut, surveillant/e, survivant/e, suspect/e, taupe, tireur/se, témoin, urgentiste, victime,
  vigile, vétéran/e`,
  // Health, school, science and social work.
  `
  accompagnant/e, aidant/e, aide à domicile, aide-soignant/e, anesthésiste, animateur/trice, arbitre, auxiliaire de vie, bénévole,
  chirurgien/ne, collégien/ne, dentiste, docteur/e, doctorant/e, enseignant/e, généraliste, hospitalier/ère, humanitaire, infirmier/ère,
  ingénieur/e, instituteur/trice, interne, logisticien/ne, lycéen/ne, malade, médecin, parent d'élève, parent/e d'élève, patient/e,
  pensionnaire, pharmacien/ne, praticien/ne, principal/e, prof, professeur/e, proviseur/e, psychiatre, pédiatre, résident/e, sage-femme,
  soignant/e, technicien/ne, universitaire, volontaire, vétérinaire, écolier/ère, éducateur/trice, élève, étudiant/e`,
  // Work and business.
  `
  acteur/trice, actionnaire, agriculteur/trice, apiculteur/trice, apprenti/e, architecte, artisan/e, artiste, assureur/se, auteur/autrice,
  auteur/e, bailleur/bailleresse, banquier/ère, berger/ère, boulanger/ère, buraliste, caissier/ère, camionneur/se, chanteur/se,
  chauffeur/se, cheminot/e, client/e, coauteur/e, coiffeur/se, commerçant/e, comptable, comédien/ne, conducteur/trice, consultant/e,
  copropriétaire, cuisinier/ère, directeur/trice, distributeur/trice, docker, développeur/se, employeur/se, employé/e, entrepreneur/se,
  exploitant/e, exportateur/trice, financier/ère, fournisseur/se, gréviste, gérant/e, hacker/, hôtelier/ère, hôtesse de l'air,
  importateur/trice, industriel/le, informaticien/ne, intérimaire, livreur/se, locataire, manager, maraîcher/ère, musicien/ne, négociant/e,
  ouvrier/ère, patron/ne, paysan/ne, personnel navigant, photographe, pigiste, prestataire, producteur/trice, promoteur/trice,
  propriétaire, pêcheur/se, recruteur/se, restaurateur/trice, routier/ère, réalisateur/trice, rédacteur/trice, saisonnier/ère, salarié/e,
  scénariste, serveur/se, signataire, sous-traitant/e, stagiaire, syndicaliste, travailleur/se, vendeur/se, vigneron/ne, viticulteur/trice,
  éditeur/trice, éleveur/se`,
  // Where people live, travel, believe and play.
  `
  abonné/e, allocataire, alpiniste, ancien/ne, athlète, automobiliste, badaud/e, blogueur/se, bénéficiaire, chasseur/se, chômeur/se,
  citoyen/ne, concierge, contribuable, coureur/se, coéquipier/ère, curé, cycliste, demandeur/se d'asile, demandeur/se d'emploi,
  donateur/trice, doyen/ne, déplacé/e, entraîneur/se, exilé/e, femme d'affaires, festivalier/ère, footballeur/se, gilet jaune, guide,
  habitant/e, homme d'affaires, imam, influenceur/se, invité/e, joueur/se, manifestant/e, migrant/e, moine, motard/e, mère de famille,
  mécène, occupant/e, organisateur/trice, passager/ère, passant/e, pasteur/e, piéton/ne, plongeur/se, promeneur/se, protestataire, prélat,
  prêtre, père de famille, rabbin, randonneur/se, religieux/se, retraité/e, riverain/e, sans-abri, sans-papiers, sinistré/e,
  spectateur/trice, streameur/se, sélectionneur/se, touriste, utilisateur/trice, vacancier/ère, villageois/e, voisin/e, voyageur/se,
  zadiste, émeutier/ère`,
  // Former holders.
  `
  ex-agent/e, ex-cadre, ex-candidat/e, ex-collaborateur/trice, ex-conseiller/ère, ex-diplomate, ex-directeur/trice, ex-dirigeant/e,
  ex-député/e, ex-détenu/e, ex-employé/e, ex-haut/e fonctionnaire, ex-magistrat/e, ex-maire, ex-membre, ex-militaire, ex-militant/e,
  ex-ministre, ex-officier/ère, ex-patron/ne, ex-policier/ère, ex-président/e, ex-responsable, ex-salarié/e, ex-sénateur/trice, ex-élu/e`,
);

export const sourceNouns = list(`
  source`);

/** Persons with no part to tell them by. */
export const persons = list(`
  ado, adolescent/e, adulte, anonyme, aîné/e, bébé, centenaire, couple, célibataire, dame, duo, enfant, femme, fille, fillette, foule,
  gamin/e, gars, garçon, gens/, homme, inconnu/e, individu, intéressé/e, jeune, majeur/e, mineur/e, monsieur, nonagénaire, octogénaire,
  particulier/ère, personne, principal/e intéressé/e, protagoniste, quadragénaire, quelqu'un, quinquagénaire, septuagénaire, sexagénaire,
  trentenaire, trio, type, vieil homme/, vieille dame, vieille femme, être humain`);

/** Persons by their tie to somebody else. */
export const relatives = list(`
  allié/e, ami/e, arrière-grand-mère, associé/e, avocat/e, beau-frère, beau-père, belle-fille, belle-mère, belle-sœur, bras droit,
  camarade, collègue, colocataire, compagnon/compagne, compatriote, complice, concubin/e, confident/e, confrère, conjoint/e, connaissance,
  consœur, copain/copine, cousin/e, demi-frère, demi-sœur, ex-collègue, ex-compagnon/ex-compagne, ex-conjoint/e, ex-femme, ex-mari,
  famille, fiancé/e, fils, frère, grand frère, grand-mère, grand-parent, grand-père, grande sœur, homologue, intime, maman, mari, marraine,
  mentor, mère, médecin traitant, neveu, nièce, numéro 2, numéro deux, oncle, orphelin/e, papa, parent/e, parrain, partenaire, petit ami,
  petit frère, petit-enfant, petit-fils, petite amie, petite sœur, petite-fille, pote, proche, prédécesseur, père, représentant/e légal/e,
  rival/e, subalterne, subordonné/e, successeur, supérieur/e, sœur, tante, tuteur/trice, veuf/ve, épouse, époux`);

/** Singulars that hide persons. */
export const entourages = list(`
  antichambre, camp, cercle, clan, coulisses/, couloirs/, entourage, garde rapprochée, haut commandement, haut lieu/, hautes sphères/,
  macronie, mélenchonie, premier cercle, proche entourage, rangs/, sphère, sérail, vestiaire, équipe de campagne`);

/** Classes of people that speak through nobody in particular. */
export const collectives = list(`
  abstentionniste, acteur/trice du marché, acteur/trice du secteur, adversaire, amateur/trice, analyste, anciens/, anthropologue,
  archéologue, astronome, astrophysicien/ne, biologiste, bookmaker, cancérologue, cardiologue, chercheur/se, chimiste, chroniqueur/se,
  climatologue, climatosceptique, commentateur/trice, communauté internationale, communauté scientifique, complotiste, concurrent/e,
  conjoncturiste, connaisseur/se, consommateur/trice, constitutionnaliste, courtier/ère, criminologue, critique, diaspora,
  défenseur/se des droits humains, démographe, détracteur/trice, ennemi/e, environnementaliste, essayiste, eurosceptique, expert/e, fan,
  féministe, grand public, géographe, géologue, historien/ne, hydrologue, immunologue, infectiologue, initié/e, intellectuel/le,
  internaute, investisseur/se, jeunesse, juriste, laudateur/trice, lecteur/trice, linguiste, marché, mauvaise langue, milieux économiques/,
  militant/e écologiste, météorologue, naturaliste, nostalgique, observateur/trice, occidentaux/, opinion, opposant/e, pacifiste,
  partisan/e, passionné/e, penseur/se, philosophe, physicien/ne, politologue, polémiste, population, professionnel/le, psychologue,
  répondant/e, sages/, savant/e, scientifique, sismologue, sociologue, sondeur/se, sondé/e, spécialiste, statisticien/ne, supporter,
  supporteur/trice, tenant/e, théoricien/ne, toxicologue, trader, téléspectateur/trice, usager/ère, virologue, volcanologue, votant/e,
  écolo, écologiste, économiste, éditorialiste, électeur/trice, élite, épargnant/e, épidémiologiste`);

/** Persons and desks that speak for a body. */
export const spokespersons = list(`
  attaché/e de presse, bureau de presse, cellule de communication, chargé/e de communication, chargé/e de la communication, communicant/e,
  conseiller/ère en communication, conseiller/ère presse, directeur/trice de communication, directeur/trice de la communication,
  porte-parole, porte-voix, responsable communication, responsable de la communication, responsable presse, service communication,
  service de communication, service de presse, service des communications, service presse`);

/** Offices with one holder at a time. */
export const offices = list(
  `
  archevêque, bâtonnier/ère, cardinal, chancelier/ère, chef/fe d'état, chef/fe d'état-major, chef/fe d'état-major des armées,
  chef/fe de gouvernement, chef/fe de l'opposition, chef/fe de l'état, chef/fe de la diplomatie, chef/fe du gouvernement, co-président/e,
  cofondateur/trice, commandant/e en chef/fe, commissaire européen/ne, contrôleur/se général/e, coprésident/e, dalaï-lama, dg,
  directeur/trice de cabinet du préfet, directeur/trice exécutif/ve, directeur/trice général/e, directeur/trice général/e adjoint/e,
  directeur/trice régional/e, défenseur/e des droits, délégué/e général/e, empereur, fondateur/trice, garde des sceaux, gouverneur/e,
  grand rabbin, guide suprême, haut-commissaire, haut/e représentant/e, locataire de la maison blanche, maire, ministre, monarque,
  numéro 1, numéro un, p-dg, pape, patriarche, patron/ne du groupe, pdg, pontife, premier/ère adjoint/e, premier/ère ministre,
  premier/ère président/e, premier/ère secrétaire, prince, princesse, procureur/e, préfet/préfète, président/e, questeur/e, rapporteur/e,
  recteur/rectrice, reine, roi, secrétaire d'état, secrétaire général/e, secrétaire général/e adjoint/e, secrétaire national/e,
  sous-préfet/sous-préfète, sous-secrétaire d'état, souverain/e, sultan, vice-chancelier/ère, vice-gouverneur/e, vice-ministre,
  vice-premier/ère ministre, vice-président/e, vérificateur/trice général/e, émir, évêque`,
);
