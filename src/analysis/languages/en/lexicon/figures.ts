import type { FigureLexicon } from '../../figure-lexicon.ts';
import { lines, list, values } from '../../shared/list.ts';
import { currencyCodes, currencySigns, models, unitSigns } from '../../shared/measures.ts';
import { conjugated, forms } from '../list.ts';

const METRES = ['metre', 'meter'];
const metric = (...prefixes: string[]) => prefixes.flatMap((prefix) => METRES.map((metre) => prefix + metre)).join();
const shares = values('third 3, quarter 4, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, hundredth 100');

export const figures: FigureLexicon = {
  cardinals: values(`
    zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14,
    fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80,
    ninety 90, hundred 100`),
  scales: values(
    'thousand 1e3, k 1e3, million 1e6, m 1e6, mn 1e6, mln 1e6, billion 1e9, b 1e9, bn 1e9, bln 1e9, trillion 1e12, t 1e12, tn 1e12, lakh 1e5, crore 1e7',
  ),
  collectives: values(`
    dozen 12, dozens 12, half-dozen 6, scores 20, tens 10, hundreds 100, thousands 1e3, millions 1e6, billions 1e9, trillions 1e12, lakhs 1e5,
    crores 1e7`),
  fractions: {
    half: 1 / 2,
    halves: 1 / 2,
    ...Object.fromEntries(Object.entries(shares).flatMap(([word, parts]) => [word, `${word}s`].map((form) => [form, 1 / parts]))),
  },
  multiples: {
    ...values(
      'doubled 2, doubling 2, doubles 2, double 2, tripled 3, tripling 3, triple 3, trebled 3, quadrupled 4, quadruple 4, quintupled 5, halved 0.5, halving 0.5',
    ),
    ...values(
      `twofold 2, threefold 3, fourfold 4, fivefold 5, sixfold 6, sevenfold 7, eightfold 8, ninefold 9, tenfold 10, hundredfold 100, thousandfold 1e3`,
    ),
  },
  multiplied: values('twice 2, thrice 3'),
  times: ['times', 'fold'],
  comparatives: list(`
    as many, as much, as high, as large, as big, as likely, as often, as fast, as long, more, less, fewer, greater, higher, larger, bigger, faster, longer, lower, smaller`),
  equatives: ['as'],
  magnitudes: forms(`
    acreage, aid, amount, area, average, budget, capacity, capital, cash, cost, debt, depth, distance, dose, electorate, energy, export, fee, figure, food,
    funding, fuel, grain, height, income, land, length, level, limit, maximum, membership, money, number, output, payroll, peak, pension, population,
    price, production, profit, proportion, quantity, rate, ratio, rent, revenue, salary, share, size, speed, spending, staff, sum, supply, toll, total,
    trade, turnout, value, volume, vote, wage, water, weight, workforce`),
  approximators: list(`
    about, just, only, another, around, approximately, approx, roughly, some, nearly, almost, close to, closer to, just over, just under, just short of, just shy of, a little over, a little under,
    a little more than, a little less than, at least, at most, at the very least, no less than, no fewer than, no more than, less than, fewer than, more than, much more than, far more than, well over, well above, well under, well below, over, above, under, below,
    beyond, upward of, upwards of, up to, as many as, as much as, as few as, as little as, as high as, as low as, in excess of, north of,
    south of, an estimated, estimated, an average of, average of, on average, a total of, total of, totalling, an additional, additional, a further, further, a record, record, extra, barely, minus, precisely, exactly, virtually,
    a whopping, a staggering, a massive, fully, a mere, mere, merely, between, a combined, combined, something like,
    in the region of, the equivalent of, a maximum of, a minimum of, an unprecedented,
    initial, annual, a couple, perhaps, maybe, net, gross, ~, >, <, ±, `),
  approximatorsAfter: list(`
    or so, or more, or less, or fewer, or over, or under, at least, at most, at the very least, plus, in all, in total, altogether, all told,
    overall, apiece, each, per head, per person, per capita, and counting, and more, give or take, on average, combined`),
  currencies: [
    ...currencySigns,
    ...currencyCodes,
    ...forms(`
      dollar, buck, cent, euro, pound, yen, yuan, rupee, ruble, rouble, lira, shekel, peso, rand, riyal, rial, dinar, dirham,
      shilling, franc, bitcoin`),
    ...list(`
      pence, penny, p, renminbi, won, reais, krona, kronor, krone, kroner, crowns, u.s. dollars`),
  ],
  currencyCodes,
  units: [
    ...unitSigns,
    ...forms(
      metric('kilo', '', 'centi', 'milli', 'square ', 'square kilo', 'cubic '),
      `mile, square mile, foot, square foot, cubic foot, inch, yard, hectare, acre, litre, liter, gallon, pint, barrel,
      kilo, kilogram, gram, tonne, ton, metric ton, metric tonne, short ton, long ton, megaton, pound, ounce, degree, watt,
      kilowatt, megawatt, gigawatt, kilowatt-hour, megawatt-hour, byte, megabyte,
      gigabyte, terabyte`,
    ),
    ...list(`
      mi, ft, stone, lb, lbs, oz, bpd, barrels per day, barrels a day, degrees celsius, degrees fahrenheit, celsius,
      fahrenheit, square-foot, square-mile, square-metre, square-meter, cubic-foot, cubic-metre, cubic-meter, kph, kilometres per hour, kilometers per hour, mph, miles per hour, miles an hour, hertz,
      hp, parts per million`),
  ],
  percents: list(`
    %, percent, per cent, per-cent, pct, pc, percentage point, percentage points, percentage-point, percentage-points, basis-point, basis-points, basis point, basis points, bps, ‰,
    points`),
  durations: [
    ...forms(`
      millisecond, second, minute, hour, day, weekday, night, morning, afternoon, evening, week, fortnight, weekend, month, quarter, term, season, year, decade, century, millennium, generation, summer, winter, era, trading day, session, `),
    ...list(
      'sec, secs, min, mins, hr, hrs, yr, yrs, man-hours, consecutive day, consecutive days, lifetime, s ago, m ago, h ago, d ago, w ago, y ago, min ago, mins ago, hr ago, hrs ago',
    ),
  ],
  ages: lines(`
    aged|age|ages
    aged from|between
    in age from
    at the? age of?
    age|ages of
    under|over the age of
    year|years|months|weeks|days old
    and|or older|younger
    year-old
    year-olds
    month-old
    week-old
    day-old
    years|months of age
    in #possessive early|mid|late?
    as young|old as
    between the ages of
  `),
  agesAlone: lines(`
    turned|turning|turns
    adult|adults|dead|legal|legally|married|orphaned|retire|retired|retires|retiring|widowed at just|only?
    who|he|she was|is already|now|only|just|still|then|about|around?
    who|he|she would be|have
  `),
  ageGroups: ['over', 'under'],
  labels: [
    ...forms(`
      article, section, clause, chapter, page, paragraph, line, part, number, item, rule`),
    ...list(`
      figure, table, box, image, photo, slide, size, sizes, area, volume, no, n°, #, amendment, title, act, schedule, exhibit, bill, proposition, resolution,
      decree, directive, regulation, protocol, flight, route, highway, avenue, junction, exit, gate, platform, terminal, runway, lane, room, suite, apartment, flat, unit, floor, level, storey, zone, district, ward, sector, division, brigade, battalion, pool, grade, stage, phase, round, game, heat, leg, quarter, period, scene, season,
      series, type, version, edition, windows, iphone, gpt, covid, apollo, formula, channel, bbc, studio, catch, plot, reactor, tunnel, phone, tel, telephone, extension,
      case, reference, ticket, cell, category, scale, band, agenda`),
  ],
  kin: list('family of, families of, father of, mother of, parent of, parents of, dad of, mum of, mom of, grandmother of, grandfather of'),
  models,
  fixedNumbers: list('member states, member countries, member nations, members of the, commandments, disciples'),
  always: list(`
    double down, doubled down, doubling down, double up, doubled up, doubling up, 24/7, 24-7, 50-50, 50/50, 9/11, 911, 20/20, 7/7, 19 times out of 20, nineteen times out of twenty, 19 times in 20,
    95 times out of 100, 99 times out of 100, 9 times out of 10, nine times out of ten`),
  streets: list(`
    street, st, avenue, ave, road, rd, lane, drive, dr, boulevard, blvd, square, place, court, terrace, crescent, close, way, row, highway, parkway,
    plaza, hill, gardens, quay, wharf, walk`),
  betweens: ['between'],
  ranges: ['to', 'or'],
  changes: [
    ...list('from, from the current, from a previous, from the previous, up from, down from'),
    ...conjugated(
      'climb, cut, decline, drop, expand, fall, grow, increase, jump, lower, raise, reduce, rise, shrink, slump, soar, surge',
    ).map((verb) => `${verb} from`),
  ],
  arrivals: [
    ...conjugated('climb, creep, edge, go, inch, jump, move, nudge, push, shoot, tick').map((verb) => `${verb} up`),
    ...conjugated('fork, hand').map((verb) => `${verb} over`),
  ],
  turnovers: conjugated('turn').map((verb) => `${verb} over`),
  ratios: list('in, out of, in every, out of every'),
  odds: ['to'],
  tallies: [...list('voted, vote of, votes of, vote was, majority of, margin of, ahead, behind'), ...conjugated('lead, trail')],
  ballots: list('decision, majority, margin, ruling, split, vote, voted, votes'),
  differences: ['by'],
  earlier: list('earlier, former, original, previous, prior'),
  tops: list('biggest, bottom, largest, poorest, richest, top, wealthiest'),
  dimensions: list('deep, high, long, tall, thick, wide'),
  strengths: list('magnitude, odd, plus, strong'),
  gaps: forms(
    'advantage, bounce, bump, climb, cut, decline, deficit, difference, dip, drop, edge, fall, gain, gap, hike, improvement, increase, jump, lead, loss, margin, rally, reduction, rise, slide, slump, spread, surge, swing',
  ),
  denominations: forms('banknote, bill, coin, note'),
  firsts: list('first, second, third, fourth, last, next, final'),
  determiners: list('all, both, any, all the, all of the, each of, each of the'),
  rates: ['per', 'a', 'an', 'each', 'every', 'for each', 'for every'],
  ranks: ['st', 'nd', 'rd', 'th'],
  clock: ['am', 'pm', 'a.m', 'p.m', "o'clock", 'gmt', 'utc', 'bst', 'est', 'edt', 'pst', 'pdt', 'cet', 'cest'],
  partsOfDay: {
    openers: list("after, around, at, before, between, by, from, it is, it was, it's, past, since, till, until"),
    phrases: list('in the morning, in the afternoon, in the evening, at night'),
  },
  scores: [
    ...conjugated('beat, defeat, draw, edge, equalise, equalize, lead, lose, rout, score, thrash, tie, trail, win'),
    ...forms('game, goal, inning, match, penalty, playoff, run, set, try, wicket'),
    ...list(`
      aggregate, championship, comeback, cup, derby, equaliser, equalizer, extra time, final, fixture, half time, half-time, halftime, full-time, hammered,
      league, overs, overtime, play-off, quarter-final, quarterfinal, scoreline, season, semi-final, semifinal, series, shoot-out,
      shootout, tie-break, touchdown, tournament, upset, victor, victories, victory, visitors`),
  ],
  singles: list('single, lone, solitary'),
  aimless: list('by the, by, in their, in the, in, per, a'),
  captions: lines(`
    hide caption
    toggle caption
    getty images|image
    ap photo
    afp photo
    reuters photo
    file photo|photograph|image|picture
    photo|photograph|picture|image|pictures|photos|images by|courtesy|credit|via
    photo|picture|image|credit getty|reuters|ap|afp|epa|shutterstock|pa|alamy
    epa images
    shutterstock|istock|alamy|unsplash images?
  `),
  adverts: lines(`
    attn : adds|changes|corrects|recasts|updates
    subscribe now|today|here
    subscribe to our|the|us
    subscribe for
    sign up now|today|here
    sign up to|for our|the|a newsletter|newsletters|account
    to continue reading
    cancel any time
    cancel anytime
    free trial
    create a free? account
    terms and conditions apply
    unlimited online|digital|web? access
    with one account
    sign in to continue|read
    register for free
    exclusive articles|content from|for
    already a subscriber
  `),
  sponsored: list('advertorial, paid content, paid post, partner content, sponsored article, sponsored content, sponsored post'),
  counters: [
    ...forms('comment, share, like, view, reply, repost, retweet, reaction, bookmark, photo, image, video, update'),
    ...['min', 'mins', 'minute', 'minutes'].flatMap((unit) => [`${unit} read`, `${unit} listen`, `${unit} watch`, `${unit} to read`]),
  ],
  links: list(`
    also read, also watch, don't miss, in case you missed it, more:, more |, read:, read |, read also, read more:, read more |, read next,
    recommended:, recommended |, related:, related |, see also, watch:, watch |, watch also, watch more:`),
  linkSites: ['on'],
  tolls: conjugated(
    'abduct, arrest, detain, die, drown, evacuate, execute, hospitalise, hospitalize, hurt, injure, kill, murder, rescue, shoot, wound',
  ).concat('dead', 'missing'),
  countingVerbs: list(`
    allocate, book, compile, count, earmark, expect, expect to, log, post, propose, record, register, request, see, seek, tally, target`),
  papers: forms(
    'analysis, assessment, bill, census, comparison, draft, filing, finding, index, interview, law, lawsuit, legislation, list, plan, poll, proposal, ranking, regulation, report, statistic, study, survey, tally, testimony',
  ),
  witnesses: ['i', 'we'],
  counted: ['counted', 'tallied'],
  worths: ['worth of'],
  maybes: ['might', 'possible'],
  ageNouns: ['age', 'ages'],
  locators: {
    before: ['within'],
    after: list(`
      above the, above ground, above sea, apart, away, below the, below ground, below sea, downstream, east, east-southeast, from, inland, north, northeast, north-east, northwest, north-west, off, offshore, outside, south,
      southeast, south-east, southwest, south-west, upstream, west`),
    links: ['of'],
  },
  notCounted: [
    ...forms(`
      arm, aspect, chapter, dimension, direction, ear, element, end, example, eye, fact, factor, form, front, half, hand, idea, issue,
      kind, leg, level, occasion, option, part, phase, piece, point, principle, priority, question, reason, respect, rule, sense, side, sort, step,
      thing, tier, track, turn, type, way, word`),
    'foot',
    'round',
    'stage',
  ],
};
