import type { Grammar } from '../grammar.ts';
import { list } from '../shared/list.ts';
import { siteEndings } from '../shared/site-endings.ts';
import { closedClasses } from './closed-classes.ts';
import { forms } from './list.ts';
import { nounForms } from './noun-forms.ts';
import { verbForms } from './verb-forms.ts';

export const grammar: Grammar = {
  siteEndings,
  elisions: ["l'", "d'", "qu'", "n'", "s'", "c'", "j'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "ç'"],
  enclitics: [
    '-t-elles',
    '-t-ils',
    '-t-elle',
    '-t-il',
    '-t-on',
    '-elles',
    '-elle',
    '-ils',
    '-moi',
    '-il',
    '-on',
    '-je',
    '-ce',
    '-ci',
    '-là',
  ],
  abbreviations: list(`
    m, mm, mme, mmes, mlle, mlles, dr, drs, pr, prof, me, mgr, st, ste, gén, gal, col, cdt, cap, lt, sgt, maj, adj, av, bd, boul, art, al, cf, ex, fig, vol, no, nos, p, pp, éd, ed, env,
    hab, min, max, tél, réf, suppl, janv, févr, avr, juil, sept, oct, nov, déc, apr, j.-c, u.s, u.s.a, o.n.u, s.a, s.a.s, s.a.r.l, jr, sr, inc, corp, ltd, co, cie, vs, dir, coll, trad,
    mr, mrs, ms, rev, gov, sen, rep, jean-m, ph, ch, th, i.e, e.g, c.-à-d, p.-d.g, n.d.l.r, ndlr, r.-d, hon`),
  nounEndings: ['es', 's', 'x'],
  personPronouns: list("je, j', nous"),
  objectPronouns: list('moi, lui, elle, nous, eux, elles'),
  bystanders: forms(`
    automobiliste, badaud/e, client/e, conducteur/trice, chauffeur/se, employé/e, habitant/e, infirmier/ère, livreur/se, locataire, malade, manifestant/e,
    otage, passager/ère, passant/e, patient/e, plaignant/e, promeneur/se, rescapé/e, riverain/e, salarié/e, serveur/se, spectateur/trice,
    survivant/e, témoin, touriste, vendeur/se, victime, villageois/e, voisin/e, voyageur/se`),
  those: ['ceux', 'celles', 'celui', 'celle'],
  contractions: ['du', 'au'],
  clients: ['client', 'cliente'],
  advocates: list('avocat, avocate, conseil, défenseur, défenseure'),
  nobody: list('aucun, aucune, nul, nulle, personne'),
  witnesses: forms('témoin'),
  placesToo: ['site'],
  decimal: ',',
  adverbEndings: list(`
    lement, rement, vement, tement, quement, ément, amment, emment, nement, dement, gement, chement, eusement, aiment, iment, ument, mement, bement`),
  verbEndings: [
    'aient',
    'èrent',
    'irent',
    'urent',
    'inrent',
    'eront',
    'iront',
    'dront',
    'raient',
    'issent',
    'issait',
    'erait',
    'irait',
    'drait',
    'era',
    'ira',
    'ait',
  ],
  neverPlural: ['ant', 'ent'],
  personEndings: [
    'iste',
    'istes',
    'logue',
    'logues',
    'eur',
    'eurs',
    'euse',
    'euses',
    'trice',
    'trices',
    'cien',
    'ciens',
    'cienne',
    'ciennes',
  ],
  scienceEndings: ['ologue', 'ologues', 'ologiste', 'ologistes', 'icien', 'iciens', 'icienne', 'iciennes'],
  adjectives: 'after',
  words: closedClasses,
  nounForms,
  verbForms,
  honorificRoles: { me: ['avocat', 'avocate'], 'me.': ['avocat', 'avocate'], maître: ['avocat', 'avocate'] },
  reflexives: ['se', "s'"],
  carriers: {
    plain: list(`
      s'attacher, commencer, se contenter, continuer, s'empresser, finir, s'obstiner, oser, persister, pouvoir, se borner, souhaiter, tenir, venir, vouloir,
      s'évertuer`),
    denied: list('cesser, hésiter, manquer, tarder'),
  },
  narrative: ['de', "d'"],
  conditional: {
    participleEndings: ['é', 'és', 'ée', 'ées'],
    wishes: list(`
      aimer, préférer, souhaiter, désirer, vouloir, pouvoir, devoir, falloir, savoir, croire, penser, imaginer, rêver, apprécier, espérer, permettre, suffire, valoir, mériter,
      gagner, convenir, attendre`),
    states: list(`
      appartenir, cacher, circuler, convoiter, dater, détenir, disposer, employer, envisager, habiter, ignorer, lorgner, manquer, négocier, posséder, provenir, remonter,
      résider, retenir, s'agir, s'apprêter, s'élever, se cacher, se trouver, séjourner, songer, souffrir, travailler, valoir, venir, vivre`),
    origins: list("dater, provenir, s'agir, venir"),
    withBe: list(`
      aller, arriver, décéder, devenir, entrer, intervenir, mourir, naître, partir, parvenir, rentrer, rester, retourner, revenir, sortir,
      survenir, tomber, venir`),
    passiveStates: list('blesser, détenir, hospitaliser, impliquer, lier, menacer, rechercher, réfugier, retrancher, soupçonner'),
    effects: list(`
      accélérer, aggraver, alléger, alourdir, améliorer, amplifier, atténuer, bouleverser, compliquer, compromettre, consolider, dissuader, empêcher,
      encourager, entraver, éviter, faciliter, favoriser, freiner, inciter, limiter, prolonger, ralentir, relancer, renforcer, retarder, réduire,
      simplifier, stimuler`),
    plans: forms(`
      impôt, loi, mesure, plan, programme, projet, promesse, proposition, propose/, proposent/, proposé/e, prévoit/, prévoient/, réforme, référendum,
      scénario, taxe, texte`),
    means: ['avec', 'grâce'],
    anybody: list("quiconque, ceux, celles, celui, celle, toute, tout, tous, chaque, aucun, aucune, quelqu'un"),
    unreal: list(`
      à défaut, à terme, autrement, avec un tel, avec une telle, avec de tels, avec de telles, d'ici, d'ici à, dans ce cas, dans cette hypothèse, dans l'hypothèse, dans l'idéal, dans le cas, en cas, faute, idéalement,
      le cas échéant, sans, sinon`),
    weighing: ['ce', "c'", 'cela', 'ça', 'on', 'je', "j'", 'nous', 'vous'],
  },
};
