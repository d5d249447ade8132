import type { Lexicon } from '../../pack.ts';
import { lines, list } from '../../shared/list.ts';

const OFTEN =
  '#adverb|#habitual|all|both|broadly|currently|initially|largely|mostly|not|openly|originally|popularly|previously|privately|publicly|repeatedly|universally|widely';
const WIDELY = 'broadly|commonly|generally|popularly|universally|widely';
const RUMOURED = 'rumoured|rumored';
/** Participles only ever: an active "claimed to have" is somebody's claim. */
const HELD = `believed|thought|understood|${RUMOURED}|alleged|purported|reputed|whispered`;
const SAID = `said|claimed|${HELD}`;
const RUMOURS = 'rumours|rumors|rumour|rumor|speculation|whispers|gossip';
const NOTIONS = `${RUMOURS}|suggestions|claims|allegations|accusations|talk`;
const SEVERAL =
  'many|some|numerous|several|various|persistent|widespread|growing|repeated|recurring|increasing|fresh|new|unconfirmed|conflicting|strong|wild|long-standing|credible|intense|much';

/** What is said of somebody in the passive, now or before: "is widely said to", "has long been rumoured". */
const passive = (...ends: string[]) => ends.flatMap((end) => [`#be ${OFTEN}? ${end}`, `#have ${OFTEN}? been ${OFTEN}? ${end}`]);

const clear = [
  ...passive(`${SAID} to`, 'reported|feared|suspected|presumed to be|have', RUMOURED),
  ...lines(`
  reportedly|allegedly|purportedly|supposedly|reputedly
  #be|been ${OFTEN}? ${WIDELY} ${OFTEN}? seen|regarded|viewed|considered|perceived|believed|thought|assumed|recognised|recognized|acknowledged|credited|known as|to|with|that
  #be|been ${WIDELY} blamed|credited|attributed|assumed|believed|suspected
  long|once|originally|now|${WIDELY} ${SAID}|assumed|suspected to
  long|widely ${RUMOURED}
  said|reported to be|have
  said|${HELD}|suspected|presumed|feared to be|have|number|contain|include|involve|belong|originate|date|come|live|remain|hold|own|run|cost|total|exceed|carry|control|operate
  it #be|'s ${OFTEN}? ${SAID}|suggested|speculated|feared|suspected that
  it #have ${OFTEN}? been ${OFTEN}? ${SAID}|suggested|speculated that
  it #have ${OFTEN}? been ${SAID}
  it #be|'s ${OFTEN}? ${SAID}
  it #be|'s ${OFTEN}? being claimed|alleged|said|suggested that?
  ${RUMOURS}|word|hearsay has|have|had it
  the? rumour|rumor|word|gossip|talk #be|'s that
  so? the story|legend|tale|rumour|rumor|theory goes
  word on the street
  or? so #subject say|says
  it #be|'s common knowledge
  it #be|'s common knowledge ~ that
  it #be|'s an? open secret
  there #be|#have #adverb? been? ${SEVERAL}? ${SEVERAL}? ${NOTIONS} that|of|about
  there #be|#have #adverb? been? ${SEVERAL} ${NOTIONS}
  there #be|#have been? unconfirmed reports that|of|about
  ${RUMOURS} #have|#be been? ${OFTEN}? swirling|circulating|swirled|circulated|spread|spreading|mounting|mounted|growing|grown|rife
  ${RUMOURS} {swirl}|{circulate}|{abound}|{persist}
  ${RUMOURS} {spread} that|of|about
  ${RUMOURS} {spread} ~ that
`),
];

const likely = lines(`
  apparently
  ostensibly
  legend|tradition|folklore has|had it
  #be being ${OFTEN}? seen|regarded|viewed|perceived|touted|hailed|criticised|criticized|described as
  #be|been ${OFTEN}? blamed for
  #be ${OFTEN}? feared|presumed dead|lost|drowned|trapped|missing|killed
  #be ${OFTEN}? assumed|presumed|held|supposed to be|have
  #be ${OFTEN}? seen|regarded|viewed|perceived by many|some as
  #be ${OFTEN}? touted|tipped|billed|hyped|mooted as
  it would seem|appear that?
  it #be|'s ${OFTEN}? assumed|presumed|felt that
  by all|most|some|many|several|any accounts|estimates|reckonings
  by one|some account|count|estimate|reckoning|tally
  ${RUMOURS} {spread}
  amid|amidst ${SEVERAL}? ${NOTIONS} that|of|about|over
  following|after|despite|fuelling|fueling|sparking|prompting ${SEVERAL}? ${RUMOURS} that|of|about|over
  #be the subject of ${SEVERAL}? ${NOTIONS}
  #have? {face} ${SEVERAL}? accusations|allegations|claims of|that
  as? everyone|everybody knows
  the consensus|assumption|feeling|perception|suspicion|belief is|was that
`);

/** Words that hold a claim at a distance. Not here: is expected to, is estimated at, appears to, it emerged that. */
export const hearsay: Lexicon['hearsay'] = [
  ...clear.map((pattern) => ({ pattern, strength: 'clear' as const })),
  ...likely.map((pattern) => ({ pattern, strength: 'likely' as const })),
];

export const accusations: Lexicon['accusations'] = lines(`
  ${passive('accused of').join('\n  ')}
  stand|stands|stood accused of
  long|widely|repeatedly|often|regularly|frequently accused of
  #be|been ${OFTEN}? suspected of
`);

export const courtWords: Lexicon['courtWords'] = list(`
  charge, charges, charged, trial, trials, tried, sentence, sentences, sentenced, judge, judges, jury, juror, jurors, prosecutor, prosecutors, prosecution, arrest, arrests, arrested, court,
  courtroom, convicted, conviction, indicted, indictment, acquitted, acquittal, plead, pleaded, pleads, guilty, bail, custody, defendant, defendants, hearing, tribunal, lawsuit, jailed,
  imprisoned, detained, extradited, extradition, arraigned, arraignment, civil complaint, criminal complaint, sued, felony, misdemeanor, misdemeanour, plaintiff, verdict, testified, summons`);
