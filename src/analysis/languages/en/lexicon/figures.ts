import type { FigureLexicon } from '../../pack.ts';
import { lines, list } from '../../shared/list.ts';

/** A table of "word value" entries. */
const numbers = (table: string): Record<string, number> =>
  Object.fromEntries(
    list(table).map((entry) => {
      const space = entry.lastIndexOf(' ');
      return [entry.slice(0, space), Number(entry.slice(space + 1))];
    }),
  );

export const figures: FigureLexicon = {
  cardinals: numbers(`
    zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16,
    seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100`),
  scales: numbers(`
    thousand 1e3, k 1e3, million 1e6, m 1e6, mn 1e6, mln 1e6, billion 1e9, b 1e9, bn 1e9, bln 1e9, trillion 1e12, t 1e12, tn 1e12, trn 1e12, quadrillion 1e15,
    lakh 1e5, crore 1e7`),
  collectives: numbers(`
    dozen 12, dozens 12, half-dozen 6, scores 20, tens 10, hundreds 100, thousands 1e3, millions 1e6, billions 1e9, trillions 1e12, lakhs 1e5, crores 1e7`),
  fractions: {
    half: 1 / 2,
    halves: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fourth: 1 / 4,
    fourths: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    sixths: 1 / 6,
    seventh: 1 / 7,
    sevenths: 1 / 7,
    eighth: 1 / 8,
    eighths: 1 / 8,
    ninth: 1 / 9,
    ninths: 1 / 9,
    tenth: 1 / 10,
    tenths: 1 / 10,
    twelfth: 1 / 12,
    twelfths: 1 / 12,
    hundredth: 1 / 100,
    hundredths: 1 / 100,
  },
  approximators: list(`
    about, around, approximately, approx, roughly, some, nearly, almost, close to, just over, just under, just above, just below,
    just short of, just shy of, slightly more than, slightly less than, slightly over, slightly under, a little over, a little under,
    a little more than, a little less than, at least, at most, at the very least, no less than, no fewer than, no more than,
    not more than, not less than, less than, fewer than, more than, much more than, far more than, many more than, well over, well above,
    well under, well below, over, above, under, below, beyond, upward of, upwards of, up to, as many as, as much as, as few as,
    as little as, as high as, as low as, anything up to, in excess of, north of, south of, an estimated, estimated, a reported, reported,
    an average of, average of, on average, a total of, total of, totalling, totaling, an additional, additional, a further, further,
    a record, record, an extra, extra, only about, barely, hardly, scarcely, precisely, exactly, virtually, practically, effectively,
    literally, a whopping, a staggering, a massive, fully, a mere, mere, merely, between, a combined, combined, somewhere between,
    somewhere around, something like, in the region of, in the order of, on the order of, the equivalent of, a maximum of, a minimum of,
    maximum, minimum, an unprecedented, an initial, initial, an annual, annual, perhaps, maybe, nearer, closer to, anywhere between,
    anywhere from, circa, ca, net, gross, ~, ≈, >, <, ±, −`),
  approximatorsAfter: list(`
    or so, or more, or less, or fewer, or thereabouts, or over, or under, at least, at most, at a minimum, at the most, at the very least,
    plus, in all, in total, altogether, all told, overall, a piece, apiece, each, per head, per person, per capita, and counting,
    and more, and rising, and upwards, and above, give or take, tops, on average, combined`),
  currencies: list(`
    $, €, £, ¥, ₹, ₽, ₩, ₺, ₪, ₦, ₴, ₫, ₱, ฿, ₿, ₡, ₲, ₵, ₸, ₼, ₾, us$, c$, ca$, a$, au$, nz$, hk$, s$, nt$, r$, z$, mx$, cn¥, rmb, rs,
    usd, eur, gbp, jpy, cny, chf, cad, aud, nzd, hkd, sgd, inr, rub, krw, brl, mxn, zar, sek, nok, dkk, pln, huf, czk, uah, aed, ngn, kes,
    ghs, egp, ils, php, idr, myr, thb, vnd, dollar, dollars, buck, bucks, cent, cents, dime, dimes, euro, euros, pound, pounds,
    pound sterling, pounds sterling, quid, pence, penny, p, yen, yuan, renminbi, rupee, rupees, ruble, rubles, rouble, roubles, won, lira,
    liras, shekel, shekels, naira, hryvnia, hryvnias, hryvnya, dong, peso, pesos, baht, rand, rands, reais, riyal, riyals, rial, rials,
    dinar, dinars, dirham, dirhams, shilling, shillings, cedi, cedis, kwacha, franc, francs, swiss franc, swiss francs, cfa francs, krona,
    kronor, krone, kroner, króna, zloty, zlotys, zlotych, forint, forints, koruna, korunas, crowns, lev, leva, leu, lei, deutschmarks,
    guilder, guilders, ringgit, rupiah, taka, kyat, tenge, manat, lari, dram, bolivar, bolivars, bolívares, soles, guaraní, guaranies,
    colón, colones, quetzal, quetzales, lempira, lempiras, ariary, birr, pula, metical, meticais, kwanza, kwanzas, u.s. dollars,
    us dollars, canadian dollars, australian dollars, singapore dollars, bitcoin, bitcoins, btc, eth`),
  units: list(`
    km, kms, kilometre, kilometres, kilometer, kilometers, m, metre, metres, meter, meters, cm, centimetre, centimetres, centimeter,
    centimeters, mm, millimetre, millimetres, millimeter, millimeters, micron, microns, nm, nanometre, nanometres, nanometer, nanometers,
    mile, miles, mi, nautical mile, nautical miles, foot, feet, ft, inch, inches, yard, yards, yd, light-year, light-years, fathom,
    fathoms, sq km, sq m, sq ft, km2, m2, km², m², square kilometre, square kilometres, square kilometer, square kilometers, square metre,
    square metres, square meter, square meters, square foot, square feet, square mile, square miles, hectare, hectares, ha, acre, acres,
    cubic metre, cubic metres, cubic meter, cubic meters, cubic foot, cubic feet, m3, m³, bcm, litre, litres, liter, liters, l, ml,
    millilitre, millilitres, gallon, gallons, pint, pints, barrel, barrels, bbl, bpd, barrels per day, barrels a day, bushel, bushels, kg,
    kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, gram, grams, gramme, grammes, mg, milligram, milligrams, microgram,
    micrograms, tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes, kilotonne, kilotonnes, kiloton, kilotons, megatonne,
    megatonnes, megaton, megatons, gigatonne, gigatonnes, lb, lbs, pound, pounds, stone, ounce, ounces, oz, carat, carats, degree,
    degrees, degree celsius, degrees celsius, degrees fahrenheit, degrees centigrade, celsius, fahrenheit, °c, °f, °, kelvin, km/h, kmh,
    kph, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, mph, miles per hour, miles an hour, knot,
    knots, mach, watt, watts, w, kilowatt, kilowatts, kw, megawatt, megawatts, mw, gigawatt, gigawatts, gw, terawatt, terawatts, tw,
    kilowatt-hour, kilowatt-hours, kwh, megawatt-hour, megawatt-hours, mwh, gigawatt-hours, gwh, terawatt-hours, twh, volt, volts,
    kilovolts, amp, amps, hertz, hz, khz, mhz, ghz, joule, joules, calorie, calories, kcal, btu, horsepower, hp, bhp, pascal, pascals,
    hpa, psi, decibel, decibels, db, byte, bytes, kb, kilobyte, kilobytes, mb, megabyte, megabytes, gb, gigabyte, gigabytes, tb, terabyte,
    terabytes, petabyte, petabytes, mbps, gbps, megapixel, megapixels, ppm, parts per million, ppb, mmol, microsievert, microsieverts,
    millisievert, millisieverts, sievert, sieverts, becquerel, becquerels, dwt, teu, mg/l, µg, μg, µm`),
  percents: list(`
    %, percent, per cent, pct, pc, percentage point, percentage points, percentage-point, percentage-points, ppt, ppts, basis point,
    basis points, bps, per mille, ‰, points`),
  durations: list(`
    nanosecond, nanoseconds, millisecond, milliseconds, second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, day,
    days, weekday, weekdays, night, nights, morning, mornings, afternoon, afternoons, evening, evenings, week, weeks, fortnight,
    fortnights, weekend, weekends, month, months, quarter, quarters, trimester, trimesters, semester, semesters, term, terms, season,
    seasons, year, years, yr, yrs, decade, decades, century, centuries, millennium, millennia, millenniums, generation, generations,
    summer, summers, winter, winters, school year, school years, fiscal year, fiscal years, calendar year, calendar years, calendar days,
    working day, working days, business day, business days, man-hours, era, eras, light-minutes, trading day, trading days,
    trading session, trading sessions, session, sessions, consecutive day, consecutive days, lifetime`),
  ages: lines(`
    aged
    age
    ages
    at the age of
    at age
    age of
    ages of
    under the age of
    over the age of
    year old
    years old
    year-old
    year-olds
    month-old
    months old
    week-old
    weeks old
    day-old
    days old
    years of age
    months of age
    in #possessive early|mid|late?
    turned|turning|turns
  `),
  labels: list(`
    article, articles, section, sections, clause, clauses, chapter, chapters, page, pages, paragraph, paragraphs, line, lines, verse,
    verses, figure, table, box, part, parts, volume, vol, number, no, nos, n°, #, item, items, rule, rules, amendment, title, act,
    schedule, annex, appendix, exhibit, bill, proposition, prop, resolution, decree, directive, regulation, protocol, flight, route,
    highway, interstate, motorway, freeway, avenue, junction, exit, gate, platform, terminal, pier, berth, runway, lane, room, suite,
    apartment, apt, flat, unit, floor, level, storey, zone, district, ward, precinct, sector, division, squadron, regiment, brigade,
    battalion, platoon, pool, pot, grade, key stage, stage, phase, round, game, heat, lap, leg, inning, quarter, period, scene, episode,
    season, series, type, version, edition, windows, iphone, galaxy, pixel, playstation, ps, xbox, boeing, airbus, tupolev, antonov,
    ilyushin, cessna, embraer, mig, ak, tu, gpt, covid, apollo, soyuz, artemis, falcon, voyager, sputnik, explorer, formula, channel, bbc,
    studio, catch, fort, plot, reactor, shaft, tunnel, postcode, zip, po box, phone, tel, telephone, dial, ext, extension, id, case,
    docket, ref, reference, serial, batch, ticket, carriage, coach, cell, bed, isbn, category, magnitude, scale, tier, band, threat level,
    defcon, subsection, psalm, surah, sura, genesis, agenda, subclause, sdg, fifa`),
  ranges: ['to', 'or'],
  ratios: ['in'],
  rates: ['per', 'a', 'an', 'each', 'every'],
  ranks: list(`
    st, nd, rd, th`),
  scores: list(`
    beat, beats, beaten, beating, lost, lose, loses, losing, won, win, wins, winning, draw, drew, drawn, defeat, defeats, defeated,
    victory, victories, victor, score, scored, scores, scoring, scoreline, goal, goals, match, matches, game, games, penalty, penalties,
    shootout, shoot-out, tie, tied, aggregate, lead, led, leads, trail, trailed, trails, set, sets, tiebreak, tie-break, innings, inning,
    wickets, wicket, runs, overs, tries, touchdown, playoff, play-off, quarter-final, quarterfinal, semi-final, semifinal, final, derby,
    fixture, thrash, thrashed, thrashing, hammered, edged, routed, rout, upset, comeback, half-time, halftime, full-time, extra time,
    overtime, season, series, cup, league, championship, tournament, visitors, equalised, equalized, equaliser, equalizer`),
  notCounted: list(`
    time, times, thing, things, reason, reasons, way, ways, example, examples, kind, kinds, sort, sorts, type, types, side, sides, point,
    points, question, questions, idea, ideas, step, steps, aspect, aspects, factor, factors, option, options, issue, issues, fact, facts,
    word, words, occasion, occasions, respect, respects, sense, senses, part, parts, half, halves, form, forms, level, levels, front,
    fronts, direction, directions, category, categories, end, ends, turn, turns, stage, phase, phases, round, chapter, chapters, piece,
    pieces, element, elements, priority, priorities, principle, principles, rule, rules, hand, hands, eye, eyes, ear, ears, foot, leg,
    legs, arm, arms, dimension, dimensions, fold, track, tracks, tier, tiers`),
};
