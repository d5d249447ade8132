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
      '[[La scierie]] annonce six embauches.',
      'Selon [[la maison mère]], l’atelier fermera en mars.',
      '[[L’intercommunalité]] assure que les égouts seront curés.',
      '[[La majorité]] dénonce une manœuvre.',
    ],
    allows: [
      'Un assureur de Valbrune affirme que la grêle coûtera cher.',
      '« Rien ne change », dit un hôtelier. « Tout ferme », ajoute l’hôtelier.',
      'L’éditrice affirme avoir égaré ses lunettes.',
      'L’électricien raconte que son échelle a glissé.',
      'Un loueur a perdu sa barque. Le loueur affirme que la corde a cédé.',
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
      'Comme le prévoit [[la loi]], les quais seront fermés.',
    ],
    allows: [
      'Il est écrit sur le mur que la fête est finie.',
      'Le pont figure dans le rapport.',
      'Comme la loi des séries, la règle est dure.',
      'La vidéo interdit le doute.',
      'L’enquête oblige le préfet à fermer les quais.',
      'L’enquête donne à 40 pêcheurs la parole.',
    ],
  },
  // A verb before its subject; a name with the sign of a note.
  {
    of: 'unnamed',
    marks: [
      'Comme le raconte [[un habitant]], la rue était vide.',
      'Le puits est à sec, comme le signale [[un berger]].',
      'Le puits est à sec, ainsi que l’ont relaté [[deux bergères]].',
      'D’après les explications données par [[un plombier]], la cuve fuit.',
      'Selon des indices recueillis auprès de [[trois gardiens]], la cuve fuit.',
      'Selon les relevés transmis par [[une infirmière]], la fièvre baisse.',
      'Selon les récits des [[rescapés]], la pente était gelée.',
      '[[Un cadre au fait du dossier]] assure que la vente est signée.',
      '« Il criait », raconte [[Zoé]]*. « J’ai fui », dit [[Zoé]].\n* Le prénom a été modifié.',
      '« Il criait », raconte [[Zoé]]*. Zoé Morel, la boulangère, affirme que la rue était vide.\n* Le prénom a été modifié.',
      '« Il criait », philosophe [[Zoé]]*, étudiante.\n* Le prénom a été modifié.',
    ],
    allows: [
      'Comme le dit un proverbe, la pluie lave tout.',
      'Selon les critères définis par un jardinier, la rose est jaune.',
      '« Il criait », raconte Zoé* Morel.',
      'Le rapport, rendu public lundi, évoque 40 victimes.',
      '« Il criait », philosophe Zoé.',
    ],
  },
  // Somebody met before, or whoever they are.
  {
    of: 'vague',
    marks: [
      '[[Ceux]] qui l’ont connue décrivent une femme fière.',
      'Rares sont [[celles]] qui dénoncent ces méthodes.',
      'Selon [[ceux]] qui l’ont connue, elle était fière.',
      '[[L’opinion]] redoute une hausse des prix.',
      '[[La communauté scientifique]] estime que le risque est faible.',
      '[[Les mauvaises langues]] disent qu’il a triché.',
      '[[Les uns]] dénoncent une manœuvre, [[les autres]] y voient une chance.',
      'Les bûcherons sont rentrés et [[beaucoup]] redoutent une saison perdue.',
      '[[La communauté internationale]] a condamné l’attaque.',
    ],
    allows: [
      'La mesure vise ceux qui ont menti.',
      '« Je tiendrai », promet celui qui fut postier.',
      'Deux marchés et beaucoup de foires ferment en mai.',
      'Le marché ouvre à huit heures.',
    ],
  },
  // A participle with a subject of its own.
  {
    of: 'institution',
    marks: [
      'Le bilan est lourd, [[les autorités]] faisant état de 12 morts.',
      '[[La police]] faisant état de 3 000 manifestants, le cortège a été détourné.',
      'Le ton monte, [[Moscou]] accusant Kiev de sabotage.',
      '[[L’Élysée]] a condamné cette attaque.',
    ],
    allows: [
      'La police disant non est rare.',
      'Le tribunal a condamné le pêcheur à six mois de prison.',
      // Somebody comes out of a place; what goes against a view; a noun.
      'Il ressort de la mairie avec une idée : « repartir ».',
      'Le berger qui ressort de l’hôpital a 40 ans.',
      'C’est contre l’avis de la mairie que le bal a lieu.',
      'Le taux monte, comme l’annonce de la banque centrale.',
    ],
  },
  // Acts towards a person, and words with a pronoun after them.
  {
    of: 'unnamed',
    marks: [
      '« Les vannes tiendront », a assuré [[un ingénieur à la préfecture]].',
      '« Les vannes tiendront », a confié [[un élu]] à la gendarmerie.',
      'Le projet est décrié par [[des riverains]].',
      '« Le bac tient », glisse t-on dans [[l’entourage de la préfète]].',
      '« Le four fume », confie, à la radio, [[une boulangère]].',
      '[[Les boulangères]] ont assuré jeudi et vendredi avoir payé.',
      '[[Un policier]] décrit une fuite. [[Un autre]] évoque une chute.',
    ],
    allows: [
      'Un passant a reconnu son voisin sur les images.',
      'Des voisins ont confié leurs enfants à la gardienne.',
      'Une autre marque la suit de près.',
    ],
  },
  // What is told by speaking of it, sharing it, counting it, expecting it.
  {
    of: 'unnamed',
    marks: [
      '[[Un gardien]] parle d’une fuite de gaz.',
      'La vente est conclue, selon [[l’entourage de M. Quillec]].',
      'De [[sources concordantes]], la vente est conclue.',
      '[[Un proche de Mme Quillec]] assure que la vente est conclue.',
      'La vente est conclue, dit [[l’avocate de M. Quillec]].',
      '[[Cette Parisienne]] affirme que la vente est conclue.',
      '[[Une femme d’une trentaine d’années]] affirme que la vente est conclue.',
      '[[Une poignée de pêcheurs]] affirme que la vente est conclue.',
      '[[Le camp Morel]] affirme que la vente est conclue.',
      '[[Les éleveurs]] crient à l’injustice.',
      '[[Des campeurs]] racontent la crue.',
      'La tonte attend, après un refus [[des bergères]] qui jugent que la laine est trop courte.',
      '[[Les éleveurs]] crient à la tricherie.',
      '[[Un témoin]] a vu partir deux barques.',
      '[[Le voisinage]] décrit une veuve sans histoire.',
    ],
    allows: [
      'Les moniteurs parlent du film.',
      'Les moniteurs parlent trois langues.',
      'Un moniteur vit dans un phare.',
      'Les moniteurs parlent de plus en plus bas.',
      'Les gardiens parlent de musique.',
      'Les éleveurs crient à la lune.',
      'Un salarié a vu fondre deux primes.',
      'Les gardiens l’ont maintenue au sol avant de la relâcher.',
      'Une chose est claire : la digue fuit.',
      'Une chose est sûre : la digue fuit.',
      'Un fait est certain : la digue fuit.',
      'Personne ne croit que la digue tienne.',
      'De sources limpides jaillit une eau pure.',
      'Un Suisse sur deux se dit hostile au péage.',
    ],
  },
  {
    of: 'vague',
    marks: [
      '[[Certains]] parlent d’une trahison.',
      '[[Beaucoup]] partagent ce constat.',
      '[[Certains]] partagent son inquiétude.',
      '[[Beaucoup]] partagent son point de vue.',
      '[[Les analystes]] attendaient un gain de 3 milliards.',
      '[[Des chercheurs]] ont découvert que la mousse dort l’hiver.',
    ],
    allows: [
      'Les supporters attendent le coup d’envoi.',
      'Les supporters attendent 40 bus.',
      'Les supporters partagent les points.',
      'Le marché de Noël annonce 300 chalets.',
      'Des chercheurs ont découvert une grotte.',
      'Beaucoup partagent leur repas.',
    ],
  },
  {
    of: 'institution',
    marks: ['[[La police]] a compté 800 marcheurs.', 'Pour [[la mairie]], « la salle est trop petite ».'],
    allows: [
      'Pour la mairie, la salle est trop petite.',
      'Pour sa défense, il parle d’« une farce ».',
      'Le port a vu ses recettes fondre.',
      'La ville compte 800 puits.',
      'La ville a compté 800 puits en 1900.',
      'La production confirme la tendance du printemps.',
      'La préfecture interdit les feux.',
    ],
  },
  // What polls, provisions and the authors of studies tell.
  {
    of: 'document',
    marks: [
      '[[Un sondage]] crédite la maire de 61 % des voix.',
      '[[La loi]] interdit de pêcher la nuit.',
      '[[L’accord]] fixe un plafond de 3 %.',
      '[[Les auteurs de l’étude]] soulignent que l’effet est faible.',
      'Dans [[le procès-verbal]], il est précisé que les freins ont lâché.',
      'La vente est conclue, a annoncé [[l’agence Anadolu]].',
      'La vente est conclue, d’après notamment [[France Bleu]].',
      'C’est ce qui ressort d’[[une note de la douane]].',
      'Dans [[sa lettre]], on peut lire que les freins ont lâché.',
    ],
    allows: ['Le livre donne la parole aux bergers.', 'La loi interdisait tout.'],
  },
  {
    of: 'hearsay',
    marks: ['[[Le nom d’Ana Roy circule]] pour la mairie.'],
    allows: ['Le nom de la rue a changé.'],
  },
];
