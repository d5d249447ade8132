import type { Cases } from '../../pack.ts';

/** Kinds and statuses by the syntax of the sentence that a source or a figure stands in. */
export const syntax: Cases[] = [
  // A clause of its own after "and"; a row of people with no article; a mood between commas; a claim about what somebody said.
  {
    of: 'unnamed',
    marks: [
      'La barque était vide et [[les voisins]] expliquaient que le pêcheur dormait.',
      'Le chien est monté vers le col et [[un berger]] assure qu’il aboyait.',
      'Le col fermera tôt, préviennent [[bergers]] et [[guides]].',
      '« Trop tard », regrettent [[vignerons]] et [[maraîchers]].',
      'C’est ce que redoutent [[élus]] et [[riverains]].',
      '« Je tremblais », a résumé, désarçonnée, [[une plongeuse]].',
      '« Je tremblais », raconte, ému, [[un guide]].',
      '« Le bac coulera », aurait lancé [[un proche du passeur]].',
      '« Le bac coulera », a répondu à l’adresse du maire [[un pêcheur]].',
      'Même son de cloche dans [[l’entourage de la préfète]] : « Le bac coulera. »',
    ],
    allows: [
      'Le maire et la préfète, en visite au refuge, ont salué bergers et vétérinaires.',
      'Des collègues de la plongeuse l’avaient reconnue dans un film.',
      'Vol au musée : un gardien mis en examen',
      'Inondation : parents et élèves évacués en barque',
      'Paul Roy a souri, citant notamment des repas et des bals communs en Norvège.',
      'Ana Roy a perdu la mairie. « Je suis triste », réagit l’intéressée.',
    ],
  },
  {
    of: 'named',
    marks: [
      'La barque était vide et [[le maire]] expliquait que le pêcheur dormait.',
      '[[Le procureur]] a récemment souligné que la barque était vide.',
      '[[La préfète]] a hier annoncé la fin des travaux.',
      '« C’est raté », a lancé [[la cheffe des élus du Parti des cimes (PDC), Ana Roy]], à la radio.',
      'Zoé Bardin dirige le port. Pour [[Bardin]], la digue tiendra.',
      'Paul Roy a perdu la mairie. « Je suis triste », réagit [[l’intéressé]].',
      'Même son de cloche du côté d’[[Ana Roy]] : « La digue tiendra. »',
    ],
    allows: ['Que pense le maire de la digue ?', 'Pour Noël, la digue fermera.', 'Pour Bardin, la digue tiendra.'],
  },
  {
    of: 'institution',
    marks: [
      'La rade est sale, mais [[la Norvège]] en a attribué la responsabilité aux armateurs.',
      'Selon [[la police]] 7.500 marcheurs à Valbrune, 300 à Brennac ont défilé.',
      'Ils étaient 900 selon [[la mairie]] et 3,5 millions selon [[la régie]].',
      'Même constat chez [[Hydralpe]], pour qui « la digue doit être curée ».',
    ],
    allows: ['Le maire dont le bac traverse le lac et la ville estime que le prix monte.', 'Séisme : la mairie évacuée'],
  },
  {
    of: 'document',
    marks: ['La digue a été fermée mardi, selon [[franceinfo]].', 'La digue a cédé, a rapporté [[franceinfo]].'],
    allows: ['Que dit la loi ?', 'Selon soir, la digue a cédé.'],
  },
  {
    of: 'vague',
    marks: ['Pour [[certains]], la digue doit être curée.', 'La digue est vieille et, pour [[certains]], elle doit être curée.'],
    allows: ['Six gardiens sont accusés de vol et, pour certains, de faux.'],
  },
  {
    of: 'hearsay',
    marks: ['Le passeur [[aurait lancé]] une bouée avant de fuir.'],
    allows: ['« Le bac coulera », aurait lancé un proche du passeur.'],
  },
  {
    of: 'unattributed',
    marks: [
      'Le refuge a reçu "[[une soixantaine de lettres]]" en mai.',
      'Il restait "[[deux ou trois barques]]" au quai.',
      'Une "[[quarantaine de bergers]]" sont attendus.',
      'Le refuge a reçu [[des dizaines de « lettres anonymes]] ».',
      'Le refuge a perdu [[18 % de son chiffre d’affaires]].',
      'Le froid a fait [[24 blessés]], dont [[cinq]] côté musiciens.',
      'La Norvège a libéré jeudi [[dix pêcheurs danois]].',
      'La part varie de [[30 % à 40 %]].',
      'La prime va de [[300 euros à 1 000 euros]].',
      'La part passe de [[30 %]] à [[40 %]].',
      'L’indice cède [[1,6 %]] à [[2.868,63 points]].',
      'Le refuge compte [[des dizaines de couteaux et de boules]].',
      '[[Quatre bergères]] mises en examen après un vol',
      '[[40 tonnes d’algues]] jonchent la plage.',
      'Le refuge a reçu [[40 messages de bergers]] désirant écrire.',
      'Une rixe a éclaté entre [[une quinzaine de marins]] et la foule.',
      '[[400 000 jeunes marcheurs]]',
    ],
    allows: [
      'Lors des deux crues précédentes, la digue a tenu.',
      'Le prix revient aux deux sœurs.',
      'La digue a fermé en août 20147.',
      'Mieux vaut réfléchir deux fois avant de plonger.',
      'La digue résiste à un débit supérieur à un certain seuil.',
      'La rencontre « 2+2 » reprend.',
      'La digue a rouvert mardi 12 à midi.',
    ],
  },
];
