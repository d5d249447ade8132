import type { VerbClass } from '../../pack.ts';
import { list } from '../../shared/list.ts';

/** Adjectives and participles of conviction and worry with être and se dire, in every agreement. */
const states = (heads: string[], ...adjectives: string[]) => heads.flatMap((head) => adjectives.map((adjective) => `${head} ${adjective}`));

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
        affirmer, ajouter, alléguer, arguer, argumenter, assurer, avancer, certifier, clarifier, déclarer, dire, redire, énoncer,
        expliciter, expliquer, exposer, indiquer, insinuer, insister, maintenir, noter, objecter, observer, préciser, prétendre,
        proclamer, professer, raconter, rappeler, réaffirmer, réitérer, relever, remarquer, répéter, répondre, sous-entendre, soutenir,
        souligner, spécifier, suggérer, conclure, constater, résumer, récapituler, synthétiser, théoriser, postuler, plaider, prétexter,
        protester, pronostiquer, vouloir croire, tenir à préciser, tenir à souligner, tenir à rappeler, tenir à dire, s'accorder à dire,
        rapporter`),
  },
  {
    id: 'announce',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
        annoncer, attester, confirmer, corroborer, détailler, dévoiler, divulguer, ébruiter, évoquer, mentionner, officialiser, relater,
        relayer, révéler, revendiquer, signaler, faire état, faire part, faire mention, faire l'annonce, rendre compte,
        donner des détails, donner des précisions, apporter des précisions, fournir des détails`),
  },
  {
    id: 'say-so',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    note: 'Phrases: the first word is inflected.',
    lemmas: list(`
        faire savoir, faire valoir, faire observer, faire remarquer, faire noter, faire comprendre, faire entendre, faire croire,
        faire passer le message, laisser entendre, laisser penser, laisser supposer, laisser croire, laisser comprendre, laisser deviner,
        laisser présager, laisser augurer, laisser filtrer, donner à penser, donner à entendre, donner à comprendre, mettre en avant,
        mettre l'accent, attirer l'attention, porter à la connaissance, dire en substance, dire tout haut, clamer haut et fort,
        avoir beau jeu de dire`),
  },
  {
    id: 'utter',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    note: 'Manners of speaking that may also take a clause.',
    lemmas: list(`
        clamer, claironner, chuchoter, corriger, crier, glisser, hurler, ironiser, jurer, lâcher, marteler, murmurer, nuancer, opiner,
        opposer, plaisanter, prophétiser, rabâcher, rectifier, relativiser, répliquer, ressasser, rétorquer, riposter, scander, seriner,
        souffler, susurrer, tempérer, trancher, vociférer, se souvenir, se remémorer, se récrier, s'exclamer, s'écrier`),
  },
  {
    id: 'utter-words',
    subject: 'speaker',
    frames: ['quote', 'aside'],
    strength: 'clear',
    note: 'Ways of speaking, gestures and ways of carrying on: they report only together with the words said.',
    lemmas: list(`
        abonder, acquiescer, analyser, approuver, articuler, asséner, assener, bafouiller, balbutier, balayer, bégayer, blaguer,
        bougonner, bredouiller, cingler, commenter, compatir, compléter, consentir, continuer, couper court, culpabiliser, débiter,
        déclamer, décocher, décréter, décrypter, défendre, diagnostiquer, disserter, égrener, éluder, enchaîner, enfoncer le clou,
        enrager, énumérer, ergoter, éructer, esquiver, fanfaronner, fulminer, gémir, gloser, grincer, grogner, grommeler, gronder,
        haranguer, hasarder, hésiter, improviser, insulter, interpeller, intervenir, invectiver, jubiler, lancer, marmonner, maugréer,
        mimer, minauder, moraliser, pérorer, persifler, pester, philosopher, poursuivre, psalmodier, râler, rassurer, reconsidérer,
        reformuler, renchérir, repartir, reprendre, rigoler, ricaner, ronchonner, rugir, sangloter, schématiser, sermonner, soupirer,
        sourire, tancer, tempêter, temporiser, tonitruer, tonner, triompher, s'amuser, s'emporter, s'énerver, s'enflammer,
        s'enthousiasmer, s'épancher, s'époumoner, s'esclaffer, s'égosiller, s'étrangler, s'excuser, se défendre, se désespérer,
        se gausser, se justifier, se lâcher, se marrer, se rassurer, se reprendre, se risquer, se résigner, botter en touche,
        calmer le jeu, crier victoire, garder espoir, mettre les points sur les i, planter le décor, remettre une couche, réagir`),
  },
  {
    id: 'confide',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
        avouer, confesser, confier, décrire, dépeindre, narrer, témoigner, se confier, brosser le portrait, vider son sac`),
  },
  {
    id: 'inform',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'recipient'],
    strength: 'clear',
    note: 'Their object is the one who is told.',
    lemmas: list(`
        alerter, avertir, aviser, informer, notifier, prévenir, mettre au courant, mettre en garde, tenir au courant, tenir informé,
        tenir informée, tenir informés, tenir informées`),
  },
  {
    id: 'admit',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
        admettre, concéder, convenir, reconnaître, se rendre à l'évidence, faire son mea culpa, battre sa coulpe`),
  },
  {
    id: 'deny',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
        contester, contredire, démentir, dénier, infirmer, nier, récuser, réfuter, apporter un démenti, opposer un démenti,
        mettre en doute, révoquer en doute, s'en défendre, s'inscrire en faux, tordre le cou`),
  },
  {
    id: 'think',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: [
      ...list(`
        anticiper, conjecturer, considérer, croire, croire savoir, déduire, deviner, douter, en conclure, escompter, estimer,
        extrapoler, gager, imaginer, inférer, juger, parier, penser, prédire, présager, pressentir, présumer, présupposer, soupçonner,
        spéculer, subodorer, supposer, supputer, suspecter, tabler, trouver, s'attendre, se convaincre, se figurer, se persuader,
        être d'avis, avoir la certitude, avoir la conviction, avoir le sentiment, avoir l'impression, avoir l'intuition,
        partir du principe, tenir pour acquis, tenir pour certain, faire le pari`),
      ...states(
        ['être', 'se dire'],
        ...list(`
          convaincu, convaincue, convaincus, persuadé, persuadée, persuadés, certain, certaine, certains, sûr, sûrs, formel, formelle,
          formels, formelles, catégorique, catégoriques`),
      ),
    ],
  },
  {
    id: 'think-of',
    subject: 'either',
    frames: ['object'],
    strength: 'likely',
    note: 'The opinion stands in the object: "jugent le texte insuffisant", "prévoient une récession", "soupçonnent un proche".',
    lemmas: list(`
        anticiper, considérer, envisager, escompter, imaginer, juger, prédire, pressentir, prévoir, pronostiquer, soupçonner, suspecter,
        tabler, tenir pour responsable, rendre responsable`),
  },
  {
    id: 'fear',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: [
      ...list(`
        appréhender, craindre, redouter, avoir peur, avoir des craintes, crier au loup, donner l'alerte, lancer l'alerte,
        pousser un cri d'alarme, sonner l'alarme, sonner le tocsin, tirer la sonnette d'alarme, tirer le signal d'alarme`),
      ...states(
        ['être', 'se dire'],
        ...list('inquiet, inquiète, inquiets, inquiètes, préoccupé, préoccupée, préoccupés, choqué, choquée, choqués, surpris, surprise'),
      ),
    ],
  },
  {
    id: 'blame',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: list(`
        accabler, accuser, blâmer, brocarder, caricaturer, conspuer, critiquer, dénigrer, dénoncer, déplorer, désapprouver, désavouer,
        discréditer, égratigner, éreinter, étriller, fustiger, honnir, imputer, incriminer, moquer, pointer, pourfendre, railler,
        regretter, reprocher, réprouver, stigmatiser, tacler, tailler en pièces, taxer, vilipender, vitupérer, crier à la trahison,
        crier au complot, crier au scandale, dire sa colère, dire sa déception, dire son désaccord, dire son indignation,
        dire son inquiétude, dire son opposition, exprimer, faire grief, hausser le ton, jeter l'opprobre, mettre en accusation,
        mettre en cause, monter au créneau, montrer du doigt, pointer du doigt, remettre en cause, remettre en question,
        tirer à boulets rouges, voler dans les plumes`),
  },
  {
    id: 'feel',
    subject: 'speaker',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    note: 'Reflexive; without the pronoun ("la mesure inquiète") they report nothing.',
    lemmas: list(`
        s'agacer, s'alarmer, s'angoisser, s'attrister, s'effrayer, s'émerveiller, s'émouvoir, s'enorgueillir, s'étonner, s'indigner,
        s'inquiéter, s'insurger, s'interroger, s'irriter, s'offusquer, se consoler, se désoler, se féliciter, se flatter, se gargariser,
        se lamenter, se plaindre, se réjouir, se révolter, se scandaliser, se targuer, se tourmenter, se vanter`),
  },
  {
    id: 'feel-of',
    subject: 'speaker',
    frames: ['object'],
    strength: 'likely',
    note: 'The same with their complement: "s\'inquiète de la hausse". Likely, since the forms are those of the plain verb.',
    lemmas: list(`
        s'alarmer, s'émouvoir, s'enorgueillir, s'étonner, s'indigner, s'inquiéter, s'insurger, s'offusquer, se désoler, se féliciter,
        se plaindre, se réjouir, se targuer, se vanter, se moquer`),
  },
  {
    id: 'praise',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    lemmas: [
      ...list(`
        assimiler, complimenter, encenser, glorifier, minimiser, qualifier, saluer, vanter, applaudir, dire du bien, dire du mal,
        se déclarer, se vouloir rassurant, se vouloir rassurante`),
      ...states(
        ['se dire'],
        ...list(`
          satisfait, satisfaite, satisfaits, favorable, favorables, opposé, opposée, opposés, prêt, prête, prêts, optimiste, optimistes,
          confiant, confiante, confiants, sceptique, soulagé, soulagée, soulagés, rassuré, rassurée, rassurés, déçu, déçue, déçus`),
      ),
    ],
  },
  {
    id: 'promise',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
        garantir, menacer, promettre, agiter la menace, brandir la menace, donner l'assurance, donner sa parole, donner des garanties,
        faire la promesse, faire le serment`),
  },
  {
    id: 'word-or-act',
    subject: 'either',
    frames: ['object'],
    strength: 'likely',
    note: 'With a plain object an opinion or an act.',
    lemmas: list(`
        approuver, balayer, constater, défendre, garantir, louer, observer, promettre, rejeter, relever, rappeler, souligner, noter,
        expliquer, assurer, affirmer, raconter, soutenir, avancer, préciser, indiquer, exposer, relativiser, nuancer, tempérer, citer,
        rapporter, mesurer`),
  },
  {
    id: 'judge-aloud',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
        condamner, exclure, rejeter, louer, calculer, établir, en déduire, tirer la conclusion, faire le constat, poser le constat,
        dresser le constat, dresser un constat`),
  },
  {
    id: 'count',
    subject: 'either',
    frames: ['clause', 'quote', 'aside', 'object'],
    strength: 'clear',
    note: 'Their object is a figure.',
    lemmas: list(`
        chiffrer, comptabiliser, décompter, dénombrer, évaluer, quantifier, recenser, répertorier, projeter, tabler sur, dresser un bilan,
        donner un bilan, faire le décompte`),
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
        accréditer, démontrer, documenter, étayer, illustrer, montrer, prouver, refléter, conclure à, apporter la preuve,
        donner la mesure, donner une idée, faire apparaître, faire ressortir, jeter une lumière, laisser apparaître,
        laisser transparaître, laisser voir, mettre au jour, mettre en évidence, mettre en exergue, mettre en lumière, mettre en relief,
        tendre à démontrer, tendre à montrer, tendre à prouver`),
  },
  {
    id: 'provide',
    subject: 'document',
    frames: ['clause', 'aside', 'object'],
    strength: 'clear',
    note: 'What a law, plan or agreement says.',
    lemmas: list(`
        disposer, édicter, prescrire, prévoir, stipuler`),
  },
  {
    id: 'write',
    subject: 'either',
    frames: ['clause', 'quote', 'aside'],
    strength: 'clear',
    lemmas: list(`
        écrire, chroniquer, consigner, éditorialiser, poster, sous-titrer, titrer, tweeter, twitter`),
  },
  {
    id: 'learn',
    subject: 'speaker',
    frames: ['aside'],
    strength: 'likely',
    note: 'The subject has it from somebody else: "a appris l\'agence de source policière".',
    lemmas: list(`
        apprendre`),
  },
  {
    id: 'hope',
    subject: 'speaker',
    frames: ['quote', 'aside'],
    strength: 'likely',
    note: 'A wish gives no information; the words quoted with it mostly do.',
    lemmas: list(`
        conseiller, espérer, plaider pour, préconiser, prôner, recommander, rêver, souhaiter, s'impatienter`),
  },
];
