import type { VerbForm } from '../pack.ts';

/** Base, past and past participle, with `/` between variants; one word alone keeps its form in all three. */
const IRREGULAR = `
    abide abided/abode abided; alight alighted/alit alighted/alit; arise arose arisen; awake awoke awoken; bear bore borne/born; beat
    beat beaten; become became become; beget begot begotten; begin began begun; behold beheld beheld; bend bent bent; bereave bereaved
    bereaved/bereft; beseech besought/beseeched besought/beseeched; beset; bespeak bespoke bespoken; bet bet/betted bet/betted; bid
    bid/bade bid/bidden; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring
    brought brought; browbeat browbeat browbeaten; build built built; broadcast broadcast/broadcasted broadcast/broadcasted; burn
    burned/burnt burned/burnt; burst; bust busted/bust busted/bust; buy bought bought; cast; catch caught caught; chide chided/chid
    chided/chidden; choose chose chosen; cleave cleaved/cleft/clove cleaved/cleft/cloven; cling clung clung; come came come; cost
    cost/costed cost/costed; creep crept crept; cut; deal dealt dealt; dig dug dug; dive dived/dove dived; do did done; draw drew drawn;
    dream dreamed/dreamt dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelt/dwelled dwelt/dwelled; eat ate eaten; fall
    fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; fit fitted/fit fitted/fit; flee fled fled; fling
    flung flung; floodlight floodlit/floodlighted floodlit/floodlighted; fly flew flown; forbear forbore forborne; forbid forbade/forbad
    forbidden; forecast forecast/forecasted forecast/forecasted; forget forgot forgotten; forgive forgave forgiven; forgo forwent
    forgone; forsake forsook forsaken; freeze froze frozen; get got got/gotten; ghostwrite ghostwrote ghostwritten; gild gilded
    gilded/gilt; gird girded/girt girded/girt; give gave given; go went gone; greenlight greenlit/greenlighted greenlit/greenlighted;
    grind ground ground; grow grew grown; hamstring hamstrung hamstrung; hang hung/hanged hung/hanged; have had had; hear heard heard;
    heave heaved/hove heaved/hove; hew hewed hewn/hewed; hide hid hidden; hit; hold held held; hurt; inlay inlaid inlaid; input
    input/inputted input/inputted; inset; keep kept kept; kneel knelt/kneeled knelt/kneeled; knit knitted/knit knitted/knit; know knew
    known; lay laid laid; lead led led; lean leaned/leant leaned/leant; leap leaped/leapt leaped/leapt; learn learned/learnt
    learned/learnt; leave left left; lend lent lent; let; lie lay/lied lain/lied; light lit/lighted lit/lighted; lose lost lost; make
    made made; mean meant meant; meet met met; melt melted melted/molten; mow mowed mown/mowed; offset; output output/outputted
    output/outputted; partake partook partaken; pay paid paid; plead pleaded/pled pleaded/pled; prove proved proved/proven; put; quit
    quit/quitted quit/quitted; read; rend rent rent; rid rid/ridded rid/ridded; ride rode ridden; ring rang rung; rise rose risen; rive
    rived riven; run ran run; saw sawed sawn/sawed; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent;
    set; sew sewed sewn/sewed; shake shook shaken; shear sheared shorn/sheared; shed; shine shone/shined shone/shined; shoe shod/shoed
    shod/shoed; shoot shot shot; show showed shown/showed; shred shredded/shred shredded/shred; shrink shrank/shrunk shrunk; shrive
    shrove shriven; shut; sing sang sung; sink sank/sunk sunk; sit sat sat; slay slew/slayed slain; sleep slept slept; slide slid slid;
    sling slung slung; slink slunk slunk; slit; smell smelled/smelt smelled/smelt; smite smote smitten; sneak sneaked/snuck
    sneaked/snuck; sow sowed sown/sowed; speak spoke spoken; speed sped/speeded sped/speeded; spell spelled/spelt spelled/spelt; spend
    spent spent; spill spilled/spilt spilled/spilt; spin spun/span spun; spit spat/spit spat/spit; split; spoil spoiled/spoilt
    spoiled/spoilt; spotlight spotlighted/spotlit spotlighted/spotlit; spread; spring sprang/sprung sprung; stand stood stood; stave
    staved/stove staved/stove; steal stole stolen; stick stuck stuck; sting stung stung; stink stank/stunk stunk; strew strewed
    strewn/strewed; stride strode stridden; strike struck struck/stricken; string strung strung; strive strove/strived striven/strived;
    sublet; swear swore sworn; sweat sweated/sweat sweated/sweat; sweep swept swept; swell swelled swollen/swelled; swim swam swum;
    swing swung swung; take took taken; teach taught taught; tear tore torn; telecast telecast/telecasted telecast/telecasted; tell told
    told; think thought thought; thrive thrived/throve thrived/thriven; throw threw thrown; thrust; tread trod/treaded trodden/trod;
    typecast; typeset; understand understood understood; upset; wake woke/waked woken/waked; wear wore worn; weave wove/weaved
    woven/weaved; wed wed/wedded wed/wedded; weep wept wept; wet wet/wetted wet/wetted; win won won; wind wound wound; withdraw withdrew
    withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written; breastfeed breastfed
    breastfed; proofread; podcast podcast/podcasted podcast/podcasted; handwrite handwrote handwritten; crossbreed crossbred crossbred;
    interbreed interbred interbred; backslide backslid backslid; babysit babysat babysat; miscast`;

