import { list } from '../../shared/list.ts';

/** Verbs of the news that report nothing: acts, events, states, and speech acts that ask, order or decline. */
export const otherVerbs = list(
  // Speech acts that give no information.
  `
  adjurer, adresser, appeler, apostropher, commander, consulter, conjurer, convier, convoquer, correspondre, débattre, dédier, défier,
  délibérer, demander, dialoguer, dicter, discuter, encourager, enjoindre, entretenir, exhorter, exiger, féliciter, implorer, injurier,
  inciter, interpréter, interroger, interviewer, intimer, inviter, invoquer, mentir, négocier, nommer, ordonner, pardonner, parler,
  persuader, préférer, présenter, presser, prier, prononcer, questionner, quémander, réclamer, refuser, remercier, renoncer, reparler,
  requérir, saisir, sensibiliser, solliciter, sommer, supplier, surnommer, taire, témoigner de, traduire, tutoyer, vouloir, se demander,
  se taire, rendre hommage, lancer un appel, appeler à, refuser de commenter, se refuser, s'abstenir, s'adresser, s'enquérir,
  se prononcer, consacrer, inclure, interdire, autoriser, fixer, engager, prendre, évacuer, éclater, comprendre, découvrir, entendre,
  savoir, vérifier`,
  // Being, having, becoming.
  `
  être, avoir, sembler, paraître, apparaître, demeurer, rester, devenir, exister, appartenir, concerner, constituer, consister, contenir,
  comporter, composer, correspondre à, dépendre, durer, équivaloir, figurer, former, impliquer, importer, incarner, manquer, mériter,
  posséder, relever de, représenter, résulter, ressembler, signifier, subsister, suffire, valoir, coûter, peser, compter,
  totaliser, s'avérer, se situer, se trouver, s'agir, s'élever, se composer, se limiter, se résumer, falloir, faillir, pouvoir, devoir,
  oser, tenter, essayer, chercher, tâcher, s'efforcer, viser, prétendre à, aimer, adorer, détester, haïr, désirer, ignorer, oublier,
  connaître, ressentir, sentir, éprouver, subir, supporter, tolérer, souffrir, endurer, mourir, naître, vivre, survivre, vieillir,
  grandir, attendre, patienter, tarder`,
  // Beginning, going on, ending, changing.
  `
  commencer, débuter, démarrer, entamer, initier, ouvrir, rouvrir, inaugurer, cesser, arrêter, finir, terminer, achever, clore,
  clôturer, fermer, interrompre, suspendre, prolonger, reporter, repousser, différer, retarder, accélérer, ralentir, freiner, stopper,
  bloquer, débloquer, changer, modifier, transformer, évoluer, varier, augmenter, accroître, croître, grimper, bondir, exploser, flamber,
  monter, progresser, gagner, baisser, diminuer, réduire, chuter, décliner, reculer, plonger, dégringoler, s'effondrer, tomber, fléchir,
  stagner, stabiliser, doubler, tripler, quadrupler, atteindre, dépasser, franchir, excéder, plafonner, osciller, fluctuer, rebondir,
  améliorer, aggraver, détériorer, empirer, dégrader, renforcer, affaiblir, intensifier, élargir, étendre, rétrécir, limiter, restreindre,
  alléger, alourdir, assouplir, durcir, simplifier, compliquer, moderniser, rénover, adapter`,
  // Moving and bringing.
  `
  aller, venir, revenir, arriver, partir, quitter, entrer, rentrer, sortir, ressortir, passer, repasser, traverser, parcourir, circuler,
  voyager, déplacer, rejoindre, retourner, rapatrier, ramener, apporter, amener, emmener, emporter, porter, transporter, convoyer,
  acheminer, livrer, envoyer, renvoyer, expédier, recevoir, accueillir, recueillir, héberger, loger, abriter, installer, poser, déposer,
  placer, mettre, remettre, ranger, retirer, enlever, ôter, tirer, pousser, jeter, lever, soulever, descendre, remonter, courir, marcher,
  sauter, voler, survoler, naviguer, débarquer, embarquer, atterrir, décoller, rouler, conduire, piloter, guider, suivre, accompagner,
  escorter, précéder, croiser, rencontrer, retrouver, fuir, s'enfuir, s'échapper, échapper, évader, émigrer, immigrer, migrer, exiler,
  s'exiler, s'installer, se rendre, se réfugier, se diriger, s'approcher`,
  // Violence, accident, rescue.
  `
  tuer, abattre, assassiner, massacrer, exécuter, décapiter, égorger, étrangler, poignarder, blesser, frapper, heurter, percuter,
  renverser, écraser, fracasser, agresser, violer, battre, torturer, maltraiter, harceler, kidnapper, séquestrer, détenir, retenir,
  libérer, relâcher, attaquer, assaillir, bombarder, pilonner, détruire, anéantir, dévaster, ravager, endommager, incendier, brûler,
  saccager, piller, cibler, envahir, occuper, annexer, conquérir, reconquérir, capturer, assiéger, encercler, combattre, affronter,
  lutter, résister, protéger, sécuriser, sauver, secourir, soigner, opérer, hospitaliser, vacciner, contaminer, infecter, périr,
  succomber, décéder, disparaître, noyer, se noyer, inonder, déborder, engloutir, ensevelir, s'écrouler, dérailler, chavirer, couler,
  sombrer, éteindre, maîtriser, déclencher, provoquer, causer, entraîner, engendrer, occasionner`,
  // Justice and police.
  `
  enquêter, perquisitionner, fouiller, inspecter, auditionner, inculper, rejuger, acquitter, relaxer, innocenter, disculper, emprisonner,
  incarcérer, écrouer, extrader, expulser, reconduire, refouler, confisquer, geler, gracier, amnistier, sanctionner, punir, pénaliser,
  verbaliser, amender, dédommager, indemniser, verser, attribuer, plaider coupable, comparaître, instruire, classer, requalifier,
  porter plainte, faire appel, se pourvoir, surveiller, espionner, écouter, filmer, photographier, enregistrer, identifier, repérer,
  localiser, traquer, rechercher, contrôler, dissimuler, cacher, escroquer, frauder, dérober, cambrioler, braquer, corrompre, détourner,
  blanchir, falsifier, tricher, tromper, trahir, comploter, conspirer, infiltrer, pirater, mettre en examen, placer en garde à vue,
  mettre en place, mettre fin, mettre en œuvre, mettre en vente`,
  // Politics and government.
  `
  gouverner, diriger, administrer, gérer, régner, élire, réélire, voter, adopter, ratifier, signer, promulguer, abroger,
  annuler, légiférer, réformer, réglementer, réguler, imposer, permettre, accorder, octroyer, habiliter, dissoudre, démissionner, limoger,
  révoquer, destituer, désigner, investir, remplacer, succéder, candidater, concourir, rivaliser, appuyer, rallier, adhérer, militer,
  manifester, défiler, boycotter, mobiliser, se mobiliser, rassembler, réunir, se réunir, siéger, arbitrer, décider, choisir, opter,
  déterminer, planifier, organiser, préparer, programmer, prévaloir, coopérer, collaborer, s'allier, pactiser, rompre, isoler, armer,
  désarmer, déployer, unifier, diviser, séparer, instaurer, instituer, créer, fonder, rétablir, supprimer, abolir`,
  // Work, money, trade, technique.
  `
  travailler, employer, embaucher, recruter, licencier, congédier, payer, rémunérer, rembourser, emprunter, prêter, endetter, dépenser,
  épargner, économiser, financer, subventionner, parrainer, acheter, racheter, acquérir, vendre, revendre, céder, échanger,
  commercialiser, exporter, produire, fabriquer, construire, bâtir, reconstruire, démolir, réparer, concevoir, développer, inventer,
  innover, tester, expérimenter, utiliser, exploiter, extraire, consommer, gaspiller, recycler, polluer, chauffer, refroidir, cultiver,
  récolter, semer, élever, pêcher, chasser, cuisiner, manger, boire, nourrir, dormir, distribuer, fournir, approvisionner, ravitailler,
  concurrencer, fusionner, délocaliser, privatiser, nationaliser, facturer, débourser, encaisser, percevoir, toucher, perdre,
  rapporter gros, bénéficier, profiter, rentabiliser, liquider, redresser, restructurer, coter, spéculer sur, miser, parier sur, jouer,
  risquer`,
  // Thought, study, art, sport and daily life.
  `
  réfléchir, étudier, examiner, explorer, lire, relire, publier, republier, diffuser, rediffuser, éditer, imprimer, rédiger, enseigner,
  mémoriser, résoudre, élucider, éclaircir, éclairer, distinguer, regarder, contempler, voir, revoir, apercevoir, entrevoir, assister,
  participer, contribuer, aider, assister à, épauler, servir, desservir, favoriser, faciliter, empêcher, éviter, contrer, entraver, gêner,
  perturber, nuire, affecter, impacter, influencer, inspirer, motiver, convaincre, séduire, plaire, déplaire, choquer, surprendre,
  étonner, inquiéter, effrayer, réjouir, décevoir, énerver, agacer, irriter, bouleverser, émouvoir, intéresser, rejouer, chanter, danser,
  dessiner, peindre, tourner, célébrer, fêter, commémorer, honorer, décorer, récompenser, remporter, vaincre, échouer, réussir, parvenir,
  égaliser, marquer, inscrire, éliminer, disputer, s'entraîner, nager, pédaler, se classer, se marier, épouser, divorcer, éduquer,
  scolariser, garder, laisser, abandonner, délaisser, négliger, conserver, préserver`,
  // Doing, giving, placing, joining.
  `
  faire, refaire, défaire, agir, exercer, effectuer, réaliser, accomplir, mener, assumer, assurer le service, procéder, recourir,
  user, donner, redonner, offrir, rendre, entreprendre, tenir, obtenir, convenir de, provenir, survenir, se dérouler,
  se produire, se passer, avoir lieu, se tenir, se poursuivre, se multiplier, se traduire, se heurter, se battre, se retirer,
  se retrouver, se préparer, s'ouvrir, s'achever, s'arrêter, s'étendre, s'accélérer, s'aggraver, s'appuyer, s'associer, s'attaquer,
  s'occuper, s'opposer, s'imposer, se concentrer, se tourner, joindre, relier, unir, attacher, lier, couper, casser, briser, fendre,
  couvrir, recouvrir, remplir, vider, charger, décharger, additionner, soustraire, multiplier, partager, répartir, trier, sélectionner,
  attirer, susciter, alimenter, appliquer, respecter, enfreindre, transgresser, contourner, obéir, désobéir, plier, réserver, destiner,
  vouer, allouer, confronter, rapprocher, éloigner, écarter, accepter, admettre en réanimation`,
);
