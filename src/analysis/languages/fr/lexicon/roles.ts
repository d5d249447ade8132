import { list } from '../../shared/list.ts';

/*
 * Persons as sources. The notation of feminines is that of `nounForms`: "conseiller/ère", "élu/e", "témoin".
 * A role is one person in particular or several; a collective is a class of people that speaks through nobody.
 */

/** Persons by job or part in what happened. */
export const roles = list(
  // Power and administration.
  `
  activiste, adhérent/e, adjoint/e, administrateur/trice, agent/e, ambassadeur/ambassadrice, assistant/e, attaché/e, auditeur/trice, baron,
  bourgmestre, cadre, candidat/e, chargé/e de mission, chef/fe, colistier/ère, collaborateur/trice, commissaire, conseiller/ère,
  contrôleur/se, diplomate, dirigeant/e, dissident/e, doctorant/e, délégué/e, député/e, envoyé/e, eurodéputé/e, fidèle, fonctionnaire,
  frondeur/se, garde-frontière, greffier/ère, haut/e dirigeant/e, haut/e fonctionnaire, haut/e responsable, homme politique,
  huissier/ère, inspecteur/trice, interlocuteur/trice, leader, lieutenant, mandataire, membre, militant/e, ministériel/le, médiateur/trice,
  notable, notaire, négociateur/trice, officiel/le, parlementaire, participant/e, pilier, poids lourd, représentant/e, responsable,
  secrétaire, soutien, stratège, sympathisant/e, sénateur/trice, transfuge, ténor, tête de liste, échevin/e, édile, élu/e, émissaire`,
  // Police, justice, army, intelligence, rescue.
  `
  accusé/e, ambulancier/ère, avocat/e de la défense, avocat/e général/e, brigadier/ère, capitaine, casque bleu, colonel/le, combattant/e,
  commandant/e, condamné/e, djihadiste, douanier/ère, défenseur/e, détenu/e, enquêteur/trice, espion/ne, garant/e, garde du corps, gardien/ne,
  gendarme, gradé/e, général/e, haut/e gradé/e, indicateur/trice, informateur/trice, insurgé/e, interprète, juge, juré/e,
  lanceur/se d'alerte, lieutenant/e, légiste, magistrat/e, marin, mercenaire, milicien/ne, militaire, mis/e en cause, mis/e en examen,
  officier/ère, otage, partie civile, pilote, plaignant/e, policier/ère, prisonnier/ère, prévenu/e, rebelle, rescapé/e, réfugié/e,
  réserviste, sapeur-pompier/, sauveteur/se, secouriste, sergent/e, soldat/e, surveillant/e, survivant/e, suspect/e, tireur/se, témoin,
  urgentiste, victime, vigile, vétéran/e`,
  // Health, school, science and social work.
  `
  aidant/e, aide-soignant/e, anesthésiste, animateur/trice, arbitre, auxiliaire de vie, bénévole, chirurgien/ne, collégien/ne, dentiste,
  docteur/e, enseignant/e, généraliste, hospitalier/ère, humanitaire, infirmier/ère, ingénieur/e, instituteur/trice, interne, lycéen/ne,
  malade, médecin, parent d'élève, patient/e, pensionnaire, pharmacien/ne, praticien/ne, principal/e, prof, professeur/e, psychiatre,
  résident/e, sage-femme, soignant/e, technicien/ne, universitaire, volontaire, vétérinaire, écolier/ère, éducateur/trice, élève,
  étudiant/e`,
  // Work and business.
  `
  acteur/trice, actionnaire, agriculteur/trice, apprenti/e, architecte, artisan/e, artiste, auteur/autrice, auteur/e, banquier/ère, berger/ère, boulanger/ère, caissier/ère, camionneur/se, chanteur/se, chauffeur/se, cheminot/e,
  client/e, coiffeur/se, commerçant/e, comptable, comédien/ne, conducteur/trice, consultant/e, copropriétaire, cuisinier/ère,
  directeur/trice, docker, employeur/se, employé/e, entrepreneur/se, financier/ère, gréviste, gérant/e,
  hacker/, informaticien/ne, livreur/se, locataire, manager, musicien/ne, ouvrier/ère, patron/ne, paysan/ne,
  personnel navigant, photographe, producteur/trice, propriétaire, pêcheur/se, restaurateur/trice,
  routier/ère, réalisateur/trice, saisonnier/ère, salarié/e, serveur/se, signataire, stagiaire, syndicaliste,
  travailleur/se, vendeur/se, vigneron/ne, éleveur/se`,
  // Where people live, travel, believe and play.
  `
  abonné/e, allocataire, ancien/ne, athlète, automobiliste, badaud/e, blogueur/se, bénéficiaire, chasseur/se, chômeur/se, citoyen/ne,
  contribuable, coéquipier/ère, curé, cycliste, demandeur/se d'asile, demandeur/se d'emploi, donateur/trice, doyen/ne, déplacé/e,
  entraîneur/se, exilé/e, festivalier/ère, footballeur/se, gilet jaune, guide, habitant/e, homme d'affaires, imam, influenceur/se,
  invité/e, joueur/se, manifestant/e, migrant/e, motard/e, mère de famille, occupant/e, passager/ère, passant/e,
  pasteur/e, piéton/ne, promeneur/se, protestataire, prêtre, père de famille, rabbin, randonneur/se, religieux/se, retraité/e, riverain/e,
  sans-abri, sans-papiers, sinistré/e, spectateur/trice, touriste, utilisateur/trice, villageois/e, visiteur/se, voisin/e, voyageur/se`,
  // More trades and parts of ordinary life.
  `
  figure, cacique, chef/fe de file, consul/e, marcheur/se, frontiste, agresseur/se, assaillant/e, braqueur/se,
  meurtrier/ère, forcené/e, ravisseur/se, trafiquant/e, fugitif/ve, requérant/e, caporal/e, amiral/e, vice-amiral, parachutiste,
  conscrit/e, déserteur/se, démineur/se, codétenu/e, brancardier/ère, kinésithérapeute, thérapeute, réanimateur/trice,
  gériatre, pédiatre, proviseur/e, nourrice, éboueur/se, concierge, dealer, habitué/e, pompier/, pompière/, rédacteur/trice, rédacteur/trice en chef, sous-secrétaire, plombier/ère, maçon/ne,
  garagiste, mécanicien/ne, jardinier/ère, maraîcher/ère, viticulteur/trice, apiculteur/trice, boucher/ère, épicier/ère, libraire, pâtissier/ère, facteur/trice,
  postier/ère, intérimaire, développeur/se, créateur/trice, écrivain/e, romancier/ère,
  cinéaste, scénariste, danseur/se, humoriste, rappeur/se, compositeur/trice, metteur/se en scène, peintre, dessinateur/trice, youtubeur/se, présentateur/trice, baigneur/se, alpiniste, vacancier/ère, pèlerin/e,
  moine, sélectionneur/se, nageur/se, boxeur/se, sdf/, acheteur/se, lauréat/e, gagnant/e,
  brocanteur/se, campeur/se, cavalier/ère, cueilleur/se, estivant/e, fêtard/e, forain/e, glaneur/se, grimpeur/se, joggeur/se, kayakiste,
  plaisancier/ère, plongeur/se, rameur/se, skieur/se, surfeur/se, traileur/se, vététiste,
  casseur/se, émeutier/ère, encadrant/e, adjoint/e au maire, adjoint/e à la maire, adjoint/e au shérif, ex-cadre, ex-chef/fe,
  ex-directeur/trice, ex-membre, ex-otage, ex-détenu/e`,
  // Trades of firms as of persons.
  `
  armateur/trice, assureur/se, bailleur/bailleresse, brasseur/se, courtier/ère, exploitant/e, fournisseur/se, gazier/ère, gestionnaire,
  horloger/ère, hôtelier/ère, industriel/le, joaillier/ère, logisticien/ne, loueur/se, maroquinier/ère, organisateur/trice, prestataire,
  promoteur/trice, pétrolier/ère, sous-traitant/e, transporteur/se, verrier/ère, électricien/ne, énergéticien/ne, éditeur/trice`,
  // Part of those spoken of before.
  "d'entre eux/, d'entre elles/, d'eux/, d'elles/",
  // Former holders.
  `
  ex-agent/e, ex-collaborateur/trice, ex-conseiller/ère, ex-diplomate, ex-dirigeant/e, ex-député/e, ex-employé/e, ex-maire, ex-militaire,
  ex-ministre, ex-policier/ère, ex-président/e, ex-responsable, ex-salarié/e, ex-élu/e`,
);

