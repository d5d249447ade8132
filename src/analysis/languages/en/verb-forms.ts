import type { VerbForm } from '../grammar.ts';

/** Base, past and past participle, with `/` between variants; one word alone keeps its form in all three. */
const IRREGULAR = `
    bear bore borne/born; beat beat beaten; become became become; begin began begun; bet bet/betted bet/betted; bid bid/bade bid/bidden;
    blow blew blown; break broke broken; bring brought brought; build built built; broadcast broadcast/broadcasted
    broadcast/broadcasted; burn burned/burnt burned/burnt; buy bought bought; cast; catch caught caught; choose chose chosen; come came
    come; cost cost/costed cost/costed; cut; deal dealt dealt; do did done; draw drew drawn; dream dreamed/dreamt dreamed/dreamt; drive
    drove driven; eat ate eaten; fall fell fallen; feel felt felt; fight fought fought; find found found; flee fled fled; fly flew
    flown; forecast forecast/forecasted forecast/forecasted; forget forgot forgotten; freeze froze frozen; get got got/gotten; give gave
    given; go went gone; grow grew grown; hang hung/hanged hung/hanged; have had had; hear heard heard; hide hid hidden; hit; hold held
    held; hurt; keep kept kept; know knew known; lay laid laid; lead led led; learn learned/learnt learned/learnt; leave left left; let;
    lie lay/lied lain/lied; lose lost lost; make made made; mean meant meant; meet met met; pay paid paid; plead pleaded/pled
    pleaded/pled; prove proved proved/proven; put; quit quit/quitted quit/quitted; read; ride rode ridden; rise rose risen; run ran run;
    say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set; shed; shoot shot shot; show showed
    shown/showed; shrink shrank/shrunk shrunk; shut; sing sang sung; sit sat sat; slide slid slid; speak spoke spoken; speed sped/speeded sped/speeded; spend spent spent; spread;
    stand stood stood; steal stole stolen; stick stuck stuck; swear swore sworn; take took taken; teach taught taught; tear tore torn;
    tell told told; think thought thought; throw threw thrown; understand understood understood; wake woke/waked woken/waked; wear wore
    worn; win won won; withdraw withdrew withdrawn; write wrote written`;

const irregular = new Map(
  IRREGULAR.split(';').map((entry) => {
    const [base = '', past = base, participle = past] = entry.trim().split(/\s+/);
    return [base, { past: past.split('/'), participle: participle.split('/') }] as const;
  }),
);

/** Before an irregular verb these make another one: rebuild, overtake, foresee. */
const PREFIX = /^(?:over|under|out|re|mis|fore|un|up|pre|inter)-?(?=[a-z]{2})/;

/** Regular, though they look like a prefix and an irregular verb. */
const NOT_PREFIXED = new Set('relay outfit refit'.split(' '));

/** Several syllables, the last of them stressed or a word of its own, so that the final consonant is doubled. */
const DOUBLED = new Set(
  'admit compel concur control defer deter equip expel incur kidnap occur omit patrol permit prefer rebut recur refer regret repel submit transfer'.split(
    ' ',
  ),
);

/** Doubled in British or in some spelling only: both spellings are forms. */
const DOUBLED_BY_SOME = new Set(
  'benefit cancel channel counsel dial equal focus fuel label level marvel model rival signal total travel'.split(' '),
);

/** Verbs whose final e stays before -ing, beyond those in -ee, -oe and -ye. */
const KEEPS_E = new Set(['singe', 'binge', 'whinge', 'tinge', 'swinge', 'age']);

const DOUBLING_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiouy][bdfgklmnprstvz]$/;

const thirdPerson = (base: string): string[] => {
  if (base === 'have') return ['has'];
  if (base === 'quiz') return ['quizzes'];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base))
    return DOUBLED_BY_SOME.has(base) && base.endsWith('s') ? [`${base}es`, `${base}ses`] : [`${base}es`];
  return [`${base}s`];
};

/** The stems to which -ed and -ing are added. */
const stems = (base: string): string[] => {
  const doubled = base + base.slice(-1);
  if (DOUBLED.has(base) && !DOUBLED_BY_SOME.has(base)) return [doubled];
  if (DOUBLED_BY_SOME.has(base)) return [base, doubled];
  if (DOUBLING_SYLLABLE.test(base)) return [doubled];
  if (/[aiou]?[a-z]+ic$/.test(base) && base.length > 4) return [`${base}k`];
  return [base];
};

const regularPast = (base: string): string[] => {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
};

const presentParticiple = (base: string): string[] => {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (base === 'age') return ['ageing', 'aging'];
  if (/[^eoy]e$/.test(base) && base !== 'be' && !KEEPS_E.has(base)) return [`${base.slice(0, -1)}ing`];
  const prefix = prefixOf(base);
  return stems(base.slice(prefix.length)).map((stem) => `${prefix}${stem}ing`);
};

/** The prefix before an irregular verb, or nothing. */
function prefixOf(base: string): string {
  if (irregular.has(base) || NOT_PREFIXED.has(base)) return '';
  const prefix = PREFIX.exec(base)?.[0] ?? /^.+-/.exec(base)?.[0] ?? '';
  return irregular.has(base.slice(prefix.length)) ? prefix : '';
}

/** Past and past participle of a verb that is irregular by itself or behind a prefix. */
function irregularForms(base: string): { past: string[]; participle: string[] } | undefined {
  const prefix = prefixOf(base);
  const own = irregular.get(base.slice(prefix.length));
  if (!own) return undefined;
  const behind = (forms: string[]) => forms.map((form) => prefix + form);
  return { past: behind(own.past), participle: behind(own.participle) };
}

/** Every form of an English verb; of a verb of several words ("point out", "make clear") the first is inflected. Variant spellings are forms. */
export function verbForms(lemma: string): VerbForm[] {
  const space = lemma.indexOf(' ');
  const base = space < 0 ? lemma : lemma.slice(0, space);
  const rest = space < 0 ? '' : lemma.slice(space);
  const forms: VerbForm[] = [{ form: base, tense: 'infinitive' }];
  if (base === 'be') {
    forms.push(
      { form: 'am', tense: 'present', plural: false },
      { form: 'is', tense: 'present', plural: false },
      { form: 'are', tense: 'present', plural: true },
    );
    forms.push({ form: 'was', tense: 'past', plural: false }, { form: 'were', tense: 'past', plural: true });
    forms.push({ form: 'been', tense: 'past-participle' }, { form: 'being', tense: 'present-participle' });
  } else {
    const { past, participle } = irregularForms(base) ?? { past: regularPast(base), participle: regularPast(base) };
    forms.push({ form: base, tense: 'present', plural: true });
    for (const form of thirdPerson(base)) forms.push({ form, tense: 'present', plural: false });
    for (const form of past) forms.push({ form, tense: 'past' });
    for (const form of participle) forms.push({ form, tense: 'past-participle' });
    for (const form of presentParticiple(base)) forms.push({ form, tense: 'present-participle' });
  }
  return rest ? forms.map((entry) => ({ ...entry, form: entry.form + rest })) : forms;
}
