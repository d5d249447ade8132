import { list } from '../../shared/list.ts';

/** Papers, publications and data that a reader can look up. */
export const documents = list(`
  accord, accord-cadre, acte d'accusation, affiche, agence de presse, agence de presse officielle, agence officielle, allocution,
  amendement, annexe, appel d'offres, arrêté, article, autobiographie, autopsie, avis, baromètre, base de données, bible, bilan,
  biographie, blog, boîte noire, budget, bulletin, cahier des charges, calendrier, charte, chaîne d'information,
  chaîne d'information en continu, chaîne de télévision, chaîne publique, chiffre officiel, chiffres/, chronique, circulaire, classement,
  code civil, code de la route, code du travail, code pénal, communiqué, comptage, compte rendu, compte-rendu, constitution,
  contre-expertise, convention, coran, correspondant/e, dictionnaire, directive, discours, document judiciaire, documentaire, données/,
  décision de justice, déclaration commune, déclaration officielle, décompte, décret, dépêche, enquête d'opinion, enquête menée,
  enquête publique, enquête publiée, enregistrement, essai, expertise, feuille de route, hebdomadaire, image satellite, images/, index,
  indice, journal, journaliste, jugement, lettre ouverte, livre, loi, magazine, mandat d'arrêt, manifeste, manuel, mensuel, mode d'emploi,
  modélisation, motion, média d'état, média en ligne, médias officiels/, mémoires/, méta-analyse, ordonnance, ouvrage, palmarès,
  paragraphe, plainte, plan, podcast, presse d'état, presse officielle, procès-verbal, programme, projet de loi, proposition de loi,
  prospectus, protocole, préambule, pétition, quotidien, radio, rapport annuel, rapport d'activité, rapport d'autopsie, rapport d'enquête,
  rapport d'information, rapport final, rapport officiel, rapport parlementaire, recensement, registre, reportage, reporter, requête,
  revue, roman, règlement, réquisitoire, résolution, résultats annuels/, résultats trimestriels/, simulation, site d'information,
  site internet, site officiel, site spécialisé, site web, sondage, station de radio, statistique officielle, statistiques/, tabloïd,
  test adn, texte, thèse, traité, tribune, télévision, verdict, vidéo, wikipedia, wikipédia, éditorial, émission, étiquette,
  étude d'impact, étude menée, étude publiée, étude réalisée`);

/** A document only where its author is given: otherwise nobody could look it up. */
export const looseDocuments = list(`
  accusation, allégation, analyse, archive, articles/, brouillon, calcul, capture d'écran, conclusion, confidence, consensus, constatation,
  conversation, copie, correspondance, courrier, croyance, document, dossier, dépêches/, enquête, estimation, expérience, fuite, hypothèse,
  idée reçue, indice concordant, indices/, info, information, investigations/, lettre, liste, message, modèles/, mémo, mémorandum, note,
  papiers/, photos/, pièce, premier bilan, premiers éléments de l'enquête/, premiers éléments/, premières conclusions/,
  premières constatations/, premières investigations/, preuve, projection, prévision, publication, rapport, recherche, reportages/,
  revue de presse, récit, résultat, scénario, sondage interne, statistique, test, théorie, tradition, travaux/, témoignage, version,
  vidéo amateur, vidéos/, échanges/, écoute, éléments de l'enquête/, étude, évaluation`);

/** Media as a class. */
export const media = list(`
  agences de presse/, blogs/, chaînes d'info/, chaînes d'information/, chaînes de télévision/, grande presse, hebdomadaires/, internet,
  journaux/, magazines/, média, presse, quotidiens/, radios/, réseaux sociaux/, sites d'information/, sites internet/, sites spécialisés/,
  tabloïds/, titres de presse/, toile, télés/, télévisions/, web`);

/** What a speaker speaks through. */
export const channels = list(`
  allocution, antenne, appel téléphonique, audience, audition, avis, billet, blog, bluesky, briefing, caméra, colonnes/, communiqué,
  compte facebook, compte instagram, compte twitter, compte x, conférence de presse, conférence téléphonique, conversation,
  conversation téléphonique, coup de fil, courriel, courrier, discours, débat, déclaration, déposition, e-mail, email, entretien, entrevue,
  facebook, fil, instagram, intervention, interview, journalistes/, lettre, lettre ouverte, linkedin, live, livre, mail, mastodon,
  matinale, meeting, message, micro, mêlée de presse, note, ouvrage, page facebook, plaidoirie, plateau, podcast, point de presse,
  point presse, post, prise de parole, publication, rapport, reporters/, réseau social, réunion publique, site, sms, snapchat, statut,
  story, telegram, texto, threads, tiktok, tribune, truth social, tweet, twitter, téléphone, témoignage, vidéo, vidéo en ligne, visio,
  visioconférence, vœux/, whatsapp, youtube, échange, émission`);
