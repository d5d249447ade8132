import type { Block } from '../text/block.ts';
import { DETERMINER, isEnclitic, NOUN, WORD, type Word } from '../text/classes.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { matchAll } from '../text/patterns.ts';
import { PhraseSet } from '../text/phrase-set.ts';
import type { TokenRange } from '../text/sentences.ts';
import { overlaps, type Range } from '../text/spans.ts';
import type { Certainty } from '../types.ts';
import { describe } from './describe.ts';
import { isPersonHead } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import { isEnglishOrder, isMark } from './word-use.ts';

/** A claim held at a distance, as one block shows it. Whether its sentence names a source after all is decided with the attributions. */
export interface Hearsay extends Range {
  rule: 'hearsay-phrase' | 'hearsay-conditional';
  certainty: Certainty;
  scope: Range[];
  /** For an accusation with no accuser: whether its sentence has the block before or after for a neighbour. */
  accusation?: { opens: boolean; closes: boolean };
}

/** Whether the first and the last sentence of a block are of a court story: they are neighbours of other blocks' sentences. */
export interface CourtEdges {
  opens: boolean;
  closes: boolean;
}

/** Finds hearsay outside quotations. */
export function findHearsay(block: Block): Hearsay[] {
  const { words, pack } = block;
  const found: Hearsay[] = [];
  for (const sentence of block.sentences) {
    const scope = [range(block, sentence.from, sentence.to)];
    const here: Hearsay[] = [];
    let courtStory: boolean | undefined;
    const edges = { opens: sentence === block.sentences[0], closes: sentence === block.sentences.at(-1) };
    for (const match of matchAll(words, pack.hearsay, sentence.from, sentence.to)) {
      if (block.quotationOf[match.from]! >= 0) continue;
      if (match.tag === 'accusation') {
        courtStory ??= isCourtStory(block, match.from);
        if (courtStory || namesAccuser(block, match.to, sentence.to)) continue;
      }
      // "is being described as a folly by the mayor"
      const last = words[match.to - 1]!.word;
      if (match.tag === 'likely' && last & WORD.linker && last & WORD.preposition && namesAccuser(block, match.to, sentence.to)) continue;
      if (match.to - match.from === 1 && (match.tag === 'likely' || !isEnglishOrder(block)) && !nearVerb(block, match.from)) continue;
      const certainty = match.tag === 'accusation' ? 'likely' : match.tag;
      const { start, end } = range(block, match.from, match.to);
      const phrase: Hearsay = { start, end, rule: 'hearsay-phrase', certainty, scope };
      if (match.tag === 'accusation') phrase.accusation = edges;
      here.push(phrase);
    }
    for (const match of conditionals(block, sentence)) {
      const { start, end } = range(block, match.from, match.to);
      const conditional: Hearsay = { start, end, rule: 'hearsay-conditional', certainty: match.certainty, scope };
      if (!here.some((other) => overlaps(other, conditional))) here.push(conditional);
    }
    found.push(...here);
  }
  return found;
}

/** "apparemment parti", "a apparemment fui", but "un homme apparemment calme". */
function nearVerb({ words }: Block, at: number): boolean {
  const isVerb = (word: Word | undefined) => (word?.verbs.length ?? 0) > 0 || ((word?.word ?? 0) & (WORD.be | WORD.have)) !== 0;
  return isVerb(words[at - 1]) || isVerb(words[at + 1]) || words[at + 1]?.kind === 'mark' || words[at - 1]?.kind === 'mark' || at === 0;
}

/** A charge, trial, sentence, judge, prosecutor or arrest in the sentence or its neighbours (CODEBOOK.md). */
function isCourtStory({ words, sentences, sentenceOf, pack }: Block, at: number): boolean {
  const here = sentenceOf[at]!;
  const from = sentences[Math.max(0, here - 1)]!.from;
  const to = sentences[Math.min(sentences.length - 1, here + 1)]!.to;
  return matchAll(words, pack.courtWords, from, to).length > 0;
}

export function courtEdges({ words, sentences, pack }: Block): CourtEdges {
  const holds = (sentence: TokenRange | undefined) =>
    sentence !== undefined && matchAll(words, pack.courtWords, sentence.from, sentence.to).length > 0;
  return { opens: holds(sentences[0]), closes: holds(sentences.at(-1)) };
}

/** "accusée de « ruse » par sa rivale", but "accusée d'avoir été payée par la mairie". */
function namesAccuser(block: Block, from: number, limit: number): boolean {
  const { words, quotationOf } = block;
  let inner = false;
  for (let i = from; i < limit; i++) {
    const word = words[i]!;
    if (quotationOf[i]! >= 0 || isMark(word, '"', '«', '»', '“', '”')) continue;
    if (word.kind === 'mark' || word.word & (WORD.that | WORD.relative | WORD.linker)) return false;
    if (word.word & WORD.agent) return !inner;
    inner ||= word.word === 0 && word.verbs.length > 0 && word.noun === 0;
  }
  return false;
}

