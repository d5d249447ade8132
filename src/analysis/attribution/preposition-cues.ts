import type { SourcePreposition } from '../languages/pack.ts';
import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, WORD } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Range } from '../text/spans.ts';
import type { Certainty } from '../types.ts';
import { past, SKIPPED } from './between.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import type { Description } from './description.ts';
import { coordinated } from './extent.ts';
import { isFiniteVerbAt } from './finite-verbs.ts';
import { isPaper } from './participle-cues.ts';
import { phraseFrom, takesAgent } from './phrases.ts';
import { quotedTitle } from './quoted-titles.ts';
import { hungEnd, rangeOf, sentenceScope } from './scopes.ts';
import { endsLikeAgent, isSpeakerHead, looksLikeSpeaker } from './speakers.ts';
import { agentAfter, negatedBefore } from './verb-groups.ts';
import { isBareParticiple, isEnglishOrder, isMark } from './word-use.ts';

/** "according to X", "selon X". */
export function preposition(
  finder: CueCollector,
  from: number,
  end: number,
  { strength, papers, known, quoted }: SourcePreposition,
  sentence: TokenRange,
): boolean {
  const { words, pack } = finder.block;
  // "comme l'annonce de la banque": a noun.
  const hung = (words[end]?.word ?? 0) & WORD.of && words[end]!.phraseEnd === end;
  const isNoun = words[end - 1]!.noun & NOUN['report-noun'] && hung && !isEnglishOrder(finder.block);
  if (isNoun && end - from > 1) return false;
  // "selon notamment la préfecture"
  const adverb = words[end];
  const plain = adverb && adverb.word & WORD.adverb && adverb.noun === 0 && !(adverb.word & (DETERMINER | WORD.quantifier | WORD.other));
  const to = plain && adverb.phraseEnd === end && !isEnglishOrder(finder.block) ? end + 1 : end;
  const pronoun = words[to];
  // "selon ses déclarations": whose they are goes on.
  const own = ((pronoun?.word ?? 0) & WORD.possessive) !== 0 && ((words[to + 1]?.noun ?? 0) & NOUN['report-noun']) !== 0;
  if (own && strength === 'clear' && !words[to + 2]?.word) {
    const scope = sentenceScope(finder.block, sentence);
    finder.carried.push({ at: rangeOf(finder.block, to, to + 1), cue: rangeOf(finder.block, from, to), scope });
    return true;
  }
  const alone = strength === 'clear' && pack.objectPronouns.has(pronoun?.norm ?? '') && words[to + 1]?.kind !== 'word';
  const title = strength === 'clear' ? quotedTitle(finder.block, to) : undefined;
  const phrase = alone ? undefined : (title ?? phraseFrom(finder.block, to, sentence.to));
  if (!phrase) {
    // "Pour beaucoup, …"
    // "accusés de vol et, pour certains, de faux": some of those just spoken of.
    const among = ((words[to + 2]?.word ?? 0) & WORD.of) !== 0 && !((words[to + 2]?.word ?? 0) & DETERMINER) && from > sentence.from;
    const many = (pronoun?.word ?? 0) & WORD.quantifier && opensClause(finder, from, sentence) && closesAside(finder, to + 1) && !among;
    if (many) {
      const part = { from: to, to: to + 1 };
      finder.add(
        'preposition',
        part,
        rangeOf(finder.block, from, to),
        sentenceScope(finder.block, sentence),
        describe(finder.block, part),
        strength,
        {},
      );
      return true;
    }
    if (!alone && !((pronoun?.word ?? 0) & WORD.subject)) return false;
    finder.carried.push({
      at: rangeOf(finder.block, to, to + 1),
      cue: rangeOf(finder.block, from, to),
      scope: [rangeOf(finder.block, sentence.from, sentence.to)],
    });
    return true;
  }
  if (quoted && !saysAfter(finder.block, phrase.to, sentence)) return false;
  const opener = words[from]!.word;
  // "Selon A, …, comme l'affirme B, …": what follows goes on with A.
  const aside = from > sentence.from && (opener & WORD.linker) !== 0 && (opener & WORD.and) !== 0;
  const scope = aside ? [rangeOf(finder.block, sentence.from, phrase.to)] : scopeAround(finder.block, phrase, sentence);
  // "les déclarations de X" may only go back to what X said.
  const asked = from > sentence.from && words[sentence.to - 1]?.text === '?';
  const certainty = !asked && opener & (WORD.preposition | WORD.linker | WORD.of | WORD['to-recipient']) ? strength : 'likely';
  // … but "les accusations de certains voisins" brings in somebody.
  const said = strength === 'clear' && words[from]!.verbs.length === 0;
  const sureOf = ({ head, determiner, quantified }: Description): Certainty =>
    said && (head === 'role' || head === 'relative') && (determiner === 'indefinite' || quantified) ? 'clear' : certainty;
  // "Pour le port, « la panne est réglée »": words said leave no doubt that it speaks; "pour le port, le coût est lourd" tells of it.
  const quotes =
    strength === 'likely' && to - from === 1 && quotationsIn(finder.block.quotations, { from: to, to: sentence.to }).length > 0;
  const apart = (from === sentence.from || isMark(words[from - 1], ',', ';')) && isMark(words[phrase.to], ',');
  let some = false;
  for (const part of coordinated(finder.block, gatheredBy(finder.block, phrase, sentence) ?? phrase, sentence.to)) {
    const description = describe(finder.block, part);
    if ((description.head === 'unknown' && (strength === 'likely' || known)) || (papers && !isPaper(description.head))) continue;
    // "based on an estimated 80 nurses": a count, no source.
    const counts = words.slice(part.from, part.to).some(({ kind }) => kind === 'number');
    if (strength === 'likely' && counts && !isPaper(description.head)) continue;
    const agents = description.determiner !== 'definite' && endsLikeAgent(finder.block, part);
    if (description.head === 'unknown' && !description.affiliated && !agents && !looksLikeSpeaker(finder.block, part)) continue;
    // "Pour le métro, vous pouvez …": advice to readers.
    if (strength === 'likely' && pack.pack.grammar.readers?.includes(words[phrase.to + 1]?.norm ?? '')) continue;
    // "…, based on an Acme poll"
    const poll = isPaper(description.head) && words.slice(part.from, part.to).some(({ norm }) => pack.polls.nouns.has(norm));
    if (poll && strength === 'likely' && hangsOnSubject(finder.block, from, phrase.to, sentence)) continue;
    // "Pour Silva, le pont tiendra": a surname, where the article knows it for one.
    const surname = strength === 'likely' && description.head === 'unknown-name';
    if (strength === 'likely' && !poll && !surname && !isSpeakerHead(description.head)) continue;
    if (
      strength === 'likely' &&
      !poll &&
      !(
        opensClause(finder, from, sentence) &&
        closesAside(finder, phrase.to) &&
        ((quotes && apart && description.determiner !== 'possessive') || (description.head !== 'body' && description.head !== 'place'))
      )
    )
      continue;
    const sure = quotes && description.plural ? 'clear' : sureOf(description);
    finder.add('preposition', part, rangeOf(finder.block, from, to), scope, description, sure, surname ? { ifPerson: true } : {});
    some = true;
  }
  return some;
}

