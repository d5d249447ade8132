import type { Cases } from '../../pack.ts';

/** Quantities that need no source, by the reason why. */
export const exemptions: Cases[] = [
  {
    of: 'exempt:date',
    marks: [
      'Le pont a rouvert le [[12]] mars.',
      'La guerre a éclaté en [[1987]] dans le nord.',
      'La réunion est fixée au mardi [[5]] juin [[2018]].',
      'Le train part à [[20 h]].',
    ],
    allows: ['Le pont a coûté 1 987 euros.', 'La marche a réuni 2019 personnes.', 'En mars, 12 bateaux ont coulé.'],
  },
  {
    of: 'exempt:age',
    marks: [
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
      'L’équipe pointe à la [[32e]] place du classement.',
      'Le corps gisait au [[3e étage]].',
      'Elle a terminé [[2e]], derrière Ana Ruiz.',
    ],
    allows: ['L’équipe a marqué 32 points.', 'La tour compte 3 ascenseurs.', 'Elle a terminé 2 marathons.'],
  },
  {
    of: 'exempt:label',
    marks: ['Le gouvernement a utilisé l’article [[49.3]].', 'Le Boeing [[737]] a fait demi-tour.', 'La scène se passe page [[12]].'],
    allows: ['Le traité compte 49 articles.', 'La compagnie possède 737 avions.', 'Le bureau compte 12 chaises.'],
  },
  {
    of: 'exempt:definite',
    marks: ['Les [[deux hommes]] ont été arrêtés.', 'Ces [[trois pays]] ont signé.', 'Ses [[deux fils]] vivent à Lyon.'],
    allows: ['Deux hommes ont été arrêtés.', 'Trois pays ont signé.', 'Les quelque 700 000 réfugiés resteront.'],
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
    marks: ['Il a appelé [[trois fois]].', 'Il y a [[deux raisons]] à ce retard.', '[[Une maison]] a brûlé.'],
    allows: ['Deux maisons ont brûlé.', 'Le retard a coûté trois emplois.', 'Onze lampes étaient bleues.'],
  },
  {
    of: 'exempt:vague-quantity',
    marks: ['Les œufs se vendent à la [[douzaine]].', 'Les appels arrivent par [[dizaines]].', 'Ils sont venus par [[milliers]].'],
    allows: ['Une douzaine de marins se sont noyés.', 'Des dizaines de marins se sont noyés.', 'Une trentaine de bateaux ont coulé.'],
  },
];
