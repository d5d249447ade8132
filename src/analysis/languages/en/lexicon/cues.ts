import type { Lexicon } from '../../pack.ts';
import { lines, list } from '../../shared/list.ts';
import { nounForms } from '../noun-forms.ts';

/** What describes a source: rank, field, place, distance. Nouns that are verbs as well ("trade officials", "rescue workers") stand here too, so that they are read as describing. */
export const sourceAdjectives: string[] = list(
  // Rank, time, standing.
  `acting, additional, appointed, armed, authorized, bilateral, career, central, close, closest, concerned, credible, cross-border, current,
  different, diplomatic, direct, distant, domestic, elected, ex, ex-, experienced, external, federal, fellow, first, foreign, former,
  frustrated, full-time, further, global, high level, high-level, high-ranking, immediate, incoming, independent, influential, informed,
  inside, interim, internal, international, key, knowledgeable, lead, leading, long-time, longtime, low-level, main, mid-level,
  most senior, multiple, municipal, near, nearby, newly elected, numerous, off-duty, opposing, outgoing, outside, overseas, part-time,
  personal, powerful, prestigious, private, prominent, provincial, regional, reliable, renowned, respected, retired, second, senior,
  separate, serving, sitting, statewide, then, third, top, top-ranking, trusted, undercover, unofficial, various, well informed,
  well-informed, well-placed, worried`,
  // Side and place.
  `allied, border, coastal, congressional, democratic, downtown, eastern, field, frontier, ground, home, island, labor, left-wing,
  london-based, mayoral, neighborhood, northern, parliamentary, presidential, pro-government, radical, rebel, right-wing, rural, southern,
  street, suburban, town, urban, village, washington-based`,
  // Field.
  `agricultural, aid, anti-terror, arms, art, arts, asylum, aviation, banking, bond, care, climate, commercial, computer, conflict,
  construction, corporate, counter-terrorism, counterterrorism, credit, crime, criminal, cultural, culture, currency, cyber, cybersecurity,
  defence, defense, digital, district, drug, drugs, economic, economics, education, election, electoral, electricity, emergency, energy,
  environmental, equity, factory, faith, farm, farming, finance, financial, fire, fisheries, food, football, forensic, fraud, gas, health,
  healthcare, housing, humanitarian, immigration, industrial, industry, insurance, intelligence, internet, investment, judicial, land,
  legal, manufacturing, maritime, medical, migration, mining, music, naval, nuclear, oil, online, pandemic, peace, planning, plant, policy,
  political, politics, port, power, prison, project, property, rail, relief, religious, rescue, retail, science, scientific, security, shipping,
  social, software, space, sports, steel, stock, tax, tech, technology, tourism, trade, trading, traffic, transit, transport,
  transportation, travel, vaccine, voting, ward, water, weapons, weather, women's`,
);

/** Words that say of a source that it is not named. */
export const anonymousAdjectives: string[] = list(`
  anonymous, faceless, mystery, nameless, not named, unattributed, undisclosed, unidentified, unnamed, unspecified`);

const both = (...nouns: string[]) => list(...nouns).flatMap((noun) => nounForms(noun).map(({ form }) => form));

/** Nouns for what somebody claims: with "of" or "about", too; and only with "that". */
const WITH_TOPIC = `accusation, admission, allegation, announcement, complaint, condemnation, confirmation, criticism, denial, denunciation,
  disclosure, prediction, revelation, suspicion, warning`;
const WITH_CLAUSE = `argument, assertion, assessment, assurance, belief, conclusion, contention, declaration, explanation, insistence, narrative,
  notion, perception, pronouncement, rebuttal, statement, suggestion, testimony, theory, version`;

/** Nouns that put information down to somebody, in both numbers; not those that are verbs as well ("claim", "fear"), which would then be read as nouns everywhere. */
export const reportNouns: string[] = both(
  WITH_TOPIC,
  WITH_CLAUSE,
  `admonition, avowal, confession, conviction, description, estimation, evaluation, expectation, insinuation, judgement, judgment, objection,
  observation, opinion, premonition, projection, prophecy, reminder, response, threat, verdict`,
);

const topical = both(WITH_TOPIC, 'account, claim, concern, doubt, estimate, fear, recollection, worry');

export const ownClaims: string[] = both('estimate, expectation, forecast, prediction, projection');

export const ownViews: string[] = list(`
  account, analysis, assessment, calculation, count, estimate, estimation, eyes, judgement, judgment, mind, minds, opinion, reading, reckoning, tally, telling, view, words`);

export const claimVerbs: string[] = list('deliver, express, give, have, issue, make, offer, raise, share, voice');

export const channelVerbs: string[] = list(
  'circulate, deliver, issue, make, publish, put out, read out, record, release, send, sign, write',
);

export const claimNouns: string[] = [
  ...topical,
  ...ownClaims.filter((noun) => !topical.includes(noun)),
  'details',
  ...both(WITH_CLAUSE, 'boast, feeling, hint, message, pledge, promise, remark, sense, thinking, view, vow'),
];