/** The French evidential conditional: an unconfirmed fact, not a hypothesis, a wish, or the future in the past. */
function conditionals(block: Block, sentence: TokenRange): (TokenRange & { certainty: Certainty })[] {
  const { words, pack } = block;
  const { conditional } = pack.pack.grammar;
  if (!conditional) return [];
  const found: (TokenRange & { certainty: Certainty })[] = [];
  if (opensUnreal(block, sentence)) return [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i]!;
    if (word.kind !== 'word' || block.quotationOf[i]! >= 0) continue;
    if (word.verbs.some((v) => v.tense === 'conditional' && conditional.states.includes(v.lemma))) {
      const linked = ((words[i - 1]?.word ?? 0) & WORD.relative) !== 0;
      const next = words[i + 1];
      const aims = words[i + 2]?.verbs.some(({ tense }) => tense === 'infinitive') && words[i + 2]!.noun === 0;
      if (linked || excludes(block, i, sentence) || weighs(block, i, sentence) || (next && next.word & WORD.of && aims)) continue;
      // "il s'agirait d'un marin", "le tableau viendrait de": nothing that might be, but what something is.
      const origin = next && next.word & WORD.of && word.verbs.some((v) => conditional.origins.includes(v.lemma));
      found.push({ from: i, to: i + 1, certainty: origin ? 'clear' : 'likely' });
    }
    // "aurait-il fui ?"
    const asks = isEnclitic(words[i + 1]);
    if (word.word & WORD['conditional-auxiliary'] && !asks) {
      const participle = participleAfter(block, i, sentence.to);
      if (excludes(block, i, sentence) || weighs(block, i, sentence) || isAnybody(block, i, sentence)) continue;
      const negated = (words[i - 1]?.word ?? 0) & WORD.negation;
      if (participle < 0 && !negated) found.push({ from: i, to: i + 1, certainty: 'likely' });
      else if (participle < 0) continue;
      else if (!isWish(block, participle) && !isAge(block, i, participle)) {
        const planned = isPlan(block, i, participle);
        if (planned && tellsPlans(block, sentence)) continue;
        found.push({ from: i, to: participle + 1, certainty: planned || isEffect(block, participle) ? 'likely' : 'clear' });
      }
    }
  }
  return found;
}

const unreal = new WeakMap<CompiledPack, PhraseSet>();

/** "Sans cet accord, l'usine aurait fermé." */
function opensUnreal({ words, pack }: Block, { from }: TokenRange): boolean {
  let set = unreal.get(pack);
  if (!set) {
    set = new PhraseSet(pack.pack.grammar.conditional?.unreal ?? [], pack);
    unreal.set(pack, set);
  }
  const first = words[from]!;
  return set.longest(words, (first.word & (WORD.linker | WORD.and)) !== 0 ? first.phraseEnd + 1 : from) > 0 || set.longest(words, from) > 0;
}

/** "la cotisation serait réduite": a passive of the present, which tells a plan as often as a fact. */
function isPlan({ words, pack }: Block, auxiliary: number, participle: number): boolean {
  if (!(words[auxiliary]!.word & WORD.be)) return false;
  for (let i = auxiliary + 1; i < participle; i++) if (words[i]!.word & WORD.be) return false;
  const before = words[auxiliary - 1];
  if (before && before.word & WORD.clitic && !(before.word & (DETERMINER | WORD.negation))) return false;
  const { withBe = [], passiveStates = [] } = pack.pack.grammar.conditional ?? {};
  return !words[participle]!.verbs.some(({ lemma }) => withBe.includes(lemma) || passiveStates.includes(lemma));
}

/** "aurait eu 100 ans": who does not live to be so old. */
const isAge = ({ words }: Block, auxiliary: number, participle: number): boolean =>
  (words[auxiliary]!.word & words[participle]!.word & WORD.have) !== 0 &&
  words[participle + 1]?.kind === 'number' &&
  ((words[participle + 2]?.noun ?? 0) & NOUN.duration) !== 0;

/** Whether a sentence or the one before it speaks of a law, a programme or another plan, or it opens with one: "avec ce barème, la taxe serait réduite". */
function tellsPlans({ words, sentences, sentenceOf, pack }: Block, { from, to }: TokenRange): boolean {
  const { plans = [], means = [] } = pack.pack.grammar.conditional ?? {};
  if (means.includes(words[from]!.norm) && words.slice(from, from + 3).some(({ word }) => word & WORD.demonstrative)) return true;
  const start = sentences[Math.max(0, sentenceOf[from]! - 1)]!.from;
  return words.slice(start, to).some(({ norm }) => plans.includes(norm));
}

/** "cela aurait facilité la traversée": what would have come of something. */
const isEffect = ({ words, pack }: Block, participle: number): boolean =>
  words[participle]!.verbs.some(({ lemma }) => pack.pack.grammar.conditional?.effects.includes(lemma));

