import type { VerbClass } from '../../pack.ts';
import { list } from '../../shared/list.ts';
import { stanceVerbs } from './stance-verbs.ts';

/**
 * The verbs that put information down to their subject, by the frames they take. A lemma stands in several classes where its subject
 * or frame decides: investigators "find that …", a study also "finds a link". Verbs with their preposition are entries of their own
 * ("warn of", "speak of"), so that what follows is their object.
 */
export const verbs: VerbClass[] = [
  {
    id: 'say',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'bare'],
    strength: 'clear',
    lemmas: list('say'),
  },
  {
    id: 'write',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list('make clear, make it clear, note, observe, point out, state, write'),
  },
  // With a recipient and an infinitive ("told staff to leave") it is an order and reports nothing.
  {
    id: 'tell',
    subject: 'speaker',
    frames: ['recipient', 'clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list('tell, inform, notify, assure, reassure, remind, apprise, alert, forewarn'),
  },
  {
    id: 'contact',
    subject: 'speaker',
    frames: ['recipient'],
    strength: 'likely',
    lemmas: list('brief, text, message, email, e-mail, tip off, confide in, advise'),
  },
  {
    id: 'assert',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  acknowledge, admit, allege, announce, clarify, communicate, concede, confess, confirm, convey, corroborate, decry, detail, disclose,
  divulge, emphasise, emphasize, exaggerate, explain, highlight, lament, mention, outline, overstate, recount, regret, reiterate,
  repeat, retell, specify, stress, sum up, summarise, summarize, underline, underscore, understate, warn, caution`),
  },
  {
    id: 'present',
    subject: 'speaker',
    frames: ['object'],
    strength: 'clear',
    lemmas: list(`
  affirm, allude to, attest to, downplay, echo, give details of, lay out, minimise, minimize, play down, play up, reaffirm,
  set out, talk up, testify to, tout, trumpet, vouch for`),
  },
  // With a plain noun they report nothing: "claimed victory", "claimed 12 lives", "maintained the road".
  {
    id: 'declare',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  affirm, agree, argue, assert, attest, blog, boast, brag, carp, certify, chime in, claim, comment, complain, concur,
  confide, contend, counter, crow, declare, despair, disagree, dissent, elaborate, enthuse, fire back, fret, fume, grumble, gush, hint,
  hit back, imply, insinuate, insist, interject, interrupt, intimate, joke, kid, lecture, let on, make the case, marvel, muse,
  object, opine, post, preach, proclaim, pronounce, protest, purport, push back, put in, put it, quip, rage, rail, rant,
  rationalize, reaffirm, reason, reassert, rejoice, remark, retort, signal, speak out, speculate, stipulate, suggest, sum it up, swear,
  testify, tweet, verify, weigh in`),
  },
  {
    id: 'maintain',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    activeOnly: true,
    lemmas: ['maintain'],
  },
  {
    id: 'speak-of',
    subject: 'either',
    frames: ['object'],
    strength: 'clear',
    lemmas: list(`
  argue against, argue for, boast about, boast of, brag about, cast doubt on, caution against, complain about, complain of, disagree with,
  draw attention to, elaborate on, go into detail about, go into detail on, go into details about, have harsh words for,
  have kind words for, have praise for, express regret over, express support for, hint at, paint a picture of, point to,
  pour cold water on, rail against, raise questions about, refer to, sound the alarm about, speak of, speculate about, take issue with,
  talk of, tell of, testify about, voice support for, warn about, warn against, warn of, worry about`),
  },
  {
    id: 'voice',
    subject: 'speaker',
    frames: ['clause'],
    strength: 'clear',
    lemmas: list(`
  be adamant, be afraid, be certain, be concerned, be confident, be convinced, be hopeful, be optimistic, be sceptical, be skeptical,
  be worried, express hope, express optimism, express regret, have no doubt, raise the alarm, sound the alarm,
  take the view`),
  },
  // They told something, and the text says only how.
  {
    id: 'speak-hidden',
    subject: 'speaker',
    frames: ['bare'],
    strength: 'clear',
    lemmas: [
      'speak anonymously',
      ...['on condition', 'on the condition', 'on condition of strict', 'on a condition', 'under condition', 'under the condition'].map(
        (on) => `speak ${on} of anonymity`,
      ),
    ],
  },
  // With the word that opens what they tell.
  {
    id: 'tell-how',
    subject: 'speaker',
    frames: ['clause', 'object'],
    strength: 'clear',
    lemmas: list('describe how, relate how, share how, share that'),
  },
  // Near to asking.
  {
    id: 'wonder',
    subject: 'speaker',
    frames: ['clause', 'object'],
    strength: 'likely',
    lemmas: list('question how, question whether, question why'),
  },
  // Only with words in quotation marks, a clause or as an aside: "added 12,000 jobs", "continued the work" report nothing.
  {
    id: 'add',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list('add, conclude, continue, go on, reply, respond, answer, answer back, write back'),
  },
  {
    id: 'read',
    subject: 'document',
    frames: ['quote', 'aside'],
    strength: 'clear',
    lemmas: list('read, begin, conclude, end'),
  },
  {
    id: 'utter',
    subject: 'speaker',
    frames: ['quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  bark, beam, begin, boom, break in, call out, carry on, chip in, coo, counsel, croak, cry, cry out, curse, cut in, deadpan, exclaim, finish,
  gasp, gripe, growl, hiss, jest, laugh, moan, mumble, murmur, mutter, offer, open, persist, pipe up, plead, press on, proceed, reflect,
  resume, roar, scoff, scream, seethe, shout, shrug, sigh, sign off, sing, smile, snap, snarl, sneer, sob, start, swoon, tease, thunder,
  trail off, vent, venture, volunteer, wail, weep, whine, whisper, yell`),
  },
  {
    id: 'think',
    negatable: true,
    subject: 'speaker',
    frames: ['clause', 'aside'],
    strength: 'clear',
    lemmas: list(`
  accept, appreciate, assess, assume, believe, calculate, conjecture, consider, contemplate, doubt, feel, guess, imagine, judge, presume,
  reckon, recognize, sense, suppose, suspect, take for granted, think, trust, understand, worry`),
  },
  // With an infinitive of its own subject ("expects to leave") it is a plan and reports nothing.
  {
    id: 'expect',
    subject: 'speaker',
    frames: ['clause', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  anticipate, bet on, doubt, envisage, estimate, expect, fear, forecast, foresee, predict, project, suspect`),
  },
  // What others told, above all an outlet.
  {
    id: 'cite',
    subject: 'either',
    frames: ['object'],
    strength: 'likely',
    learns: true,
    lemmas: list('cite, quote'),
  },
  {
    id: 'show',
    subject: 'document',
    frames: ['clause', 'object', 'aside'],
    strength: 'clear',
    lemmas: list(`
  accuse, acknowledge, allege, announce, argue, assert, attest to, attribute, bear out, blame, calculate, catalog, chronicle, claim,
  conclude, condemn, confirm, contain, contradict, corroborate, criticise, criticize, debunk, declare, define, demonstrate, denounce, deny, depict,
  describe, detail, disclose, dispute, document, emphasise, emphasize, envisage, establish, estimate, explain, expose, find, forecast,
  foresee, highlight, identify, illustrate, imply, indicate, lay out, link, list, mention, name, note, outline, paint, pinpoint, point to,
  portend, portray, praise, predict, project, prove, provide for, quantify, rank, record, recount, refer to, reflect, register,
  report, reveal, set out, shed light on, show, signal, speak of, stipulate, stress, substantiate, suggest, summarise, summarize, support,
  tally, testify to, trace, uncover, underline, underscore, unearth, warn, warn of`),
  },
  // What a law, plan or guideline lays down.
  {
    id: 'advise',
    subject: 'document',
    frames: ['clause', 'object'],
    strength: 'likely',
    lemmas: list(`
  advise, allow, ban, bar, guarantee, mandate, permit, prescribe, prohibit, recommend, require, state`),
  },
  // Their own forecasts and results: the figures after them are theirs.
  {
    id: 'forecast',
    subject: 'speaker',
    frames: ['bare'],
    strength: 'clear',
    lemmas: ['cut', 'raise', 'lower', 'lift', 'trim', 'slash', 'revise', 'upgrade', 'downgrade', 'maintain', 'reaffirm'].flatMap((verb) =>
      [
        'its forecast',
        'its forecasts',
        'its outlook',
        'its guidance',
        'its estimate',
        'its estimates',
        'its projection',
        'its projections',
        'its target',
        'its targets',
      ].map((own) => `${verb} ${own}`),
    ),
  },
  // "sees growth of 3 percent": what it foresees; in the past it tells of results.
  {
    id: 'foresee',
    subject: 'speaker',
    frames: ['bare'],
    strength: 'likely',
    presentOnly: true,
    lemmas: list(
      'growth, inflation, output, demand, gdp, unemployment, revenue, sales, profit, profits, prices, a deficit, a surplus, a contraction, a rise, a fall, an increase, a decline',
    ).map((outlook) => `see ${outlook}`),
  },
  // Only with a clause: "found a body", "showed a film" are acts.
  {
    id: 'establish',
    subject: 'speaker',
    frames: ['clause', 'aside'],
    strength: 'clear',
    lemmas: list(`
  calculate, determine, discover, establish, find, indicate, recall, remember, report, reveal, rule, work out`),
  },
  // "as the raid showed" tells of an act.
  {
    id: 'demonstrate',
    subject: 'speaker',
    frames: ['clause'],
    strength: 'clear',
    lemmas: list('demonstrate, show'),
  },
  {
    id: 'know',
    subject: 'speaker',
    frames: ['clause'],
    strength: 'likely',
    presentOnly: true,
    perfect: true,
    lemmas: list(`
  be aware, be sure, be unaware, be unclear, be unsure, hear, know, learn`),
  },
  {
    id: 'report',
    subject: 'speaker',
    frames: ['object'],
    strength: 'likely',
    lemmas: list(`
  chronicle, identify, note, recall, remember, report, suggest`),
  },
  {
    id: 'indicate',
    subject: 'speaker',
    frames: ['object'],
    strength: 'clear',
    lemmas: list('indicate, reveal'),
  },
  {
    id: 'relay',
    subject: 'either',
    frames: ['object'],
    strength: 'likely',
    lemmas: list(`
  break the news of, name-check, paraphrase, relay, single out`),
  },
  // Whom an outlet heard.
  {
    id: 'learn',
    subject: 'document',
    frames: [],
    strength: 'clear',
    learns: true,
    lemmas: list('hear from, learn from, understand from'),
  },
  // Whom an outlet met, and may have learned from.
  {
    id: 'meet',
    subject: 'document',
    frames: [],
    strength: 'likely',
    learns: true,
    lemmas: list('interview, speak to, speak with, talk to, talk with'),
  },
  // They also report with an infinitive: "promised to act", "threatened to leave".
  {
    id: 'promise',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside', 'object', 'recipient'],
    strength: 'clear',
    lemmas: list('promise, vow, pledge, threaten, guarantee, undertake, warrant'),
  },
  ...stanceVerbs,
];

/** Things show something by them, too. */
export const evidentVerbs: string[] = list(
  'demonstrate, highlight, illustrate, imply, indicate, prove, reveal, show, signal, suggest, underline, underscore',
);

/** Reporting verbs whose bare form is as often a noun. */
export const nounVerbs: string[] = list(`
  access, alert, bet, blame, boast, brand, call, caution, chant, claim, comment, contest, cost, counter, credit, cry, detail, dispute,
  document, doubt, dream, echo, email, end, estimate, excuse, fault, fear, feature, figure, finish, guarantee, guess, hint, insult, issue,
  joke, judge, label, laugh, lecture, limit, link, list, log, measure, mention, message, model, name, need, note, notice, object, offer,
  order, outline, permit, pledge, post, praise, project, promise, protest, quip, rage, rank, rate, reason, rebuke, record, regret, remark,
  repeat, reply, report, request, respect, retort, review, rule, sense, shout, show, signal, smile, sound, start, state, storm, stress, style,
  support, suspect, tease, term, trace, trust, tweet, view, voice, vow, warrant, whisper, witness, worry, yell`);
