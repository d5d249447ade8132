import { describe } from '../attribution/describe.ts';
import { isFiniteVerb } from '../attribution/finite-verbs.ts';
import { contentOf } from '../attribution/frames.ts';
import { phraseFrom } from '../attribution/phrases.ts';
import { agentAfter, plainGroup, type VerbGroup, verbGroups } from '../attribution/verb-groups.ts';
import { isEnglishOrder, isMark } from '../attribution/word-use.ts';
import type { Tense } from '../languages/grammar.ts';
import type { Block } from '../text/block.ts';
import { type CompiledVerbClass, DETERMINER, DOCUMENTARY, NOUN, SPEAKER, USE, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import { startsQuantity } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import { figureWords } from './words.ts';

/** How far after a passive its agent may stand. */
const FARTHEST_AGENT = 10;

const sentences = new WeakMap<Block, Map<number, boolean>>();

/**
 * Whether a figure may have a source that no rule found: it stands in a quotation, or its sentence holds a verb in a frame in which it
 * gives information, words that open a source, a paper that it tells of, somebody who speaks of themselves or keeps count, or words that only weigh
 * what might be. With no source found, such a figure is at most likely to have none.
 */
export function mayBeReported(block: Block, at: number): boolean {
  if (block.quotationOf[at]! >= 0) return true;
  const position = block.sentenceOf[at]!;
  let known = sentences.get(block);
  if (!known) {
    known = new Map();
    sentences.set(block, known);
  }
  let reports = known.get(position);
  if (reports === undefined) {
    const sentence = block.sentences[position]!;
    reports = false;
    for (let i = sentence.from; i < sentence.to && !reports; i++)
      reports =
        givesInformation(block, i, sentence) ||
        isStudy(block, i) ||
        opensSource(block, i, sentence) ||
        pronounTells(block, i, sentence) ||
        counts(block, i, sentence) ||
        isPaper(block, i, sentence) ||
        weighs(block, i);
    reports ||= tellsOfPaper(block, sentence);
    known.set(position, reports);
  }
  return reports;
}

const givesInformation = (block: Block, i: number, sentence: TokenRange): boolean => {
  const { noun, use, verbs } = block.words[i]!;
  if (noun !== 0 || !verbs.some((verb) => verb.class)) return false;
  // "claims 40,000 members": what they count is theirs, whoever they are.
  const counts = verbs.some(
    ({ tense, class: told }) => tense === 'present' && told?.subject === 'speaker' && told.complement?.has('#') && !told.perfectOnly,
  );
  if (counts && startsQuantity(block, i + 1)) return true;
  // "when storms kept the boat in harbour": a noun right before the verb.
  if (use & USE['noun-verb'] && block.words[i + 1]?.verbs.some(({ tense }) => tense === 'past' || tense === 'present')) return false;
  // "The court heard that 40 boats sank": what tells what happened to its subject holds what others told.
  const heard = verbs.find((verb) => verb.class?.presentOnly && verb.class.frames.has('clause') && verb.tense === 'past')?.class;
  const group = heard && plainGroup(i, i, i + 1, heard);
  if (group && contentOf(block, group, sentence, startBefore(block, i, sentence)) === 'clause') return true;
  return verbGroups(block, i, sentence).some((told) => isTold(block, told, sentence));
};

/** Whether a verb stands as it does where somebody or a paper gives information by it; who that is does not matter here. */
function isTold(block: Block, group: VerbGroup, sentence: TokenRange): boolean {
  const { frames, subject, strength } = group.class;
  // "40 amendes ont été données par": only a paper tells by it.
  if (subject === 'source' || (subject === 'document' && frames.size === 0)) return false;
  // "is estimated at", "was found guilty": nobody says so; but "the jury was told".
  if (group.voice === 'passive' || group.voice === 'past-participle')
    return agentIn(block, group.to, sentence) || (group.voice === 'passive' && frames.has('recipient'));
  if (strength !== 'clear') return false;
  if (subject === 'document' && !followsSource(block, group.from, sentence)) return false;
  if (group.voice === 'participle') return frames.has('clause');
  if (isMark(block.words[group.to], '.', ',', '”', '"', '»') || group.to >= sentence.to)
    return frames.has('clause') || frames.has('recipient');
  const told = contentOf(block, group, sentence, startBefore(block, group.from, sentence));
  return told === 'quote' || (told !== undefined && (frames.has('clause') || frames.has('recipient') || frames.has('object')));
}

/** "announced by Acme", "is valued at $3 billion by Acme" */
function agentIn(block: Block, from: number, { to }: TokenRange): boolean {
  if (agentAfter(block, from)) return true;
  for (let i = from; i < Math.min(to - 1, from + FARTHEST_AGENT); i++) {
    if (block.words[i]!.kind === 'mark' && isMark(block.words[i], ',', ';')) return false;
    const next = block.words[i + 1]!;
    if (block.words[i]!.word & WORD.agent && (next.capital || (next.noun & SPEAKER) !== 0)) return true;
  }
  return false;
}

/** Where the words before a verb begin, up to the mark before them. */
function startBefore({ words }: Block, verb: number, { from }: TokenRange): number {
  let at = verb;
  while (at > from && words[at - 1]!.kind !== 'mark') at--;
  return at;
}

const SOURCE = DOCUMENTARY | SPEAKER | NOUN.outlet | NOUN.organisation | NOUN.place;

/** Whether a paper, people or a body stand before a verb. */
function followsSource({ words }: Block, verb: number, { from }: TokenRange): boolean {
  for (let i = from; i < verb; i++) if (words[i]!.noun & SOURCE) return true;
  return false;
}

/** "according to what the yard has", "its growth forecast", "in the latest poll": words that tell of a source, whatever stands with them. */
function opensSource(block: Block, i: number, { from, to }: TokenRange): boolean {
  const { words, pack } = block;
  const { norm, kind, use } = words[i]!;
  if (kind !== 'word') return false;
  if (pack.polls.nouns.has(norm) || matchAt(words, i, pack.prepositions, to)?.tag.strength === 'clear') return true;
  // "is accused of taking $3 million": in a court story the charge says so.
  if (matchAt(words, i, pack.hearsay, to)?.tag === 'accusation') return true;
  // "the claim that it is worth $3 million"
  if (use & USE.claim && (words[i + 1]?.word ?? 0) & WORD.that) return true;
  if (!(use & USE['own-claim'])) return false;
  // "Estimates have ranged from …"
  if (i === from) return true;
  // "les attentes des économistes"
  const theirs = (words[i + 1]?.word ?? 0) & WORD.of && words.slice(i + 2, i + 4).some(({ noun }) => noun & SPEAKER);
  if (theirs) return true;
  const owned = ({ word, norm: own }: Word) => (word & WORD.possessive) !== 0 || own === pack.pack.grammar.possessor;
  return words.slice(Math.max(from, i - 3), i).some(owned);
}

/** "They cited …", "he knows that …": a pronoun with a verb that reports, thinks or has counted, in whatever frame; "I count …", where the writer is the source. */
function pronounTells(block: Block, i: number, { to }: TokenRange): boolean {
  const { words, pack } = block;
  const { word, norm } = words[i]!;
  if (figureWords(pack).witnesses.has(norm)) return true;
  if (!(word & WORD.subject) || word & WORD.relative) return false;
  let verb = i + 1;
  while (verb < to && words[verb]!.word & AUXILIARY) verb++;
  if (verb >= to || words[verb]!.verbs.length === 0) return false;
  // "il sait que", "elle avait compté 300 phoques"
  const thinks = ((words[verb + 1]?.word ?? 0) & WORD.that) !== 0 || figureWords(pack).counted.has(words[verb]!.norm);
  // … but "elle compte 300 phoques", "il donne 40 euros", as papers do
  const isOthers = ({ frames, subject, perfectOnly }: CompiledVerbClass) =>
    perfectOnly === true || subject === 'witness' || (frames.size === 0 && (subject === 'document' || subject === 'collective'));
  return thinks || words[verb]!.verbs.some(({ class: told }) => told !== undefined && !isOthers(told));
}

/** "the police counted 300", "the bank sees growth of 3%": somebody who may have told of what they count, book or await. */
function counts(block: Block, i: number, sentence: TokenRange): boolean {
  const { noun, verbs } = block.words[i]!;
  if (noun !== 0 || verbs.length === 0) return false;
  const { countingVerbs } = figureWords(block.pack);
  // "la ville compte 300 ports": has.
  if (startsQuantity(block, i + 1) && !verbs.some(({ tense }) => tense === 'past' || tense === 'past-participle')) return false;
  return verbs.some(({ lemma, tense }) => told(tense) && countingVerbs.has(lemma)) && followsSource(block, i, sentence);
}

const told = (tense: Tense): boolean => tense !== 'infinitive' && tense !== 'present-participle';

const AUXILIARY = WORD.adverb | WORD.negation | WORD.have | WORD.modal | WORD.clitic;

const YEAR = /^(?:19|20)\d\d$/;

/** "the county released a report on", "in the World Rankings", "on a 2019 list": a paper that holds figures, wherever it stands. */
function isPaper(block: Block, i: number, { from }: TokenRange): boolean {
  const before = block.words[i - 1];
  if (i === from || !before || !figureWords(block.pack).papers.has(block.words[i]!.norm) || isFiniteVerb(block, i)) return false;
  if (before.kind !== 'word' && !YEAR.test(before.text)) return false;
  // "par rapport à", "by comparison", "a room of study", ", ranking last", "40 studies"
  return (before.word & (WORD.preposition | WORD.of | WORD.agent | WORD.adverb)) === 0;
}

/** "si un ordinateur coûte", "n'en voudraient pas": what might be. */
function weighs({ words, pack }: Block, i: number): boolean {
  const { word, norm, verbs } = words[i]!;
  const supposes = (word & WORD.if) !== 0 && !(word & WORD.clitic);
  return supposes || figureWords(pack).maybes.has(norm) || verbs.some(({ tense }) => tense === 'conditional');
}

/** "The new survey in May has …": a paper that opens the sentence and does what its verb tells. */
function tellsOfPaper(block: Block, { from, to }: TokenRange): boolean {
  const phrase = phraseFrom(block, from, to);
  if (!phrase) return false;
  const { head } = describe(block, phrase);
  if (head !== 'document' && head !== 'loose-document') return false;
  // "Les chiffres de la police (11 000) reculent": its own.
  if (isMark(block.words[phrase.to], '(')) return true;
  // "The suit, lodged in May, seeks …"
  if (isMark(block.words[phrase.to], ',') && isEnglishOrder(block)) return true;
  for (let i = phrase.to; i < Math.min(to, phrase.to + 4); i++) {
    if (block.words[i]!.kind === 'mark') return false;
    if (isFiniteVerb(block, i)) return true;
  }
  return false;
}

/**
 * "the study followed", "the researchers discounted", "in a trial, researchers watched": a study in the singular, or those who make them,
 * as the subject of its verb, or what opens a sentence with "in".
 */
function isStudy({ words, sentences, sentenceOf, pack }: Block, i: number): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  const acts = next?.noun === 0 && next.verbs.some(({ tense }) => tense === 'past' || tense === 'present');
  if (acts && pack.behalf.researchers.has(word.norm) && (words[i - 1]?.word ?? 0) & WORD.definite) return true;
  if (!(word.noun & NOUN['loose-document']) || word.capital || word.plural) return false;
  if (acts) return true;
  const first = sentences[sentenceOf[i]!]!.from;
  const opens = words[first]!;
  return (
    i - first < 6 &&
    (opens.word & (WORD.preposition | DETERMINER | WORD.other)) !== 0 &&
    words.slice(first, i).every((w) => w.kind !== 'mark' && w.noun === 0)
  );
}
