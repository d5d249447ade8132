/**
 * Verbs that the regular patterns do not make, each with those that end in it (tenir: maintenir, soutenir).
 *
 * A line: ending | present singular, present plural | stem of the imperfect and present participle | past historic singular |
 * stem of the future | past participle | subjunctive singular and plural where they do not follow from the present plural.
 * A slash stands between variants of spelling. All in the third person. "Vit" is left to vivre.
 */
const TABLE = `
être|est sont|ét|fut|ser|été|soit soient
avoir|a ont|av|eut|aur|eu|ait aient
aller|va vont|all|alla|ir|allé|aille aillent
envoyer|envoie envoient|envoy|envoya|enverr|envoyé
faire|fait font|fais|fit|fer|fait|fasse fassent
dire|dit disent|dis|dit|dir|dit
maudire|maudit maudissent|maudiss|maudit|maudir|maudit
lire|lit lisent|lis|lut|lir|lu
crire|crit crivent|criv|crivit|crir|crit
rire|rit rient|ri|rit|rir|ri
suffire|suffit suffisent|suffis|suffit|suffir|suffi
uire|uit uisent|uis|uisit|uir|uit
nuire|nuit nuisent|nuis|nuisit|nuir|nui
plaire|plaît/plait plaisent|plais|plut|plair|plu
taire|tait taisent|tais|tut|tair|tu
traire|trait traient|tray||trair|trait
croire|croit croient|croy|crut|croir|cru
boire|boit boivent|buv|but|boir|bu
savoir|sait savent|sav|sut|saur|su|sache sachent
pouvoir|peut peuvent|pouv|put|pourr|pu|puisse puissent
vouloir|veut veulent|voul|voulut|voudr|voulu|veuille veuillent
devoir|doit doivent|dev|dut|devr|dû
cevoir|çoit çoivent|cev|çut|cevr|çu
voir|voit voient|voy||verr|vu
entrevoir|entrevoit entrevoient|entrevoy|entrevit|entreverr|entrevu
prévoir|prévoit prévoient|prévoy|prévit|prévoir|prévu
promouvoir|promeut promeuvent|promouv|promut|promouvr|promu
émouvoir|émeut émeuvent|émouv|émut|émouvr|ému
valoir|vaut valent|val|valut|vaudr|valu|vaille vaillent
falloir|faut |fall|fallut|faudr|fallu|faille 
tenir|tient tiennent|ten|tint|tiendr|tenu
venir|vient viennent|ven|vint|viendr|venu
courir|court courent|cour|courut|courr|couru
mourir|meurt meurent|mour|mourut|mourr|mort
quérir|quiert quièrent|quér|quit|querr|quis
ouvrir|ouvre ouvrent|ouvr|ouvrit|ouvrir|ouvert
couvrir|couvre couvrent|couvr|couvrit|couvrir|couvert
ffrir|ffre ffrent|ffr|ffrit|ffrir|ffert
cueillir|cueille cueillent|cueill|cueillit|cueiller|cueilli
saillir|saille saillent|saill|saillit|saillir|sailli
partir|part partent|part|partit|partir|parti
sortir|sort sortent|sort|sortit|sortir|sorti
mentir|ment mentent|ment|mentit|mentir|menti
sentir|sent sentent|sent|sentit|sentir|senti
dormir|dort dorment|dorm|dormit|dormir|dormi
servir|sert servent|serv|servit|servir|servi
fuir|fuit fuient|fuy|fuit|fuir|fui
prendre|prend prennent|pren|prit|prendr|pris
mettre|met mettent|mett|mit|mettr|mis
battre|bat battent|batt|battit|battr|battu
rompre|rompt rompent|romp|rompit|rompr|rompu
vaincre|vainc vainquent|vainqu|vainquit|vaincr|vaincu
suivre|suit suivent|suiv|suivit|suivr|suivi
vivre|vit vivent|viv|vécut|vivr|vécu
soudre|sout solvent|solv|solut|soudr|solu
dissoudre|dissout dissolvent|dissolv|dissolut|dissoudr|dissous
aindre|aint aignent|aign|aignit|aindr|aint
eindre|eint eignent|eign|eignit|eindr|eint
oindre|oint oignent|oign|oignit|oindr|oint
aître|aît/ait aissent|aiss|ut|aîtr/aitr|u
naître|naît/nait naissent|naiss|naquit|naîtr/naitr|né
connaître|connaît/connait connaissent|connaiss|connut|connaîtr/connaitr|connu
accroître|accroît/accroit accroissent|accroiss|accrut|accroîtr/accroitr|accru
clure|clut cluent|clu|clut|clur|clu
inclure|inclut incluent|inclu|inclut|inclur|inclus
clore|clôt/clot closent|clos||clor|clos
`;

export interface IrregularVerb {
  ending: string;
  /** Singular and plural. */
  present: [string[], string[]];
  /** Stems of the imperfect. */
  imperfect: string[];
  /** Singular; empty where there is none. */
  past: string;
  /** Stems of the future and conditional. */
  future: string[];
  participle: string;
  subjunctive: [string, string] | undefined;
}

/** Longest ending first, so that the first that fits is the right one. */
export const IRREGULAR_VERBS: readonly IrregularVerb[] = TABLE.trim()
  .split('\n')
  .map((line): IrregularVerb => {
    const [ending = '', present = '', imperfect = '', past = '', future = '', participle = '', subjunctive] = line.split('|');
    const [singular = '', plural = ''] = present.split(' ');
    const [subjunctiveSingular = '', subjunctivePlural = ''] = subjunctive?.split(' ') ?? [];
    return {
      ending,
      present: [singular.split('/'), plural.split('/')],
      imperfect: imperfect.split('/'),
      past,
      future: future.split('/'),
      participle,
      subjunctive: subjunctive === undefined ? undefined : [subjunctiveSingular, subjunctivePlural],
    };
  })
  .sort((a, b) => b.ending.length - a.ending.length);

/** Present participles that do not have the stem of the imperfect. */
export const PRESENT_PARTICIPLES: Record<string, string> = {
  être: 'étant',
  avoir: 'ayant',
  savoir: 'sachant',
  falloir: '',
};

/** Verbs that are regular although they end like an irregular one. */
export const REGULAR_VERBS: ReadonlySet<string> = new Set('répartir impartir assortir asservir'.split(' '));

/** Verbs in -eler and -eter that take an accent (gèle, achète); the others double (appelle, jette). */
export const GRAVE_ACCENT: ReadonlySet<string> = new Set(
  `geler congeler modeler marteler démanteler harceler receler déceler acheter racheter`.split(/\s+/),
);
