import type { Block } from '../text/block.ts';
import { NOUN, WORD, type Word } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import { past, SKIPPED } from './between.ts';
import { splitCoordination } from './coordination.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import type { Description, Head } from './description.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { type Content, contentOf } from './frames.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom } from './phrases.ts';
import { rangeOf, reach } from './scopes.ts';
import { canSpeak, isSpeakerHead } from './speakers.ts';
import { beforeStrayComma, mainSubject, type Subject, subjectBefore } from './subjects.ts';
import { plainGroup, type VerbGroup } from './verb-groups.ts';
import { isEnglishOrder, isMark } from './word-use.ts';

/** "reports indicating that …": the phrase right before; after a comma the sentence's own source goes on. */
export function participle(finder: CueCollector, group: VerbGroup, sentence: TokenRange): boolean {
  const frame = contentOf(finder.block, group, sentence, group.from);
  if (!frame) return false;
  // "…, saying: “We are closed.”"
  const content = frame === 'aside' && isMark(finder.block.words[group.to], ':') ? 'quote' : frame;
  if (relayed(finder, group, sentence, content) || companions(finder, group, sentence, content)) return true;
  if (absolute(finder, group, sentence, content)) return true;
  // "… comme un cousin et disant": what stands before the "and" is no source.
  const preceding = finder.block.words[group.from - 1];
  const parted =
    isMark(preceding, ',') || (preceding?.kind === 'word' && (preceding.word & WORD.and) !== 0 && !isEnglishOrder(finder.block));
  const before = parted ? undefined : phraseBefore(finder.block, group.from, sentence.from, true);
  // "…, note-t-elle, tout en rappelant que"
  const phrase = before && !isEnglishOrder(finder.block) && describe(finder.block, before).head === 'quantifier' ? undefined : before;
  if (!phrase) {
    if (saying(finder, group, sentence, content)) return true;
    // "…, said Lind, adding that": only a source of the same sentence goes on.
    if (!finder.hasSourceFrom(finder.block.words[sentence.from]!.start)) return false;
    finder.carried.push({
      at: rangeOf(finder.block, group.from, group.to),
      cue: rangeOf(finder.block, group.from, group.to),
      scope: [rangeOf(finder.block, group.to, sentence.to)],
    });
    return true;
  }
  if (issued(finder, group, phrase, sentence)) return true;
  const tail = lastPart(finder.block, phrase);
  const description = describe(finder.block, tail);
  const somebody = description.head === 'role' || description.head === 'person' || description.head === 'collective';
  const tells = somebody
    ? description.determiner !== 'definite' && group.class.strength === 'clear' && group.class.frames.has('quote') && content !== 'aside'
    : description.head === 'source' ||
      description.head === 'document' ||
      description.head === 'loose-document' ||
      description.head === 'media' ||
      description.head === 'group';
  // "des informations faisant état de combats"
  const mentions = description.head === 'loose-document' && description.plural && group.class.frames.has('clause');
  if (!tells || (content === 'object' && !mentions) || (isPaper(description.head) && group.class.subject === 'speaker')) return false;
  // "une carte montrant les récifs": what it shows is no statement.
  const next = finder.block.words[group.to];
  const states = ((next?.word ?? 0) & (WORD.that | WORD.subject)) !== 0 || (finder.block.quotationOf[group.to] ?? -1) >= 0;
  if (group.class.subject === 'document' && !states) return false;
  // "réclamer des papiers prouvant que": nothing says that there are any.
  const reports = description.head === 'loose-document' && description.plural && group.class.subject !== 'document';
  const certainty = reports ? 'clear' : 'likely';
  finder.add('verb', tail, rangeOf(finder.block, group.from, group.to), reach(finder.block, group, sentence), description, certainty, {});
  return true;
}

