import type { NounForm } from '../grammar.ts';

/** Words after which nothing of a noun phrase is inflected: its complement begins. */
const COMPLEMENT = /^(?:à|au|aux|en|sur|sous|pour|contre|par|hors|sans|de|du|des|et|d'.+|l'.+)$/u;

/** Nouns and adjectives that have one form, whatever the number. */
const INVARIABLE = new Set(
  `porte-parole sans-abri sans-papiers sans-emploi hors-la-loi non-dit clé deux trois pro anti trans queer bio audio vidéo free-lance freelance staff
après-vente debout live`.split(/\s+/),
);

/** Compounds that inflect on their first word or on both, and nouns with a plural of their own. */
const PLURALS: Record<string, string> = {
  'haut-commissaire': 'hauts-commissaires',
  'haut-commissariat': 'hauts-commissariats',
  'état-major': 'états-majors',
  'garde-côte': 'gardes-côtes',
  'garde-frontière': 'gardes-frontières',
  'petit-fils': 'petits-fils',
  'petite-fille': 'petites-filles',
  'petit-enfant': 'petits-enfants',
  'grand-mère': 'grands-mères',
  'grand-père': 'grands-pères',
  'grand-parent': 'grands-parents',
  'belle-mère': 'belles-mères',
  'belle-sœur': 'belles-sœurs',
  'belle-fille': 'belles-filles',
  'beau-père': 'beaux-pères',
  'beau-frère': 'beaux-frères',
  'beau-fils': 'beaux-fils',
  'nouveau-né': 'nouveau-nés',
  œil: 'yeux',
  monsieur: 'messieurs',
  bleu: 'bleus',
  tout: 'tous',
};

/** Nouns in -al with a plural in -als, and nouns in -ail with one in -aux. */
const ALS = new Set(
  'bal carnaval festival régal récital chacal naval fatal final banal natal glacial bancal mistral cérémonial'.split(' '),
);
const AUX = new Set('travail bail émail vitrail corail soupirail'.split(' '));

/** Feminine endings of the notation, with the masculine endings that each replaces; others are added to the masculine. */
const FEMININE: Record<string, string[]> = {
  ère: ['er'],
  trice: ['teur'],
  euse: ['eur'],
  se: ['r', 'x'],
  ve: ['f'],
  que: ['c'],
  che: ['c'],
  elle: ['eau'],
  esse: ['e'],
};

/**
 * Forms of a noun, adjective or noun phrase: singular and plural, masculine and feminine, and the spelling with a bare capital (Elu, Etude).
 *
 * Notation: a feminine follows a slash, as the ending of a dictionary ("conseiller/ère", "élu/e", "chercheur/se") or in full ("copain/copine");
 * each word of a phrase up to its complement may have one ("premier/ère ministre", "juge d'instruction").
 * A slash with nothing after it holds the entry as it is written, plural where its first word ends in -s or -x ("pompiers/").
 */
export function nounForms(lemma: string): NounForm[] {
  const forms: NounForm[] = [];
  const add = (form: string, plural: boolean) => {
    for (const spelling of [
      form,
      form.replace(/^[éèêàâîôç]/u, (letter) => letter.normalize('NFD')[0] ?? letter),
      form.replaceAll('œ', 'oe'),
    ]) {
      if (!forms.some((known) => known.form === spelling && known.plural === plural)) forms.push({ form: spelling, plural });
    }
  };
  if (lemma.endsWith('/')) {
    const form = lemma.slice(0, -1);
    const plural = /^\S+[sx](?:\s|$)/u.test(form);
    add(form, plural);
    return forms;
  }
  const words = lemma.split(' ');
  const stop = words.findIndex((word, i) => i > 0 && COMPLEMENT.test(word));
  const head = (stop < 0 ? words : words.slice(0, stop)).map((word) => (stop !== 1 && INVARIABLE.has(word) ? [word, word] : genders(word)));
  const rest = stop < 0 ? [] : words.slice(stop);
  for (const gender of head.some(([masculine, feminine]) => masculine !== feminine) ? [0, 1] : [0]) {
    const singular = head.map((pair) => pair[gender] ?? '');
    add([...singular, ...rest].join(' '), false);
    add([...singular.map(pluralOf), ...rest].join(' '), true);
  }
  return forms;
}

/** Masculine and feminine of one word of the notation; twice the same where there is no pair. */
function genders(word: string): [string, string] {
  const slash = word.indexOf('/');
  if (slash < 0) return [word, word];
  const masculine = word.slice(0, slash);
  const ending = word.slice(slash + 1);
  if (ending.length > 3 && ending[0] === masculine[0]) return [masculine, ending];
  const replaced = FEMININE[ending]?.find((old) => masculine.endsWith(old)) ?? '';
  return [masculine, masculine.slice(0, masculine.length - replaced.length) + ending];
}

/** The plural of one word. */
export function pluralOf(word: string): string {
  const known = PLURALS[word];
  if (known) return known;
  if (INVARIABLE.has(word) || /[sxz]$/u.test(word)) return word;
  if (AUX.has(word)) return word.replace(/ail$/u, 'aux');
  if (word.endsWith('al') && !ALS.has(word)) return `${word.slice(0, -2)}aux`;
  if (/(?:eau|au|eu)$/u.test(word)) return `${word}x`;
  return `${word}s`;
}
