import type { Lexicon } from '../../pack.ts';
import { lines, list } from '../../shared/list.ts';
import { nounForms } from '../noun-forms.ts';

/** What describes a source: rank, field, place, distance. Nouns that are verbs as well ("trade officials", "rescue workers") stand here too, so that they are read as describing. */
export const sourceAdjectives: string[] = list(
  // Rank, time, standing.
  `senior, most senior, high-ranking, high ranking, highest-ranking, high-level, high level, mid-level, low-level, top, top-level,
    top-ranking, leading, key, prominent, influential, powerful, junior, longtime, long-time, long-serving, former, ex, ex-, current,
    serving, sitting, retired, outgoing, incoming, newly elected, newly appointed, then, acting, interim, lead, main, experienced,
    seasoned, respected, renowned, distinguished, eminent, well-known, prestigious, independent, outside, external, internal, inside,
    well-placed, well placed, well-informed, well informed, informed, knowledgeable, reliable, trusted, credible, authoritative,
    impeccable, multiple, various, numerous, different, separate, additional, further, second, third, first, fellow, opposing,
    disgruntled, frustrated, concerned, worried, sceptical, skeptical, dissenting, sympathetic, close, closest, near, nearby, distant,
    immediate, direct, personal, private, unofficial, designated, authorised, authorized, accredited, elected, unelected, appointed,
    career, amateur, part-time, full-time, on-duty, off-duty, plain-clothes, plainclothes, undercover, uniformed, armed, regional,
    provincial, municipal, statewide, federal, central, international, global, foreign, overseas, domestic, cross-border, bilateral,
    diplomatic, consular`,
  // Side and place.
  `governmental, ministerial, presidential, prime ministerial, parliamentary, congressional, senatorial, gubernatorial, mayoral,
    democratic, labor, left-wing, right-wing, hardline, hard-line, radical, pro-government, anti-government, pro-independence, rebel,
    eastern, northern, southern, allied, occupying, us-based, london-based, washington-based, brussels-based, uk-based, town, village,
    neighbourhood, neighborhood, downtown, suburban, urban, rural, coastal, border, frontier, island, ground, field, front-line,
    frontline, street, home`,
  // Field.
  `naval, defence, defense, security, intelligence, counterterrorism, counter-terrorism, counter-terror, anti-terror, law-enforcement,
    prison, legal, judicial, immigration, rescue, emergency, fire, ambulance, relief, aid, humanitarian, welfare, care, health,
    healthcare, medical, nursing, education, scientific, science, climate, environmental, weather, energy, oil, gas, nuclear, power,
    electricity, water, mining, steel, farm, farming, agricultural, food, retail, trade, trading, commercial, corporate, industry,
    industrial, manufacturing, factory, plant, shipping, port, transport, transit, transportation, traffic, rail, aviation, space,
    technology, tech, cyber, cybersecurity, computer, software, internet, digital, broadcasting, music, art, arts, culture, cultural,
    religious, faith, sports, sport, football, olympic, banking, financial, finance, economic, economics, tax, policy, political,
    politics, election, electoral, voting, polling, planning, housing, property, construction, land, forestry, fisheries, maritime,
    tourism, travel, insurance, investment, equity, currency, bond, stock, credit, peace, conflict, disarmament, arms, weapons, drug,
    drugs, crime, criminal, forensic, fraud, district, ward, working-level, grassroots, social, online, women's, men's, industry-wide,
    ruling-party, opposition-party, palestinian-american, pandemic, vaccine, migration, asylum`,
);

/** Words that say of a source that it is not named. */
export const anonymousAdjectives: string[] = list(`
    anonymous, unnamed, un-named, unidentified, undisclosed, unspecified, nameless, faceless, not named, mystery, undeclared,
    unattributed, unnameable, pseudonymous`);

/** Nouns that put information down to somebody, in both numbers; not those that are verbs as well ("claim", "fear"), which would then be read as nouns everywhere. */
export const reportNouns: string[] = list(`
    accusation, admission, admonition, allegation, announcement, argument, assertion, assessment, assurance, avowal, belief, complaint,
    conclusion, condemnation, confession, confirmation, contention, conviction, criticism, declaration, denial, denunciation, description,
    disclosure, estimation, evaluation, expectation, explanation, insinuation, insistence, judgment, judgement, narrative, notion,
    objection, observation, opinion, perception, prediction, premonition, projection, pronouncement, prophecy, rebuttal, reminder,
    response, revelation, statement, suggestion, suspicion, testimony, theory, threat, verdict, version, warning`).flatMap((noun) =>
  nounForms(noun).map(({ form }) => form),
);

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
    as quoted|cited|reported|described|stated|claimed|alleged|confirmed|noted|outlined|recounted|told|relayed by|in
    quoted|cited by
    quoting
    citing
    attributed to
    credited to
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
  with insight|visibility|access|ties|links|connections|proximity into|to
  with a * knowledge|understanding|view|role|stake of|in
  knowledgeable about|of
  aware of
  apprised of
  acquainted with
  conversant with
  versed in
  privy to
  party to
  present at|in|during
  involved in|with
  directly|closely|deeply|personally|heavily? involved in|with
  engaged in
  participating in
  taking part in
  working on|with|for|in|at|inside
  employed by|at|in
  connected to|with
  linked to
  tied to
  associated with
  related to
  near to
  next to
  in contact|touch|talks|communication with
  in close|regular|direct|frequent contact|touch with
  in a position to know
  in the know
  in the room
  in attendance
  on the ground|scene
  at the scene|meeting|table|time
  inside
  within
  from within|inside
  with first-hand|firsthand|direct experience of
  on both|either sides|side of
  who #have? #adverb? {attend}
  who #have? #adverb? {see}
  who #have? #adverb? {witness}
  who #have? #adverb? {hear}
  who #have? #adverb? {review}
  who #have? #adverb? {read}
  who #have? #adverb? {view}
  who #have? #adverb? {examine}
  who #have? #adverb? {listen} to
  who #have? #adverb? {participate} in
  who #have? #adverb? {take} part in
  who #have? #adverb? {work} on|with|for|at|in|under|alongside
  who #have? #adverb? {know}
  who #have? #adverb? {speak} to|with
  who #have? #adverb? {talk} to|with
  who #have? #adverb? {meet} with?
  who #have? #adverb? {deal} with
  who #have? #adverb? {advise}
  who #have? #adverb? {serve} in|on|under|with
  who #have? #adverb? {help} *
  who #have direct|first-hand|firsthand|personal|close|detailed|intimate? knowledge of
  who #have access to
  who #have been? #be? briefed|debriefed|informed|told|apprised on|about|of|by
  who #be|#have been? present|there|involved|privy|familiar|close|aware|party|inside|nearby at|in|with|to|of|when?
  who #be ~ familiar with
  who #be ~ briefed on|about
  who #be ~ close to
  who #be on|in|at the scene|room|call|meeting|time|ground
  whose *? *? {work} ~ with
`);
