import type { VerbClass } from '../../pack.ts';
import { list } from '../../shared/list.ts';
import { forms } from '../list.ts';

/** Adjectives and participles of conviction and worry with être and se dire, in every agreement. */
const states = (heads: string[], ...adjectives: string[]) => heads.flatMap((head) => adjectives.map((adjective) => `${head} ${adjective}`));

/** "Une chose est sûre", "le fait est certain": what people are is said of things, too. */
export const evidentVerbs = states(['être'], ...forms('certain/e, sûr/e'));

/** Verbs by which their subject thinks, fears, blames, feels or praises: what it holds is the information. */
export const opinionVerbs: VerbClass[] = [
  {
    id: 'think',
    negatable: true,
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: [
      ...list(`
  anticiper, avoir la certitude, avoir la conviction, avoir le sentiment, considérer, croire, croire savoir, deviner, douter, déduire,
  en conclure, escompter, estimer, exclure, faire le pari, imaginer, juger, parier, partir du principe, penser, pressentir, prédire, présager,
  présumer, s'attendre, se convaincre, se figurer, se persuader, soupçonner, spéculer, supposer, suspecter, être d'avis`),
      ...states(['être'], ...forms('catégorique, certain/e, convaincu/e, formel/le, persuadé/e, sûr/e')),
    ],
  },
  // The opinion stands in the object: "jugent le texte insuffisant", "prévoient une récession", "soupçonnent un proche".
  {
    id: 'think-of',
    negatable: true,
    subject: 'either',
    frames: ['object'],
    strength: 'likely',
    lemmas: list(`
  anticiper, envisager, escompter, exclure, imaginer, pencher pour, privilégier, prévoir, s'attendre, vouloir croire`),
  },
  {
    id: 'judge-of',
    negatable: true,
    judges: true,
    subject: 'either',
    frames: ['object'],
    strength: 'likely',
    lemmas: list(`
  considérer, douter, déceler, entrevoir, flairer, juger, pressentir, pronostiquer, prédire, soupçonner, suspecter`),
  },
  // What they foresee, not what they mean to do: "prévoit que", not "prévoit de".
  {
    id: 'foresee',
    subject: 'speaker',
    frames: ['quote', 'aside'],
    strength: 'clear',
    lemmas: ['prévoir'],
  },
  {
    id: 'fear',
    tells: true,
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: [
      ...list(`
  appréhender, avoir peur, craindre, donner l'alerte, lancer l'alerte, redouter, sonner l'alarme, tirer la sonnette d'alarme`),
      ...states(['être'], ...forms('inquiet/inquiète, préoccupé/e, choqué/e, surpris/e')),
    ],
  },
  {
    id: 'blame',
    tells: true,
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  accabler, accuser, attribuer la responsabilité, blâmer, brocarder, caricaturer, conspuer, critiquer, dire sa colère, dire son inquiétude, dire son opposition,
  discréditer, décrier, dénigrer, dénoncer, invoquer, déplorer, désapprouver, désavouer, exprimer, fustiger, faire porter la responsabilité, hausser le ton, imputer, rejeter la faute, rejeter la responsabilité,
  jeter l'opprobre, monter au créneau, montrer du doigt, moquer, pointer du doigt,
  pourfendre, railler, regretter, remettre en cause, remettre en question, reprocher, stigmatiser, tacler, taxer, égratigner, éreinter,
  vilipender, épingler, étriller`),
  },
  // Reflexive; without the pronoun ("la mesure inquiète") they report nothing.
  {
    id: 'feel',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  s'agacer, s'alarmer, s'angoisser, s'attrister, s'indigner, s'inquiéter, s'insurger, s'interroger, s'irriter, s'offusquer, s'émouvoir,
  s'étonner, se désoler, se flatter, se féliciter, se lamenter, se plaindre, se réjouir, se révolter, se scandaliser, se targuer,
  se tourmenter, se vanter`),
  },
  // The same with their complement or alone: "s'inquiète de la hausse". Likely, since the forms are those of the plain verb.
  {
    id: 'feel-of',
    judges: true,
    subject: 'speaker',
    frames: ['object', 'bare'],
    strength: 'likely',
    lemmas: list(`
  s'alarmer, s'inscrire en faux, s'élever contre, s'indigner, s'inquiéter, s'insurger, s'offusquer, s'émouvoir, s'étonner, se désoler, se féliciter, se moquer, se plaindre,
  se réjouir, se targuer, se vanter`),
  },
  {
    id: 'praise',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  applaudir, assimiler, minimiser, qualifier, saluer, se déclarer, se vouloir rassurant, vanter`),
  },
  {
    id: 'share-view',
    subject: 'speaker',
    frames: ['object'],
    takes: forms(`
      analyse, appréciation, avis, certitude, colère, constat, conviction, crainte, critique, diagnostic, doute, déception, hypothèse, idée,
      impression, indignation, inquiétude, intuition, jugement, opinion, optimisme, pessimisme, point de vue, préoccupation, scepticisme,
      sentiment, vision`),
    strength: 'likely',
    lemmas: ['partager'],
  },
  // "Crier au scandale": what they call what was done.
  {
    id: 'cry',
    subject: 'speaker',
    frames: ['object'],
    takes: forms(`
      abus, arnaque, censure, chantage, complot, conspiration, discrimination, escroquerie, fraude, hypocrisie, imposture, ingérence, injustice,
      machination, manipulation, mensonge, provocation, récupération, scandale, trahison, tricherie, tromperie`),
    strength: 'likely',
    lemmas: ['crier'],
  },
  // A stand is information by itself: "se dit favorable".
  {
    id: 'stand',
    negatable: true,
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'bare'],
    strength: 'clear',
    lemmas: states(
      ['se dire'],
      ...forms(`
  attaché/e, attristé/e, catégorique, certain/e, choqué/e, confiant/e, conscient/e, consterné/e, convaincu/e, disposé/e, défavorable, déterminé/e, déçu/e,
  favorable, fier/ère, formel/le, furieux/se, heureux/se, hostile, indigné/e, innocent/e, inquiet/inquiète, opposé/e, optimiste, ouvert/e, perplexe,
  persuadé/e, pessimiste, prudent/e, préoccupé/e, prêt/e, rassuré/e, ravi/e, satisfait/e, scandalisé/e, sceptique, serein/e, solidaire, soulagé/e,
  surpris/e, sûr/e, étonné/e`),
    ),
  },
];
