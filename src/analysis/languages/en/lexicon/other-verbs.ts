import { list } from '../../shared/list.ts';

/** Verbs of news that put no information down to anybody: acts, wishes, requests and events. */
export const otherVerbs: string[] = list(
  // Requests, orders, wishes and other speech acts that give no information.
  `address, adopt, advocate, aim, appeal, ask, assess, attempt, back, call for, call on, check, debate, decline, decline to comment, demand,
  desire, direct, discuss, elect, encourage, enjoy, examine, face, fail, favor, hate, hope, instruct, intend, interview, investigate, like,
  listen, look, love, miss, monitor, need, negotiate, order, plan, plead guilty, plead not guilty, prefer, press, pressure, propose,
  question, refuse, refuse to comment, request, review, sanction, seek, sign, speak, support, talk, thank, try, urge, vote, want, watch,
  wish`,
  // Being, becoming, having, seeming.
  `adjust, appear, apply, become, begin, cancel, change, close, complete, concern, contain, continue to, control, deal, deal with, delay,
  develop, drop, emerge, end, exchange, exist, extend, get, grow, handle, happen, implement, impose, introduce, involve, keep, lack, last,
  launch, manage, matter, mean, occur, open, operate, own, prevail, reform, remain, replace, resume, reverse, run, seem, shift, shut,
  start, stay, stop, suit, sustain, switch, tend, turn, turn out, update, upgrade, use`,
  // Motion and position.
  `accompany, approach, arrive, block, boost, bring, carry, cast, climb, come, contract, crash, cross, crowd, cut, deliver, deploy, double,
  drive, ease, enter, escape, exceed, expand, fall, flee, fly, follow, go, hang, head, hit, increase, jump, land, lead, leave, lie, lift,
  line, lower, march, mass, move, near, pass, plunge, pull, pursue, push, raise, reach, reduce, rest, return, ride, rise, send, settle,
  sit, spike, spread, stand, station, stretch, surge, surround, take, throw, top, walk`,
  // Violence, crime, law, disaster.
  `abuse, arrest, assault, attack, ban, bar, battle, beat, blow, bomb, breach, break, burn, bury, cap, capture, charge, clash, collapse,
  combat, convict, damage, destroy, devastate, die, displace, exile, falsify, fight, file, fine, free, freeze, hack, harm, hide, hurt,
  indict, injure, jail, kidnap, kill, limit, loot, murder, oust, protect, raid, rape, recover, release, save, sentence, shoot, stab, steal,
  sue, suffer, survive, wound`,
  // Work, money, business.
  `acquire, award, bid, book, borrow, build, buy, collect, cook, coordinate, cost, create, distribute, earn, eat, employ, fix, gain,
  generate, give, grant, hire, invest, join, lease, lose, make, manufacture, partner, pay, plant, produce, purchase, rally, rebound,
  recruit, rent, repair, retire, rival, sell, serve, spend, struggle, team, value, win, work`,
  // Politics, diplomacy, society.
  `act, add to, air, allow, attend, avoid, broadcast, cause, chair, contribute, divide, enable, engage, force, fuel, help, hold, improve,
  include, isolate, issue, let, mark, meet, organize, play, prevent, print, prompt, publish, rely, require, resolve, respond to, result,
  revolt, riot, share, spark, stage, star, stem, strengthen, target, undermine, unite, visit`,
  // Mind, body, household, sport.
  `affect, alarm, amaze, arm, bear, care, catch, choose, clean, clear, combine, date, draw, explore, feel like, impact, infect, influence,
  live, match, mix, phone, pick, pitch, please, practice, prepare, scare, schedule, score, separate, shape, shock, sort, surprise,
  swear in, teach, treat, type, vaccinate, wake, wear`,
  // Everyday and light verbs.
  `access, achieve, afford, attract, break out, carry out, cool, cover, display, do, fill, flow, form, found, grab, hand, heat, ignore,
  interest, orbit, paint, peer, pose, present, put, rain, reopen, represent, risk, roll, set, set up, shut down, sign up, slow, speed,
  spill, spot, stake, stick, surface, take on, take place, tear, tie, touch, wait, warm, wave, wrap, yield`,
  // Fixed expressions whose verb by itself would report.
  `agree to, begin to, call an election, call elections, claim asylum, claim lives, claim the lives of, claim victory, decide to,
  declare independence, declare victory, declare war, expect to, go on to, hold elections, hold talks, know how, start to`,
);