export const sources = list(`
  source`);

/** Persons with no part to tell them by. */
export const persons = list(`
  ado, adolescent/e, adulte, anonyme, aîné/e, bébé, centenaire, couple, dame, enfant, femme, fille, fillette, foule, gamin/e, garçon,
  gens/, homme, inconnu/e, individu, intéressé/e, jeune, majeur/e, mineur/e, monsieur, nonagénaire, octogénaire, particulier/ère, personne,
  protagoniste, quadragénaire, quelqu'un, quinquagénaire, septuagénaire, sexagénaire, trentenaire, trio, type, vieille dame, être humain`);

/** Persons by their tie to somebody else. */
export const relatives = list(`
  allié/e, ami/e, associé/e, avocat/e, beau-frère, beau-père, belle-fille, belle-mère, belle-sœur, bras droit, camarade, collègue,
  compagnon/compagne, compatriote, complice, confrère, conjoint/e, connaissance, consœur, copain/copine, cousin/e, demi-frère, ex-collègue,
  ex-compagnon/ex-compagne, ex-conjoint/e, ex-femme, ex-mari, famille, fiancé/e, fils, frère, grand-mère, grand-parent, grand-père,
  homologue, intime, maman, mari, marraine, mentor, mère, neveu, nièce, numéro 2, numéro deux, oncle, orphelin/e, papa, parent/e, parrain,
  partenaire, petit ami, petit frère, petit-enfant, petit-fils, petite amie, petite-fille, proche, prédécesseur, père,
  représentant/e légal/e, rival/e, subordonné/e, successeur, supérieur/e, sœur, tante, tuteur/trice, veuf/ve, épouse, époux`);

