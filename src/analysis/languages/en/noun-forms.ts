import type { NounForm } from '../grammar.ts';

/** Plurals that no rule makes; `/` between variants. */
const IRREGULAR = new Map(
  `
    person people/persons; man men; woman women; child children; foot feet; penny pence/pennies; half halves; wife wives; analysis
    analyses; crisis crises; basis bases; index indices/indexes; formula formulas/formulae; bureau bureaus/bureaux; hero heroes; staff
    staff/staffs; counsel counsel; aircraft aircraft; series series; headquarters headquarters; corps corps; swiss swiss; dozen
    dozens/dozen; percent percent; hertz hertz; passer-by passers-by; passerby passersby`
    .split(';')
    .map((entry) => {
      const words = entry.trim().split(/\s+/);
      const half = words.length / 2;
      return [words.slice(0, half).join(' '), words.slice(half).join(' ').split('/')] as const;
    }),
);

/** Words with no singular of their own, or none that means the same. */
const PLURAL_ONLY = new Set(
  `
    police authorities folk folks data figures statistics stats minutes papers files archives filings headlines proceedings projections
    results accounts notes returns remarks comments prosecutors clergy intelligentsia ranks quarters classes forces troops circles
    services records numbers texts messages logs emails communications transcripts memoirs contents royals masses elites markets rebels
    militants insurgents separatists guerrillas in-laws media`
    .trim()
    .split(/\s+/),
);

/** Adjectives behind their noun: "attorney general" has the plural "attorneys general" beside the everyday "attorney generals". */
const ADJECTIVE_BEHIND = /^(.+?)([ -])(general|elect|designate|martial|emeritus|in-law|laureate|plenipotentiary|extraordinary)$/;

/** Words behind the head of a noun phrase: "chief of staff", "editor-in-chief", "man in the street". */
const PHRASE_BEHIND = /^(.+?)([ -](?:of|in|at|on|for|to|from|with|by|de|d')[ -].+)$/;

/** Every plural of one word. */
function plurals(word: string): string[] {
  const own = IRREGULAR.get(word);
  if (own) return own;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return plurals(word.slice(hyphen + 1)).map((form) => word.slice(0, hyphen + 1) + form);
  if (word.endsWith('person')) return [`${word.slice(0, -6)}people`, `${word}s`];
  if (/.man$/.test(word) && !/^(?:human|german|roman|ottoman|shaman|talisman|norman|caiman|turkoman|brahman)$/.test(word)) {
    return [`${word.slice(0, -3)}men`];
  }
  if (/(?:house|mid)wife$/.test(word)) return [`${word.slice(0, -2)}ves`];
  if (word.endsWith('child')) return [`${word}ren`];
  if (word.endsWith('ese')) return [word];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(word) && !/(?:narch|triarch|ligarch|stomach|epoch|loch|czech)$/.test(word)) return [`${word}es`];
  return [`${word}s`];
}

/** Singular and plurals of a noun or noun phrase; a phrase is inflected on its head, a word with no singular keeps its form. */
export function nounForms(lemma: string): NounForm[] {
  const last = lemma.slice(lemma.lastIndexOf(' ') + 1);
  if (PLURAL_ONLY.has(last)) return [{ form: lemma, plural: true }];
  const forms = new Set(headInflected(lemma));
  return [{ form: lemma, plural: false }, ...[...forms].map((form) => ({ form, plural: true }))];
}

function headInflected(lemma: string): string[] {
  if (IRREGULAR.has(lemma)) return plurals(lemma);
  const phrase = PHRASE_BEHIND.exec(lemma);
  if (phrase) return headInflected(phrase[1] ?? '').map((head) => head + (phrase[2] ?? ''));
  const behind = ADJECTIVE_BEHIND.exec(lemma);
  if (behind) {
    const [, head = '', gap = '', adjective = ''] = behind;
    const proper = headInflected(head).map((form) => form + gap + adjective);
    return adjective === 'general' ? [...proper, `${lemma}s`] : proper;
  }
  const space = lemma.lastIndexOf(' ');
  return plurals(lemma.slice(space + 1)).map((form) => lemma.slice(0, space + 1) + form);
}
