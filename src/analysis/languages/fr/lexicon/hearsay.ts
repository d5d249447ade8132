import type { Lexicon } from '../../pack.ts';
import { lines, list } from '../../shared/list.ts';
import { forms } from '../list.ts';

const ACCUSED = 'accusé|accusée|accusés|accusées|soupçonné|soupçonnée|soupçonnés|soupçonnées|suspecté|suspectée|suspectés|suspectées';
const REPUTED = 'réputé|réputée|réputés|réputées';
const THEY_SAY = '{dire}|{raconter}|{murmurer}|{chuchoter}|{prétendre}|{rapporter}|{susurrer}';
const RUMOURS = 'rumeur|rumeurs|bruit|bruits|on-dit|ouï-dire|racontars|ragots';
const GO_ROUND =
  'court|courent|courait|couraient|circule|circulent|circulait|circulaient|enfle|enflent|enflait|veut|veulent|voulait|dit|disent|affirme|affirment|prétend|prétendent|évoque|évoquent|bruisse|bruissent|se-répand|laisse|laissent|donne|donnent|annonce|annoncent';

/** Phrases for claims that the text does not vouch for; the evidential conditional ("aurait fui") is left to the grammar. */
export const hearsay: Lexicon['hearsay'] = [
  ...lines(`
    il semblerait bien? que|qu'
    semblerait-t-il|semblerait-il
    semble-t-il|semble-il
    sembleraient-ils|semblent-ils
    paraît-il|parait-il|paraîtrait-il|paraitrait-il
    il paraît|parait|paraîtrait|paraitrait que|qu'
    l'? on #have? ${THEY_SAY} que|qu'
    a-t-on|avait-on dit|raconté|murmuré|prétendu
    dit-on|disait-on|prétend-on|prétendait-on
    raconte-t-on|racontait-on|murmure-t-on|murmurait-on|chuchote-t-on|chuchotait-on|rapporte-t-on|susurre-t-on
    l'? on le|la|les|l' dit|disait|prétend|prétendait|soupçonne|soupçonnait|suspecte|suspectait
    l'? on lui|leur prête|prêtait|attribue|attribuait
    l'? on spécule
    l'? on croit|croyait savoir
    croit-on|croyait-on savoir
    il se dit|disait|murmure|murmurait|chuchote|chuchotait|raconte|racontait|susurre|susurrait que|qu'
    il #have été dit|rapporté|raconté que|qu'
    il #be dit|rapporté|raconté que|qu'
    le|un|des|les|la|une|certaines bruit|bruits|rumeur|rumeurs persistante|persistantes|insistante|insistantes|folle|folles|publique? ${GO_ROUND}
    le|un|des|les|la|une|certaines bruit|bruits|rumeur|rumeurs persistante|persistantes|insistante|insistantes|folle|folles|publique? #have *? couru|circulé|enflé|évoqué
    le|un|des|les|la|une|certaines bruit|bruits|rumeur|rumeurs persistante|persistantes|insistante|insistantes|folle|folles? fait|font|faisait|faisaient état
    les rumeurs|spéculations|supputations|conjectures vont|allaient bon train
    selon la|une|les|des|certaines|certains|de ${RUMOURS} persistante|persistantes|insistante|insistantes|publique?
    d' après la|une|les|des|certaines|certains ${RUMOURS} persistante|persistantes|insistante|insistantes|publique?
    à en croire la|une|les|des|certaines ${RUMOURS}
    si l' on en croit la|une|les|des|certaines ${RUMOURS}
    à ce qu' il paraît|parait
    à ce qu' on|l'on dit|raconte|prétend
    à ce que l' on dit|raconte|prétend
    à ce qui se dit
    d' après ce qu' on|l'on dit|raconte
    d' après ce que l' on dit|raconte
    d' après ce qui se dit
    selon ce qui se dit
    selon toute apparence
    prétendument|prétendûment
    supposément
    présumément
    censément
    soi-disant
    apparemment
    #be ${REPUTED} être|avoir|proche|proches|posséder|détenir|entretenir
    #be dit|dite|dits|dites proche|proches
    passe|passent|passait|passaient pour un|une|le|la|l'|être|avoir`).map((pattern) => ({ pattern, strength: 'clear' as const })),
  ...lines(`
    ${REPUTED} proche|proches
    l'? on évoque|évoquait
    l'? on cite|citait
    l'? on parle|parlait #of
    l'? on prête|prêtait à|au|aux
    prêté|prêtée|prêtés|prêtées à|au|aux
    #be *? pressenti|pressentie|pressentis|pressenties
    #be *? donné|donnée|donnés|données pour
    #be *? tenu|tenue|tenus|tenues pour
    selon la légende
    la légende veut|raconte que|qu'`).map((pattern) => ({
    pattern,
    strength: 'likely' as const,
    note: 'May also tell a charge in a court story, a post or a tale.',
  })),
];

export const accusations: Lexicon['accusations'] = lines(`
  ${ACCUSED} #of
  #be *? ${ACCUSED} #of
  #have *? été *? ${ACCUSED} #of`);

export const courtWords: Lexicon['courtWords'] = [
  ...forms(`
    procès, procureur, procureure, parquet, tribunal, juge, juré, jurée, jury, avocat, avocate, audience, inculpation, condamnation, peine, prison, détention,
    garde à vue, mandat d'arrêt, enquête judiciaire, information judiciaire, cour d'assises, magistrat, magistrate, prévenu, prévenue, chef d'accusation, plainte, interpellation, arrestation`),
  ...list(`
    jugé, jugée, jugés, jugées, inculpé, inculpée, inculpés, inculpées, poursuivi, poursuivie, poursuivis, poursuivies, condamné, condamnée, condamnés, condamnées, arrêté,
    arrêtée, arrêtés, arrêtées, interpellé, interpellée, interpellés, interpellées, écroué, écrouée, écroués, écrouées, mis en examen, mise en examen, mis en cause, comparaître,
    comparaît, acquitté, acquittée, relaxé, relaxée`),
];