/** "The council published a statement calling the plan absurd": who speaks through what they made known. */
function issued(finder: CueCollector, group: VerbGroup, phrase: TokenRange, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words, pack } = block;
  const verb = words[phrase.from - 1]?.phraseStart ?? -1;
  const makes = verb > sentence.from && words[verb]!.verbs.some(({ lemma }) => pack.channelVerbs.has(lemma)) && isFiniteVerb(block, verb);
  const tells = words[group.main]!.verbs.some((v) => v.class && v.class.subject !== 'document');
  if (!makes || !tells || !words.slice(phrase.from, phrase.to).some(({ noun }) => noun & NOUN.channel)) return false;
  const subject = subjectBefore(block, words[verb - 1]!.word & WORD.have ? verb - 1 : verb, sentence.from);
  const scope = reach(block, group, sentence);
  const cue = rangeOf(block, group.from, group.to);
  if (subject?.kind === 'pronoun') {
    finder.carried.push({ at: rangeOf(block, subject.at, subject.at + 1), cue, scope });
    return true;
  }
  const parts = (subject?.parts ?? []).map((part) => ({ part, description: describe(block, part) }));
  // "The Herald published a letter accusing the mayor": an outlet prints what others write.
  const able = parts.filter(({ description: { head } }) => isSpeakerHead(head) || head === 'unknown-name');
  for (const { part, description } of able) finder.add('verb', part, cue, scope, description, group.class.strength, {});
  return able.length > 0;
}

export const isPaper = (head: Head): boolean => head === 'document' || head === 'loose-document';

/** "The mayor closed the road, saying it was unsafe": the subject of the sentence. */
function saying(finder: CueCollector, group: VerbGroup, sentence: TokenRange, content: Content): boolean {
  const { block } = finder;
  const { frames, strength } = group.class;
  const states = frames.has('quote') && (content === 'clause' || content === 'quote');
  // "…, accusing the council of theft", "…, warning of a flood"
  const judges = strength === 'clear' && content === 'object' && frames.has('object') && !frames.has('clause');
  if (!isMark(block.words[group.from - 1], ',') || !(states || judges)) return false;
  // "Le maire, jugeant que la digue tiendra, a rouvert la route."
  const alone = isEnglishOrder(block) ? undefined : beforeStrayComma(block, group.from - 1, sentence.from);
  const subject = ownSubject(block, group.from, sentence.from) ?? mainSubject(block, group.from - 1, sentence.from) ?? alone;
  if (subject?.kind !== 'phrase') return false;
  // "…, the bank said, adding that": who spoke goes on.
  const opens = block.words[subject.parts[0]!.from]!.start;
  if ([...finder.attributions, ...finder.carried].some(({ cue }) => cue.start >= opens)) return false;
  const described = subject.parts.map((part) => ({ part, description: describe(block, part) }));
  const able = described.filter(
    ({ part, description }) =>
      (description.head !== 'unknown' || (isNew(description) && part.from === sentence.from && !isEvident(block, group))) &&
      canSpeak(block, description, group.class, part, content),
  );
  const certainty = judges || suffers(block, subject.parts.at(-1)!.to) ? 'likely' : strength;
  for (const { part, description } of able) {
    finder.add('verb', part, rangeOf(block, group.from, group.to), reach(block, group, sentence), description, certainty, {});
  }
  return able.length > 0;
}

/** "Two stewards shut the gate, saying": a plural that brings in somebody. */
const isNew = ({ plural, determiner }: Description): boolean => plural && determiner === 'none';

/** Whether things show something by a verb as well as people tell it: "Bridges fell, suggesting that". */
export const isEvident = ({ words, pack }: Block, { main }: VerbGroup): boolean =>
  words[main]!.verbs.some(({ lemma }) => pack.evidentVerbs.has(lemma));

const SIDES: ReadonlySet<Head> = new Set(['body', 'group', 'office', 'place', 'body-name', 'person-name', 'spokesperson', 'outlet']);
const PEOPLE: ReadonlySet<Head> = new Set(['role', 'relative', 'collective', 'entourage']);

