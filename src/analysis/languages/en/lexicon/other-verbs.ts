import { list } from '../../shared/list.ts';

/** Verbs of news that put no information down to anybody: acts, wishes, requests and events. */
export const otherVerbs: string[] = list(
  // Requests, orders, wishes and other speech acts that give no information.
  `address, adopt, advocate, aim, appeal, appeal for, appoint, approve, ask, assess, attempt, back, call for, call off, call on, chat,
  check, command, consult, convince, curse, debate, decline, decline to comment, demand, desire, direct, discuss, elect, encourage,
  endorse, enjoy, evaluate, examine, face, fail, favor, favour, grill, hate, hope, instruct, intend, interview, investigate, invite, like,
  listen, lobby, look, love, miss, monitor, need, negotiate, order, persuade, plan, plead guilty, plead not guilty, prefer, press,
  pressure, probe, promote, propose, question, refuse, refuse to comment, request, review, sample, sanction, seek, sign, speak, support,
  talk, thank, try, urge, vote, want, watch, wish`,
  // Being, becoming, having, seeming.
  `abandon, adapt, adjust, appear, apply, become, begin, belong, cancel, change, close, complete, concern, consist, contain, continue to,
  control, deal, deal with, delay, depend, deserve, develop, drop, emerge, end, enforce, evolve, exchange, exist, exploit, extend, finish,
  fit, get, govern, grow, handle, happen, implement, impose, introduce, involve, keep, lack, last, launch, manage, matter, mean, occur,
  open, operate, overhaul, own, pause, postpone, preserve, prevail, prolong, reform, remain, replace, restore, resume, retain, revamp,
  reverse, revise, run, scrap, seem, shift, shut, start, stay, stop, suit, suspend, sustain, swap, switch, tend, transform, turn, turn out,
  update, upgrade, uphold, use, vary`,
  // Motion and position.
  `accompany, approach, arrive, block, boost, bring, carry, cast, chase, climb, come, contract, crash, cross, crowd, curb, cut, decrease,
  deliver, depart, deploy, dip, disperse, double, drag, drive, ease, enter, escape, escort, exceed, exit, expand, fall, flee, float, fly,
  follow, go, guide, hang, head, hit, increase, jump, land, lead, leap, leave, lie, lift, line, load, lower, mail, march, mass, move,
  narrow, near, outpace, pass, plunge, pull, pull out, pursue, push, raise, reach, reduce, relocate, rest, return, ride, rise, rocket,
  rush, seal, send, settle, shrink, sink, sit, slash, slide, slip, slump, soar, spike, spread, stand, station, stretch, surge, surround,
  take, take off, throw, top, trim, triple, tumble, walk, withdraw`,
  // Violence, crime, law, disaster.
  `abuse, arrest, assault, attack, ban, bar, battle, beat, blow, bomb, breach, break, break into, bully, burn, bury, cap, capture, charge,
  choke, clash, collapse, combat, convict, corrupt, damage, destroy, detain, devastate, die, dig, displace, exile, fake, falsify, fight,
  file, fine, free, freeze, hack, harass, harm, hide, hold hostage, hurt, indict, injure, intimidate, jail, kick, kidnap, kill, limit,
  loot, murder, oust, prohibit, protect, punish, raid, rape, recover, release, resist, restrict, save, scam, seize, sentence, shell,
  shield, shoot, slay, stab, steal, submit, subpoena, sue, suffer, survive, torture, violate, whip, wound`,
  // Work, money, business.
  `acquire, advertise, auction, award, bid, book, borrow, build, buy, collect, compete, construct, consume, cook, cooperate, coordinate,
  cost, create, distribute, dominate, donate, earn, eat, employ, extract, fix, gain, generate, give, grant, harvest, hire, install, invest,
  join, lay off, lease, lend, lose, make, manufacture, merge, owe, package, partner, pay, pioneer, plant, produce, pump, purchase, quit,
  rally, rebound, rebuild, recruit, rent, repair, repay, resign, retire, rival, sell, serve, spend, split, sponsor, step down, struggle,
  succeed, team, thrive, value, waste, win, work`,
  // Politics, diplomacy, society.
  `act, add to, air, allow, assist, attend, avoid, bolster, broadcast, cause, celebrate, chair, compel, confront, contribute, count on,
  dance, defeat, divide, enable, end up, engage, enhance, exacerbate, force, fuel, hamper, help, hold, honor, honour, improve, include,
  isolate, issue, let, mark, meet, organize, participate, play, prevent, print, prompt, publish, react, rely, require, resolve, respond to,
  result, revolt, riot, share, solve, spare, spark, spur, stage, star, stem, strengthen, tackle, take part, target, trigger, undermine,
  unite, unveil, visit, weaken, worsen`,
  // Mind, body, household, sport.
  `affect, alarm, amaze, anger, arm, arrange, bear, call back, calm, care, catch, choose, clean, clear, click, combine, comfort, date, dial,
  disappoint, download, draw, dress, embarrass, experiment, explore, feel like, graduate, impact, infect, influence, inspire, live, lock,
  match, mix, motivate, opt, phone, pick, pitch, please, practice, prepare, qualify, ring, scare, schedule, score, select, separate, shape,
  shock, sing, sleep, sort, stream, stun, surprise, swear in, teach, treat, type, upload, upset, vaccinate, wake, wash, wear`,
  // Everyday and light verbs.
  `accelerate, access, accommodate, accumulate, achieve, afford, attach, attract, bind, break down, break out, break up, carry out, circle,
  close down, come into force, cool, cover, crack down, crumble, disappear, display, do, dry, escalate, evaporate, fill, find guilty,
  flash, flow, form, found, fulfill, give in, give up, go ahead, go missing, go on strike, grab, hand, hand over, heat, hold back, hold up,
  ignore, integrate, intercept, interest, intervene, linger, look forward, loom, mirror, orbit, overwhelm, paint, peer, pose, pour,
  present, put, put off, put up, rain, regain, reimburse, reopen, represent, risk, roll, set, set back, set off, set up, shut down,
  sign up, skip, slow, slow down, snow, snub, speed, speed up, spill, spot, squeeze, stake, stand by, stand down, step in, step up, stick,
  surface, take away, take effect, take on, take over, take place, take up, tear, tie, touch, turn down, twist, undergo, wait, wane, warm,
  wave, wrap, yield`,
  // Fixed expressions whose verb by itself would report.
  `add up, agree to, answer for, answer questions, answer the phone, answer to, begin to, call an election, call elections, claim asylum, claim lives, claim the lives of, claim victory, close in,
  decide against, decide on, decide to, declare a state of emergency, declare independence, declare victory, declare war, expect to, find a way, find itself, find themselves, go on to,
  hear from, hold elections, hold off, hold on, hold out, hold talks, know how, laugh at, learn to, offer to, open fire, open the door, open up, put in place, put on,
  put together, report for, report to, see off, shout at, show no signs, show off, show signs, show up, snap up, start to, think of,
  think twice`,
);
