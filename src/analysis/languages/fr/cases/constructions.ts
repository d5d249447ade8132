import type { Cases } from '../../pack.ts';

/** Kinds by the construction in which a source stands. */
export const constructions: Cases[] = [
  // Firms and bodies without a proper name; a person of the same trade is unnamed.
  {
    of: 'institution',
    marks: [
      '[[L’assureur]] affirme avoir indemnisé 300 familles.',
      '[[Le transporteur]] a promis que la ligne rouvrirait.',
      'La panne vient d’un pylône, selon [[l’énergéticien]].',
      'Selon [[la maison mère]], l’atelier fermera en mars.',
      '[[L’intercommunalité]] assure que les égouts seront curés.',
      '[[La majorité]] dénonce une manœuvre.',
    ],
    allows: [
      'Un assureur de Valbrune affirme que la grêle coûtera cher.',
      '« Rien ne change », dit un hôtelier. « Tout ferme », ajoute l’hôtelier.',
      'La majorité des éleveurs affirme que la grêle coûtera cher.',
    ],
  },
  // Papers and sites that are read.
  {
    of: 'document',
    marks: [
      '« La digue tient », peut-on lire dans [[le rapport]].',
      'Il ressort de [[l’enquête]] que les pompes fuient.',
      'Il est précisé dans [[l’arrêté]] que les quais sont fermés.',
      'Si l’on se réfère au [[bilan de la Cour]], la dette recule.',
      'Le pont rouvrira, selon [[valbrune.fr]].',
      'Selon [[le site]], le pont rouvrira.',
      '[[Le rapport]], rendu public lundi, évoque 40 blessés.',
      'Comme le prévoit [[la loi]], les quais seront fermés.',
      '« Il boite », dit son fils, évoquant une chute, raconte [[Le Monde]].',
    ],
    allows: [
      'Il est écrit sur le mur que la fête est finie.',
      'Le pont figure dans le rapport.',
      'Comme la loi des séries, la règle est dure.',
    ],
  },
  // A verb before its subject; a name with the sign of a note.
  {
    of: 'unnamed',
    marks: [
      'Comme le raconte [[un habitant]], la rue était vide.',
      'Selon les récits des [[rescapés]], la pente était gelée.',
      '[[Un cadre au fait du dossier]] assure que la vente est signée.',
      '« Il criait », raconte [[Zoé]]*. « J’ai fui », dit [[Zoé]].\n* Le prénom a été modifié.',
      '« Il criait », philosophe [[Zoé]]*, étudiante.\n* Le prénom a été modifié.',
    ],
    allows: ['« Il criait », raconte Zoé* Morel.', 'Le rapport, rendu public lundi, évoque 40 victimes.', '« Il criait », philosophe Zoé.'],
  },
];