/** So many of the last sources may have spoken right before. */
const JUST_SPOKEN = 4;

/** "Le bilan est lourd, la police faisant état de 12 morts": a participle with a subject of its own. */
function absolute(finder: CueCollector, group: VerbGroup, sentence: TokenRange, content: Content): boolean {
  const { block } = finder;
  // "Paris l'accusant": not the pronoun.
  const verb = block.words[group.from - 1]?.word ?? 0;
  const end = verb & WORD.clitic ? group.from - 1 : group.from;
  const phrase = isEnglishOrder(block) ? undefined : phraseBefore(block, end, sentence.from);
  if (!phrase || group.class.strength !== 'clear') return false;
  // What opens the sentence is described by the participle where no comma ends it: "les élus disant non sont rares".
  const opens = phrase.from === sentence.from;
  const apart = opens
    ? block.words.slice(group.to, sentence.to).some((word) => isMark(word, ','))
    : isMark(block.words[phrase.from - 1], ',', ';');
  // "…, a dit le préfet, Paul Roy évoquant": the name of who has just spoken.
  const before = block.words[phrase.from - 2];
  if (!apart || (before && finder.attributions.slice(-JUST_SPOKEN).some(({ end }) => end === before.end))) return false;
  const able = splitCoordination(block, phrase)
    .map((part) => ({ part, description: describe(block, part) }))
    .filter(({ part, description: { head, determiner, name }, description }) => {
      const definite = determiner === 'definite' || name !== undefined || head === 'place';
      return definite && (SIDES.has(head) || (!opens && PEOPLE.has(head))) && canSpeak(block, description, group.class, part, content);
    });
  for (const { part, description } of able)
    finder.add('verb', part, rangeOf(block, group.from, group.to), reach(block, group, sentence), description, 'likely', {});
  return able.length > 0;
}

/** "Two guards were charged with forging logs, stating that …": after a passive, what tells may be something else of its sentence. */
function suffers(block: Block, at: number): boolean {
  const { words } = block;
  const verb = past(block, at, SKIPPED);
  const told = words[past(block, verb + 1, SKIPPED)];
  return ((words[verb]?.word ?? 0) & WORD.be) !== 0 && told !== undefined && told.verbs.some((v) => v.tense === 'past-participle');
}

/** "Les rivaux se querellent, Ana Silva, maire de Nice, accusant …": somebody named between commas is the subject of the participle after them. */
function ownSubject(block: Block, verb: number, floor: number): Subject | undefined {
  const subject = isEnglishOrder(block) ? undefined : subjectBefore(block, verb, floor);
  if (subject?.kind !== 'phrase') return undefined;
  const [part] = subject.parts;
  const apart = part !== undefined && isMark(block.words[part.from - 1], ',');
  return apart && describe(block, part).head === 'person-name' ? subject : undefined;
}

/** "The paper quoted a guard as saying …" · "The mayor was quoted as saying …": somebody whom others heard. */
function relayed(finder: CueCollector, group: VerbGroup, sentence: TokenRange, content: Content): boolean {
  const { block } = finder;
  const linker = group.from - 1;
  const link = block.words[linker]?.word ?? 0;
  if (!isEnglishOrder(block) || !(link & WORD.linker) || !(link & WORD.preposition)) return false;
  const as = beforeAgent(block, linker, sentence.from);
  const phrase = phraseBefore(block, as, sentence.from);
  const verb = block.words[as - 1];
  const is = !phrase && verb?.verbs.some((v) => v.class && v.tense === 'past-participle') ? as - 2 : -1;
  const subject = is > sentence.from && block.words[is]!.word & WORD.be ? subjectBefore(block, is, sentence.from) : undefined;
  const parts = phrase ? splitCoordination(block, phrase) : subject?.kind === 'phrase' ? subject.parts : [];
  let some = false;
  for (const part of parts) {
    const description = describe(block, part);
    if (description.head === 'unknown' || !canSpeak(block, description, group.class, part, content)) continue;
    finder.add('verb', part, rangeOf(block, group.from, group.to), reach(block, group, sentence), description, group.class.strength, {});
    some = true;
  }
  return some;
}

