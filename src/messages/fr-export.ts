import type { Catalogue } from './catalogue.ts';
import type { exporting as english } from './en-export.ts';

/** The export of a page's profile, in French. */
export const exporting: Pick<Catalogue, keyof typeof english> = {
  'export.title': 'Exporter',
  'export.format': 'Format',
  'export.format.markdown': 'Texte (Markdown)',
  'export.format.markdown.for': 'à lire : pour un courriel ou une fiche de cours',
  'export.format.json': 'Données (JSON)',
  'export.format.json.for': 'tout, pour des programmes',
  'export.format.csv': 'Tableau (CSV)',
  'export.format.csv.for': 'une ligne par passage, pour un tableur',
  'export.format.annotations': 'Annotations (JSON-LD)',
  'export.format.annotations.for': 'Web Annotation du W3C, pour les outils d’annotation',
  'export.copy': 'Copier',
  'export.download': 'Télécharger',
  'export.copied': 'Copié. Rien n’a été envoyé nulle part.',
  'export.downloaded': 'Téléchargé sous le nom {file}. Rien n’a été envoyé nulle part.',
  'export.not-copied': 'Le navigateur n’a pas laissé Selon copier. « Télécharger » fonctionne encore.',
  'export.gone': 'La page a changé ou n’est plus là. Fermez ce panneau et rouvrez-le.',

  'export.untitled': 'Page sans titre',
  'export.read': '{language} · lu le {date} avec Selon {version}',
  'export.kind': 'Genre',
  'export.status': 'Statut',
  'export.distinct': 'Distinctes',
  'export.mentions': 'Mentions',
  'export.elsewhere': 'dont avec une source ailleurs dans le texte',
  'export.marked': 'Passages marqués',
  'export.others': 'Autres passages',
  'export.dismissed': {
    one: '{count} passage a été retiré comme erreur et n’est pas listé ici ; les nombres ci-dessus le comptent encore.',
    other: '{count} passages ont été retirés comme erreurs et ne sont pas listés ici ; les nombres ci-dessus les comptent encore.',
  },
  'export.checks': 'Ce que demandent les chartes de rédactions',
  'export.check': '{check} {answer}',
  'export.limits': 'Limites',

  reliability:
    'Fiabilité : {measured}. Dans des articles qui n’ont servi à écrire aucune règle, {listed} sources non nommées sur 100 ont été trouvées, et les autres manquées.',
  'reliability.marks': 'sur 100 marques en {language} tirées au hasard, {right} étaient justes, {wrong} fausses et {doubtful} douteuses',
};
