import { list } from '../../shared/list.ts';

/** Verbs of the news that report nothing: acts, events, states, and speech acts that ask, order or decline. */
export const otherVerbs = list(
  // Speech acts that give no information.
  `
  adresser, appeler, appeler à, autoriser, commander, comprendre, consacrer, consulter, convier, convoquer, correspondre, demander,
  dialoguer, discuter, débattre, découvrir, dédier, défier, délibérer, encourager, engager, entendre, entretenir, exhorter, exiger, fixer,
  féliciter, inciter, inclure, interdire, interroger, interviewer, intimer, inviter, invoquer, lancer un appel, mentir, nommer, négocier,
  ordonner, pardonner, parler, prendre, presser, prononcer, préférer, présenter, refuser, refuser de commenter, remercier, rendre hommage,
  renoncer, requérir, réclamer, s'abstenir, s'adresser, saisir, savoir, se demander, se prononcer, se refuser, se taire, sensibiliser,
  solliciter, sommer, surnommer, taire, traduire, témoigner de, vouloir, vérifier, éclater, évacuer`,
  // Being, having, becoming.
  `
  aimer, apparaître, appartenir, attendre, avoir, chercher, comporter, composer, compter, concerner, connaître, consister, constituer,
  contenir, correspondre à, coûter, demeurer, devenir, devoir, durer, dépendre, essayer, exister, falloir, figurer, former, grandir,
  ignorer, impliquer, importer, incarner, manquer, mourir, mériter, naître, oublier, paraître, peser, pouvoir, relever de, représenter,
  ressembler, ressentir, rester, s'agir, s'avérer, s'élever, se composer, se limiter, se résumer, se situer, se trouver, sembler, sentir,
  signifier, souffrir, subir, suffire, supporter, survivre, tarder, tenter, tolérer, tâcher, valoir, viser, vivre, équivaloir, être`,
  // Beginning, going on, ending, changing.
  `
  accroître, accélérer, achever, adapter, affaiblir, aggraver, alléger, améliorer, arrêter, assouplir, atteindre, augmenter, baisser,
  bloquer, bondir, cesser, changer, chuter, clore, commencer, compliquer, diminuer, doubler, durcir, débuter, décliner, dégrader, démarrer,
  dépasser, détériorer, entamer, exploser, fermer, finir, flamber, franchir, freiner, gagner, grimper, initier, intensifier, interrompre,
  limiter, moderniser, modifier, monter, ouvrir, plonger, progresser, prolonger, ralentir, reculer, renforcer, reporter, repousser,
  restreindre, retarder, rouvrir, réduire, s'effondrer, simplifier, stabiliser, stopper, suspendre, terminer, tomber, transformer, varier,
  élargir, étendre, évoluer`,
  // Moving and bringing.
  `
  abriter, accompagner, accueillir, acheminer, aller, amener, apporter, arriver, atterrir, circuler, conduire, courir, croiser, descendre,
  débarquer, déplacer, déposer, emmener, emporter, enlever, entrer, envoyer, escorter, exiler, fuir, guider, héberger, immigrer, installer,
  jeter, lever, livrer, marcher, mettre, migrer, partir, passer, piloter, placer, porter, poser, pousser, précéder, quitter, ramener,
  recevoir, recueillir, rejoindre, remettre, remonter, rencontrer, rentrer, renvoyer, ressortir, retirer, retourner, retrouver, revenir,
  rouler, s'approcher, s'enfuir, s'exiler, s'installer, s'échapper, sauter, se diriger, se rendre, se réfugier, sortir, soulever, suivre,
  survoler, tirer, transporter, traverser, venir, voler, voyager, échapper`,
  // Violence, accident, rescue.
  `
  abattre, affronter, agresser, annexer, assaillir, assassiner, attaquer, battre, blesser, bombarder, brûler, capturer, causer, cibler,
  combattre, contaminer, couler, disparaître, décapiter, déclencher, décéder, détenir, détruire, dévaster, endommager, engendrer,
  ensevelir, entraîner, envahir, exécuter, frapper, heurter, hospitaliser, incendier, infecter, libérer, lutter, maîtriser, noyer, occuper,
  opérer, percuter, poignarder, protéger, provoquer, périr, ravager, relâcher, renverser, retenir, résister, s'écrouler, saccager, sauver,
  se noyer, secourir, soigner, sombrer, sécuriser, torturer, tuer, violer, écraser, égorger, éteindre`,
  // Justice and police.
  `
  acquitter, amender, attribuer, auditionner, braquer, cacher, classer, comparaître, confisquer, contrôler, dissimuler, dérober, détourner,
  emprisonner, enquêter, enregistrer, expulser, faire appel, filmer, fouiller, frauder, geler, identifier, incarcérer, inculper, localiser,
  mettre en examen, mettre en place, mettre en œuvre, mettre fin, perquisitionner, photographier, placer en garde à vue, plaider coupable,
  porter plainte, pénaliser, rechercher, repérer, sanctionner, se pourvoir, surveiller, tromper, verser, écouter, écrouer`,
  // Politics and government.
  `
  abroger, accorder, adopter, annuler, appuyer, arbitrer, armer, candidater, choisir, collaborer, créer, diriger, dissoudre, diviser,
  décider, défiler, démissionner, déployer, désigner, déterminer, fonder, gouverner, gérer, habiliter, imposer, instaurer, investir,
  isoler, limoger, manifester, militer, mobiliser, organiser, permettre, programmer, promulguer, préparer, rallier, rassembler, ratifier,
  remplacer, rompre, réformer, réglementer, régner, réguler, rétablir, réunir, s'allier, se mobiliser, se réunir, signer, siéger, succéder,
  supprimer, séparer, voter, élire`,
  // Work, money, trade, technique.
  `
  acheter, acquérir, approvisionner, boire, bâtir, bénéficier, chasser, chauffer, concevoir, concurrencer, consommer, construire, cuisiner,
  cultiver, céder, distribuer, dormir, dépenser, développer, embaucher, employer, emprunter, exploiter, exporter, expérimenter, extraire,
  fabriquer, facturer, financer, fournir, inventer, jouer, liquider, manger, miser, nourrir, parier sur, payer, percevoir, perdre,
  privatiser, produire, profiter, prêter, pêcher, racheter, recruter, rembourser, risquer, récolter, rémunérer, réparer, tester, toucher,
  travailler, utiliser, vendre, échanger, élever, épargner`,
  // Thought, study, art, sport and daily life.
  `
  abandonner, affecter, agacer, aider, apercevoir, assister, assister à, bouleverser, chanter, choquer, commémorer, conserver, contrer,
  contribuer, convaincre, célébrer, desservir, dessiner, diffuser, disputer, distinguer, divorcer, empêcher, enseigner, entraver,
  entrevoir, examiner, faciliter, favoriser, fêter, garder, gêner, influencer, inquiéter, inscrire, inspirer, intéresser, laisser, lire,
  marquer, motiver, nager, nuire, participer, parvenir, peindre, perturber, plaire, préserver, publier, regarder, remporter, revoir,
  rédiger, réfléchir, résoudre, réussir, s'entraîner, se classer, se marier, servir, surprendre, tourner, voir, éclaircir, éclairer,
  émouvoir, énerver, épauler, épouser, étudier, éviter`,
  // Doing, giving, placing, joining.
  `
  accepter, accomplir, agir, alimenter, allouer, appliquer, assumer, attacher, attirer, avoir lieu, briser, casser, charger, confronter,
  convenir de, couper, couvrir, destiner, donner, décharger, défaire, effectuer, entreprendre, exercer, faire, joindre, lier, mener,
  multiplier, obtenir, offrir, partager, procéder, provenir, rapprocher, recouvrir, redonner, refaire, relier, remplir, rendre, respecter,
  réaliser, répartir, réserver, s'accélérer, s'achever, s'aggraver, s'appuyer, s'arrêter, s'associer, s'attaquer, s'imposer, s'occuper,
  s'opposer, s'ouvrir, s'étendre, se battre, se concentrer, se dérouler, se heurter, se multiplier, se passer, se poursuivre, se produire,
  se préparer, se retirer, se retrouver, se tenir, se tourner, se traduire, survenir, susciter, sélectionner, tenir, unir, user, vider,
  écarter, éloigner`,
);