/** "was quoted by the agency as": where the agent opens that ends at a token; the token itself where none does. */
function beforeAgent(block: Block, end: number, floor: number): number {
  for (let i = end - 2; i > Math.max(floor, end - 8); i--) {
    if (block.words[i]!.kind === 'mark') return end;
    if (block.words[i]!.word & WORD.agent) return i;
  }
  return end;
}

/** "The speech prompted two drivers to argue that …": who was brought to say it. */
export function caused(finder: CueCollector, i: number, sentence: TokenRange): boolean {
  const { block } = finder;
  const { words, pack } = block;
  if (i - 2 <= sentence.from || !(words[i - 1]!.word & WORD['to-recipient'])) return false;
  const causes = pack.pack.grammar.carriers?.causes;
  const reading = words[i]!.verbs.find((v) => v.class?.strength === 'clear' && v.tense === 'infinitive')?.class;
  if (!causes || !reading) return false;
  const phrase = phraseBefore(block, i - 1, sentence.from);
  const cause = phrase && words[phrase.from - 1];
  if (!phrase || !cause?.verbs.some((verb) => causes.includes(verb.lemma))) return false;
  const to = words[i]!.phraseEnd + 1;
  const group = plainGroup(i, i, to, reading);
  const content = contentOf(block, group, sentence, phrase.from);
  if (!content || content === 'aside') return false;
  let some = false;
  for (const part of splitCoordination(block, phrase)) {
    const description = describe(block, part);
    if (description.head === 'unknown' || !canSpeak(block, description, reading, part, content)) continue;
    finder.add('verb', part, rangeOf(block, i, to), reach(block, group, sentence), description, reading.strength, {});
    some = true;
  }
  return some;
}

/** How far left of a participle "with" may stand. */
const LONGEST_COMPANY = 16;

/** "…, with some analysts warning that", "…, with one calling it absurd, saying that": who goes with the clause before. */
function companions(finder: CueCollector, group: VerbGroup, sentence: TokenRange, content: Content): boolean {
  const { block } = finder;
  const { words, pack } = block;
  const { companion } = pack.pack.grammar;
  if (!companion || content === 'object' || content === 'bare' || !group.class.frames.has('quote')) return false;
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - LONGEST_COMPANY); i--) {
    const word = words[i]!;
    if ((word.kind === 'mark' && (i < group.from - 1 || !isMark(word, ','))) || block.quotationOf[i]! >= 0) return false;
    if (word.norm !== companion) continue;
    const alone = (words[i + 1]!.word & WORD.quantifier) !== 0 && isGoing(words[i + 2]);
    const phrase = alone ? { from: i + 1, to: i + 2 } : phraseFrom(block, i + 1, group.from);
    const verb = phrase && words[past(block, phrase.to, SKIPPED)];
    // The participle itself, or one before its comma: not "with help from a man saying".
    if (!phrase || !isGoing(verb) || isMark(words[group.from - 1], ',') === (verb === words[group.from])) return false;
    let some = false;
    for (const part of splitCoordination(block, phrase)) {
      const description = describe(block, part);
      if (description.head === 'unknown' || !canSpeak(block, description, group.class, part, 'quote')) continue;
      finder.add('verb', part, rangeOf(block, group.from, group.to), reach(block, group, sentence), description, group.class.strength, {});
      some = true;
    }
    return some;
  }
  return false;
}

const isGoing = (word: Word | undefined): boolean => word?.verbs.some(({ tense }) => tense === 'present-participle') ?? false;

/** The last of coordinated phrases. */
function lastPart(block: Block, phrase: TokenRange): TokenRange {
  return splitCoordination(block, phrase).at(-1)!;
}
