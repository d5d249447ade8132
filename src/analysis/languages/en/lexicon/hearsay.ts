import type { Lexicon } from '../../pack.ts';
import { lines, list } from '../../shared/list.ts';

const OFTEN =
  'also|always|already|all|both|commonly|constantly|currently|first|frequently|generally|increasingly|initially|largely|later|long|mostly|now|often|once|only|originally|popularly|previously|privately|publicly|regularly|repeatedly|routinely|similarly|sometimes|still|then|traditionally|universally|usually|variously|widely|broadly|openly|not';
const NOTIONS = 'rumours|rumors|rumour|rumor|speculation|whispers|suggestions|claims|allegations|accusations|gossip|talk';
const SEVERAL =
  'many|some|numerous|several|various|persistent|widespread|growing|constant|repeated|recurring|increasing|fresh|new|unconfirmed|conflicting|multiple|strong|wild|long-standing|longstanding|credible|consistent|intense|much';

const clear = lines(`
  reportedly
  allegedly
  purportedly
  supposedly
  reputedly
  rumouredly
  #be ${OFTEN}? said|believed|thought|understood|rumoured|rumored|alleged|claimed|purported|reputed|whispered to
  #be ${OFTEN}? reported|feared|suspected|presumed to be|have
  #be ${OFTEN}? rumoured|rumored
  #have ${OFTEN}? been ${OFTEN}? said|believed|thought|rumoured|rumored|alleged|claimed|reputed|understood to
  #have ${OFTEN}? been ${OFTEN}? reported|feared|suspected|presumed to be|have
  #have ${OFTEN}? been ${OFTEN}? rumoured|rumored
  #be|been ${OFTEN}? widely|generally|commonly|broadly|universally|popularly ${OFTEN}? seen|regarded|viewed|considered|perceived|believed|thought|assumed|recognised|recognized|acknowledged|credited|known as|to|with|that
  #be|been widely|generally|commonly|broadly blamed|credited|attributed|assumed|believed|suspected
  long|widely|generally|commonly|once|originally|now thought|believed|said|rumoured|rumored|alleged|understood|assumed|suspected to
  long|widely rumoured|rumored
  said|reported|claimed to be|have
  thought|believed|understood|rumoured|rumored|alleged|reputed|purported|suspected|presumed|feared to be|have|number|contain|include|involve|belong|originate|date|come|live|remain|hold|own|run|cost|total|exceed|carry|control|operate
  it #be|'s ${OFTEN}? said|believed|thought|understood|claimed|alleged|rumoured|rumored|suggested|whispered|speculated|feared|suspected that
  it #have ${OFTEN}? been ${OFTEN}? said|claimed|alleged|rumoured|rumored|suggested|speculated|whispered|believed|thought that
  it #be|'s ${OFTEN}? understood|believed|thought|rumoured|rumored|alleged|said
  it #be|'s ${OFTEN}? being claimed|alleged|said|suggested that?
  rumour|rumor|legend|word|gossip|tradition|folklore|scuttlebutt|hearsay has|had it
  rumours|rumors have|had it
  the? rumour|rumor|word|gossip|talk #be|'s that
  so? the story|legend|tale|rumour|rumor|theory|saying goes
  word on the street
  so #subject say|says
  or so #subject|the ~ say|says|goes
  it #be|'s common knowledge ~ that
  it #be|'s common knowledge
  it #be|'s an? open secret
  there #be|#have been? ${SEVERAL}? ${SEVERAL}? ${NOTIONS} that|of|about
  there #be|#have been? ${SEVERAL} ${NOTIONS}
  there #be|#have been? ${SEVERAL}? unconfirmed reports that|of|about
  rumours|rumors|speculation|whispers #have|#be been? ${OFTEN}? swirling|circulating|swirled|circulated|spread|spreading|mounting|mounted|growing|grown|rife|abounded
  rumours|rumors|speculation|whispers swirl|swirled|circulate|circulated|abound|abounded|spread|persist|persisted
`);

const likely = lines(`
  apparently
  ostensibly
  #be|been ${OFTEN}? blamed for
  #be ${OFTEN}? feared|presumed dead|lost|drowned|trapped|missing|killed
  #be ${OFTEN}? assumed|presumed|held|considered|perceived|supposed to be|have
  #be ${OFTEN}? seen|regarded|viewed|perceived by many|some as
  #be ${OFTEN}? touted|tipped|billed|hyped|mooted as
  it would seem|appear that?
  it #be|'s ${OFTEN}? assumed|presumed|felt that
  by all|most|some|many|several|any accounts|estimates|reckonings
  by one|some account|estimate|reckoning
  amid|amidst ${SEVERAL}? ${NOTIONS} that|of|about|over
  following|after|despite|fuelling|fueling|sparking|prompting|stoking ${SEVERAL}? rumours|rumors|speculation|gossip that|of|about|over
  #be the subject of ${SEVERAL}? ${NOTIONS}
  #have faced|face|faced ${SEVERAL}? accusations|allegations|claims of|that
  everyone|everybody knows
  as everyone|everybody knows
  the consensus|assumption|feeling|perception|suspicion|belief is|was that
`);

/** Words that hold a claim at a distance. Not here: is expected to, is estimated at, appears to, it emerged that. */
export const hearsay: Lexicon['hearsay'] = [
  ...clear.map((pattern) => ({ pattern, strength: 'clear' as const })),
  ...likely.map((pattern) => ({ pattern, strength: 'likely' as const })),
];

export const accusations: Lexicon['accusations'] = lines(`
  #be ${OFTEN}? accused of
  #have ${OFTEN}? been ${OFTEN}? accused of
  stand|stands|stood accused of
  long|widely|repeatedly|often|regularly|frequently accused of
  #be|been ${OFTEN}? suspected of
`);

export const courtWords: Lexicon['courtWords'] = list(`
  charge, charges, charged, trial, trials, tried, sentence, sentences, sentenced, judge, judges, jury, juror, jurors, prosecutor, prosecutors, prosecution, arrest, arrests, arrested, court,
  courtroom, convicted, conviction, indicted, indictment, acquitted, acquittal, plead, pleaded, pleads, guilty, bail, custody, defendant, defendants, hearing, tribunal, lawsuit, jailed,
  imprisoned, detained, extradited, extradition, felony, misdemeanor, misdemeanour, plaintiff, verdict, testified, summons`);
