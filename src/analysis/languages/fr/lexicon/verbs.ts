import type { VerbClass } from '../../pack.ts';
import { list } from '../../shared/list.ts';
import { forms } from '../list.ts';
import { laws, statutes } from './documents.ts';
import { opinionVerbs } from './opinion-verbs.ts';

/**
 * Verbs that put information down to their subject.
 *
 * Reflexive verbs are written with their pronoun ("se féliciter"), which is skipped as a clitic; their forms are those of the plain verb.
 * A verb whose direct object may be a thing done ("rejeter un recours") stands in a clear class without `object` and again in a likely one with it.
 */
export const verbs: VerbClass[] = [
  {
    id: 'say',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  affirmer, ajouter, alléguer, arguer, argumenter, avancer, certifier, clarifier, conclure, dire, divulguer, dévoiler, déclarer, expliciter,
  expliquer, exposer, indiquer, insinuer, insister, noter, objecter, plaider, proclamer, pronostiquer, protester,
  préciser, prétendre, prétexter, raconter, rappeler, rapporter, redire, relever, réaffirmer, réitérer, répondre, répéter,
  résumer, s'accorder à dire, souligner, sous-entendre, suggérer, tenir à préciser, tenir à souligner, vouloir croire, énoncer,
  narrer, se rappeler, supputer`),
  },
  // Their passive tells what somebody does: "le service est assuré par".
  {
    id: 'hold',
    activeOnly: true,
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  assurer, défendre l'idée, maintenir, observer, soutenir`),
  },
  {
    id: 'announce',
    tells: true,
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  annoncer, attester, confirmer, corroborer, détailler, faire mention, faire part, faire état, mentionner,
  officialiser, relater, relayer, rendre compte, revendiquer, révéler, évoquer`),
  },
  // With an object they may tell an act: "signale un vol à la police", "met en cause un voisin".
  {
    id: 'point-out',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list('incriminer, mettre en accusation, mettre en cause, pointer, signaler'),
  },
  // What somebody notices is as often told of them as by them.
  {
    id: 'notice',
    subject: 'either',
    frames: ['clause'],
    strength: 'likely',
    lemmas: list("constater, remarquer, s'apercevoir"),
  },
  {
    id: 'notice-aloud',
    subject: 'either',
    frames: ['quote', 'aside'],
    strength: 'clear',
    lemmas: list('constater, remarquer'),
  },
  // Phrases: the first word is inflected.
  // Their own forecasts and results: the figures after them are theirs.
  {
    id: 'forecast',
    subject: 'speaker',
    frames: ['bare'],
    strength: 'clear',
    lemmas: [
      ...list(`publier un bénéfice, publier un chiffre d'affaires, publier un résultat, publier une perte`),
      ...['abaisser', 'relever', 'revoir', 'réviser', 'confirmer', 'maintenir', 'ajuster', 'publier'].flatMap((verb) =>
        [
          'ses prévisions',
          'sa prévision',
          'ses estimations',
          'son estimation',
          'ses perspectives',
          'à la baisse ses prévisions',
          'à la hausse ses prévisions',
          'ses résultats',
        ].map((own) => `${verb} ${own}`),
      ),
    ],
  },
  {
    id: 'say-so',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  dire en substance, faire comprendre, faire croire, faire entendre, faire observer, faire remarquer, faire savoir, faire valoir,
  laisser entendre, laisser filtrer, laisser penser, laisser présager, mettre en avant, mettre l'accent`),
  },
  // Manners of speaking that may also take a clause.
  {
    id: 'utter',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  chuchoter, clamer, corriger, crier, glisser, hurler, ironiser, jurer, lâcher, marteler, murmurer, nuancer, opposer, plaisanter, rabâcher,
  rectifier, relativiser, riposter, répliquer, rétorquer, s'exclamer, s'écrier, scander, se remémorer, se souvenir, souffler, tempérer,
  trancher`),
  },
  // Ways of speaking, gestures and ways of carrying on: they report only together with the words said.
  {
    id: 'utter-words',
    subject: 'speaker',
    frames: ['quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  abonder, acquiescer, analyser, approuver, assener, asséner, balayer, blaguer, calmer le jeu, commenter, compléter, consentir, continuer,
  diagnostiquer, décocher, décrypter, décréter, défendre, enchaîner, enfoncer le clou, enrager, fulminer, grincer, grogner, hésiter,
  improviser, insulter, interpeller, invectiver, justifier, lancer, moquer, parler, pester, philosopher, poursuivre, rassurer, renchérir, repartir,
  reprendre, ricaner, rugir, réagir, s'amuser, s'emporter, s'enflammer, s'excuser, s'énerver, s'épancher, se défendre, se dire, se désespérer,
  se justifier, se lâcher, se rassurer, se reprendre, se risquer, soupirer, sourire, tancer, temporiser, tempêter, tonner, triompher,
  énumérer, faire écho, appuyer, attaquer, badiner, bougonner, claironner, contre-attaquer, dédramatiser, embrayer, exulter, fanfaronner, gémir, gronder,
  jubiler, maugréer, persifler, pondérer, rager, rebondir, récapituler, rire, râler, s'impatienter, théoriser, vociférer`),
  },
  {
    id: 'confide',
    ofThings: true,
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  avouer, confier, se confier, témoigner`),
  },
  {
    id: 'describe',
    tells: true,
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: ['décrire', 'dépeindre'],
  },
  {
    id: 'speak-of',
    ofNew: true,
    subject: 'speaker',
    frames: [],
    strength: 'likely',
    lemmas: ['parler'],
  },
  // "Présentent le fils comme le coupable", but "présenter le projet comme prévu", "percevoir 40 euros comme indemnité" are acts.
  {
    id: 'hold-for',
    subject: 'speaker',
    frames: [],
    complement: ['comme ^'],
    strength: 'likely',
    lemmas: list('percevoir, présenter'),
  },
  // Who or what is to blame: "désigner comme candidat" names to a post.
  {
    id: 'point-to',
    activeOnly: true,
    subject: 'speaker',
    frames: [],
    complement: forms('auteur/e, cause, complice, coupable, fautif/ve, instigateur/trice, origine, responsable, suspect/e').map(
      (noun) => `comme ${noun}`,
    ),
    strength: 'likely',
    lemmas: ['désigner'],
  },
  // "Voit une « rupture »."
  {
    id: 'see-in',
    subject: 'speaker',
    frames: [],
    complement: ['«'],
    strength: 'likely',
    lemmas: ['voir'],
  },
  // What they warn of, or how they take it, follows in any form.
  {
    id: 'take-as',
    judges: true,
    subject: 'speaker',
    frames: ['bare'],
    strength: 'likely',
    lemmas: list(`
  alerter, mettre en garde, voir dans, voir d'un bon œil, voir d'un mauvais œil, voir en, y voir`),
  },
  // Their object is the one who is told.
  {
    id: 'inform',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'recipient'],
    strength: 'clear',
    lemmas: list(`
  alerter, avertir, aviser, informer, mettre au courant, mettre en garde, prévenir, tenir informé, tenir informés`),
  },
  {
    id: 'admit',
    ofThings: true,
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  admettre, concéder, convenir, reconnaître,
  confesser`),
  },
  {
    id: 'deny',
    tells: true,
    negatable: true,
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object', 'bare'],
    strength: 'clear',
    lemmas: list(`
  contredire, démentir, infirmer, mettre en doute, nier, réfuter, s'en défendre`),
  },
  // Also acts at law: "une élection contestée par".
  {
    id: 'contest',
    negatable: true,
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object', 'bare'],
    strength: 'clear',
    lemmas: list('contester, récuser'),
  },
  ...opinionVerbs,
  {
    id: 'promise',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  donner l'assurance, garantir, menacer, promettre`),
  },
  // With a plain object an opinion or an act.
  {
    id: 'word-or-act',
    subject: 'either',
    frames: ['object'],
    strength: 'likely',
    lemmas: list(`
  affirmer, alléguer, approuver, assurer, avancer, balayer, faire savoir, citer, clamer, constater, divulguer, dévoiler, défendre, expliquer, garantir, indiquer, louer, marteler, mesurer,
  noter, nuancer, observer, proclamer, promettre, préciser, raconter, rappeler, rapporter, rejeter, relativiser, relever, réaffirmer, réitérer,
  souligner, soutenir, tempérer`),
  },
  {
    id: 'judge-aloud',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  calculer, condamner, dresser le constat, faire le constat, louer, rejeter, établir`),
  },
  // A person is sentenced.
  {
    id: 'condemn',
    ofThings: true,
    subject: 'either',
    frames: ['object'],
    strength: 'likely',
    lemmas: ['condamner'],
  },
  // Their object is a figure.
  {
    id: 'count',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  chiffrer, comptabiliser, décompter, dénombrer, identifier, projeter, recenser, répertorier, tabler sur, évaluer`),
  },
  {
    id: 'estimate',
    subject: 'either',
    frames: ['object'],
    strength: 'clear',
    lemmas: list(`
        estimer`),
  },
  {
    id: 'show',
    subject: 'document',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  accréditer, apporter la preuve, conclure à, documenter, démontrer, faire apparaître, illustrer, mettre au jour, mettre en lumière,
  mettre en évidence, montrer, prouver, refléter, étayer`),
  },
  {
    id: 'show-by-research',
    subject: 'collective',
    frames: ['clause'],
    strength: 'clear',
    lemmas: list('découvrir, démontrer, montrer, prouver'),
  },
  // What a law, plan or agreement says.
  {
    id: 'provide',
    lasting: true,
    subject: 'document',
    frames: ['clause', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
  disposer, prescrire, prévoir, stipuler, édicter`),
  },
  {
    id: 'ordain',
    presentOnly: true,
    lasting: true,
    subject: 'document',
    frames: ['clause', 'object'],
    strength: 'likely',
    only: laws,
    lemmas: list(`
  autoriser, exiger, fixer, imposer, interdire, obliger, plafonner`),
  },
  // Things of the same names allow something, too: "le code permet d'ouvrir".
  {
    id: 'permit',
    presentOnly: true,
    lasting: true,
    subject: 'document',
    frames: ['clause', 'object'],
    strength: 'likely',
    only: statutes,
    lemmas: ['permettre'],
  },
  // What a poll finds for somebody.
  {
    id: 'give',
    subject: 'document',
    frames: [],
    complement: ['~ #'],
    only: forms("baromètre, enquête, enquête d'opinion, estimation, projection, sondage"),
    strength: 'likely',
    lemmas: ['créditer', 'donner'],
  },
  // A figure that a class of people foresees.
  {
    id: 'expect',
    subject: 'collective',
    frames: [],
    complement: ['#', '~ #'],
    only: forms('analyste, expert/e, investisseur/se, prévisionniste, spécialiste, économiste'),
    strength: 'likely',
    lemmas: ['attendre'],
  },
  // What was counted, not what somebody has.
  {
    id: 'count-up',
    perfectOnly: true,
    subject: 'speaker',
    frames: [],
    complement: ['#'],
    only: forms(`
      autorités/, chercheur/se, douane, enquêteur/trice, gendarmerie, gendarme, journaliste, observatoire, ong, organisateur/trice, police,
      policier/ère, pompier, préfecture, secours/`),
    strength: 'likely',
    lemmas: ['compter'],
  },
  // What witnesses, and those who report for an outlet, saw themselves.
  {
    id: 'see',
    subject: 'witness',
    frames: ['clause', 'object'],
    strength: 'likely',
    lemmas: ['voir'],
  },
  // What a source hands over is information, what anybody else does is an act.
  {
    id: 'supply',
    subject: 'source',
    frames: ['object'],
    strength: 'clear',
    lemmas: list('communiquer, donner, fournir, livrer, remettre, transmettre'),
  },
  {
    id: 'write',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
  chroniquer, consigner, poster, titrer, tweeter, twitter, écrire`),
  },
  // The subject has it from somebody else: "a appris l'agence de source policière".
  {
    id: 'learn',
    learns: true,
    subject: 'speaker',
    frames: ['aside'],
    strength: 'likely',
    lemmas: list(`
        apprendre`),
  },
  // A wish gives no information; the words quoted with it mostly do.
  {
    id: 'hope',
    subject: 'speaker',
    frames: ['quote', 'aside'],
    strength: 'likely',
    lemmas: list(`
  conseiller, espérer, plaider pour, préconiser, prôner, recommander, rêver, souhaiter`),
  },
];