/** "toute personne qui aurait vu", "ceux qui auraient fui", "ne pourra frapper l'élève qui aurait triché": whoever it may be. */
function isAnybody({ words, pack }: Block, at: number, { from }: TokenRange): boolean {
  let relative = at - 1;
  while (relative > from && words[relative]!.word & (WORD.clitic | WORD.negation) && !(words[relative]!.word & WORD.relative)) relative--;
  if (!((words[relative]?.word ?? 0) & WORD.relative) || words[relative]!.kind !== 'word') return false;
  const anybody = pack.pack.grammar.conditional?.anybody ?? [];
  const before = words.slice(from, relative);
  const isFuture = before.some(({ verbs }) => verbs.some(({ tense }) => tense === 'future'));
  return isFuture || before.slice(-3).some(({ norm }) => anybody.includes(norm));
}

/** "ce serait", "on aurait", "il serait bon de": what might be, not what is reported. */
function weighs(block: Block, at: number, sentence: TokenRange): boolean {
  const { words, pack } = block;
  let before = at - 1;
  while (
    before > sentence.from &&
    words[before]!.word & (WORD.clitic | WORD.negation | WORD.adverb) &&
    !(words[before]!.word & WORD.subject)
  )
    before--;
  if (pack.pack.grammar.conditional?.weighing.includes(words[before]?.norm ?? '')) return true;
  const been = (words[at + 1]?.word ?? 0) & WORD.be ? at + 1 : at;
  if (!(words[been]!.word & WORD.be)) return false;
  for (let i = been + 1; i < Math.min(sentence.to - 1, been + 5) && (been === at || !isParticiple(block, words[i])); i++) {
    const verb = words[i + 1]!.word & WORD.clitic ? i + 2 : i + 1;
    if (words[i]!.word & WORD.of && words[verb]?.verbs.some((v) => v.tense === 'infinitive')) return true;
  }
  return participleAfter(block, at, sentence.to) < 0 && isSupposed(block, at, sentence);
}

/** "louer serait une folie", "un retard serait un désastre", "chaque virage serait glissant": what does not exist yet. */
function isSupposed(block: Block, at: number, { from }: TokenRange): boolean {
  const { words } = block;
  let opens = at;
  while (opens > from && words[opens - 1]!.kind === 'word' && !(words[opens - 1]!.word & (WORD.linker | WORD.that | WORD.relative)))
    opens--;
  if (words[opens]!.verbs.some(({ tense }) => tense === 'infinitive') && words[opens]!.noun === 0) return true;
  const subject = subjectBefore(block, at, from);
  if (subject?.kind !== 'phrase') return false;
  const { head, determiner, quantified, counted } = describe(block, subject.parts[0]!);
  return (determiner === 'indefinite' || quantified) && !counted && !isPersonHead(head) && head !== 'relative' && head !== 'collective';
}

/** "auraient préféré", "aurait pu", "aurait dû": what did not happen, or might have. */
function isWish(block: Block, participle: number): boolean {
  const word = block.words[participle]!;
  const { conditional } = block.pack.pack.grammar;
  return (word.word & WORD.modal) !== 0 || word.verbs.some((v) => conditional?.wishes.includes(v.lemma));
}

function participleAfter(block: Block, auxiliary: number, limit: number): number {
  for (let i = auxiliary + 1; i < Math.min(limit, auxiliary + 6); i++) {
    const word = block.words[i]!;
    if (word.kind !== 'word') return -1;
    const skipped = word.word & (WORD.adverb | WORD['said-again'] | WORD.negation | WORD.be | WORD.clitic | WORD.subject);
    if (isParticiple(block, word)) {
      const next = block.words[i + 1];
      return word.word & WORD.be && isParticiple(block, next) ? i + 1 : i;
    }
    if (word.word & WORD.be && !(word.word & WORD['conditional-auxiliary'])) {
      const next = block.words[i + 1];
      return isParticiple(block, next) ? i + 1 : i;
    }
    if (!skipped) return -1;
  }
  return -1;
}

/** Whether a word is a past participle: by its forms, or by its ending where no list holds it. */
function isParticiple({ pack }: Block, word: Word | undefined): boolean {
  // "plus" is no form of "plaire".
  if (!word || word.word & WORD.adverb) return false;
  if (word.verbs.length || word.noun || word.word || word.capital) return word.verbs.some((v) => v.tense === 'past-participle');
  return (
    pack.pack.grammar.conditional?.participleEndings.some((ending) => word.norm.length > ending.length + 2 && word.norm.endsWith(ending)) ??
    false
  );
}

/** Hypotheses, reported speech and politeness: an "if", a "that" before it in the clause, or a first person. */
function excludes(block: Block, at: number, sentence: TokenRange): boolean {
  const { words } = block;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i]!;
    if (block.quotationOf[i]! >= 0) continue;
    if (word.word & WORD.if && (!(word.word & WORD.clitic) || (words[i + 1]?.word ?? 0) & WORD.subject)) return true;
  }
  for (let i = at - 1; i >= sentence.from; i--) {
    const word = words[i]!;
    if (word.word & WORD.that && word.kind === 'word') return true;
  }
  return false;
}

function range(block: Block, from: number, to: number): Range {
  return { start: block.words[from]!.start, end: block.words[to - 1]!.end };
}