/** Whether words in quotation marks, or a colon, follow in the sentence. */
const saysAfter = ({ words, quotations }: Block, from: number, { to }: TokenRange): boolean =>
  quotationsIn(quotations, { from, to: to + 1 }).length > 0 || words.slice(from, to).some((word) => isMark(word, ':'));

/** The sentence without the words that are hung on the source. */
function scopeAround(block: Block, phrase: TokenRange, sentence: TokenRange): Range[] {
  const end = hungEnd(block, phrase, sentence);
  if (end === phrase.to) return sentenceScope(block, sentence);
  const [, ...quoted] = sentenceScope(block, sentence);
  return [rangeOf(block, sentence.from, phrase.to), rangeOf(block, end, sentence.to), ...quoted];
}

/** "Dans le rapport, on peut lire que …": a paper that opens the sentence, and words for reading it. */
export function readIn(finder: CueCollector, at: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words, pack } = block;
  const opens = at === sentence.from && (words[at]!.word & WORD.circumstance) !== 0;
  const phrase = opens ? phraseFrom(block, at + 1, sentence.to) : undefined;
  if (!phrase || !isMark(words[phrase.to], ',') || !matchAt(words, phrase.to + 1, pack.readings, sentence.to)) return false;
  const description = describe(block, phrase);
  if (!isPaper(description.head)) return false;
  finder.add('preposition', phrase, rangeOf(block, at, at + 1), sentenceScope(block, sentence), description, 'clear', {});
  return true;
}