/** Singulars that hide persons. */
export const entourages = list(`
  camp, cercle, clan, coulisses/, couloirs/, entourage, garde rapprochée, haut lieu/, macronie, mélenchonie, premier cercle, rangs/,
  sphère, voisinage, côtés/`);

/** Classes of people that speak through nobody in particular. */
export const collectives = list(`
  abstentionniste, adversaire, amateur/trice, analyste, anciens/,
  chercheur/se, chimiste, chroniqueur/se, climatosceptique, commentateur/trice, communauté internationale,
  communauté scientifique, complotiste, concurrent/e, consommateur/trice, constitutionnaliste, critique, diaspora,
  défenseur/se des droits humains, démographe, détracteur/trice, ennemi/e, environnementaliste, essayiste, eurosceptique, expert/e, fan,
  féministe, grand public, géographe, historien/ne, initié/e, intellectuel/le, internaute, investisseur/se,
  jeunesse, juriste, mauvaise langue, lecteur/trice, marchés/, milieux économiques/, militant/e écologiste, naturaliste, observateur/trice,
  occidentaux/, opinion, opposant/e, pacifiste, partisan/e, philosophe, polémiste, population, professionnel/le,
  public, répondant/e, sages/, scientifique, sondeur/se, sondé/e, spécialiste, supporter, supporteur/trice,
  tenant/e, trader, téléspectateur/trice, usager/ère, votant/e, écolo, économiste, éditorialiste,
  électeur/trice, élite, épargnant/e,
  adepte, agronome, astronome, botaniste, connaisseur/se, linguiste, optimiste, pessimiste, prévisionniste, pénaliste,
  théologien/ne, urbaniste`);

/** Those of them that are a class in the singular, too, by their first word; alone, "le marché" is as often a place. */
export const crowds = list('communauté, critique, diaspora, grand public, jeunesse, marché, opinion, population, public, élite');

/** Persons and desks that speak for a body. */
export const spokespersons = list(`
  attaché/e de presse, bureau de presse, cellule de communication, chargé/e de la communication, communicant/e,
  conseiller/ère en communication, conseiller/ère presse, directeur/trice de la communication, porte-parole,
  responsable de la communication, responsable presse, service de communication, service de presse`);

/** Offices with one holder at a time. */
export const offices = list(
  `
  archevêque, bâtonnier/ère, cardinal, chancelier/ère, chef/fe d'état, chef/fe d'état-major, chef/fe d'état-major des armées,
  chef/fe de gouvernement, chef/fe de l'opposition, chef/fe de l'état, chef/fe de la diplomatie, chef/fe du gouvernement,
  cofondateur/trice, commandant/e en chef/fe, commissaire européen/ne, dalaï-lama, dg, directeur/trice exécutif/ve,
  directeur/trice général/e, directeur/trice régional/e, défenseur/e des droits, délégué/e général/e, fondateur/trice, garde des sceaux,
  gouverneur/e, grand rabbin, guide suprême, haut-commissaire, haut/e représentant/e, maire, ministre, numéro 1, numéro un, p-dg, pape,
  patriarche, patron/ne du groupe, pdg, pontife, premier/ère adjoint/e, premier/ère ministre, premier/ère secrétaire, prince, princesse,
  procureur/e, préfet/préfète, président/e, rapporteur/e, recteur/rectrice, reine, roi, secrétaire d'état, secrétaire général/e,
  secrétaire général/e adjoint/e, secrétaire national/e, sous-préfet/sous-préfète, souverain/e, sultan, vice-ministre,
  vice-premier/ère ministre, vice-président/e, émir, évêque`,
);
