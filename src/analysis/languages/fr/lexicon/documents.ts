import { list } from '../../shared/list.ts';
import { forms } from '../list.ts';

/** Papers, publications and data that a reader can look up. */
export const documents = list(`
  liste d'émargement, liste électorale, registre du commerce,
  accord, acte d'accusation, affiche, agence de presse, agence de presse officielle, amendement, arrêté, article, autopsie, avis,
  baromètre, bilan, blog, boîte noire, budget, calendrier, charte, chaîne d'information, chaîne de télévision, chiffres/, chronique,
  circulaire, classement, code pénal, communiqué, compte rendu, compte-rendu, constitution, convention, correspondant/e, discours,
  documentaire, données/, décision de justice, déclaration commune, décompte, décret, dépêche, enquête d'opinion, enquête menée,
  enregistrement, expertise, feuille de route, hebdomadaire, images/, indice, journal, journaliste, jugement, lettre ouverte, livre, loi,
  magazine, mandat d'arrêt, manuel, mensuel, média d'état, ordonnance, ouvrage, plainte, plan, podcast, presse officielle, procès-verbal,
  programme, projet de loi, proposition de loi, protocole, préambule, pétition, quotidien, radio, rapport annuel, rapport d'autopsie,
  rapport d'enquête, rapport parlementaire, recensement, registre, reporter, requête, revue, roman, règlement, réquisitoire,
  résolution, simulation, site d'information, site internet, site officiel, sondage, statistiques officielles/, tabloïd, texte, thèse, traité, tribune, trêve, télévision, verdict, vidéo, éditorial, émission, étude d'impact, étude menée,
  alinéa, archives/, arrêt de la cour, audit, avenant, bande dessinée, biographie, brochure, bulletin, cahier des charges, contrat,
  directive, disposition, droit international, fiche, film, graphique, législation, libellé, manifeste, modélisation, motion, mémoires/, notice,
  armistice, cessez-le-feu/, pacte, projet d'accord, pré-rapport, préaccord, préavis, prospectus, pv, bible, code, code du travail, déclaration conjointe, déclaration finale, inventaire, recueil, réexamen, réglementation, tableau, tract`);

/** Those of them that lay down what holds, by their first word. */
export const laws = forms(`
  accord, amendement, arrêté, article, avenant, charte, circulaire, code, constitution, contrat, convention, directive, disposition, décret, législation,
  loi, ordonnance, pacte, projet de loi/, proposition de loi/, protocole, règlement, réglementation, résolution, texte, traité, trêve`).map(
  (form) => form.split(' ')[0]!,
);

/** Those of them that nothing but a law is called. */
export const statutes = forms(
  'arrêté, constitution, convention, décret, législation, loi, projet de loi/, proposition de loi/, réglementation, traité',
).map((form) => form.split(' ')[0]!);

/** A document only where its author is given: otherwise nobody could look it up. */
export const looseDocuments = list(`
  accusation, allégation, analyse, articles/, statistiques/, calcul, conclusion, consensus, constatation, conversation, courrier, document, dossier, détails/,
  enquête, estimation, examen, expérience, fuite, hypothèse, indices/, info, information, investigations/, lettre, liste, message, mémo, note,
  papiers/, photos/, pièce, premiers éléments/, preuve, projection, prévision, publication, rapport, reportage,
  recherche, récit, résultat, scénario, test, théorie, tradition, travaux/, témoignage, version, vidéos/, échanges/, écoute,
  éléments/, étude, évaluation,
  courriel, e-mail, email, mail, post, site, sms, tweet, vérification`);

/** Media as a class; the confrères of anybody but the outlet itself are relatives. */
export const media = list(`
  internet, journaux/, média, nos confrères d'/, nos confrères de/, nos confrères du/, notre confrère d'/, notre confrère de/,
  notre confrère du/, presse, quotidiens/, réseaux sociaux/, toile, télévisions/, web`);

/** What a speaker speaks through. */
export const channels = list(`
  antenne, appel téléphonique, audience, audition, avis, billet, blog, caméra, colonnes/, communiqué, compte twitter, compte x,
  conférence de presse, conversation, courriel, courrier, discours, débat, déclaration, email, entretien, entrevue, facebook, fil,
  intervention, interview, journalistes/, lettre, lettre ouverte, live, livre, mail, meeting, message, micro, note, ouvrage, page facebook,
  plateau, podcast, point de presse, point presse, post, prise de parole, publication, rapport, reporters/, réseau social, site, sms,
  snapchat, statut, telegram, tiktok, tribune, tweet, twitter, téléphone, témoignage, vidéo, visioconférence, vœux/, youtube, échange,
  émission`);
