import type { Cases } from '../../pack.ts';

/** Quantities that need no source, by the reason why. */
export const exemptions: Cases[] = [
  {
    of: 'exempt:date',
    marks: [
      'Le bac est parti à 21 heures [[18]].',
      'Le pont a rouvert le [[12]] mars.',
      'La guerre a éclaté en [[1987]] dans le nord.',
      'La réunion est fixée au mardi [[5]] juin [[2018]].',
      'Le train part à [[20 h]].',
      'Elle est depuis fin [[2011 secrétaire du haras]].',
    ],
    allows: ['Le pont a coûté 1 987 euros.', 'La marche a réuni 2019 personnes.', 'En mars, 12 bateaux ont coulé.'],
  },
  {
    of: 'exempt:age',
    marks: [
      'Les danseuses, âgées de [[22 et 26 ans]], ont gagné.',
      'Le berger, âgé de [[32 ans]], a disparu.',
      'Claire Vasseur, [[43 ans]], dirige le club.',
      'La veuve, âgée de [[91 ans]], vivait seule.',
    ],
    allows: ['Le berger a perdu 32 brebis.', 'La grève a duré 43 jours.', 'La veuve possédait 91 chats.'],
  },
  {
    of: 'exempt:duration',
    marks: [
      'La réunion a duré [[deux heures]].',
      'Ils ont attendu [[près de trois semaines]].',
      'Le courant a été coupé pendant [[40 minutes]].',
    ],
    allows: ['La réunion a rassemblé deux ministres.', 'Ils ont attendu 40 bus.', 'Le quotidien a vendu trois titres.'],
  },
  {
    of: 'exempt:rank',
    marks: [
      'Les [[dix premiers pays]] se qualifient.',
      'L’équipe pointe à la [[32e]] place du classement.',
      'La lampe brûle au [[5e étage]].',
      'Elle a terminé [[2e]], derrière Ana Ruiz.',
    ],
    allows: ['L’équipe a marqué 32 points.', 'La tour compte 5 ascenseurs.', 'Elle a terminé 2 marathons.'],
  },
  {
    of: 'exempt:label',
    marks: [
      'Un pistolet [[9 mm]] a été saisi.',
      'L’ex-numéro [[3 du club]] est guéri.',
      'Le dessin pèse par un coefficient de [[7]].',
      'Elle est en master [[2 de droit]].',
      'Ils visent un déficit [[zéro]].',
      'Le pont est fermé ([[1]]), comme le port ([[2]]).',
      'Au milieu des années [[70]], la soie comptait peu.',
      'Le gouvernement a utilisé l’article [[49.3]].',
      'Le vol [[370]] a disparu.',
      'Il a perdu un billet de [[50 euros]].',
      'La scène se passe page [[12]].',
    ],
    allows: [
      'La digue mesure 9 millimètres.',
      'Le traité compte 49 articles.',
      'La compagnie possède 737 avions.',
      'Le bureau compte 12 chaises.',
    ],
  },
  {
    of: 'exempt:definite',
    marks: ['Les [[deux barques]] ont été repeintes.', 'Ces [[trois pays]] ont signé.', 'Ses [[deux fils]] vivent à Lyon.'],
    allows: ['Deux barques ont été repeintes.', 'Trois pays ont signé.', 'Les quelque 700 000 réfugiés resteront.'],
  },
  {
    of: 'exempt:source-count',
    marks: [
      '[[Deux responsables]] ont confirmé l’accord.',
      'Selon [[trois diplomates]], le sommet est mort.',
      '« Tout a brûlé », racontent [[quatre voisins]].',
    ],
    allows: ['Deux responsables ont été limogés.', 'Selon un diplomate, trois otages sont libres.', 'L’explosion a blessé quatre voisins.'],
  },
  {
    of: 'exempt:score',
    marks: [
      'Lyon s’est imposé [[3-1]] à Nantes.',
      'Le match s’est terminé sur le score de [[2-2]].',
      'Les Bleus ont perdu [[24-17]] en finale.',
    ],
    allows: ['Le prix a augmenté de 3 euros.', 'Lyon a vendu 31 joueurs.', 'Entre 17 et 24 bateaux ont coulé.'],
  },
  {
    of: 'exempt:indefinite',
    marks: [
      'Ils viennent des [[quatre coins du monde]].',
      'La réforme passe par [[trois étapes]].',
      'Voici les [[quatre grandes étapes]].',
      'Le guide tient en [[trois principes]].',
      'Il y a [[deux raisons]] à ce retard.',
      'Il faut choisir entre [[une Chambre haute]] et le vide.',
      '[[Une maison]] a brûlé.',
    ],
    allows: ['Deux maisons ont brûlé.', 'Le retard a coûté trois emplois.', 'Onze lampes étaient bleues.'],
  },
  {
    of: 'exempt:vague-quantity',
    marks: ['Les œufs se vendent à la [[douzaine]].', 'Les appels arrivent par [[dizaines]].', 'Ils sont venus par [[milliers]].'],
    allows: ['Une douzaine de marins se sont noyés.', 'Des dizaines de marins se sont noyés.', 'Une trentaine de bateaux ont coulé.'],
  },
  {
    of: 'exempt:name',
    marks: [
      'Le Boeing [[737]] a fait demi-tour.',
      'Les apprentis ont repeint les [[747 Cargo]].',
      'Les [[27 pays membres]] ont signé dans la matinée.',
      'Le texte attend les [[27 Etats-membres]].',
      'Elle conduit un fourgon [[4X4]].',
      'Elle lit [[7]] sur [[7]] le matin.',
      'La pomme pousse dans la région de [[Trente]].',
      '=[[1emLes ports]] sont fermés.',
      'Le taux de [[50-50]] a été retenu.',
    ],
    allows: [
      'La compagnie a acheté 737 moteurs.',
      'La pompe a lâché 7 fois sur 10.',
      'L’union compte 27 pays membres.',
      'Arnon a vendu 76 barques, Belval 52, Corsin 41.',
    ],
  },
  {
    of: 'exempt:address',
    marks: [
      'La pharmacie du [[86]], rue des Tanneurs déménage.',
      'Le bar du [[4 bis avenue Morel]] a fermé.',
      'Elle habitait au [[132 boulevard des Aulnes]].',
    ],
    allows: ['La ville a pavé 86 rues.', 'Quatre avenues seront plantées.', 'Le boulevard compte 132 platanes.'],
  },
  {
    of: 'exempt:row',
    marks: ['Valbrune [[2 815]] ; [[191,5]]', 'Aubenoire ([[67000]])', '[[1 017,63 €]]'],
    allows: ['Valbrune compte 2 815 maisons.', 'À Aubenoire, 67 000 personnes ont voté.', 'La prime atteint 1 017,63 €.'],
  },
  {
    of: 'exempt:caption',
    marks: [
      'Des plongeurs remontent [[40 caisses]] dans le port. Photo d’illustration',
      'Les manifestants brûlent [[30 drapeaux]] sur la place. (AFP)',
      'L’épave repose par [[90 mètres de fond]]. Getty Images',
    ],
    allows: [
      'Les plongeurs ont remonté 40 caisses.',
      'Le photographe a vendu 90 images de l’épave.',
      'VALBRUNE (AFP) - Les manifestants ont brûlé 30 drapeaux.',
    ],
  },
  {
    of: 'exempt:advert',
    marks: [
      'Le maire a réagi. À LIRE AUSSI - Les [[45 écoles]] qui ferment',
      'À lire aussi : [[300 trains]] supprimés',
      'Le maire a réagi.À LIRE AUSSI Grève… les [[45 écoles]] qui ferment',
      'Accès illimité pour [[1 € par mois]].',
      'Abonnez-vous pour [[1 € par mois]].',
      'Pour écouter [[5 émissions par semaine]], créez votre compte.',
      'Offre d’essai : [[2,99 €]] sans engagement.',
      '5 min de lecture · [[12 partages]]',
      'Sur valbrune.fr : [[300 trains]] supprimés en mai',
    ],
    allows: [
      'Il faut lire aussi les 45 pages du rapport.',
      'Le journal compte 40 000 abonnés.',
      'Quelque 300 coureurs se sont inscrits.',
      'La banque a ouvert trois comptes.',
      'Le maire a reçu 3 commentaires.',
      'Selon valbrune.fr : 300 personnes ont été blessées.',
    ],
  },
];
