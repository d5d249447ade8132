import type { WelcomeCatalogue } from './catalogue.ts';

/** Ce que dit la page d'accueil, en français. */
export const welcome: WelcomeCatalogue = {
  'welcome.title': 'Selon : selon qui ?',
  'welcome.lead':
    'Sur un article de presse en français ou en anglais, Selon vous montre selon qui : il souligne, dans la page elle-même, les sources que vous ne pouvez pas identifier et les chiffres donnés sans source.',

  'welcome.sample': 'À quoi cela ressemble',
  'welcome.sample.text': 'Un court article de notre main, lu à l’instant sur votre ordinateur comme le serait tout autre.',
  'welcome.sample.headline': 'Le bac de Skerra pourrait s’arrêter cet hiver',
  'welcome.sample.first':
    'Le bac de l’île de Skerra s’arrêtera en novembre, a confié un haut responsable du ministère des Transports. La commune, par la voix de sa porte-parole Ada Brekke, a annoncé qu’elle demanderait une garantie.',
  'welcome.sample.second': 'Selon des experts, les navires sont trop vieux. Le plus grand aurait été renvoyé deux fois au port.',
  'welcome.sample.third':
    'La ligne a perdu 3 millions d’euros l’an dernier. Elle emploie 140 personnes, selon le rapport annuel de la compagnie.',
  'welcome.sample.failed': 'L’exemple n’a pas pu être lu à l’instant. Rechargez cette page pour réessayer.',
  'welcome.sample.then':
    'Sur une page, posez le pointeur sur un passage marqué ou touchez-le : une fiche dit ce que c’est, à quoi on le voit et ce que le texte ne dit pas. Le bouton de Selon résume l’article.',

  'welcome.legend': 'Les trois traits',
  'welcome.legend.unnamed':
    'Pointillé : quelqu’un de précis l’a dit, et le texte ne dit pas qui. La rédaction le sait, vous non. Les mots qui le disent ouvertement, comme « sous couvert d’anonymat », sont pointillés aussi.',
  'welcome.legend.vague':
    'Ondulé : c’est attribué à personne en particulier (« selon des experts »), ou à personne du tout (« il se dit que »).',
  'welcome.legend.figure':
    'Tireté : un chiffre, et aucune source pour lui dans sa phrase. Un tireté et un pointillé ensemble : il a une source, qui n’est pas nommée.',
  'welcome.legend.sourced':
    'Trait fin, et seulement si vous le demandez dans les réglages : les sources que vous pouvez identifier, et les chiffres qui en ont une. Chaque trait peut y être changé.',

  'welcome.never': 'Ce qu’il ne prétend pas',
  'welcome.never.truth': 'Il ne dit pas ce qui est vrai. Une source qui n’est pas nommée peut avoir raison, une source nommée se tromper.',
  'welcome.never.blame': 'Une marque n’est pas un reproche. Une rédaction peut avoir de bonnes raisons de protéger une source.',
  'welcome.never.score': 'Il n’y a ni note, ni classement, ni verdict sur un article, un auteur ou un média.',
  'welcome.never.network':
    'Il n’envoie rien. Il n’y a pas de serveur ; le texte est lu sur cet ordinateur. Ce qui a été lu en dernier reste en mémoire jusqu’à ce que le navigateur mette l’extension au repos ; d’une fenêtre privée, rien ne reste.',
  'welcome.never.fields': 'Il ne lit aucun champ de formulaire et rien de ce que vous écrivez.',
  'welcome.never.wrong': 'Il n’a pas toujours raison. Chaque marque s’explique, et « Une erreur ? », sur sa fiche, la retire pour de bon.',

  'welcome.access': 'Pourquoi il peut lire les pages',
  'welcome.access.text':
    'Le navigateur indique que Selon peut lire les sites que vous visitez. Il doit voir une page pour savoir si c’est un article de presse, et pour y souligner des mots. Vous pouvez l’écarter d’un site, ou ne le faire lire que sur demande.',
  'welcome.pin': 'Garder son bouton sous les yeux',
  'welcome.pin.chrome': 'Dans Chrome : ouvrez la pièce de puzzle à côté de la barre d’adresse, et pressez l’épingle à côté de Selon.',
  'welcome.pin.firefox':
    'Dans Firefox : ouvrez la pièce de puzzle de la barre d’outils, pressez la roue à côté de Selon, et choisissez « Épingler à la barre d’outils ».',
  'welcome.keys': 'Au clavier',
  'welcome.keys.none': 'aucun',
  'welcome.keys.next-mark': 'Aller à la marque suivante',
  'welcome.keys.previous-mark': 'Aller à la marque précédente',
  'welcome.keys.toggle-marks': 'Montrer ou masquer les marques sur cette page',

  'welcome.words': 'Quelques mots',
  'welcome.words.unnamed': 'Source non nommée',
  'welcome.words.unnamed.text': 'quelqu’un que la rédaction connaît, qui a donné une information et n’est pas nommé aux lecteurs.',
  'welcome.words.vague': 'Source vague',
  'welcome.words.vague.text': 'un groupe qui peut être n’importe qui : « des critiques », « les observateurs ».',
  'welcome.words.hearsay': 'Ouï-dire',
  'welcome.words.hearsay.text': 'une affirmation tenue à distance, sans personne pour la faire.',
  'welcome.words.figure': 'Chiffre sans source',
  'welcome.words.figure.text': 'une quantité dans une phrase qui ne dit pas qui a compté.',
  'welcome.words.protected': 'Témoin protégé',
  'welcome.words.protected.text':
    'quelqu’un dont le nom est tu ou changé pour sa sécurité. C’est une bonne pratique, et c’est listé à part.',

  'welcome.rates': 'Est-ce fréquent ?',
  'welcome.rates.text':
    'Des comptages de chercheurs, chacun avec sa définition. Ce ne sont pas des normes : les articles politiques en ont bien plus que les autres, et on ne peut pas comparer des médias par là.',
  'welcome.rates.1975': 'Quotidiens des États-Unis, 1975 : 36 % des articles avaient une attribution voilée.',
  'welcome.rates.2003': 'Journaux des États-Unis, 2003 : 28 % des articles avaient des sources anonymes ; en 2005, 7 %.',
  'welcome.rates.2021':
    'Les débuts de la présidence Biden dans 25 médias des États-Unis, 2021 : 11 % des articles citaient une source anonyme, moins de 1 % n’en citaient pas d’autre (Pew).',

  'welcome.trust': 'Jusqu’où se fier à une marque',
  'welcome.settings': 'Ouvrir les réglages',
};