export const feelings: string[] = list(`
  alarm, anger, anxiety, apprehension, bewilderment, confidence, confusion, consternation, contempt, disappointment, disbelief, discomfort,
  discontent, disdain, disgust, dismay, displeasure, dissatisfaction, enthusiasm, exasperation, frustration, frustrations, fury, horror,
  incredulity, indignation, irritation, misgivings, opposition, outrage, pessimism, relief, reservations, resentment, satisfaction, scepticism,
  shock, skepticism, surprise, unease, unhappiness`);

export const feelingVerbs: string[] = list('air, convey, express, vent, voice');

export const claimTopics: string[] = [
  `${topical.join('|')} of|about|over`,
  `${feelings.join('|')} about|at|in|on|over|to|toward|towards|with`,
];

export const claimLinks: string[] = lines(`
  from
  by
  among|amongst
  given|made|issued|offered|provided|raised|released|shared|supplied|voiced|levelled|leveled by
`);

export const testimonies: string[] = lines(`
  account|accounts|testimony|recollection|recollections of|from|by
  interview|interviews|conversation|conversations with
  complaint|complaints|email|emails|message|messages|information from
`);

/** What opens the names of some of those just spoken of. */
export const members: NonNullable<Lexicon['members']> = { beside: ['including', 'such as'] };

export const looseReports: string[] = lines(`
  reports that|of
  reports ~ that
  stories ~ that
`);

export const sourcePrepositions: Lexicon['sourcePrepositions'] = [
  ...lines(`
    according to
    as per
    in the word|words of
    in the view|views|opinion|opinions of
    in the eyes|mind|minds of
    in the judgment|judgement|estimation|assessment|telling|account|version|analysis|reading|recollection|phrase of
    by the account|accounts|admission|reckoning|estimate|estimates of
    on the word|authority|testimony|evidence of
    as #adverb|#habitual? quoted|cited|reported|described|stated|claimed|alleged|confirmed|noted|outlined|recounted|told|relayed by|in
    quoted|cited by
    quoting
    citing
    account|accounts|claim|claims|comment|comments|estimate|estimates|figure|figures|idea|information|quotation|quotations|quote|quotes|remark|remarks|report|reports|saying|statement|statements|story|view|views|words attributed|credited to
    by #possessive own count|account|reckoning|estimate|estimates|tally|figures|calculation|calculations|admission
    tip|news|word|data|details|figures|information|#report-noun courtesy of
    `).map((pattern) => ({ pattern, strength: 'clear' as const })),
  ...lines(`
    per
    based on
    on the basis of
    judging by|from
    going by
    from the perspective|standpoint|viewpoint of
    to the mind of
    `).map((pattern) => ({ pattern, strength: 'likely' as const })),
];

/** What opens the way a source knows. */
export const basis: string[] = lines(`
  intimately|closely|directly|very|deeply? familiar with
  extremely|very|particularly? close to
  briefed|debriefed on|about|by
  fully|well|directly|regularly? briefed on|about
  with close|direct|first-hand|firsthand|detailed|intimate|inside|personal|deep|specific|advance|prior|extensive|good|some|a|an? direct|first-hand|firsthand|detailed|intimate|inside|close? knowledge|understanding|awareness|experience|insight|grasp of|into
  having knowledge of
  with a * knowledge|understanding|view|role|stake of|in
  aware|apprised|knowledgeable of|about
  privy|party to
  present at|in|during?
  directly|closely|deeply|personally|heavily? involved in|with
  engaged|participating in
  taking part in
  working on|with|for|in|at|inside
  employed by|at|in
  connected|linked|tied|related|near|next to
  associated|connected with
  in contact|touch|talks|communication with
  in close|regular|direct|frequent contact|touch with
  in the know
  in the room
  in attendance
  on the ground|scene
  at the scene|meeting|table|time
  from? within|inside
  with first-hand|firsthand|direct experience of
  on both|either sides|side of
  who #have? #adverb? {attend}|{see}|{witness}|{hear}|{review}|{read}|{view}|{examine}|{know}|{advise}|{meet}
  who #have? #adverb? {listen}|{speak}|{talk} to|with
  who #have? #adverb? {participate}|{take} part? in
  who #have? #adverb? {work}|{deal}|{meet}|{serve} on|with|for|at|in|under|alongside
  who #have? #adverb? {help} *
  who #have direct|first-hand|firsthand|personal|close|detailed|intimate? knowledge of
  who #have access to
  who #have been? #be? briefed|debriefed|informed|told|apprised on|about|of|by
  who #be|#have been? present|there|involved|privy|familiar|close|aware|party|inside|nearby at|in|with|to|of|when?
  who #be ~ familiar|briefed|close with|on|about|to
  who #be on|in|at the scene|room|call|meeting|time|ground
  whose *? *? {work} ~ with
`);

/** People whom somebody spoke to. */
export const interviewed = list('contacted, interviewed, questioned, quoted');
