import { list } from '../../shared/list.ts';

/** Papers, publications and data that a reader can look up. */
export const documents = list(`
  rapport annuel, rapport d'enquête, rapport parlementaire, rapport d'information, rapport d'activité, rapport d'étape, rapport final,
  rapport officiel, rapport public, projet de rapport, étude publiée, étude menée, étude réalisée, enquête publiée, enquête menée,
  enquête d'opinion, enquête nationale, sondage, baromètre, recensement, statistiques/, statistique officielle, chiffres/,
  chiffre officiel, données/, bilan, décompte, comptage, tableau de bord, bulletin, compte rendu, compte-rendu, procès-verbal, loi,
  projet de loi, proposition de loi, décret, arrêté, ordonnance, circulaire, règlement, directive, constitution, code pénal,
  code du travail, code de la route, code civil, traité, convention, accord, accord-cadre, protocole, feuille de route, plan, charte,
  texte, amendement, résolution, motion, jugement, verdict, décision de justice, réquisitoire, acte d'accusation, acte de naissance,
  arrêt de la cour, mandat d'arrêt, plainte, assignation, requête, document judiciaire, documents déposés/, dossier d'instruction, avis,
  appel d'offres, cahier des charges, permis de construire, enquête publique, étude d'impact, budget, comptes annuels/,
  résultats annuels/, résultats trimestriels/, prospectus, document de référence, document d'enregistrement, registre, cadastre,
  base de données, annuaire, encyclopédie, dictionnaire, atlas, manuel, guide pratique, livre, ouvrage, essai, biographie,
  autobiographie, mémoires/, roman, bible, coran, évangile, thèse, revue, journal, quotidien, hebdomadaire, mensuel, magazine, gazette,
  tabloïd, agence de presse, agence de presse officielle, agence officielle, agence d'état, chaîne de télévision, chaîne d'information,
  chaîne d'information en continu, chaîne publique, chaîne de radio, station de radio, radio, télévision, site d'information,
  site d'actualités, site internet, site web, site officiel, site spécialisé, média en ligne, média d'état, médias officiels/,
  presse officielle, presse d'état, podcast, documentaire, reportage, émission, article, éditorial, tribune, dépêche, chronique, blog,
  lettre ouverte, pétition, manifeste, programme, profession de foi, discours, allocution, communiqué, déclaration commune,
  déclaration officielle, annonce officielle, bande-annonce, notice, étiquette, mode d'emploi, affiche, carte météo, image satellite,
  photos satellites/, vidéo, images/, photographie, enregistrement, boîte noire, test adn, analyses adn/, autopsie, expertise,
  contre-expertise, rapport d'autopsie, certificat de décès, rapport balistique, méta-analyse, modélisation, simulation, classement,
  palmarès, indice, index, calendrier, site de la préfecture, wikipedia, wikipédia, correspondant/e, envoyé/e spécial/e de l'agence,
  journaliste, reporter, photographe de l'afp, vidéaste de l'afp, préambule, exposé des motifs, annexe, paragraphe`);

/** A document only where its author is given: otherwise nobody could look it up. */
export const looseDocuments = list(`
  rapport, étude, enquête, recherche, travaux/, analyse, première analyse, estimation, évaluation, projection, prévision, calcul,
  scénario, hypothèse, théorie, information, info, éléments de l'enquête/, premiers éléments/, premiers éléments de l'enquête/,
  premières constatations/, constatation, premières conclusions/, conclusion, premières investigations/, investigations/, premier bilan,
  premiers résultats/, résultat, indice concordant, indices/, témoignage, récit, version, allégation, accusation, fuite, confidence,
  croyance, idée reçue, document, note, mémo, mémorandum, dossier, projet de texte, brouillon, ébauche, copie, échange de courriels,
  échanges/, correspondance, lettre, courrier, journal intime, liste, archive, papiers/, pièce, preuve, écoute, conversation,
  capture d'écran, vidéo amateur, vidéos/, photos/, publication, message, source documentaire, dépêches/, articles/, article de presse,
  revue de presse, reportages/, sondage interne, statistique, sondage confidentiel, modèles/, expérience, test, tradition,
  chronique locale, consensus`);

/** Media as a class. */
export const media = list(`
  média, presse, grande presse, journaux/, quotidiens/, hebdomadaires/, magazines/, tabloïds/, gazettes/, chaînes de télévision/,
  chaînes d'info/, chaînes d'information/, radios/, télés/, télévisions/, réseaux sociaux/, sites d'information/, sites spécialisés/,
  sites internet/, blogs/, blogosphère, web, toile, internet, agences de presse/, titres de presse/, plateaux de télévision/`);

/** What a speaker speaks through. */
export const channels = list(`
  communiqué, message, lettre, lettre ouverte, note, vidéo, podcast, blog, publication, discours, allocution, émission, tribune, courrier,
  livre, ouvrage, avis, rapport, conversation, témoignage, déclaration, courriel, e-mail, email, mail, message écrit, message vidéo,
  message vocal, sms, texto, tweet, fil, post, publication facebook, statut, story, live, billet, blogue, vidéo en ligne, balado,
  interview, entretien, entrevue, conversation téléphonique, échange, appel téléphonique, coup de fil, téléphone, visioconférence, visio,
  conférence de presse, conférence téléphonique, point presse, point de presse, briefing, breffage, mêlée de presse, allocution télévisée,
  intervention, prise de parole, vœux/, meeting, réunion publique, débat, plateau, antenne, micro, matinale, audition, audience,
  plaidoirie, déposition, compte twitter, compte x, compte facebook, compte instagram, page facebook, chaîne telegram, chaîne youtube,
  réseau social, twitter, facebook, instagram, telegram, tiktok, linkedin, youtube, whatsapp, truth social, bluesky, mastodon, snapchat,
  threads, site, colonnes/, intranet, haut-parleur, cour de l'élysée, perron de l'élysée, journalistes/, reporters/, caméra, off`);
