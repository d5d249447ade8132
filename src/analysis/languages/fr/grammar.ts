import type { Grammar } from '../pack.ts';
import { list } from '../shared/list.ts';
import { closedClasses } from './closed-classes.ts';
import { nounForms } from './noun-forms.ts';
import { verbForms } from './verb-forms.ts';

/** Verbs whose stem ends in -r, so that their imperfect (montrait) looks like a conditional. */
const STEMS_IN_R = list(`
  abjurer, accaparer, accourir, accélérer, acquérir, adhérer, adjurer, administrer, admirer, adorer, agglomérer, altérer, amarrer, améliorer, ancrer,
  apeurer, arbitrer, arborer, aspirer, assurer, attirer, augurer, avérer, aérer, bagarrer, barrer, beurrer, bourrer, cadrer, calibrer, cambrer,
  capturer, carburer, carrer, censurer, centrer, chavirer, chiffrer, cintrer, clôturer, coffrer, collaborer, colorer, commémorer, comparer,
  concentrer, concourir, configurer, conférer, conjecturer, conjurer, conquérir, considérer, conspirer, coopérer, corroborer, courir, couvrir,
  célébrer, demeurer, desserrer, différer, digérer, discourir, dorer, durer, déblatérer, décalibrer, décentrer, déclarer, décolérer, décorer,
  découvrir, déférer, dégénérer, délabrer, délibérer, délirer, délivrer, démarrer, démontrer, dénaturer, dénigrer, dénombrer, déplorer, dépoussiérer,
  désaltérer, désemparer, désespérer, désirer, déséquilibrer, déterrer, détériorer, dévorer, effarer, effleurer, effondrer, emparer, empirer,
  empêtrer, encadrer, encombrer, encourir, endurer, engendrer, enquérir, enregistrer, enterrer, entourer, entrer, errer, espérer, exagérer, exaspérer,
  exonérer, expirer, explorer, exécrer, facturer, ferrer, figurer, filtrer, flairer, forer, fourrer, fracturer, frustrer, fédérer, garer, générer,
  gérer, honorer, ignorer, illustrer, immigrer, implorer, inaugurer, incarcérer, incorporer, inférer, ingérer, inspirer, instaurer, insérer,
  interférer, intégrer, jurer, labourer, lacérer, leurrer, libérer, livrer, lustrer, majorer, manufacturer, manœuvrer, marrer, massacrer, mesurer,
  migrer, minorer, mirer, modérer, montrer, mourir, murer, murmurer, narrer, obtempérer, obérer, offrir, opérer, orchestrer, ouvrir, parcourir, parer,
  parjurer, perdurer, perforer, perpétrer, persévérer, picorer, pleurer, pondérer, pressurer, procurer, proférer, proliférer, prospérer, préférer,
  préparer, pâturer, pénétrer, rassurer, raturer, recadrer, recourir, recouvrer, recouvrir, redémarrer, remontrer, remémorer, rencontrer, rentrer,
  repérer, requérir, respirer, resserrer, restaurer, restructurer, retirer, retransférer, revirer, rouvrir, réassurer, récupérer, récurer, référer,
  régénérer, réincarcérer, réinstaurer, réinsérer, réintégrer, réitérer, rémunérer, réparer, révérer, rééquilibrer, sabrer, sacrer, saturer,
  saupoudrer, savourer, secourir, serrer, sevrer, sidérer, souffrir, soupirer, sous-facturer, soutirer, structurer, subodorer, suggérer, suppurer,
  sursaturer, suturer, séparer, séquestrer, tarer, tempérer, timbrer, tirer, tolérer, torturer, transférer, transpirer, triturer, ulcérer, vibrer,
  virer, voiturer, vénérer, échancrer, éclairer, écœurer, édulcorer, égarer, élaborer, énumérer, épurer, équilibrer, étirer, évaporer, œuvrer`).map(
  (verb) => verb.slice(0, -2),
);

/** Nouns, adjectives and presents that end like a conditional. */
const LIKE_A_CONDITIONAL = list(`
  portrait, autoportrait, retrait, extrait, attrait, trait, abstrait, distrait, soustrait, contrait, paraît, apparaît, apparait, disparaît, disparait, comparaît,
  transparaît, transparait, braient, traient`);

export const grammar: Grammar = {
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
  decimal: ',',
  adverbEndings: ['ment'],
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
  adjectives: 'after',
  words: closedClasses,
  nounForms,
  verbForms,
  conditional: {
    endings: ['rait', 'raient'],
    wishes: list(`
      aimer, préférer, souhaiter, désirer, vouloir, pouvoir, devoir, falloir, savoir, croire, penser, imaginer, rêver, apprécier, espérer, permettre, suffire, valoir, mériter,
      gagner, convenir, attendre, dire`),
    notVerbs: [...LIKE_A_CONDITIONAL, ...STEMS_IN_R.flatMap((stem) => [`${stem}ait`, `${stem}aient`])],
  },
};
