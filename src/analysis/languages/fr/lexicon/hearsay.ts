import type { Lexicon } from '../../pack.ts';
import { lines } from '../../shared/list.ts';
import { forms } from '../list.ts';

const ACCUSED = '{accuser:past-participle}|{soupçonner:past-participle}|{suspecter:past-participle}';
const REPUTED = 'réputé|réputée|réputés|réputées';
const THEY_SAY = '{dire}|{raconter}|{murmurer}|{chuchoter}|{prétendre}|{rapporter}|{susurrer}';
const RUMOURS = 'rumeur|rumeurs|bruit|bruits|on-dit|ouï-dire|racontars|ragots';
const THE_RUMOUR =
  'le|un|des|les|la|une|certaines bruit|bruits|rumeur|rumeurs persistante|persistantes|insistante|insistantes|folle|folles|publique?';
const GO_ROUND =
  'court|courent|courait|couraient|{circuler}|{enfler}|veut|veulent|voulait|dit|disent|{affirmer}|{prétendre}|{évoquer}|bruisse|bruissent|laisse|laissent|donne|donnent|{annoncer}';

/** Phrases for claims that the text does not vouch for; the evidential conditional ("aurait fui") is left to the grammar. */
export const hearsay: Lexicon['hearsay'] = [
  ...lines(`
    il semblerait bien? que|qu'
    semblerait-t-il|semblerait-il|sembleraient-ils|paraît-il|parait-il|paraîtrait-il
    il paraît|parait|paraîtrait|paraitrait que|qu'
    l'? on #have? ${THEY_SAY} que|qu'
    a-t-on|avait-on dit|raconté|murmuré|prétendu
    dit-on|disait-on|prétend-on|prétendait-on
    raconte-t-on|racontait-on|murmure-t-on|murmurait-on|chuchote-t-on|chuchotait-on|rapporte-t-on|susurre-t-on
    l'? on le|la|les|l' dit|disait|prétend|prétendait|soupçonne|soupçonnait|suspecte|suspectait
    l'? on lui|leur prête|prêtait|attribue|attribuait
    l'? on spécule
    l'? on croit|croyait savoir
    l'? on cite|citait|évoque|évoquait|avance|avançait aussi|déjà|également|notamment|même? le|les nom|noms #of
    croit-on|croyait-on savoir
    il se dit|disait|murmure|murmurait|chuchote|chuchotait|raconte|racontait|susurre|susurrait que|qu'
    il #have été dit|rapporté|raconté que|qu'
    il #be dit|rapporté|raconté que|qu'
    ${THE_RUMOUR} ${GO_ROUND}
    ${THE_RUMOUR} #have *? couru|circulé|enflé|évoqué
    ${THE_RUMOUR} fait|font|faisait|faisaient état
    les rumeurs vont|allaient bon train
    selon|d'après la|une|les|des|certaines|certains|de ${RUMOURS} persistante|persistantes|insistante|insistantes|publique?
    selon|d'après la|une|les|des|certaines|certains|de ${RUMOURS} de couloir|couloirs
    à en croire la|une|les|des|certaines ${RUMOURS}
    si l' on en croit la|une|les|des|certaines ${RUMOURS}
    à ce qu' il paraît|parait
    à|d'après|selon ce que|qu' l'? on dit|raconte|prétend
    à|d'après|selon ce qui se dit
    selon toute apparence
    prétendument|supposément|censément|soi-disant
    #be ${REPUTED} être|avoir|proche|proches|posséder|détenir|entretenir
    #be dit|dite|dits|dites proche|proches
    passe|passent|passait|passaient pour un|une|être|avoir`).map((pattern) => ({ pattern, strength: 'clear' as const })),
  // They may also tell a post or a tale, or what the writer himself makes of it.
  ...lines(`
    apparemment
    semble-t-il|semble-il|semblent-ils
    ${REPUTED} proche|proches
    l'? on évoque|évoquait
    l'? on cite|citait
    l'? on parle|parlait #of
    l'? on prête|prêtait à|au|aux
    {prêter:past-participle} à|au|aux
    le|les nom|noms #of ~ circule|circulent|circulait|circulaient
    est|sont|était|étaient|serait|seraient *? {pressentir:past-participle}
    #be *? {donner:past-participle}|{tenir:past-participle} pour
    les spéculations|supputations|conjectures vont|allaient bon train
    selon la légende
    la légende veut|raconte que|qu'`).map((pattern) => ({
    pattern,
    strength: 'likely' as const,
  })),
];

export const accusations: Lexicon['accusations'] = lines(`
  ${ACCUSED} #of
  #be *? ${ACCUSED} #of
  #have *? été *? ${ACCUSED} #of`);

export const courtWords: Lexicon['courtWords'] = forms(`
  acquitté/e, arrestation, arrêté/e, audience, avocat/e, chef d'accusation, comparaître/, comparaît/, condamnation, condamné/e, cour d'assises, détention,
  enquête judiciaire, enquête pour, enquête préliminaire, garde à vue, gardé/e à vue, incarcéré/e, inculpation, inculpé/e, information judiciaire, interpellation, interpellé/e, juge, jugé/e, juré/e, jury, magistrat/e,
  mandat d'arrêt, ouvert une enquête, réclusion, mis/e en cause, mis/e en examen, parquet, peine, plainte, poursuivi/e, prison, procureur/e, procès, prévenu/e, relaxé/e, tribunal,
  écroué/e`);