/** "The film, based on a survey, drew a crowd", "the film is based on …": it tells of the thing, not of who says so. */
function hangsOnSubject(block: Block, from: number, to: number, sentence: TokenRange): boolean {
  const before = block.words[from - 1];
  if (from === sentence.from || !before) return false;
  if (before.word & WORD.be) return true;
  const opened = isMark(before, ',');
  if (opened !== isMark(block.words[to], ',')) return false;
  const verb = past(block, opened ? to + 1 : to, SKIPPED);
  return verb < sentence.to && isFiniteVerbAt(block, verb) && (opened || !isBareParticiple(block.words[verb]!));
}

/** "selon des informations recueillies par la douane", "les précisions fournies par": who has it that nobody could look up is the source. */
function gatheredBy(block: Block, phrase: TokenRange, sentence: TokenRange): TokenRange | undefined {
  const { head, plural, affiliated } = describe(block, phrase);
  const { words } = block;
  // Of what no list holds, only a verb of telling shows that it is information: "les règles fixées par" are none.
  const handed =
    head === 'unknown'
      ? words[phrase.to]?.verbs.some((verb) => verb.class && verb.class.subject !== 'document')
      : head === 'loose-document' && plural;
  if (!handed || affiliated || !isGathered(block, phrase.to)) return undefined;
  if (!agentAfter(block, phrase.to + 1)) return undefined;
  let agent = phrase.to + 1;
  while (!(words[agent]!.word & WORD.agent)) agent++;
  const source = phraseFrom(block, agent + 1, sentence.to);
  return source && isSpeakerHead(describe(block, source).head) ? source : undefined;
}

const isGathered = (block: Block, i: number): boolean => {
  const word = block.words[i];
  return word !== undefined && (isBareParticiple(word) || takesAgent(block, i));
};

function opensClause(finder: CueCollector, from: number, sentence: TokenRange): boolean {
  const before = finder.block.words[from - 1];
  return from === sentence.from || isMark(before, ',', ';', ':', '»', '”', '"') || ((before?.word ?? 0) & (WORD.linker | WORD.that)) !== 0;
}

/** "Pour X, …": a likely preposition counts only where its phrase is set off by a comma. */
function closesAside(finder: CueCollector, to: number): boolean {
  return isMark(finder.block.words[to], ',', '.', '»', '”', '"');
}

/** "De source policière, …": no article and no verb. "N'a pu être confirmé de source indépendante" gives nothing. */
export function bareSource(finder: CueCollector, at: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words } = block;
  let noun = at + 1;
  while (words[noun] && words[noun]!.word & WORD.other) noun++;
  const source = words[noun];
  if (!(words[at]!.word & WORD.of) || words[at]!.word & DETERMINER || !source || !(source.noun & NOUN.source)) return false;
  // "à partir de sources médicales", but "beaucoup de sources", "la liste de sources".
  const before = words[at - 1];
  const opens = at === sentence.from;
  if (
    !source.singular &&
    !opens &&
    (!before || before.noun || before.word & WORD.quantifier || (before.word === 0 && before.verbs.length === 0))
  )
    return false;
  const participle = words[at - 1]?.verbs.some((v) => v.tense === 'past-participle');
  if (negatedBefore(block, participle ? at - 1 : at, sentence)) return false;
  const phrase = phraseFrom(block, at + 1, sentence.to);
  // "De sources concordantes, …", but "De sources cachées jaillit l'eau"
  if (!phrase || (opens && !source.singular && !isMark(words[phrase.to], ','))) return false;
  finder.add('preposition', phrase, rangeOf(block, at, at + 1), sentenceScope(block, sentence), describe(block, phrase), 'clear', {});
  return true;
}
