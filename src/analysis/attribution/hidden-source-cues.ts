import type { Block } from '../text/block.ts';
import { NOUN, TIME, WORD } from '../text/classes.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { TokenRange } from '../text/sentences.ts';
import { afterLink, SKIPPED, startsName } from './between.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import type { Description, Head } from './description.ts';
import { coordinated } from './extent.ts';
import { phraseFrom } from './phrases.ts';
import { recipientFrom } from './recipients.ts';
import { asideScope, rangeOf, reach, sentenceScope } from './scopes.ts';
import { isSpeakerHead } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isEnglishOrder, isMark } from './word-use.ts';

/** "a appris X auprès de Y": whom the outlet learned from. */
export function learned(finder: CueCollector, group: VerbGroup, sentence: TokenRange): boolean {
  const scope = sentenceScope(finder.block, sentence);
  const cue = rangeOf(finder.block, group.from, group.to);
  // "spoke to four drivers": whom right after the verb.
  if (isEnglishOrder(finder.block)) {
    const met = isAsked(finder.block, group, sentence) ? peopleFrom(finder.block, group.to, sentence.to) : undefined;
    const people = met && describe(finder.block, met);
    if (!met || !people || !HIDDEN.has(people.head) || !(people.plural || people.determiner === 'indefinite')) return false;
    const told = group.class.strength === 'clear' || isTold(finder.block, met.to, sentence.to);
    finder.add('learned', met, cue, scope, people, told ? 'clear' : 'likely', {});
    return true;
  }
  for (let i = group.to; i < Math.min(sentence.to, group.to + 14); i++) {
    const word = finder.block.words[i]!;
    if (!(word.word & (WORD.of | WORD.preposition | WORD['to-recipient'])) || word.noun || word.word & TIME) continue;
    const phrase = phraseFrom(finder.block, afterLink(finder.block, i), sentence.to);
    if (!phrase) continue;
    const parts = coordinated(finder.block, phrase, sentence.to).map((part) => ({ part, description: describe(finder.block, part) }));
    // A bare "of" leads to a source only where it says so: "de source policière".
    if (word.word & WORD.of && parts[0]!.description.head !== 'source') continue;
    if (!parts.some(({ description }) => isSpeakerHead(description.head))) continue;
    for (const { part, description } of parts)
      if (isSpeakerHead(description.head)) finder.add('learned', part, cue, scope, description, 'clear', {});
    return true;
  }
  return false;
}

const HIDDEN: ReadonlySet<Head> = new Set(['role', 'source', 'relative', 'collective', 'person']);

/** Those who were met, without what the talk was about: "a doctor about the yard". */
function peopleFrom(block: Block, from: number, limit: number): TokenRange | undefined {
  const phrase = phraseFrom(block, from, limit);
  const topics = block.pack.pack.grammar.topics ?? [];
  for (let i = from + 1; phrase && i < phrase.to; i++) if (topics.includes(block.words[i]!.norm)) return { from, to: i };
  return phrase;
}

/** Whether what those who were met told follows: in quotation marks, also right after the sentence, or after a "that" or a verb of telling or learning. */
const isTold = ({ words, quotations }: Block, from: number, to: number): boolean =>
  quotationsIn(quotations, { from, to: to + 1 }).length > 0 ||
  words.slice(from, to).some(({ word, verbs }) => (word & WORD.that) !== 0 || verbs.some((v) => v.class?.frames.has('clause')));

/** Whether those who learned are an outlet or the writers themselves. */
function isAsked(block: Block, group: VerbGroup, sentence: TokenRange): boolean {
  const subject = subjectBefore(block, group.from, sentence.from);
  if (subject?.kind !== 'phrase') return false;
  const { head } = describe(block, subject.parts[0]!);
  return head === 'outlet' || head === 'media';
}

/** Past what may stand between a verb and the place where somebody says so. */
function placeAfter({ words }: Block, from: number, limit: number): number {
  let at = from;
  while (at < limit && words[at]!.word & (SKIPPED | TIME | WORD.subject)) at++;
  return at;
}

/** Whether who is told right after "à" is an outlet; "du côté de France 3" is a place. */
const isPaper = ({ words }: Block, { from, to }: TokenRange): boolean =>
  words[from]!.phraseEnd === from &&
  words.slice(from + 1, to).some(({ noun }) => (noun & (NOUN.outlet | NOUN.media | NOUN.document)) !== 0);

/** "indique-t-on à l'Élysée": somebody unnamed at a place; the span is the place. */
export function nobody(finder: CueCollector, group: VerbGroup, sentence: TokenRange): boolean {
  let at = placeAfter(finder.block, group.to, sentence.to);
  // "confie-t-on au quotidien": who is told.
  const told = (finder.block.words[at]?.word ?? 0) & WORD['to-recipient'] ? recipientFrom(finder.block, at, sentence.to) : undefined;
  if (told && isPaper(finder.block, told)) at = placeAfter(finder.block, told.to, sentence.to);
  const link = finder.block.words[at];
  if (!link || !(link.word & (WORD.of | WORD.preposition | WORD['to-recipient']))) return somewhere(finder, group, sentence);
  const place = phraseFrom(finder.block, afterLink(finder.block, at), sentence.to);
  if (!place) return false;
  // "du côté belge"
  const side = link.phraseEnd === place.from - 1 && (finder.block.words[place.from]!.noun & (NOUN.demonym | NOUN.describing)) !== 0;
  const phrase = side ? { from: place.from - 1, to: place.to } : place;
  const description = describe(finder.block, place);
  if (description.head === 'unknown' && !side && !startsName(finder.block.words[place.from]!)) return false;
  // "indique-t-on du côté de Radio Cap": an outlet is what it is, whoever speaks there.
  // … and "a-t-on indiqué auprès du consulat" names who was asked.
  const asked = (link.word & WORD['to-recipient']) !== 0 && link.phraseEnd > at && !side;
  const head = asked || description.head === 'source' || description.head === 'outlet' ? description.head : 'entourage';
  const hidden: Description = { ...description, head, affiliated: true };
  finder.add(
    'verb',
    phrase,
    rangeOf(finder.block, group.from, group.to),
    asideScope(finder.block, group.from, phrase.to, sentence),
    hidden,
    group.class.strength,
    {},
  );
  return true;
}

/** "Dans l'entourage de la préfète, on jure que …": the place that opens the sentence. */
function somewhere(finder: CueCollector, group: VerbGroup, sentence: TokenRange): boolean {
  const first = finder.block.words[sentence.from]!;
  if (!(first.word & (WORD.preposition | WORD['to-recipient']))) return false;
  const phrase = phraseFrom(finder.block, afterLink(finder.block, sentence.from), group.from);
  if (!phrase || !isMark(finder.block.words[phrase.to], ',')) return false;
  const description = describe(finder.block, phrase);
  if (!isSpeakerHead(description.head)) return false;
  const hidden: Description = { ...description, head: 'entourage', affiliated: true };
  finder.add('verb', phrase, rangeOf(finder.block, group.from, group.to), reach(finder.block, group, sentence), hidden, 'likely', {});
  return true;
}
