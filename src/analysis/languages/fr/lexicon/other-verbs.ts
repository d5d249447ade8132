import { list } from '../../shared/list.ts';

/** Verbs of the news that report nothing: acts, events, states, and speech acts that ask, order or decline. */
export const otherVerbs = list(
  // Speech acts that give no information.
  `
  adresser, appeler, appeler à, autoriser, commander, comprendre, consacrer, consulter, convoquer, correspondre, demander, dialoguer,
  discuter, débattre, découvrir, dédier, encourager, engager, entendre, entretenir, exhorter, exiger, fixer, féliciter, inciter, inclure,
  interdire, interroger, intimer, inviter, invoquer, lancer un appel, mentir, nommer, négocier, ordonner, pardonner, parler, prendre,
  presser, prononcer, préférer, présenter, refuser, refuser de commenter, remercier, rendre hommage, renoncer, requérir, réclamer,
  s'abstenir, s'adresser, saisir, savoir, se demander, se prononcer, se refuser, se taire, solliciter, sommer, surnommer, taire, traduire,
  vouloir, vérifier, éclater, évacuer`,
  // Being, having, becoming.
  `
  aimer, apparaître, appartenir, attendre, avoir, chercher, comporter, composer, compter, concerner, connaître, consister, constituer,
  contenir, correspondre à, coûter, demeurer, devenir, devoir, durer, dépendre, essayer, exister, falloir, figurer, former, ignorer,
  impliquer, importer, incarner, manquer, mourir, mériter, naître, oublier, paraître, peser, pouvoir, relever de, représenter, ressembler,
  rester, s'agir, s'avérer, s'élever, se composer, se limiter, se résumer, se situer, se trouver, sembler, sentir, signifier, souffrir,
  subir, suffire, survivre, tenter, valoir, viser, vivre, équivaloir, être`,
  // Beginning, going on, ending, changing.
  `
  accroître, accélérer, adapter, affaiblir, aggraver, améliorer, arrêter, assouplir, atteindre, augmenter, baisser, bloquer, bondir,
  cesser, changer, chuter, clore, commencer, compliquer, diminuer, doubler, durcir, débuter, décliner, dégrader, démarrer, dépasser,
  entamer, exploser, fermer, finir, flamber, franchir, freiner, gagner, initier, interrompre, limiter, modifier, monter, ouvrir, plonger,
  progresser, prolonger, ralentir, reculer, renforcer, reporter, repousser, restreindre, rouvrir, réduire, s'effondrer, stabiliser,
  stopper, suspendre, terminer, tomber, transformer, varier, élargir, étendre, évoluer`,
  // Moving and bringing.
  `
  abriter, accompagner, accueillir, acheminer, aller, amener, apporter, arriver, circuler, conduire, courir, croiser, descendre, déplacer,
  déposer, enlever, entrer, envoyer, fuir, guider, immigrer, installer, jeter, lever, livrer, marcher, mettre, migrer, partir, passer,
  placer, porter, poser, pousser, quitter, ramener, recevoir, recueillir, rejoindre, remettre, remonter, rencontrer, rentrer, renvoyer,
  ressortir, retirer, retourner, retrouver, revenir, rouler, s'approcher, s'enfuir, s'installer, s'échapper, sauter, se diriger, se rendre,
  se réfugier, sortir, soulever, suivre, tirer, transporter, traverser, venir, voler, voyager, échapper`,
  // Violence, accident, rescue.
  `
  abattre, affronter, agresser, assaillir, assassiner, attaquer, battre, blesser, bombarder, brûler, capturer, causer, cibler, combattre,
  contaminer, couler, disparaître, déclencher, décéder, détenir, détruire, dévaster, endommager, ensevelir, entraîner, envahir, exécuter,
  frapper, heurter, hospitaliser, incendier, libérer, lutter, maîtriser, occuper, opérer, percuter, poignarder, protéger, provoquer,
  ravager, relâcher, renverser, retenir, résister, s'écrouler, saccager, sauver, se noyer, secourir, soigner, sombrer, sécuriser, torturer,
  tuer, violer, éteindre`,
  // Justice and police.
  `
  acquitter, amender, attribuer, auditionner, cacher, classer, comparaître, contrôler, dissimuler, dérober, emprisonner, enquêter,
  enregistrer, expulser, faire appel, filmer, fouiller, frauder, geler, identifier, incarcérer, inculper, localiser, mettre en examen,
  mettre en place, mettre en œuvre, mettre fin, perquisitionner, placer en garde à vue, plaider coupable, porter plainte, rechercher,
  repérer, sanctionner, se pourvoir, surveiller, tromper, verser, écouter, écrouer`,
  // Politics and government.
  `
  abroger, accorder, adopter, annuler, appuyer, armer, candidater, choisir, créer, diriger, diviser, décider, défiler, démissionner,
  déployer, désigner, déterminer, fonder, gérer, imposer, instaurer, investir, isoler, limoger, manifester, militer, mobiliser, organiser,
  permettre, programmer, promulguer, préparer, rallier, rassembler, ratifier, remplacer, réformer, réglementer, régner, rétablir, réunir,
  s'allier, se mobiliser, se réunir, signer, siéger, succéder, supprimer, séparer, voter, élire`,
  // Work, money, trade, technique.
  `
  acheter, acquérir, approvisionner, boire, bâtir, bénéficier, chasser, chauffer, concurrencer, consommer, construire, céder, distribuer,
  dépenser, développer, employer, emprunter, exploiter, extraire, financer, fournir, inventer, jouer, liquider, miser, nourrir, payer,
  percevoir, perdre, produire, profiter, prêter, recruter, rembourser, risquer, récolter, rémunérer, réparer, tester, toucher, travailler,
  utiliser, vendre, échanger, élever, épargner`,
  // Thought, study, art, sport and daily life.
  `
  abandonner, affecter, agacer, aider, apercevoir, assister, bouleverser, choquer, conserver, contrer, contribuer, convaincre, célébrer,
  diffuser, disputer, empêcher, enseigner, entraver, examiner, faciliter, favoriser, fêter, garder, influencer, inquiéter, inscrire,
  inspirer, intéresser, laisser, lire, marquer, nuire, participer, parvenir, perturber, plaire, préserver, publier, regarder, remporter,
  revoir, réfléchir, résoudre, réussir, s'entraîner, se classer, servir, surprendre, tourner, voir, éclairer, émouvoir, épouser, étudier,
  éviter`,
  // Doing, giving, placing, joining.
  `
  accepter, accomplir, agir, alimenter, allouer, appliquer, assumer, attirer, avoir lieu, casser, charger, confronter, couper, couvrir,
  destiner, donner, effectuer, entreprendre, exercer, faire, joindre, lier, mener, multiplier, obtenir, offrir, partager, procéder,
  provenir, rapprocher, refaire, remplir, rendre, respecter, réaliser, réserver, s'accélérer, s'aggraver, s'appuyer, s'arrêter, s'associer,
  s'attaquer, s'imposer, s'occuper, s'opposer, s'ouvrir, s'étendre, se battre, se concentrer, se dérouler, se heurter, se multiplier,
  se passer, se poursuivre, se produire, se préparer, se retirer, se retrouver, se tenir, se tourner, se traduire, survenir, susciter,
  sélectionner, tenir, unir, user, vider, écarter, éloigner`,
);
