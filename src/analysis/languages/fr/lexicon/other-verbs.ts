import { list } from '../../shared/list.ts';

/** Verbs of the news that report nothing: acts, events, states, and speech acts that ask, order or decline. */
export const otherVerbs = list(
  // Speech acts that give no information.
  `
  adresser, appeler, appeler à, commander, comprendre, consacrer, consulter, convoquer, correspondre, demander, dialoguer,
  discuter, débattre, dédier, encourager, engager, entendre, entretenir, exhorter, féliciter, inclure, interroger, inviter, lancer un appel, nommer, négocier, ordonner, pardonner, prendre, presser, prononcer, préférer,
  refuser, refuser de commenter, rendre hommage, renoncer, requérir, réclamer, s'abstenir, s'adresser, saisir, savoir, se demander,
  se prononcer, se refuser, se taire, solliciter, sommer, taire, vouloir, vérifier, authentifier, recouper, éclater, évacuer`,
  // Being, having, becoming.
  `
  apparaître, appartenir, avoir, chercher, composer, concerner, connaître, constituer, contenir, coûter, demeurer,
  devenir, devoir, durer, dépendre, essayer, exister, falloir, figurer, former, ignorer, impliquer, importer, manquer, mourir, naître,
  oublier, paraître, peser, pouvoir, représenter, rester, s'agir, s'avérer, s'élever, se composer, se limiter, se résumer, se situer,
  se trouver, sembler, sentir, souffrir, subir, suffire, survivre, tenter, valoir, valoir la peine, valoir mieux, viser, vivre, équivaloir, être`,
  // Beginning, going on, ending, changing.
  `
  accélérer, adapter, aggraver, améliorer, arrêter, atteindre, augmenter, baisser, bloquer, bondir, cesser, changer, chuter, clore,
  commencer, compliquer, doubler, débuter, dégrader, dépasser, entamer, exploser, fermer, finir, freiner, gagner, interrompre, limiter,
  modifier, monter, ouvrir, plonger, progresser, prolonger, reculer, renforcer, reporter, restreindre, rouvrir, réduire, s'effondrer,
  stopper, suspendre, terminer,
  alléger, alourdir, amplifier, atténuer, bouleverser, consolider, dissuader, inciter, relancer, retarder, stimuler, tomber, transformer, élargir, étendre`,
  // Moving and bringing.
  `
  accompagner, accueillir, contacter, interviewer, questionner, récolter, aller, amener, apporter, arriver, circuler, conduire, courir, croiser, descendre, déplacer, déposer, enlever,
  entrer, envoyer, fuir, guider, immigrer, installer, jeter, lever, marcher, mettre, partir, passer, placer, porter, poser,
  pousser, quitter, ramener, recevoir, recueillir, rejoindre, remonter, rencontrer, rentrer, renvoyer, retirer, retourner, retrouver,
  revenir, rouler, s'approcher, s'attacher, s'empresser, s'enfuir, s'obstiner, s'évertuer, se borner, se contenter, oser, persister, tarder, régir, s'installer, s'échapper, se diriger, se rendre, se réfugier, sortir, suivre, tirer, transporter,
  franchir, parcourir, traverser, venir, voler, voyager, échapper`,
  // Violence, accident, rescue.
  `
  abattre, affronter, agresser, assaillir, assassiner, battre, blesser, bombarder, brûler, capturer, causer, cibler, combattre,
  contaminer, disparaître, déclencher, décéder, détenir, détruire, dévaster, endommager, entraîner, envahir, frapper, hospitaliser,
  incendier, libérer, lutter, maîtriser, occuper, opérer, percuter, poignarder, protéger, provoquer, relâcher, renverser, retenir, sauver,
  soigner, torturer, tuer, violer, commettre, contraindre, mordre, pendre, secourir, trahir, éteindre`,
  // Justice and police.
  `
  acquitter, amender, attribuer, cacher, classer, contrôler, dissimuler, enquêter, enregistrer, expulser, faire appel, filmer, fouiller,
  corrompre, enfreindre, frauder, incarcérer, inculper, mettre en examen, mettre en place, mettre en œuvre, mettre fin, placer en garde à vue,
  plaider coupable, porter plainte, rechercher, repérer, surveiller, verser, écrouer`,
  // Politics and government.
  `
  abroger, accorder, adopter, afficher, allouer, annuler, armer, candidater, choisir, créer, diriger, diviser, décider, défiler, démissionner,
  déployer, déterminer, fonder, gérer, investir, isoler, limoger, manifester, militer, mobiliser, organiser,
  programmer, promouvoir, préparer, punir, rassembler, remplacer, réformer, rétablir, réunir, s'allier, se mobiliser, se réunir, signer, siéger, succéder,
  supprimer, voter, élire`,
  // Work, money, trade, technique.
  `
  boire, bénéficier, proposer, chasser, concurrencer, construire, céder, distribuer, dépenser, développer, employer, emprunter, exploiter, extraire, acquérir, bâtir,
  financer, jouer, miser, nourrir, payer, perdre, produire, profiter, prêter, recruter, risquer, tester, toucher,
  travailler, utiliser, vendre, échanger, élever, épargner`,
  // Thought, study, art, sport and daily life.
  `
  abandonner, affecter, aider, aimer, apprécier, compromettre, mériter, ralentir, simplifier, apercevoir, assister, choquer, conserver, contrer, contribuer, convaincre, célébrer, diffuser, empêcher,
  concevoir, dormir, entraver, examiner, mentir, peindre, séduire, faciliter, favoriser, fêter, garder, influencer, inquiéter, inscrire, intéresser, laisser, lire, marquer, nuire,
  participer, parvenir, perturber, plaire, publier, revoir, résoudre, réussir, s'entraîner, se classer, servir, surprendre, tourner, épouser, étudier, éviter`,
  // Doing, giving, placing, joining.
  `
  accepter, accomplir, agir, alimenter, appliquer, assumer, attirer, avoir lieu, casser, charger, confronter, couper, couvrir, destiner,
  effectuer, entreprendre, exercer, faire, joindre, lier, mener, multiplier, obtenir, offrir, procéder, provenir,
  rapprocher, remplir, rendre, respecter, réaliser, réserver, s'accélérer, s'aggraver, s'appuyer, s'arrêter, s'attaquer, s'imposer,
  s'occuper, intervenir, trouver, s'opposer, s'ouvrir, s'apprêter, se cacher, dater, convoiter, habiter, lorgner, posséder, résider, séjourner, songer, pratiquer, glaner, compiler, s'étendre, se battre, se concentrer, se dérouler, se multiplier, se passer, se poursuivre, se produire,
  se préparer, se retirer, se retrouver, se tenir, se tourner, survenir, susciter, tenir, unir, traiter, vider, écarter, éloigner`,
);