const irregular = new Map(
  IRREGULAR.split(';').map((entry) => {
    const [base = '', past = base, participle = past] = entry.trim().split(/\s+/);
    return [base, { past: past.split('/'), participle: participle.split('/') }] as const;
  }),
);

/** Before an irregular verb these make another one: rebuild, overtake, foresee. */
const PREFIX = /^(?:over|under|out|re|mis|fore|un|up|pre|inter)-?(?=[a-z]{2})/;

/** Regular, though they look like a prefix and an irregular verb. */
const NOT_PREFIXED = new Set([
  'relay',
  'retread',
  'interleave',
  'outfit',
  'refit',
  'retrofit',
  'upbeat',
  'remelt',
  'unfit',
  'resew',
  'respite',
]);

/** Several syllables, the last of them stressed or a word of its own, so that the final consonant is doubled. */
const DOUBLED = new Set(
  `
    abet abhor abut acquit admit airdrop allot annul appal aver backstop befit bootleg commit compel concur confer control corral debar
    debug defer demur deter disbar disinter dispel distil eavesdrop embed emit enrol enthral entrap equip excel expel extol format
    fulfil handicap hobnob humbug impel incur infer instil inter kidnap leapfrog misfit nonplus nutmeg occur omit outfit outwit overlap
    patrol permit prefer program propel quiz rebel rebut recap recommit recur refer refit reformat regret remit repel reprogram resubmit
    retrofit sandbag submit transfer transmit unclog underpin unpin unplug unwrap unzip waterlog wiretap zigzag`
    .trim()
    .split(/\s+/),
);

/** Doubled in British or in some spelling only: both spellings are forms. */
const DOUBLED_BY_SOME = new Set(
  `
    barrel bedevil benefit bevel bias cancel carol cavil channel chisel counsel cudgel devil dial dishevel dowel drivel duel enamel
    equal focus fuel funnel gambol gravel grovel imperil initial jewel kennel label laurel level libel marshal marvel medal metal model
    outrival panel parcel pedal pencil peril program pummel quarrel ravel refocus refuel relabel remodel revel rival rowel shovel
    shrivel signal snivel snorkel spiral stencil swivel symbol tassel total towel trammel travel tunnel unravel victual weasel worship
    yodel`.split(/\s+/),
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
