import { list } from '../../shared/list.ts';

/** Verbs of news that put no information down to anybody: acts, wishes, requests and events. */
export const otherVerbs: string[] = list(
  // Requests, orders, wishes and other speech acts that give no information.
  `address, adopt, advocate, aim, appeal, approve, ask, assess, attempt, back, call for, call on, check, command, convince, debate, decline,
  decline to comment, demand, desire, direct, discuss, elect, encourage, enjoy, examine, face, fail, favor, hate, hope, instruct, intend,
  interview, investigate, like, listen, lobby, look, love, miss, monitor, need, negotiate, order, persuade, plan, plead guilty,
  plead not guilty, prefer, press, pressure, probe, propose, question, refuse, refuse to comment, request, review, sample, sanction, seek,
  sign, speak, support, talk, thank, try, urge, vote, want, watch, wish`,
  // Being, becoming, having, seeming.
  `abandon, adjust, appear, apply, become, begin, belong, cancel, change, close, complete, concern, contain, continue to, control, deal,
  deal with, delay, develop, drop, emerge, end, evolve, exchange, exist, exploit, extend, fit, get, grow, handle, happen, implement,
  impose, introduce, involve, keep, lack, last, launch, manage, matter, mean, occur, open, operate, own, prevail, reform, remain, replace,
  restore, resume, reverse, run, seem, shift, shut, start, stay, stop, suit, suspend, sustain, switch, tend, transform, turn, turn out,
  update, upgrade, use`,
  // Motion and position.
  `accompany, approach, arrive, block, boost, bring, carry, cast, climb, come, contract, crash, cross, crowd, cut, deliver, deploy, double,
  drive, ease, enter, escape, exceed, expand, fall, flee, fly, follow, go, guide, hang, head, hit, increase, jump, land, lead, leave, lie,
  lift, line, load, lower, march, mass, move, near, pass, plunge, pull, pursue, push, raise, reach, reduce, rest, return, ride, rise, rush,
  send, settle, sit, slip, spike, spread, stand, station, stretch, surge, surround, take, take off, throw, top, walk`,
  // Violence, crime, law, disaster.
  `abuse, arrest, assault, attack, ban, bar, battle, beat, blow, bomb, breach, break, burn, bury, cap, capture, charge, clash, collapse,
  combat, convict, damage, destroy, devastate, die, displace, exile, falsify, fight, file, fine, free, freeze, hack, harm, hide, hurt,
  indict, injure, jail, kick, kidnap, kill, limit, loot, murder, oust, protect, raid, rape, recover, release, restrict, save, scam,
  sentence, shell, shoot, stab, steal, submit, sue, suffer, survive, torture, wound`,
  // Work, money, business.
  `acquire, award, bid, book, borrow, build, buy, collect, compete, consume, cook, coordinate, cost, create, distribute, dominate, earn,
  eat, employ, fix, gain, generate, give, grant, harvest, hire, invest, join, lease, lend, lose, make, manufacture, owe, partner, pay,
  plant, produce, purchase, quit, rally, rebound, rebuild, recruit, rent, repair, retire, rival, sell, serve, spend, struggle, succeed,
  team, value, win, work`,
  // Politics, diplomacy, society.
  `act, add to, air, allow, assist, attend, avoid, broadcast, cause, chair, contribute, dance, defeat, divide, enable, end up, engage,
  force, fuel, hamper, help, hold, improve, include, isolate, issue, let, mark, meet, organize, play, prevent, print, prompt, publish,
  rely, require, resolve, respond to, result, revolt, riot, share, solve, spark, stage, star, stem, strengthen, tackle, target, trigger,
  undermine, unite, unveil, visit, weaken`,
  // Mind, body, household, sport.
  `affect, alarm, amaze, arm, bear, care, catch, choose, clean, clear, combine, comfort, date, disappoint, download, draw, explore,
  feel like, impact, infect, influence, live, match, mix, phone, pick, pitch, please, practice, prepare, scare, schedule, score, select,
  separate, shape, shock, sing, sort, surprise, swear in, teach, treat, type, upset, vaccinate, wake, wear`,
  // Everyday and light verbs.
  `accelerate, access, achieve, afford, attract, bind, break out, break up, carry out, circle, cool, cover, display, do, fill, flow, form,
  found, grab, hand, heat, ignore, integrate, interest, orbit, paint, peer, pose, pour, present, put, rain, reopen, represent, risk, roll,
  set, set up, shut down, sign up, slow, snow, speed, spill, spot, stake, step up, stick, surface, take on, take over, take place, tear,
  tie, touch, wait, warm, wave, wrap, yield`,
  // Fixed expressions whose verb by itself would report.
  `agree to, begin to, call an election, call elections, claim asylum, claim lives, claim the lives of, claim victory, decide to,
  declare independence, declare victory, declare war, expect to, go on to, hold elections, hold talks, know how, open up, start to`,
);
