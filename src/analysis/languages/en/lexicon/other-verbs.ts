import { list } from '../list.ts';

/** Verbs of news that put no information down to anybody: acts, wishes, requests and events. */
export const otherVerbs: string[] = list(
  // Requests, orders, wishes and other speech acts that give no information.
  `
    ask, urge, order, demand, request, instruct, command, direct, beg, beseech, implore, entreat, exhort, appeal, appeal for, call
    for, call on, call upon, call off, plead guilty, plead not guilty, petition, lobby, invite, summon, encourage, press, pressure,
    persuade, convince, coax, thank, congratulate, apologise, apologize, greet, forgive, excuse, pardon, bless, curse, decline,
    refuse, decline to comment, refuse to comment, fail, want, wish, hope, plan, intend, aim, aspire, seek, desire, prefer, need,
    like, love, hate, enjoy, dislike, miss, try, attempt, strive, endeavour, endeavor, propose, vote, elect, nominate, appoint,
    endorse, back, support, favour, favor, promote, advocate, campaign, consent, approve, authorise, authorize, veto, sanction,
    ratify, adopt, sign, negotiate, mediate, broker, bargain, haggle, discuss, debate, consult, talk, speak, chat, converse, address,
    interview, question, interrogate, quiz, grill, probe, investigate, examine, inspect, review, study, assess, evaluate, analyse,
    analyze, test, check, monitor, track, survey, poll, sample, search, look, watch, listen, face`,
  // Being, becoming, having, seeming.
  `
    become, seem, appear, remain, stay, last, exist, belong, own, possess, lack, contain, consist, comprise, constitute, involve,
    concern, depend, deserve, matter, mean, equal, resemble, fit, suit, tend, happen, occur, arise, emerge, ensue, prevail, persist,
    end, cease, stop, halt, pause, resume, begin, start, commence, launch, open, close, shut, finish, complete, continue to, keep,
    sustain, preserve, retain, turn, turn out, get, grow, evolve, develop, change, alter, shift, vary, transform, convert, adapt,
    adjust, reform, restructure, overhaul, revamp, modify, amend, revise, update, upgrade, downgrade, replace, substitute, switch,
    swap, exchange, trade, reverse, restore, revive, renew, extend, prolong, postpone, delay, suspend, defer, cancel, scrap, abandon,
    drop, shelve, axe, abolish, repeal, revoke, rescind, annul, overturn, quash, uphold, enforce, implement, impose, introduce, apply,
    use, exploit, operate, run, manage, govern, control, administer, handle, deal, deal with`,
  // Motion and position.
  `
    go, come, arrive, leave, depart, return, enter, exit, flee, escape, evacuate, travel, drive, ride, walk, march, rush, race, hurry,
    head, move, relocate, migrate, cross, pass, reach, approach, near, follow, chase, pursue, accompany, escort, lead, guide, steer,
    sail, fly, land, take off, crash, collide, derail, sink, float, drift, swim, climb, descend, rise, soar, surge, jump, leap,
    rocket, skyrocket, spike, fall, slide, slip, slump, plunge, plummet, tumble, dip, ease, shrink, contract, expand, widen, narrow,
    swell, increase, decrease, reduce, cut, slash, trim, curb, lower, raise, lift, boost, double, triple, treble, quadruple, halve,
    outpace, outstrip, exceed, top, hit, stand, sit, lie, hang, lean, rest, settle, stretch, spread, scatter, disperse, assemble,
    converge, congregate, mass, crowd, queue, line, surround, encircle, besiege, block, blockade, barricade, seal, fence, guard,
    patrol, deploy, station, withdraw, retreat, pull, pull out, push, drag, haul, tow, carry, bring, take, fetch, deliver, ship,
    transport, transfer, send, dispatch, mail, import, export, smuggle, traffic, load, unload, dump, throw, toss, hurl, fling, cast`,
  // Violence, crime, law, disaster.
  `
    kill, murder, assassinate, execute, slay, die, perish, drown, burn, choke, bleed, suffer, survive, recover, heal, injure, wound,
    hurt, maim, harm, damage, destroy, demolish, wreck, ruin, devastate, ravage, raze, flatten, shatter, smash, break, crush,
    collapse, explode, detonate, blow, bomb, bombard, shell, strike, raid, attack, assault, ambush, invade, occupy, annex, seize,
    capture, conquer, liberate, fight, battle, clash, combat, resist, retaliate, avenge, shoot, fire, stab, beat, kick, punch, slap,
    whip, torture, abuse, rape, molest, harass, stalk, bully, intimidate, terrorise, terrorize, kidnap, abduct, hold hostage, detain,
    arrest, apprehend, imprison, jail, incarcerate, confine, free, release, rescue, save, protect, shield, shelter, hide, conceal,
    bury, dig, exhume, comb, scour, steal, rob, loot, plunder, burgle, embezzle, launder, defraud, cheat, scam, swindle, bribe,
    corrupt, forge, fake, falsify, hack, breach, sabotage, vandalise, vandalize, trespass, violate, infringe, break into, sue,
    prosecute, indict, charge, convict, acquit, sentence, fine, punish, penalise, penalize, discipline, impeach, oust, topple,
    overthrow, extradite, deport, expel, exile, banish, exclude, evict, displace, ban, bar, outlaw, prohibit, forbid, restrict, limit,
    cap, freeze, confiscate, forfeit, subpoena, file, lodge, submit, overrule`,
  // Work, money, business.
  `
    work, employ, hire, recruit, train, sack, lay off, resign, quit, retire, step down, succeed, serve, join, pay, repay, spend,
    waste, invest, fund, finance, subsidise, subsidize, sponsor, donate, give, grant, award, allocate, lend, borrow, owe, cost, price,
    value, sell, buy, purchase, acquire, merge, split, spin off, divest, bid, auction, earn, make, lose, gain, win, profit, benefit,
    thrive, flourish, struggle, stagnate, stall, rebound, rally, bounce, outperform, underperform, tax, levy, collect, audit,
    regulate, license, produce, manufacture, build, construct, rebuild, renovate, repair, fix, install, design, create, invent,
    pioneer, plant, harvest, farm, breed, fish, mine, drill, pump, extract, refine, generate, supply, store, stockpile, hoard,
    consume, eat, drink, cook, book, rent, lease, advertise, market, package, distribute, retail, stock, compete, rival, dominate,
    monopolise, monopolize, partner, team, cooperate, collaborate, coordinate`,
  // Politics, diplomacy, society.
  `
    meet, host, hold, attend, convene, chair, preside, participate, take part, engage, visit, tour, inaugurate, unveil, mark,
    celebrate, commemorate, honour, honor, boycott, riot, rebel, revolt, mobilise, mobilize, organise, organize, stage, defeat, unite,
    divide, isolate, target, spare, exempt, include, omit, add to, count on, rely, help, aid, assist, enable, allow, let, permit,
    force, compel, oblige, require, prompt, spur, trigger, spark, cause, provoke, fuel, stoke, ignite, unleash, prevent, avert, avoid,
    deter, thwart, foil, hinder, hamper, impede, obstruct, undermine, weaken, erode, strengthen, reinforce, bolster, enhance, improve,
    worsen, aggravate, exacerbate, alleviate, mitigate, relieve, soften, tackle, confront, respond to, react, cope, solve, resolve,
    end up, result, stem, contribute, play, act, perform, dance, film, star, broadcast, air, publish, print, issue, share`,
  // Mind, body, household, sport.
  `
    teach, educate, graduate, enrol, enroll, practise, practice, research, explore, experiment, choose, pick, select, opt, match, mix,
    blend, combine, separate, sort, prepare, arrange, schedule, equip, arm, disarm, treat, cure, vaccinate, inoculate, infect,
    transplant, bear, marry, wed, divorce, date, live, reside, dwell, sleep, wake, dress, wear, wash, clean, clear, sweep, lock,
    unlock, knock, ring, call back, phone, dial, type, click, download, upload, browse, stream, tune, score, draw, coach, qualify,
    bowl, bat, pitch, catch, feel like, care, sing, pray, worship, swear in, grieve, haunt, scare, frighten, alarm, shock, stun,
    surprise, astonish, amaze, delight, please, satisfy, disappoint, upset, anger, infuriate, enrage, annoy, irritate, offend, insult,
    humiliate, embarrass, shame, comfort, console, soothe, calm, inspire, motivate, influence, affect, impact, shape, mould, mold`,
  // Everyday and light verbs.
  `
    do, give up, give in, take over, take on, take up, take away, put, put off, put up, set, set up, set off, set back, go on strike,
    go ahead, go missing, come into force, break out, break down, break up, carry out, close down, draw up, fill, find guilty, hand,
    hand over, hold back, hold up, look forward, shut down, sign up, slow, slow down, speed, speed up, stand down, stand by, step up,
    step in, take place, take effect, turn down, wait, await, stick, attach, bind, tie, fasten, fold, bend, twist, roll, spin, wrap,
    cover, touch, grab, grip, grasp, squeeze, rub, scratch, paint, carve, slice, chop, tear, dent, crack down, melt, thaw, boil, heat,
    cool, warm, dry, soak, flood, pour, spill, drain, flow, rain, snow, shine, glow, flash, blink, stare, gaze, glance, peer, spot,
    ignore, overlook, neglect, dare, risk, gamble, stake, afford, bother, hesitate, accelerate, access, accommodate, accumulate,
    achieve, accomplish, attain, fulfil, fulfill, merit, represent, symbolise, symbolize, embody, mirror, wave, display, exhibit,
    present, pose, form, found, attract, lure, entice, tempt, interest, inhabit, populate, colonise, colonize, dismantle, disband,
    dissolve, disintegrate, fragment, crumble, rot, decay, fade, vanish, disappear, evaporate, surface, loom, hover, circle, orbit,
    rotate, revolve, reconsider, rethink, redefine, redesign, reopen, reinstate, relaunch, reelect, re-elect, reshape, reunite,
    reclaim, regain, recoup, reimburse, refund, recycle, reuse, renounce, relinquish, surrender, yield, cede, forgo, waive, withhold,
    undergo, overcome, outweigh, outnumber, outlive, oversee, supervise, overlap, overtake, overwhelm, overheat, overflow, intervene,
    interfere, intercept, interact, integrate, intensify, escalate, de-escalate, deteriorate, degenerate, diminish, dwindle, subside,
    recede, wane, abate, linger, lurk, elude, evade, dodge, skip, shun, spurn, snub, rebuff, repel, repulse`,
  // Fixed expressions whose verb by itself would report.
  `
    agree to, agree on, agree upon, decide to, decide on, decide against, expect to, learn to, forget to, remember to, know how, hear
    from, dream of, think twice, think of, see off, hold talks, hold on, hold out, hold off, hold elections, go on trial, go on sale,
    go on display, go on to, go on holiday, add up, answer to, answer questions, answer for, claim victory, claim lives, claim the
    life of, claim the lives of, claim asylum, claim benefits, claim compensation, claim the title, show up, show off, show interest,
    show signs, show no signs, show support, find himself, find herself, find themselves, find itself, find a way, find common ground,
    report to, report for, start to, begin to, close in, offer to, call a halt, call an election, call elections, call time, call a
    meeting, call a strike, declare war, declare bankruptcy, declare victory, declare independence, declare a state of emergency,
    declare a ceasefire, read up, put forward, put down, put together, put on, put in place, swear allegiance, swear an oath, post
    bail, name after, answer the phone, laugh off, laugh at, smile at, snap up, snap at, shout at, shout down, yell at, scream at,
    bark at, shout slogans, chant slogans, cry foul, start over, open fire, open up, open the door, open talks, close the door`,
);
