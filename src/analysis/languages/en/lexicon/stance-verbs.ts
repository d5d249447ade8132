import type { VerbClass } from '../../pack.ts';
import { list } from '../../shared/list.ts';

/** What somebody grants or refuses. */
const requests = list(`
  access, admission, appeal, application, asylum, bail, bid, entry, extension, leave, motion, nomination, offer, parole, permission, permit, petition, plea, request,
  visa`);

/** Reporting verbs of how their subject stands to something: denial, praise and blame, what they call it or see it as, what they agree on. */
export const stanceVerbs: VerbClass[] = [
  {
    id: 'deny',
    negatable: true,
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    acts: requests,
    lemmas: list(`
  brush aside, brush off, contest, contradict, debunk, deny, disclaim, dispute, rebut, refute, repudiate, shrug off`),
  },
  {
    id: 'oppose',
    subject: 'speaker',
    frames: ['quote', 'object'],
    strength: 'likely',
    lemmas: list(`
  applaud, come out against, defend, disavow, excuse, frown on, justify, oppose, query, question, rule out, speak in favor of,
  speak in favour of, speak out against, welcome`),
  },
  {
    id: 'reject',
    subject: 'speaker',
    frames: ['quote', 'object'],
    strength: 'likely',
    acts: requests,
    lemmas: list('dismiss, reject'),
  },
  {
    id: 'judge',
    subject: 'speaker',
    frames: ['object', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  assail, berate, blast, call into question, castigate, chastise, commend, compliment, condemn, criticise, criticize, decry, denounce, deplore, fault,
  glorify, hail, hit back at, hit out at, lambast, lambaste, lash, lash out at, laud, malign, mock, mourn, pan, pay tribute to, pillory,
  praise, rebuke, reprimand, ridicule, roast, salute, scoff at, scorn, slam, slate, take aim at, tear into, trash, vilify`),
  },
  {
    id: 'accuse',
    subject: 'speaker',
    frames: ['object', 'recipient'],
    strength: 'clear',
    lemmas: list(`
  accuse, blame, credit, implicate, incriminate, point the finger at`),
  },
  {
    id: 'attribute',
    subject: 'speaker',
    frames: ['object'],
    strength: 'likely',
    complement: ['to'],
    lemmas: list('attribute, ascribe, impute, link'),
  },
  {
    id: 'describe',
    subject: 'speaker',
    frames: ['object', 'quote'],
    strength: 'clear',
    complement: ['as'],
    lemmas: list(`
  brand, characterise, characterize, depict, describe, dub, label, liken, portray, stigmatise`),
  },
  {
    id: 'call',
    subject: 'speaker',
    frames: ['quote'],
    strength: 'clear',
    lemmas: list('call, term, deem, style'),
  },
  {
    id: 'regard',
    subject: 'speaker',
    frames: ['object'],
    strength: 'likely',
    lemmas: list('compare, deem, put at'),
  },
  {
    id: 'side',
    subject: 'speaker',
    frames: ['end'],
    strength: 'likely',
    lemmas: list('agree, beg to differ, concur, demur, differ, disagree, think differently, think otherwise, think so'),
  },
  // How they stand to it.
  {
    id: 'stand',
    subject: 'speaker',
    frames: ['object', 'clause'],
    strength: 'likely',
    lemmas: [
      'object to',
      'price in',
      ...[
        'concerned',
        'confident',
        'dismissive',
        'doubtful',
        'optimistic',
        'pessimistic',
        'scathing',
        'sceptical',
        'scornful',
        'skeptical',
        'uncertain',
        'unsure',
        'worried',
      ].flatMap((feeling) => ['about', 'of', 'over'].flatMap((about) => [`be ${feeling} ${about}`, `remain ${feeling} ${about}`])),
      ...['concerned', 'unconvinced', 'worried'].map((feeling) => `be ${feeling} by`),
      ...['be divided', 'be split', 'differ', 'disagree'].flatMap((verb) => [`${verb} on`, `${verb} over`]),
      ...list('be critical of, be wary of, remain critical of, remain wary of'),
    ],
  },
  // What research comes upon.
  {
    id: 'discover',
    subject: 'collective',
    frames: [],
    strength: 'likely',
    complement: ['#'],
    lemmas: list('detect, discover, find, identify, observe, uncover'),
  },
  // What bodies and people count.
  {
    id: 'count',
    subject: 'speaker',
    frames: [],
    strength: 'likely',
    complement: ['#'],
    lemmas: list('boast, claim, count, log, record, register, tally'),
  },
  {
    id: 'call-so',
    subject: 'speaker',
    frames: [],
    strength: 'clear',
    complement: ['a', 'an'],
    names: true,
    lemmas: list('call, label, brand, dub'),
  },
  // "call it a folly", "see the vote as a test": only with what the object is said to be.
  {
    id: 'name',
    subject: 'either',
    frames: [],
    strength: 'likely',
    complement: list('a, an, the, *'),
    lemmas: list('call, term, deem, consider, find, declare, pronounce'),
  },
  {
    id: 'see-as',
    subject: 'either',
    frames: [],
    strength: 'likely',
    complement: ['as'],
    lemmas: list('see, interpret, dismiss, hail, paint, perceive, read, regard, cite, remember, view, write off'),
  },
  // What prosecutors say that somebody did.
  {
    id: 'charge',
    subject: 'prosecutor',
    frames: [],
    strength: 'likely',
    complement: ['with @'],
    lemmas: ['charge'],
  },
  {
    id: 'put-at',
    subject: 'either',
    frames: [],
    strength: 'likely',
    complement: ['at #'],
    lemmas: list('put, peg, estimate, see, value'),
  },
];
