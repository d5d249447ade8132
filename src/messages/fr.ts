import type { Catalogue } from './catalogue.ts';
import { exporting } from './fr-export.ts';
import { findings } from './fr-findings.ts';
import { OUTSIDE } from './outside.ts';

/** Every visible sentence, in French. Spaces beside ; : ? ! « » are written plain and made narrow and unbreakable when rendered. */
export const fr: Catalogue = {
  name: 'Selon',
  title: 'Selon : les sources de cette page',
  question: 'D’après qui ?',

  'summary.join': ' ; ',
  'summary.end': '.',
  'summary.nothing': 'Aucune source et aucun chiffre n’ont été trouvés dans ce texte',
  'summary.sources.none': 'Aucune source n’a été trouvée dans ce texte',
  'summary.sources.all-named': {
    '=1': 'La seule source est nommée',
    '=2': 'Les deux sources sont nommées',
    other: 'Les {count} sources sont toutes nommées',
  },
  'summary.sources.none-named': {
    '=1': 'La seule source n’est pas nommée',
    '=2': 'Aucune des deux sources n’est nommée',
    other: 'Aucune des {count} sources n’est nommée',
  },
  'summary.sources.some-named': {
    one: 'Sur {total} sources, {count} n’est pas nommée',
    other: 'Sur {total} sources, {count} ne sont pas nommées',
  },
  'summary.protected': {
    one: ' (dont {count} pour protéger un témoin)',
    other: ' (dont {count} pour protéger des témoins)',
  },
  'summary.hearsay': {
    one: '{count} affirmation n’a aucune source',
    other: '{count} affirmations n’ont aucune source',
  },
  'summary.figures.all-sourced': {
    '=1': 'le seul chiffre a une source',
    '=2': 'les deux chiffres ont une source',
    other: 'les {count} chiffres ont tous une source',
  },
  'summary.figures.none-sourced': {
    '=1': 'le seul chiffre n’a pas de source',
    '=2': 'aucun des deux chiffres n’a de source',
    other: 'aucun des {count} chiffres n’a de source',
  },
  'summary.figures.some-unsourced': {
    one: 'sur {total} chiffres, {count} n’a pas de source',
    other: 'sur {total} chiffres, {count} n’ont pas de source',
  },
  'summary.figures.all-anonymous': {
    '=1': 'le seul chiffre repose sur une source non nommée',
    '=2': 'les deux chiffres reposent sur des sources non nommées',
    other: 'les {count} chiffres reposent tous sur des sources non nommées',
  },
  'summary.figures.some-anonymous': {
    one: 'sur {total} chiffres, {count} repose sur une source non nommée',
    other: 'sur {total} chiffres, {count} reposent sur des sources non nommées',
  },
  'summary.figures.and-anonymous': {
    one: ' et {count} repose sur une source non nommée',
    other: ' et {count} reposent sur des sources non nommées',
  },

  'category.unnamed': 'Non nommée',
  'category.protected': 'Témoin protégé',
  'category.clause': 'Anonymat déclaré',
  'category.vague': 'Vague',
  'category.hearsay': 'Ouï-dire',
  'category.document': 'Document',
  'category.institution': 'Institution',
  'category.named': 'Nommée',
  'category.unattributed': 'Sans source',
  'category.anonymous': 'Source non nommée',
  'category.sourced-elsewhere': 'Source ailleurs',
  'category.attributed': 'Avec source',
  'why.words': 'Lu d’après {words}.',
  'why.source': 'Source : {words}.',
  'why.elsewhere': 'Source ailleurs dans le texte : {words}.',
  'why.link': 'Renvoie à {host}.',
  'why.reason': 'La phrase donne une raison.',
  'why.no-reason': 'Aucune raison n’a été trouvée dans la phrase.',
  'why.formulaic': 'La phrase donne une raison qui est une formule toute faite.',
  'why.relayed': 'Repris de {words}.',
  'why.basis': 'D’où la source le sait : {words}.',

  'panel.marks': 'Afficher les marques',
  'panel.sources': 'Sources',
  'panel.sources.mentions': {
    one: '{count} mention',
    other: '{count} mentions',
  },
  'panel.sources.distinct': {
    one: '{count} source',
    other: '{count} sources',
  },
  'panel.sources.none': 'Aucune source n’a été trouvée dans ce texte.',
  'panel.figures': 'Chiffres',
  'panel.figures.none': 'Aucun chiffre n’a été trouvé dans ce texte.',
  'panel.legend.sources': 'Ne montrer que ces sources, dans la liste et sur la page',
  'panel.legend.figures': 'Ne montrer que ces chiffres, dans la liste et sur la page',
  'panel.list': 'Dans le texte',
  'panel.list.marked': 'Genres marqués',
  'panel.list.all': 'Tous',
  'panel.list.scope': 'Que montrer',
  'panel.list.count': {
    one: '{count} passage',
    other: '{count} passages',
  },
  'panel.list.filtered': {
    one: '{count} passage sur {total} est montré.',
    other: '{count} passages sur {total} sont montrés.',
  },
  'panel.list.empty': 'Rien à signaler n’a été trouvé dans ce texte.',
  'panel.list.empty-filter': 'Rien de ce genre n’a été trouvé dans ce texte.',
  'panel.list.likely':
    'Les passages « probables » sont lus avec moins de certitude ; ils ne sont marqués sur la page que si un genre est choisi ci-dessus.',
  'panel.go': 'Y aller',
  'panel.go.label': 'Y aller : {words} dans la page',
  'panel.gone': 'Ces mots ne sont plus sur la page.',
  'panel.dismiss.label': 'Une erreur ? Retirer la marque de {words}',
  'panel.undo.label': 'Annuler : remettre la marque sur {words}',
  'panel.read': 'Ce qui a été lu',
  'panel.read.language': '{language} · {blocks}, {words}.',
  'panel.read.blocks': {
    one: '{count} bloc de texte',
    other: '{count} blocs de texte',
  },
  'panel.read.words': {
    one: '{count} mot',
    other: '{count} mots',
  },
  'panel.read.cut': 'La page est plus grande que ce que Selon lit d’une page ; le reste a été laissé de côté.',
  'panel.read.limits':
    'Le texte réservé aux abonnés n’est pas vu ; les pronoms ne sont pas comptés. Les sources sont comptées par nom ou par description : deux descriptions peuvent désigner une seule personne.',
  'panel.read.claim': 'Selon lit comment un texte cite ses sources, jamais s’il dit vrai.',

  'state.reading.title': 'Lecture de la page…',
  'state.reading.text': 'Cela prend un instant sur les longues pages.',
  'state.readable.title': 'Pas clairement un article de presse',
  'state.readable.text':
    'Il y a ici un long texte, et Selon ne lit de lui-même que ce qui est clairement de la presse. Il peut lire cette page si vous le demandez.',
  'state.readable.action': 'Lire cette page',
  'state.not-an-article.title': 'Pas un article',
  'state.not-an-article.text': 'Aucun article n’a été trouvé sur cette page ; rien n’y est donc marqué.',
  'state.not-an-article.action': 'Lire quand même',
  'signals.for': 'Pour un article : {signals}.',
  'signals.against': 'Contre : {signals}.',
  'signal.declared-news': 'la page se dit article de presse',
  'signal.declared-article': 'la page se dit article',
  'signal.shared-as-article': 'elle se partage comme article',
  'signal.newsroom': 'elle dit ce que seuls disent les sites de presse',
  'signal.dated': 'elle porte une date',
  'signal.signed': 'elle nomme un auteur',
  'signal.headline': 'elle a un titre',
  'signal.address': 'son adresse ressemble à celles de la presse',
  'signal.reporting': 'elle rapporte ce que d’autres ont dit',
  'signal.prose': 'elle contient du texte suivi',
  'signal.undeclared': 'elle ne se dit pas article de presse',
  'signal.declared-other': 'la page se dit autre chose',
  'signal.little-prose': 'elle contient peu de texte suivi',
  'signal.mostly-links': 'elle est surtout faite de liens',
  'signal.many-posts': 'c’est une suite de messages',
  'signal.home-page': 'c’est la première page d’un site',
  'signal.commerce': 'elle vend quelque chose',
  'state.unsupported-language.title': 'Une langue que Selon ne lit pas encore',
  'state.unsupported-language.text': 'Langue de cette page, semble-t-il : {language}. Langues que Selon lit : {supported}.',
  'state.unsupported-language.unknown': 'La langue de cette page n’a pas pu être reconnue. Langues que Selon lit : {supported}.',
  'state.no-access.title': 'Pas d’accès à cette page',
  'state.no-access.ask':
    'Le navigateur ne laisse pas Selon lire {host}. Si vous l’autorisez, le texte est lu sur cet ordinateur et n’en sort pas.',
  'state.no-access.ask-all':
    'Le navigateur ne laisse pas Selon lire cette page. Si vous l’autorisez, le texte est lu sur cet ordinateur et n’en sort pas.',
  'state.no-access.action': 'Autoriser l’accès',
  'state.no-access.refused': 'L’accès n’a pas été donné. Rien n’a été lu.',
  'state.no-access.restricted':
    'Le navigateur ferme aux extensions ses propres pages, celles de sa boutique et quelques autres. Rien ne peut être lu ici.',
  'state.failed.title': 'La lecture a échoué',
  'state.failed.text':
    'Un problème est survenu pendant la lecture de cette page ; rien n’y est donc marqué. Recharger la page aide souvent.',
  'state.failed.action': 'Réessayer',
  'state.failed.details': 'Ce que le navigateur en a dit',

  ...exporting,
  ...findings,
  ...OUTSIDE.fr,
};
