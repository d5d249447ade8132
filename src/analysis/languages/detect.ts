/**
 * The commonest function words of languages that news is read in: enough to tell them apart, and to see that a text is in none
 * that Selon reads.
 */
const COMMON_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with as are by be at from have it he has this not but they which were been would who had said their its an after will his she more or about',
  fr: 'le la les des du et est une un dans que qui pour sur au avec par ne pas plus sont ce cette ont été aux il elle se son ses mais ou où nous leur après selon deux fait même être comme',
  es: 'el la los las de del y en que un una por con para es su se al lo más como ha no pero sus fue este han entre también sobre años está según desde cuando dos',
  it: 'il la le di del della e che un una per con è in non si da dei nel alla sono anche più come ha gli al lo delle dal ma stato i questo nella dopo anni degli ed dopo',
  pt: 'o a os as de do da e em que um uma para com não por no na mais dos ao como foi se das pelo é são ou sua seu também pela até isso mas entre anos',
  de: 'der die das und in den von zu mit ist im des ein eine auf für nicht sich dem auch es an als nach wie werden bei hat aus er einer sie wird dass sind noch',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er ook die om bij naar als uit wordt door ze maar over heeft hij nog tot werd',
  pl: 'w i na z się nie że do to jest o za po od przez jak dla są ale był przy może tym jego który oraz po czy było',
  sv: 'och i att en det som på är av för med till den har de inte om ett han men var sig från vi kan år så under efter',
};
const SAMPLE = 4000;
/** Share of common words below which a text is too foreign, or too short, to tell. */
const ENOUGH = 0.15;

const lists = Object.entries(COMMON_WORDS).map(([code, words]) => [code, new Set(words.split(' '))] as const);

/**
 * The language of a text as a primary subtag ("fr"), told by its commonest words; undefined where they do not tell.
 * A hint (the page's `lang`) decides only between languages that the words leave open.
 */
export function detectLanguage(text: string, hint?: string): string | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = lists
    .map(([code, common]) => ({ code, share: words.filter((word) => common.has(word)).length / Math.max(words.length, 1) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = scores as [(typeof scores)[0], (typeof scores)[0]];
  const told = words.length >= 4 && best.share >= ENOUGH && best.share > second.share * 1.1;
  if (told) return best.code;
  const hinted = hint?.toLowerCase().split(/[-_]/)[0];
  return hinted && scores.some(({ code, share }) => code === hinted && share >= best.share * 0.8) && best.share > 0 ? hinted : undefined;
}
