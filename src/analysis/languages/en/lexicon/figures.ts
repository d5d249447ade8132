import type { FigureLexicon } from '../../pack.ts';
import { lines, list, values } from '../../shared/list.ts';
import { currencySigns, unitSigns } from '../../shared/measures.ts';
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
  approximators: list(`
    about, around, approximately, approx, roughly, some, nearly, almost, close to, closer to, just over, just under, just short of, just shy of, a little over, a little under,
    a little more than, a little less than, at least, at most, at the very least, no less than, no fewer than, no more than, less than, fewer than, more than, much more than, far more than, well over, well above, well under, well below, over, above, under, below,
    beyond, upward of, upwards of, up to, as many as, as much as, as few as, as little as, as high as, as low as, in excess of, north of,
    south of, an estimated, estimated, an average of, average of, on average, a total of, total of, totalling, an additional, additional, a further, further, a record, record, extra, barely, precisely, exactly, virtually,
    a whopping, a staggering, a massive, fully, a mere, mere, merely, between, a combined, combined, something like,
    in the region of, the equivalent of, a maximum of, a minimum of, an unprecedented,
    initial, annual, perhaps, maybe, net, gross, ~, >, <, ±, `),
  approximatorsAfter: list(`
    or so, or more, or less, or fewer, or over, or under, at least, at most, at the very least, plus, in all, in total, altogether, all told,
    overall, apiece, each, per head, per person, per capita, and counting, and more, give or take, on average, combined`),
  currencies: [
    ...currencySigns,
    ...forms(`
      dollar, buck, cent, euro, pound, yen, yuan, rupee, ruble, rouble, lira, shekel, peso, rand, riyal, rial, dinar, dirham,
      shilling, franc, bitcoin`),
    ...list(`
      pence, penny, p, renminbi, won, reais, krona, kronor, krone, kroner, crowns, u.s. dollars`),
  ],
  units: [
    ...unitSigns,
    ...forms(
      metric('kilo', '', 'centi', 'milli', 'square ', 'square kilo', 'cubic '),
      `mile, square mile, foot, square foot, cubic foot, inch, yard, hectare, acre, litre, liter, gallon, pint, barrel,
      kilo, kilogram, gram, tonne, ton, metric ton, metric tonne, megaton, pound, ounce, degree, watt,
      kilowatt, megawatt, gigawatt, kilowatt-hour, megawatt-hour, byte, megabyte,
      gigabyte, terabyte`,
    ),
    ...list(`
      mi, ft, stone, lb, lbs, oz, bpd, barrels per day, barrels a day, degrees celsius, degrees fahrenheit, celsius,
      fahrenheit, kph, kilometres per hour, kilometers per hour, mph, miles per hour, miles an hour, hertz,
      hp, parts per million`),
  ],
  percents: list(`
    %, percent, per cent, pct, pc, percentage point, percentage points, percentage-point, percentage-points, basis point, basis points, bps, ‰,
    points`),
  durations: [
    ...forms(`
      millisecond, second, minute, hour, day, weekday, night, morning, afternoon, evening, week, fortnight, weekend, month, quarter, term, season, year, decade, century, millennium, generation, summer, winter, era, trading day, session, `),
    ...list('sec, secs, min, mins, hr, hrs, yr, yrs, man-hours, consecutive day, consecutive days, lifetime'),
  ],
  ages: lines(`
    aged|age|ages
    at the? age of?
    age|ages of
    under|over the age of
    year|years|months|weeks|days old
    year-old
    year-olds
    month-old
    week-old
    day-old
    years|months of age
    in #possessive early|mid|late?
    turned|turning|turns
  `),
  labels: [
    ...forms(`
      article, section, clause, chapter, page, paragraph, line, part, number, item, rule`),
    ...list(`
      figure, table, box, volume, no, n°, #, amendment, title, act, schedule, exhibit, bill, proposition, resolution,
      decree, directive, regulation, protocol, flight, route, highway, avenue, junction, exit, gate, platform, terminal, runway, lane, room, suite, apartment, flat, unit, floor, level, storey, zone, district, ward, sector, division, brigade, battalion, pool, grade, stage, phase, round, game, heat, leg, quarter, period, scene, season,
      series, type, version, edition, windows, iphone, boeing, airbus, gpt, covid, apollo, formula, channel, bbc, studio, catch, plot, reactor, tunnel, phone, tel, telephone, extension,
      case, reference, ticket, cell, category, magnitude, scale, band, agenda`),
  ],
  betweens: ['between'],
  ranges: ['to', 'or'],
  ratios: ['in'],
  rates: ['per', 'a', 'an', 'each', 'every'],
  ranks: ['st', 'nd', 'rd', 'th'],
  clock: ['am', 'pm', 'a.m', 'p.m', "o'clock", 'gmt', 'utc', 'bst', 'est', 'edt', 'pst', 'pdt', 'cet', 'cest'],
  scores: [
    ...conjugated('beat, defeat, draw, edge, equalise, equalize, lead, lose, rout, score, thrash, tie, trail, win'),
    ...forms('game, goal, inning, match, penalty, playoff, run, set, try, wicket'),
    ...list(`
      aggregate, championship, comeback, cup, derby, equaliser, equalizer, extra time, final, fixture, half-time, halftime, full-time, hammered,
      league, overs, overtime, play-off, quarter-final, quarterfinal, scoreline, season, semi-final, semifinal, series, shoot-out,
      shootout, tie-break, touchdown, tournament, upset, victor, victories, victory, visitors`),
  ],
  notCounted: [
    ...forms(`
      arm, aspect, category, chapter, dimension, direction, ear, element, end, example, eye, fact, factor, form, front, half, hand, idea, issue,
      kind, leg, level, occasion, option, part, phase, piece, point, principle, priority, question, reason, respect, rule, sense, side, sort, step,
      thing, tier, time, track, turn, type, way, word`),
    'fold',
    'foot',
    'round',
    'stage',
  ],
};
