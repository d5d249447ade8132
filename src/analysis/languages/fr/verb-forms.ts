import type { Tense, VerbForm } from '../grammar.ts';
import { GRAVE_ACCENT, IRREGULAR_VERBS, type IrregularVerb, PRESENT_PARTICIPLES, REGULAR_VERBS } from './irregular-verbs.ts';

/** A conjugation in the third person, as lists of spellings. */
interface Conjugation {
  present: [string[], string[]];
  /** Stems before -ait, -aient and -ant. */
  imperfect: string[];
  past: [string, string] | undefined;
  /** Stems before -a, -ont, -ait, -aient. */
  future: string[];
  subjunctive: [string[], string[]];
  /** Masculine singular. */
  participle: string;
}

/**
 * Forms of a verb in the third person, singular and plural (the first person singular where it is the same), with infinitive and participles.
 *
 * Reflexive verbs ("s'inquiéter", "se féliciter", "s'en prendre") give their forms without pronouns, marked `reflexive`; phrases ("faire savoir") inflect on their first word.
 * Forms that belong to several tenses ("dit", "affirme") appear once in each. Throws an Error on what is not an infinitive.
 */
export function verbForms(lemma: string): VerbForm[] {
  const [infinitive = '', ...rest] = lemma.replace(/^(?:se |s')?(?:en |y )?/u, '').split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const { present, imperfect, past, future, subjunctive, participle } = conjugate(infinitive);
  const forms: VerbForm[] = [];
  const reflexive = /^(?:se |s')/u.test(lemma);
  const beside = lemma.startsWith('y ') ? 'y' : undefined;
  const add = (tense: Tense, form: string, plural?: boolean) => {
    const whole = form + tail;
    if (form === '' || forms.some((known) => known.form === whole && known.tense === tense && known.plural === plural)) return;
    const made: VerbForm = { form: whole, tense };
    if (plural !== undefined) made.plural = plural;
    if (reflexive) made.reflexive = reflexive;
    if (beside) made.beside = beside;
    forms.push(made);
  };
  const both = (tense: Tense, stems: string[], singular: string, plural: string) => {
    for (const stem of stems) {
      add(tense, stem + singular, false);
      add(tense, stem + plural, true);
    }
  };
  for (const form of present[0]) add('present', form, false);
  for (const form of present[1]) add('present', form, true);
  both('past', imperfect.map(beforeA), 'ait', 'aient');
  if (past) {
    add('past', past[0], false);
    add('past', past[1], true);
  }
  both('future', future, 'a', 'ont');
  both('conditional', future, 'ait', 'aient');
  for (const form of subjunctive[0]) add('subjunctive', form, false);
  for (const form of subjunctive[1]) add('subjunctive', form, true);
  add('infinitive', infinitive);
  for (const [form, plural] of agreements(participle)) add('past-participle', form, plural);
  const own = PRESENT_PARTICIPLES[infinitive];
  for (const form of own === undefined ? imperfect.map((stem) => `${beforeA(stem)}ant`) : [own]) add('present-participle', form);
  return forms;
}

function conjugate(infinitive: string): Conjugation {
  const irregular = REGULAR_VERBS.has(infinitive) ? undefined : IRREGULAR_VERBS.find(({ ending }) => infinitive.endsWith(ending));
  if (irregular && (irregular.ending !== 'aller' || infinitive === 'aller')) {
    return conjugateIrregular(infinitive.slice(0, infinitive.length - irregular.ending.length), irregular);
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('er')) return conjugateEr(infinitive, stem);
  if (/[iï]r$/u.test(infinitive)) {
    return {
      present: [[`${stem}it`], [`${stem}issent`]],
      imperfect: [`${stem}iss`],
      past: [`${stem}it`, `${stem}irent`],
      future: [`${stem}ir`],
      subjunctive: [[`${stem}isse`], [`${stem}issent`]],
      participle: `${stem}i`,
    };
  }
  if (infinitive.endsWith('re')) {
    return {
      present: [[/[dt]$/u.test(stem) ? stem : `${stem}t`], [`${stem}ent`]],
      imperfect: [stem],
      past: [`${stem}it`, `${stem}irent`],
      future: [`${stem}r`],
      subjunctive: [[`${stem}e`], [`${stem}ent`]],
      participle: `${stem}u`,
    };
  }
  throw new Error(`"${infinitive}" is not an infinitive in -er, -ir, -oir or -re. Write verbs in the infinitive.`);
}

function conjugateIrregular(prefix: string, verb: IrregularVerb): Conjugation {
  const on = (forms: string[]) => forms.filter((form) => form !== '').map((form) => prefix + form);
  const [singular, plural] = [on(verb.present[0]), on(verb.present[1])];
  const past = verb.past && prefix + verb.past;
  return {
    present: [singular, plural],
    imperfect: on(verb.imperfect),
    past: past ? [past, pastPlural(past)] : undefined,
    future: on(verb.future),
    subjunctive: verb.subjunctive
      ? [on([verb.subjunctive[0]]), on([verb.subjunctive[1]])]
      : [plural.map((form) => form.replace(/nt$/u, '')), plural],
    participle: prefix + verb.participle,
  };
}

/** Past historic: vit -> virent, fut -> furent, tint -> tinrent, alla -> allèrent. */
function pastPlural(singular: string): string {
  return singular.endsWith('a') ? `${singular.slice(0, -1)}èrent` : singular.replace(/t$/u, 'rent');
}

function conjugateEr(infinitive: string, stem: string): Conjugation {
  const { open, future } = openStems(infinitive, stem);
  return {
    present: [open.map((s) => `${s}e`), open.map((s) => `${s}ent`)],
    imperfect: [stem],
    past: [`${beforeA(stem)}a`, `${stem}èrent`],
    future,
    subjunctive: [open.map((s) => `${s}e`), open.map((s) => `${s}ent`)],
    participle: `${stem}é`,
  };
}

/** The stems of a verb in -er before a mute e: in the present, and with -er- in the future. */
function openStems(infinitive: string, stem: string): { open: string[]; future: string[] } {
  if (/[ou]yer$/u.test(infinitive)) return same([`${stem.slice(0, -1)}i`]);
  if (infinitive.endsWith('ayer')) return same([`${stem.slice(0, -1)}i`, stem]);
  if (/e[lt]er$/u.test(infinitive) && !GRAVE_ACCENT.has(infinitive)) return same([stem + stem.slice(-1)]);
  const accented = stem.replace(/e([^aeiouyéèêâîôû]+)$/u, (whole, consonants: string) =>
    /^(?:[bcdfghjklmnpqrstvz]|vr|ch)$/u.test(consonants) ? `è${consonants}` : whole,
  );
  if (accented !== stem) return same([accented]);
  const grave = stem.replace(/é((?:[bcdfghjklmnpqrstvz]|[bcdfgptv][rl]|ch|gn|qu|gu)+)$/u, 'è$1');
  if (grave !== stem) return { open: [grave], future: [`${stem}er`, `${grave}er`] };
  return same([stem]);

  function same(stems: string[]) {
    return { open: stems, future: stems.map((s) => `${s}er`) };
  }
}

/** Keeps the sound of c and g before a: annonça, jugea. */
function beforeA(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}

/** The four agreements of a past participle. */
function agreements(participle: string): [string, boolean][] {
  const feminine = /(?:abs|diss)ous$/u.test(participle) ? participle.replace(/s$/u, 'te') : `${participle.replace('û', 'u')}e`;
  return [
    [participle, false],
    [participle.endsWith('s') ? participle : `${participle.replace('û', 'u')}s`, true],
    [feminine, false],
    [`${feminine}s`, true],
  ];
}
