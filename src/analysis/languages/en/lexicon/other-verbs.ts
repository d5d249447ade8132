import { list } from '../../shared/list.ts';

/** Verbs of news that put no information down to anybody: acts, wishes, requests and events. */
export const otherVerbs: string[] = list(
  // Requests, orders, wishes and other speech acts that give no information.
  `address, adopt, aim, ask, attempt, back, call for, call on, check, debate, decline, decline to comment, demand, direct, discuss,
  elect, encourage, enjoy, face, fail, hate, hope, intend, investigate, kick, like, look, love, miss, monitor, need, negotiate,
  order, plan, plead guilty, plead not guilty, press, pressure, propose, refuse, refuse to comment, request, review, sanction, seek, sign,
  speak, talk, thank, try, urge, vote, want, watch`,
  // Being, becoming, having, seeming.
  `appear, apply, become, change, close, complete, concern, control, deal, deal with, delay, develop, drop, emerge, exchange,
  exist, extend, get, grow, handle, happen, implement, impose, introduce, involve, keep, lack, last, launch, manage, matter, mean, occur,
  operate, own, remain, replace, run, seem, shift, shut, stay, stop, suit, sustain, tend, turn, update, use`,
  // Motion and position.
  `approach, arrive, block, boost, bring, carry, cast, climb, come, contract, crash, cross, cut, deliver, deploy, double, drive, ease,
  enter, exceed, expand, fall, flee, fly, follow, go, hang, head, hit, increase, jump, land, lead, leave, lie, lift, line, lower, march,
  mass, mount, move, near, pass, plunge, pull, pursue, push, raise, reach, reduce, rest, return, ride, rise, send, settle, sit, spread, stand,
  station, stretch, surge, surround, take, throw, top, walk, storm`,
  // Violence, crime, law, disaster.
  `abuse, arrest, assault, attack, battle, beat, blow, bomb, break, bribe, burn, bury, cap, cheat, collapse, combat, conspire, convict, damage, defraud, destroy,
  die, embezzle, falsify, fight, file, forge, fine, free, freeze, harm, hide, hurt, injure, jail, kidnap, kill, launder, limit, murder, oust, protect, recover, release, save,
  sentence, shoot, steal, sue, suffer, survive`,
  // Work, money, business.
  `award, bid, book, build, buy, collect, cook, cost, create, earn, eat, employ, fix, gain, grant, hire, invest, join, lease, lose, make,
  manufacture, partner, pay, plant, produce, purchase, rally, rent, repair, retire, rival, sell, serve, spend, struggle, team, win,
  work`,
  // Politics, diplomacy, society.
  `act, add to, air, attend, avoid, cause, chair, contribute, divide, enable, engage, express, force, fuel, help, hold, improve, issue, let, meet,
  play, prevent, print, prompt, publish, rely, resolve, respond to, result, riot, share, stage, strengthen, target, unite, visit, voice`,
  // Mind, body, household, sport.
  `affect, alarm, arm, bear, care, catch, choose, clean, clear, combine, date, draw, feel like, impact, infect, influence, live, match, mix,
  phone, pick, please, practice, prepare, schedule, score, separate, shock, sort, surprise, swear in, teach, treat, type, wake, wear`,
  // Everyday and light verbs.
  `access, allocate, carry out, chant, circulate, compile, do, earmark, fill, fill in, flow, form, found, gather, grab, hand, heat, interest, languish, orbit, participate in, perish, pose, present, put out, queue, represent, reside, risk, roam, roll, set,
  set up, shut down, sign up, sleep, slow, speed, spot, starve, stick, surface, take on, take place, tear, tie, toil, touch, wait, warm, wave, yield`,
  // Fixed expressions whose verb by itself would report.
  `agree to, begin to, call an election, call elections, claim asylum, claim lives, claim the lives of, claim victory, continue to,
  decide to, declare independence, declare victory, declare war, expect to, go on to, hold elections, hold talks, know how, report for duty, report for work, start to`,
  // What somebody finds, feels or does, with nothing told.
  `admire, approve of, believe in, bet, celebrate, cheer, cover, decide, diagnose, discount, dream, feature, find out, forget,
  give, include, leak, mark, measure, notice, realise, realize, resent, respect, witness, wonder`,
  // Verbs that carry a verb of saying; see the grammar.
  `be at pains, be careful, be keen, be quick, take to facebook, take to instagram, take to social media, take to tiktok, take to twitter, take to x, come forward, come out, go ahead, go further, go public, hasten, hesitate, keep on, rush, shrink, stand up, step forward`,
  // Events and dealings told of every day.
  `abandon, acquire, sink, sweep, swim, appoint, approve, borrow, broadcast, cancel, commemorate, detain, embrace, enforce, escape, examine, greet, hack, honor, honour, ignore, install, lend, listen, merge, neglect, oversee, owe, postpone, provide, quit, ratify, rebuild, receive, remove, rescue, resign, restart, rob, shed, slide, slip, smuggle, soar, split, supervise, suspend, travel, tumble, violate, withdraw`,
);
