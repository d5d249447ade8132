import type { FigureLexicon } from '../../figure-lexicon.ts';
import { lines, list, values } from '../../shared/list.ts';
import { currencyCodes, currencySigns, models, unitSigns } from '../../shared/measures.ts';
import { forms } from '../list.ts';

/** A table "word value" with the plural in -s of every word. */
const plurals = (table: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values(table)).flatMap(([word, value]) => [word, word.endsWith('s') ? word : `${word}s`].map((form) => [form, value])),
  );

/** Approximators that end in "de", with their elision. */
const elided = (table: string): string[] => list(table).flatMap((entry) => [`${entry} de`, `${entry} d'`]);

export const figures: FigureLexicon = {
  cardinals: values(`
    zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14,
    quinze 15, seize 16, vingt 20, vingts 20, trente 30, quarante 40, cinquante 50, soixante 60, septante 70, huitante 80, nonante 90, cent 100,
    cents 100`),
  scales: {
    ...values('mille 1e3, k 1e3, m 1e6, mn 1e6, mio 1e6, md 1e9, mds 1e9, mrd 1e9, mrds 1e9'),
    ...plurals('million 1e6, milliard 1e9, billion 1e12'),
  },
  collectives: plurals(`
    dizaine 10, demi-douzaine 6, douzaine 12, quinzaine 15, vingtaine 20, trentaine 30, quarantaine 40, cinquantaine 50, soixantaine 60,
    centaine 100, millier 1000, demi-million 5e5, demi-milliard 5e8`),
  fractions: plurals(`
    moitié 0.5, demi 0.5, demie 0.5, tiers 0.3333, quart 0.25, trois-quarts 0.75, cinquième 0.2, sixième 0.1667, septième 0.1429, huitième 0.125,
    neuvième 0.1111, dixième 0.1, vingtième 0.05, centième 0.01, millième 0.001, double 2, triple 3, quadruple 4`),
  multiples: Object.fromEntries(
    Object.entries(values('doublé 2, triplé 3, quadruplé 4, quintuplé 5, décuplé 10, centuplé 100')).flatMap(([word, value]) =>
      ['', 'e', 's', 'es'].map((ending) => [word + ending, value]),
    ),
  ),
  movements: forms(
    'accroissement, allongement, augmentation, baisse, bond, chute, contraction, croissance, diminution, dégringolade, effondrement, envolée, flambée, hausse, progression, recul, repli, réduction',
  ),
  steps: list('place, places, rang, rangs'),
  times: ['fois'],
  comparatives: list(
    'plus, moins, autant, supérieur à, supérieure à, inférieur à, inférieure à, supérieur, supérieure, inférieur, inférieure',
  ),
  approximators: [
    ...elided(`
      près, à près, autour, aux alentours, aux environs, de l'ordre, pas moins, pas plus, plus, à plus, moins, bien plus, bien moins, beaucoup plus,
      un peu plus, un peu moins, nettement plus, à peine plus, un total, un maximum, un minimum`),
    ...forms('supérieur/e à, inférieur/e à, bon/ne, petit/e, gros/se'),
    ...list(`
      près des, près du, plus des, plus du, moins des, moins du, pas loin de, pas loin d', un seul, une seule, autres, environ, à environ, quelque, quelques, à quelque, à peu près, approximativement, au moins, au minimum, au bas mot, à peine, presque, quasi, quasiment, pratiquement, au plus, au maximum, tout au plus, jusqu'à, maximum, minimum, exactement, précisément,
      seulement, juste, entre, en gros, plusieurs, au total, en tout, quelque chose comme, dépassant, avoisinant, `),
  ],
  approximatorsAfter: list(`
    environ, au moins, au minimum, au maximum, au plus, au bas mot, à peu près, approximativement, et plus, ou plus, ou presque, et quelques,
    tout au plus, en tout, au total, en moyenne, à peine, seulement, minimum, maximum`),
  currencies: [
    ...currencySigns,
    ...currencyCodes,
    ...list('k€, m€, md€, mds€, mrd€, k$, m$, f cfa, cfa, dh, dhs, mad, pence'),
    ...forms(`
      euro, dollar, dollar américain, dollar canadien, livre, livre sterling, livre libanaise, franc, franc suisse, franc cfa, rouble, yuan, yen, roupie, dinar, dirham, gourde, peso, couronne, shekel, rial, bitcoin, won, rand, centime, penny`),
  ],
  currencyCodes,
  units: [
    ...unitSigns,
    ...list('hl, go, mo, ko, tep'),
    ...forms(`
      kilomètre, mètre, centimètre, millimètre, kilomètre par heure, kilomètre-heure, kilomètre à l'heure, kilomètre carré, mètre carré, mètre cube, hectare, litre, millilitre, kilo, kilogramme, gramme, milligramme,
      microgramme, tonne, mégatonne, gigatonne, degré, degré celsius, kilowattheure, mégawattheure, gigawattheure,
      kilowatt, mégawatt, gigawatt, watt, décibel, chevaux/, baril,
      baril par jour, `),
  ],
  percents: list(`
    %, ‰, pour cent, pour-cent, pourcent, pourcents, p. 100, pour mille, pct, point, points, point de pourcentage, points de pourcentage,
    point de base, points de base, pt, pts`),
  durations: [
    ...forms(`
      seconde, minute, heure, demi-heure, quart d'heure, jour, journée, nuit, soir, soirée, matin, matinée,
      après-midi, week-end, semaine, quinzaine, mois, trimestre, semestre, saison, an, année, décennie, siècle, génération, législature,
      quinquennat, `),
    ...list('h, min, mn, sec'),
  ],
  ages: lines(`
    âgé|âgée|âgés|âgées seulement? #of plus|moins? #of?
    à? l' âge #of
    an|ans`),
  agesAlone: lines(`
    qui? fête|fêtait|fêtera ses
    à l' aube|approche #of ses
  `),
  labels: [
    ...forms(`
      acte, aile, amendement, année, annexe, arme, canon, cartouche, fusil, munition, obus, pistolet, appartement, arrondissement, article, autoroute, bâtiment, bloc, bulletin, bus, calibre, canal, case, catégorie,
      cellule, chambre, chapitre, chaîne, circonscription, circulaire, classe, code, couloir, cylindre, division, décret, édition, exercice, millésime, dossier, épisode, étage,
      étape, figure, formule, groupe, hall, hangar, indice, ligne, loi, lot, manche, module, nationale, niveau, numéro, option, page, paragraphe,
      parcelle, phase, piste, planche, porte, poste, protocole, quai, quartier, rang, référence, résolution, réacteur, règle, saison, salle, secteur,
      section, session, sortie, stade, station, studio, tableau, taille, terminal, titre, tolérance, tome, tranche, type, unité, version, voie, voiture,
      vol, volume, wagon, zone`),
    ...list(`
      coefficient de, master, master de, n°, nº, no, famille de, art, chap, p, pp, airbus, rn, rd, iphone, covid, ariane,
      cop, top, europe, louis, henri, charles, france, ligue, pro`),
  ],
  models,
  fixedNumbers: list(
    "pays membres, états membres, etats membres, états-membres, etats-membres, pays-membres, membres du conseil, membres de l'union, membres de l'ue, membres de l'otan, états parties, etats parties, états de l'ue, pays de l'ue, pays de l'union, apôtres, commandements",
  ),
  always: list(`
    réfléchir deux, réfléchir à deux, réfléchit à deux, réfléchi à deux, réfléchira à deux, réfléchissent à deux,
    regarder à deux, regarde à deux, regardera à deux, regardent à deux, quarantaines, 24/7, 24/24, 24 h/24, 24h/24, 24 heures sur 24, 7/7, 7j/7, 7 jours sur 7, sept jours sur sept, 50-50, 50/50, 19 fois sur 20,
    dix-neuf fois sur vingt, 95 fois sur 100, 99 fois sur 100, 9 fois sur 10, neuf fois sur dix`),
  streets: list(`
    rue, avenue, boulevard, bd, place, quai, chemin, allée, impasse, route, square, esplanade, faubourg, promenade, ruelle,
    sentier, rond-point`),
  betweens: ['entre'],
  ranges: ['à', 'et', 'voire', 'ou'],
  changes: ['passant', 'passe', 'passé', 'passée', 'passés', 'passées', 'passer', 'passait', 'passera', 'passent'].flatMap((form) => [
    `${form} de`,
    `${form} d'`,
  ]),
  spreads: ['échelonn', 'étal', 'fluctu', 'oscill', 'vari']
    .flatMap((stem) => ['e', 'ent', 'er', 'ait', 'aient', 'ant', 'era', 'eront'].map((ending) => stem + ending))
    .concat(list('aller, allait, allaient, allant, étend, étendent, ira, iront, va, vont'), forms('éventail, fourchette')),
  ratios: ['sur'],
  odds: ['contre'],
  tops: ['top'],
  denominations: forms('billet, pièce, coupure'),
  firsts: forms('premier/ère, dernier/ère, prochain/e'),
  determiners: forms('tout/e, tous les/, toutes les/'),
  rates: ['par', 'le', 'la', "l'"],
  ranks: [
    ...list('er, ère, re, ers, ères, e, è, es, ème, èmes, ième, ièmes, nd, nde, nds, ndes, eme, emes, bis, ter'),
    ...forms('premier/ère, dernier/ère, prochain/e'),
  ],
  clock: ['h'],
  scores: forms(`
    but, match, score, victoire, défaite, match nul, égalité, set, manche, tie-break, prolongation, tir au but, pénalty, penalty, essai, championnat,
    coupe, finale, demi-finale, quart de finale, huitième de finale, mi-temps, buteur/se, doublé, derby, tournoi, barrage, vainqueur, domicile,
    pelouse, play-off, battu/e, bat/, battent/, battait/, gagne/, gagné/, remporte/, remporté/, perd/, perdu/, domine/, dominé/, incline/, incliné/e,
    impose/, imposé/e, mène/, mené, menait/, égalise/, égalisé/, écrase/, écrasé/, étrillé/, éliminé/e, qualifié/e`),
  singles: ['seul', 'seule'],
  aimless: list("par, à la, à l', au, en, la, le"),
  captions: lines(`
    crédit|crédits photo|photos|image|images
    photo d' illustration|archives|archive
    image|images d' illustration|archives|archive
    photo|photos de? getty|afp|reuters|sipa|ap
    getty images
    ap photo
    afp photo
    cliquer pour agrandir
  `),
  links: ['à', 'a', '']
    .flatMap((to) =>
      list('lire, voir, écouter, regarder, découvrir').flatMap((verb) =>
        list('aussi, également').map((also) => `${to} ${verb} ${also}`.trim()),
      ),
    )
    .concat(list('sur le même sujet, pour aller plus loin, notre dossier')),
  linkSites: ['sur'],
  adverts: lines(`
    abonnez-vous
    s' abonner
    je m' abonne
    créez votre|un compte
    créer un compte
    inscrivez-vous
    déjà abonné
    vous avez déjà un compte
    pour lire la suite
    sans engagement
    offre|offres d' abonnement|essai
    essai gratuit
    réservé aux abonnés
    accès illimité
    résiliable à tout moment
  `),
  sponsored: list(`
    article sponsorisé, contenu partenaire, contenu publi-rédactionnel, contenu sponsorisé, publi-rédactionnel, publi-reportage, publireportage,
    publirédactionnel`),
  counters: [
    ...forms('commentaire, partage, vue, réponse, réaction, contribution, photo, image, vidéo'),
    ...list("j'aime, min de lecture, mn de lecture, minute de lecture, minutes de lecture, min d'écoute, minutes d'écoute"),
  ],
  countingVerbs: list(`
    afficher, allouer, attendre, comptabiliser, compter, décompter, dénombrer, enregistrer, escompter, inscrire, prévoir, proposer, recenser,
    réclamer, relever, répertorier, viser`),
  papers: [
    ...forms('analyse, étude, palmarès/, recensement, sondage, témoignage'),
    ...list(
      'accord, baromètre, attentes, chiffres, classement, décret, directive, législation, loi, prévisions, projections, projet, rapport, règlement, réglementation, statistiques',
    ),
  ],
  witnesses: list("je, j', nous"),
  maybes: ['possible', 'peut-être'],
  counted: forms('compté/e, comptabilisé/e, dénombré/e'),
  ageNouns: ['âge', 'âges'],
  locators: {
    before: ['à', "jusqu'à"],
    after: list("à l'est, à l'ouest, au large, au nord, au nord-est, au nord-ouest, au sud, au sud-est, au sud-ouest, de là, plus loin"),
    links: list("d'ici, de l', de la, des, du"),
  },
  compounds: ['feu', 'gaz', 'main', 'moteur', 'pompe', 'roues', 'roulettes', 'vapeur', 'voile', 'vue'].map((noun) => `à ${noun}`),
  notCounted: forms(`
    angle, argument, aspect, atout, axe, bord, bout, bras, camp, cas de figure, chapitre, chiffre, chose, coin, condition, conseil, côté, critère, défi, coup, coup d'œil,
    égard, enjeu, étape, exemple, façon, facteur, face, forme, front, genre, hypothèse, idée, instant, leçon, ligne, main, manière, moment, mot, motif, niveau, objectif, occasion, œil, option, partie, pas, phrase, pilier, piste, plan,
    point commun, possibilité, étoile, principe, priorité, question, raison, cran, réponse, reprise, scénario, sens, sorte, temps, thème, tour, type, volet,
    yeux/`),
};
