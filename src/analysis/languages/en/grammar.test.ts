import { describe, expect, it } from 'vitest';
import { grammar } from './grammar.ts';

/** Third person, past forms, past participles, present participles, each as "a/b" where there are variants. */
const VERBS: Record<string, [string, string, string, string]> = {
  say: ['says', 'said', 'said', 'saying'],
  tell: ['tells', 'told', 'told', 'telling'],
  deny: ['denies', 'denied', 'denied', 'denying'],
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  warn: ['warns', 'warned', 'warned', 'warning'],
  show: ['shows', 'showed', 'shown/showed', 'showing'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'read', 'reading'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  lie: ['lies', 'lay/lied', 'lain/lied', 'lying'],
  die: ['dies', 'died', 'died', 'dying'],
  argue: ['argues', 'argued', 'argued', 'arguing'],
  agree: ['agrees', 'agreed', 'agreed', 'agreeing'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  quit: ['quits', 'quit/quitted', 'quit/quitted', 'quitting'],
  veto: ['vetoes', 'vetoed', 'vetoed', 'vetoing'],
  panic: ['panics', 'panicked', 'panicked', 'panicking'],
  rebut: ['rebuts', 'rebutted', 'rebutted', 'rebutting'],
  refer: ['refers', 'referred', 'referred', 'referring'],
  offer: ['offers', 'offered', 'offered', 'offering'],
  visit: ['visits', 'visited', 'visited', 'visiting'],
  travel: ['travels', 'traveled/travelled', 'traveled/travelled', 'traveling/travelling'],
  focus: ['focuses/focusses', 'focused/focussed', 'focused/focussed', 'focusing/focussing'],
  forecast: ['forecasts', 'forecast/forecasted', 'forecast/forecasted', 'forecasting'],
  broadcast: ['broadcasts', 'broadcast/broadcasted', 'broadcast/broadcasted', 'broadcasting'],
  overtake: ['overtakes', 'overtook', 'overtaken', 'overtaking'],
  rerun: ['reruns', 'reran', 'rerun', 'rerunning'],
  relay: ['relays', 'relayed', 'relayed', 'relaying'],
  behave: ['behaves', 'behaved', 'behaved', 'behaving'],
  welcome: ['welcomes', 'welcomed', 'welcomed', 'welcoming'],
  remind: ['reminds', 'reminded', 'reminded', 'reminding'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  undergo: ['undergoes', 'underwent', 'undergone', 'undergoing'],
  fix: ['fixes', 'fixed', 'fixed', 'fixing'],
  play: ['plays', 'played', 'played', 'playing'],
  reply: ['replies', 'replied', 'replied', 'replying'],
  dye: ['dyes', 'dyed', 'dyed', 'dyeing'],
  singe: ['singes', 'singed', 'singed', 'singeing'],
  have: ['has', 'had', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  'point out': ['points out', 'pointed out', 'pointed out', 'pointing out'],
  'make clear': ['makes clear', 'made clear', 'made clear', 'making clear'],
  'rubber-stamp': ['rubber-stamps', 'rubber-stamped', 'rubber-stamped', 'rubber-stamping'],
};

const NOUNS: Record<string, string> = {
  official: 'officials',
  'chief of staff': 'chiefs of staff',
  'editor-in-chief': 'editors-in-chief',
  'member of parliament': 'members of parliament',
  'attorney general': 'attorneys general/attorney generals',
  'secretary-general': 'secretaries-general/secretary-generals',
  'president-elect': 'presidents-elect',
  'brother-in-law': 'brothers-in-law',
  'passer-by': 'passers-by',
  person: 'people/persons',
  spokesperson: 'spokespeople/spokespersons',
  spokeswoman: 'spokeswomen',
  policeman: 'policemen',
  german: 'germans',
  human: 'humans',
  child: 'children',
  grandchild: 'grandchildren',
  midwife: 'midwives',
  study: 'studies',
  survey: 'surveys',
  analysis: 'analyses',
  witness: 'witnesses',
  coach: 'coaches',
  monarch: 'monarchs',
  wife: 'wives',
  hero: 'heroes',
  mp: 'mps',
  aircraft: 'aircraft',
  japanese: 'japanese',
  'city council': 'city councils',
  'vice-president': 'vice-presidents',
};

const forms = (lemma: string, tense: string, plural?: boolean) =>
  grammar
    .verbForms(lemma)
    .filter((entry) => entry.tense === tense && (plural === undefined || entry.plural === plural))
    .map(({ form }) => form)
    .join('/');

describe('verb forms', () => {
  it.each(Object.entries(VERBS))('%s', (lemma, [third, past, participle, ing]) => {
    expect(forms(lemma, 'present', false)).toBe(third);
    expect(forms(lemma, 'present', true)).toBe(lemma);
    expect(forms(lemma, 'infinitive')).toBe(lemma);
    expect(forms(lemma, 'past')).toBe(past);
    expect(forms(lemma, 'past-participle')).toBe(participle);
    expect(forms(lemma, 'present-participle')).toBe(ing);
  });

  it('gives be its own persons', () => {
    expect(forms('be', 'present', false)).toBe('am/is');
    expect(forms('be', 'present', true)).toBe('are');
    expect(forms('be', 'past')).toBe('was/were');
    expect(forms('be aware', 'past-participle')).toBe('been aware');
  });
});

describe('noun forms', () => {
  it.each(Object.entries(NOUNS))('%s', (lemma, plurals) => {
    const all = grammar.nounForms(lemma);
    expect(all.filter((entry) => !entry.plural)).toEqual([{ form: lemma, plural: false }]);
    expect(
      all
        .filter((entry) => entry.plural)
        .map(({ form }) => form)
        .join('/'),
    ).toBe(plurals);
  });

  it('keeps nouns that have no singular', () => {
    for (const lemma of ['police', 'authorities', 'prosecutors', 'official figures', 'emergency services']) {
      expect(grammar.nounForms(lemma)).toEqual([{ form: lemma, plural: true }]);
    }
  });

  it('leaves a noun that is the same in both numbers in both', () => {
    expect(grammar.nounForms('staff')).toEqual([
      { form: 'staff', plural: false },
      { form: 'staff', plural: true },
      { form: 'staffs', plural: true },
    ]);
  });
});
