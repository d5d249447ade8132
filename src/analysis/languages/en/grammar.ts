import type { Grammar } from '../pack.ts';
import { list } from './list.ts';
import { nounForms } from './noun-forms.ts';
import { verbForms } from './verb-forms.ts';

/** English: closed classes, abbreviations and the making of forms. */
export const grammar: Grammar = {
  elisions: [],
  enclitics: ["n't", "'re", "'ve", "'ll", "'s", "'d", "'m"],
  abbreviations: list(`
    mr, mrs, ms, mx, dr, prof, rev, revd, fr, sr, jr, st, hon, esq, messrs, gen, maj, col, lt, capt, cpt, cmdr, cdr, sgt, cpl, pvt, pfc,
    adm, brig, sen, rep, reps, sens, gov, pres, amb, supt, insp, det, asst, atty, cllr, ald, msgr, u.s, u.k, u.n, u.s.a, u.a.e, e.u, d.c,
    l.a, n.y, n.j, b.c, p.e.i, n.s, n.b, n.h, n.m, n.c, n.d, s.c, s.d, r.i, w.va, jan, feb, apr, jun, jul, aug, sep, sept, oct, nov, dec,
    mon, tue, tues, thu, thur, thurs, fri, inc, corp, ltd, bros, cos, s.a, n.v, s.p.a, a.g, assn, assoc, dept, div, univ, inst, intl,
    natl, govt, nos, vol, vols, pp, para, cf, vs, v, viz, al, e.g, i.e, a.m, p.m, approx, ca, est, ave, blvd, hwy, rte, ft, mt, mts, pt,
    ala, ariz, ark, calif, colo, conn, fla, ga, ill, ind, kan, ky, md, mich, minn, mo, mont, neb, nev, okla, ore, pa, tenn, tex, va, vt,
    wis, wyo, ont, que, sask, alta, ph.d, m.d, b.a, m.a, m.p, d.a, p.i, lb, lbs, oz, mph, kts, temp, lt.-col, lt.-gen, maj.-gen, brig.-gen`),
  decimal: '.',
  adverbEndings: ['ly'],
  verbEndings: ['ed'],
  personEndings: ['ist', 'ists', 'ologer', 'ologers', 'ician', 'icians', 'holder', 'holders', 'goer', 'goers', 'monger', 'mongers', 'keeper', 'keepers', 'woman', 'women', 'worker', 'workers', 'maker', 'makers', 'ster', 'sters'],
  adjectives: 'before',
  words: {
    definite: ['the'],
    indefinite: ['a', 'an'],
    demonstrative: ['this', 'that', 'these', 'those'],
    possessive: list('my, your, his, her, its, our, their, whose'),
    quantifier: list(`
    some, many, several, most, all, both, each, every, any, no, few, a few, quite a few, various, numerous, countless, multiple, certain,
    either, neither, half, more, fewer, enough, plenty of, a number of, any number of, a large number of, a small number of,
    a growing number of, an increasing number of, a handful of, a couple of, a few of, a lot of, lots of, a group of, a small group of,
    a series of, a string of, a host of, a slew of, a raft of, a range of, a variety of, a majority of, a minority of, a chorus of,
    a bunch of, a pair of, a trio of, an array of, an army of, some of, many of, most of, several of, all of, none of, each of, both of,
    any of, either of, neither of, much of, the majority of, the bulk of, the rest of, more and more, such`),
    other: list('other, others, another, same'),
    of: ['of'],
    'to-recipient': ['to'],
    agent: ['by'],
    preposition: list(`
    in, on, at, by, for, with, from, about, into, onto, over, under, above, below, between, among, amongst, amid, amidst, against, across,
    along, alongside, around, round, behind, beside, beneath, beyond, despite, down, during, except, inside, outside, near, next to, off,
    opposite, out of, past, regarding, concerning, through, throughout, till, toward, towards, up, upon, via, within, without, aboard,
    following, besides, ahead of, because of, due to, instead of, in front of, on behalf of, in addition to, in response to, as part of,
    in terms of, thanks to, per, versus, like, unlike, minus, barring, pending, notwithstanding, aside from, apart from, prior to, as for,
    as to, as of, atop, underneath, rather than, in case of, in the wake of, in light of, in spite of, owing to, in favour of,
    in favor of, with regard to, on top of, close to, up to, by means of, in exchange for, in return for, in charge of, at the hands of,
    such as, including, excluding, followed by, as`),
    and: list('and, or, and/or, as well as, along with, together with, plus, &, nor, but also'),
    linker: list(`
    but, while, because, after, although, though, even though, before, since, when, whenever, whereas, until, unless, as, so, so that,
    yet, once, whether, where, wherever, given that, provided that, in order to, as if, as though, as soon as, as long as, even if,
    even as, except that, lest, now that, in case, just as, however, despite the fact that, how, why, what, which, than`),
    that: ['that'],
    relative: list('who, whom, whose, which, where'),
    subject: list('i, you, he, she, it, we, they, there'),
    'indefinite-subject': [],
    clitic: [],
    negation: list("not, n't, never, no longer, neither, nor, hardly, scarcely, barely, cannot"),
    have: list("have, has, had, having, 've"),
    be: list("be, am, is, are, was, were, been, being, 're, 'm, ai"),
    modal: list(`
    will, would, can, could, may, might, shall, should, must, ought to, ought, do, does, did, cannot, 'll, 'd, wo, ca, sha, used to,
    had better`),
    'conditional-auxiliary': [],
    if: ['if'],
    adverb: list(`
    also, then, again, now, later, earlier, soon, just, still, already, even, only, ever, never, always, often, sometimes, once, twice,
    here, there, today, yesterday, tomorrow, tonight, too, very, so, quite, rather, almost, nearly, perhaps, maybe, indeed, instead,
    however, therefore, thus, hence, moreover, furthermore, further, meanwhile, meantime, nevertheless, nonetheless, otherwise, besides,
    likewise, afterwards, afterward, beforehand, thereafter, thereby, together, apart, away, back, forward, ahead, abroad, home, online,
    offline, overnight, long, much, little, well, better, best, worse, worst, more, less, most, least, first, firstly, secondly, last,
    lastly, finally, far, yet, else, anyway, somewhat, somehow, somewhere, elsewhere, everywhere, nowhere, anywhere, seldom, alone,
    not only, at least, at most, at all, at first, at last, at once, at times, for example, for instance, in fact, in part, in particular,
    in general, in private, in public, in person, in writing, in detail, in court, on air, on camera, on record, on the record,
    off the record, of course, by phone, by email, by telephone, via email, over the phone, a lot, as well, all along, so far, to date,
    no doubt, in turn, in short, in effect, in any case, after all, on average, on balance, until now, up to now, even so, not so much,
    more than once, time and again, again and again, over and over, step by step, day by day, flatly, point-blank, full-time, part-time`),
    'said-again': list(`
    also, further, furthermore, additionally, added, still, again, moreover, besides, likewise, similarly, too, in addition, meanwhile,
    later, earlier, separately`),
    habitual: list(`
    often, long, usually, always, typically, regularly, frequently, traditionally, generally, routinely, commonly, constantly,
    consistently, normally, sometimes, invariably, perennially, historically, increasingly, variously, for years, for decades,
    time and again`),
    weekday: list(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, tue, tues, thu, thur, thurs, fri, weekend`),
    month: list(`
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug,
    sep, sept, oct, nov, dec`),
    time: list(`
    yesterday, today, tomorrow, tonight, now, morning, afternoon, evening, night, noon, midday, midnight, dawn, dusk, week, weekend,
    month, year, quarter, decade, century, day, hour, minute, moment, spring, summer, autumn, winter, ago, a.m, p.m, gmt, bst, est, edt,
    pst, pdt, utc, cet, cest, o'clock, lunchtime, nightfall, eve, daybreak, sunrise, sunset`),
    honorific: list(`
    mr, mrs, ms, miss, mx, dr, doctor, prof, professor, sir, dame, lord, lady, baron, baroness, countess, duke, duchess, prince, princess,
    king, queen, emperor, sheikh, sheik, emir, sultan, imam, ayatollah, mullah, rabbi, father, fr, rev, reverend, pastor, bishop,
    archbishop, cardinal, pope, monsignor, canon, gen, general, maj, major, maj gen, major general, lt gen, lieutenant general, brig gen,
    brigadier general, brigadier, col, colonel, lt col, lieutenant colonel, lt, lieutenant, capt, captain, cmdr, commander, sgt, sergeant,
    staff sergeant, cpl, corporal, pvt, private, adm, admiral, vice admiral, rear admiral, petty officer, marshal, field marshal,
    commodore, sen, senator, rep, representative, congressman, congresswoman, gov, governor, lt gov, lieutenant governor, mayor,
    president, vice president, vice-president, prime minister, premier, chancellor, minister, secretary, ambassador, justice, judge,
    chief justice, det, detective, insp, inspector, chief inspector, supt, superintendent, chief superintendent, pc, constable, officer,
    deputy, sheriff, cllr, councillor, councilman, councilwoman, councilor, herr, frau, monsieur, madame, mme, mlle, señor, señora,
    signor, hon, messrs, chairman, chairwoman`),
    'name-particle': list("de, da, do, dos, das, del, della, di, du, des, van, von, vom, zu, der, den, ter, ten, bin, ibn, bint, al, el, la, le, ben, abu, abd, y, e, af, av, san, santa, st, mac, mc, dit, ap"),
  },
  nounForms,
  verbForms,
};
