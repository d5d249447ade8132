import type { Block } from '../text/block.ts';
import { type CompiledVerbClass, WORD, type Word } from '../text/classes.ts';
import { opensEntry } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Description, Head } from './description.ts';
import type { Content } from './frames.ts';
import { isCardinal, isEnglishOrder, isMark } from './word-use.ts';

const DOCUMENT_HEADS: ReadonlySet<Head> = new Set(['document', 'loose-document', 'media', 'outlet', 'body-name', 'body', 'unknown-name']);

const SPEAKER_HEADS: ReadonlySet<Head> = new Set([
  'person-name',
  'body-name',
  'place',
  'role',
  'source',
  'person',
  'relative',
  'entourage',
  'collective',
  'spokesperson',
  'office',
  'body',
  'group',
]);
export const isPersonHead = (head: Head): boolean =>
  head === 'person-name' || head === 'role' || head === 'source' || head === 'spokesperson' || head === 'office' || head === 'person';
export const isSpeakerHead = (head: Head): boolean => SPEAKER_HEADS.has(head);

export function canSpeak(block: Block, description: Description, verb: CompiledVerbClass, part: TokenRange, content?: Content): boolean {
  const { head } = description;
  const nobody = (i: number) => block.pack.pack.grammar.nobody?.includes(block.words[i]?.norm ?? '');
  if (nobody(part.from) || nobody(part.from - 1)) return false;
  // "Not everyone agrees"
  if (isEnglishOrder(block) && (block.words[part.from - 1]?.word ?? 0) & WORD.negation) return false;
  if (verb.only && !verb.only.includes(description.noun)) return false;
  if (verb.subject === 'collective' || verb.subject === 'source') return head === verb.subject;
  if (verb.subject === 'witness')
    return description.behalf === 'outlet' || block.pack.pack.grammar.witnesses?.includes(description.noun) === true;
  // "prosecutors", "police"; not "the bank".
  if (verb.subject === 'prosecutor') return isPersonHead(head) || (head === 'body' && block.pack.pluralOnly.has(description.noun));
  if (verb.subject === 'document') {
    // What a law provides is a plan where a body does: "prévoit de fermer".
    if (head === 'body' || head === 'body-name') return verb.frames.has('quote') && (content === 'clause' || content === 'quote');
    return DOCUMENT_HEADS.has(head) && head !== 'unknown-name';
  }
  // "One wrote: “…”"
  const quoted = (content === 'quote' || content === 'aside') && part.to - part.from === 1 && block.words[part.from]!.kind === 'word';
  const alone = head === 'quantifier' && description.counted && !quoted;
  if (
    isShare(block, part) ||
    (isPolledShare(block, part, description) && !isHeard(block, verb, part)) ||
    alone ||
    block.words[part.to - 1]!.word & WORD.negation
  )
    return false;
  if (head === 'quantifier' && part.to - part.from === 1 && block.pack.pack.grammar.backward?.includes(block.words[part.from]!.norm))
    return false;
  if (head === 'unknown') {
    if (isUnlisted(block, description, verb, part, content)) return true;
    const told = content === 'quote' || (content === 'clause' && verb.strength === 'clear' && saidByPeople(verb));
    const articled = description.determiner === 'definite' || description.determiner === 'demonstrative';
    // "…, the zoo said.": what stands so spoke, whatever it is.
    const placed =
      content === 'aside' && verb.subject === 'either' && verb.frames.has('bare') && block.pack.pack.grammar.adjectives === 'before';
    if (placed && description.determiner === 'definite' && !description.plural) return true;
    if (told && (articled || (content === 'quote' && description.determiner === 'indefinite' && !description.plural))) return true;
    return verb.strength === 'clear' && verb.frames.has('clause') && looksLikeSpeaker(block, part);
  }
  return true;
}

/** "A plumber said that", "Two stewards said that": of nouns that no list holds, those that tell something are people. */
function isUnlisted(
  block: Block,
  { determiner, plural, counted, quantified, other }: Description,
  verb: CompiledVerbClass,
  part: TokenRange,
  content?: Content,
): boolean {
  if (verb.strength !== 'clear' || !content) return false;
  const met = determiner === 'definite' || determiner === 'possessive';
  const agent = endsLikeAgent(block, part);
  // "Several plumbers criticised the plan"
  if (content === 'object') return agent && (counted || quantified) && verb.subject === 'speaker';
  // "The brewer cut its forecast": what has forecasts is a firm.
  if (content === 'bare') return determiner === 'definite' && !plural && verb.frames.size === 1;
  if (!verb.frames.has('clause')) return false;
  // "the plumbers said that"
  if (agent) return !met || (determiner === 'definite' && plural);
  // "A steward said": one of whom nothing was told before.
  const one = (determiner === 'indefinite' || other) && verb.frames.has('bare');
  return !met && (plural || one) && content !== 'aside' && verb.frames.has('quote') && saidByPeople(verb);
}

/** "said", "insisted", not "noted", "continued": things seldom do so. */
const saidByPeople = ({ subject, frames }: CompiledVerbClass): boolean => subject === 'speaker' || frames.has('bare');

/** "36% of buyers", "4 in 5 pupils": answers to a poll, not sources. */
function isShare(block: Block, part: TokenRange): boolean {
  const ofShare = (block.words[part.from - 1]?.word ?? 0) & WORD.of && isMark(block.words[part.from - 2], '%');
  const before = block.words[part.from - 1];
  const ratio =
    // "sur France 2 Ana Silva": the number of a name.
    (before?.kind === 'number' && before.noun === 0 && !opensEntry(block, part.from - 1) && !isYear(block, part.from - 1)) ||
    (block.words[part.from]!.kind === 'number' && block.words[part.from - 2]?.kind === 'number');
  // "un Suisse sur deux"
  const last = block.words[part.to - 1]!;
  const among = part.to - part.from > 2 && block.words[part.to - 2]!.word & WORD.preposition;
  // "nearly half said no"
  const alone = part.to - part.from === 1 && Object.hasOwn(block.pack.pack.lexicon.figures.fractions, block.words[part.from]!.norm);
  return Boolean(ofShare) || ratio || alone || (Boolean(among) && (last.kind === 'number' || isCardinal(block, last)));
}

/** "a majority of adults", "eight of 10 drivers" */
function isPolledShare(block: Block, { from, to }: TokenRange, { quantified, counted, noun }: Description): boolean {
  const { words, pack } = block;
  const counts = (word: Word | undefined) => word !== undefined && (word.kind === 'number' || isCardinal(block, word));
  if (counted && counts(words[from]) && (words[from + 1]?.word ?? 0) & (WORD.of | WORD.preposition) && counts(words[from + 2]))
    return from + 3 < to;
  if (!quantified || !pack.polls.respondents.has(noun)) return false;
  const quantifier = words.slice(from, words[from]!.phraseEnd + 1);
  return pack.polls.shares.has(quantifier.map(({ norm }) => norm).join(' '));
}

/** "told the council", "the majority of residents interviewed": people who spoke to somebody, not answers to a poll. */
function isHeard({ words }: Block, { frames }: CompiledVerbClass, { from, to }: TokenRange): boolean {
  if (frames.has('recipient') && !frames.has('object')) return true;
  const met = ({ verbs }: Word) => verbs.some((verb) => verb.class?.learns === true && verb.tense === 'past-participle');
  const at = words.slice(from, to + 1).findIndex(met);
  // "interviewed by Ipsos"
  return at >= 0 && !((words[from + at + 1]?.word ?? 0) & WORD.agent);
}

/** "In 2019 officials said" */
const isYear = ({ words }: Block, i: number): boolean =>
  /^(?:19|20)\d\d$/.test(words[i]!.text) && ((words[i - 1]?.word ?? 0) & WORD.preposition) !== 0;

/** Nouns that no list holds: those made from what somebody does. */
export function looksLikeSpeaker(block: Block, part: TokenRange): boolean {
  const last = lastNoun(block, part);
  return last.length > 5 && block.pack.pack.grammar.personEndings.some((e) => last.endsWith(e));
}

/** "A plumber said that": of nouns that people and things share an ending for, those that tell something are people. */
export const endsLikeAgent = (block: Block, part: TokenRange): boolean =>
  block.pack.pack.grammar.agentEndings?.some((ending) => lastNoun(block, part).endsWith(ending)) ?? false;

function lastNoun(block: Block, part: TokenRange): string {
  const opens = block.sentences[block.sentenceOf[part.from]!]!.from;
  let last = '';
  for (let i = part.from; i < part.to; i++) {
    const { norm, kind, word, capital } = block.words[i]!;
    if (word & (WORD.of | WORD.preposition) && i > part.from) break;
    if (kind === 'word' && word === 0 && (!capital || i === opens)) last = norm;
  }
  return last;
}
