import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, PROPER, SPEAKER, TIME, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';

/** Nothing of these stands inside a noun phrase. */
const CLAUSE_WORD =
  WORD.subject |
  WORD.linker |
  WORD.that |
  WORD.relative |
  WORD.if |
  WORD.negation |
  WORD.be |
  WORD.have |
  WORD.modal |
  WORD['conditional-auxiliary'];
const NEVER_DETERMINER = WORD.that | WORD.relative;
const STARTER = DETERMINER | WORD.quantifier | WORD.other | WORD.honorific;
const LONGEST_PHRASE = 40;

/** Whether a word opens or carries a clause of its own, so that no noun phrase goes on past it. */
export const bounds = (word: Word): boolean =>
  (word.word & CLAUSE_WORD) !== 0 && (!(word.word & DETERMINER) || (word.word & NEVER_DETERMINER) !== 0);

export const isMark = (word: Word | undefined, ...texts: string[]): boolean => word?.kind === 'mark' && texts.includes(word.text);

/** A mark that joins parts of a word or an abbreviation: half-baked, AT&T, U.S. */
export function isGlue({ words, pack }: Block, i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (word?.kind !== 'mark' || word.spaced || !next) return false;
  if (word.text === '.') return !next.spaced || pack.abbreviations.has(words[i - 1]?.norm ?? '') || words[i - 1]?.text.length === 1;
  return (word.text === '-' || word.text === '/' || word.text === '&') && !next.spaced;
}

const isNominal = (word: Word): boolean => (word.noun & (SPEAKER | DOCUMENTARY | NOUN.channel | PROPER | NOUN['report-noun'])) !== 0;

/** Whether a word is used as a finite verb here: by its forms, and by what stands before it where they are also a noun's. */
export function isFiniteVerb(block: Block, i: number): boolean {
  const word = block.words[i]!;
  if (word.word & (WORD.be | WORD.have | WORD.modal | WORD['conditional-auxiliary'])) return true;
  if (word.kind !== 'word') return false;
  const before = block.words[i - 1];
  if (word.verbs.length === 0) {
    if (word.word || word.noun || word.capital || isAfterDeterminer(block, i)) return false;
    return block.pack.pack.grammar.verbEndings.some((ending) => word.norm.length > ending.length + 2 && word.norm.endsWith(ending));
  }
  if (!word.verbs.some((v) => isFiniteTense(v.tense))) return false;
  if (word.capital && !block.titleCase) {
    // In mid-sentence a capital makes a name; at its start a bare form does ("Trump", "Price").
    const opens = block.sentences[block.sentenceOf[i]!]!.from === i;
    if (!opens || word.verbs.every(isBareForm)) return false;
  }
  const pronounBefore =
    before !== undefined && (before.word & (WORD.subject | WORD.relative | WORD.clitic)) !== 0 && !(before.word & DETERMINER);
  if (pronounBefore) return true;
  // "Many believe" · "Certains affirment": a quantifier alone is the subject of a plural form.
  if (before && before.word & (WORD.quantifier | WORD.other) && !(before.word & (DETERMINER | WORD.of | WORD.preposition | WORD.negation)))
    return (
      !isNominal(word) &&
      word.verbs.some((v) => v.tense === 'present' && v.plural !== false && (!isEnglishOrder(block) || v.lemma === word.norm))
    );
  if (isAfterDeterminer(block, i)) return false;
  // Where adjectives follow, a noun does not follow a noun bare: "l'office note une hausse".
  const nounBefore =
    before !== undefined && before.kind === 'word' && before.word === 0 && (before.capital || (before.noun & (SPEAKER | PROPER)) !== 0);
  if (isNominal(word) && nounBefore && block.pack.pack.grammar.adjectives === 'after') return true;
  // "The agency estimates that": between a noun and "that", what may be a noun is the verb.
  const linked = block.words[i + 1] !== undefined && (block.words[i + 1]!.word & WORD.that) !== 0;
  if (
    isNominal(word) &&
    linked &&
    before?.kind === 'word' &&
    (before.capital || isNominal(before)) &&
    word.verbs.some((v) => v.tense === 'present')
  )
    return true;
  if (isNominal(word) || word.noun & (NOUN.describing | NOUN.anonymous | NOUN.demonym)) {
    // "Officials report": after people in the plural, what may be a noun is the verb.
    return (
      before?.plural === true && (before.noun & SPEAKER) !== 0 && !word.plural && word.verbs.every(isBareForm) && isEnglishOrder(block)
    );
  }
  // "Chinese trade policy": after an adjective, what may be a noun is one.
  const nounLike = isEnglishOrder(block) && word.verbs.every((v) => isBareForm(v) && v.class?.strength !== 'clear');
  if (nounLike && before && before.noun & (NOUN.demonym | NOUN.describing) && !isNominal(before)) return false;
  // "a defence spending target": a bare form agrees with a plural.
  const next = block.words[i + 1];
  const takesClause = next !== undefined && ((next.word & (WORD.that | WORD.subject)) !== 0 || isMark(next, ':', ','));
  const bare = nounLike && !takesClause && word.verbs.every((v) => v.lemma === word.norm);
  return !(bare && before?.kind === 'word' && before.word === 0 && !before.plural && !before.norm.endsWith('s'));
}

/** Adjectives before their noun, and a bare verb for the plural. */
const isEnglishOrder = (block: Block): boolean => block.pack.pack.grammar.adjectives === 'before';

const isBareForm = (verb: { tense: string }): boolean =>
  verb.tense === 'present' || verb.tense === 'infinitive' || verb.tense === 'subjunctive';

/** Whether a determiner or preposition stands before a word, so that it is no verb. "le", "la", "les" may also be pronouns. */
function isAfterDeterminer(block: Block, i: number): boolean {
  const before = block.words[i - 1];
  if (!before || !(before.word & (DETERMINER | WORD.of | WORD.quantifier | WORD.other | WORD.preposition))) return false;
  if (!(before.word & WORD.clitic)) return true;
  const further = block.words[i - 2];
  if (!further || further.kind === 'mark') return true;
  if (further.word & (WORD.subject | WORD.relative | WORD.negation | WORD.clitic)) return false;
  // "a confirmé la frappe", "de la frappe", but "le président le confirme".
  return further.verbs.length > 0 || further.word !== 0;
}

export const isFiniteVerbAt = (block: Block, i: number): boolean => i < block.words.length && isFiniteVerb(block, i);

export function isFiniteTense(tense: string): boolean {
  return tense === 'present' || tense === 'past' || tense === 'future' || tense === 'conditional' || tense === 'subjunctive';
}

/** Only ever a participle here: "published", "citées". */
function isBareParticiple(word: Word): boolean {
  return (
    word.verbs.length > 0 &&
    !isNominal(word) &&
    !(word.noun & (NOUN.describing | NOUN.demonym)) &&
    word.verbs.some((v) => v.tense === 'past-participle' || v.tense === 'present-participle')
  );
}

const isBareInfinitive = (word: Word): boolean =>
  word.noun === 0 && word.word === 0 && word.verbs.length > 0 && word.verbs.every((v) => v.tense === 'infinitive');

const canStart = (word: Word): boolean =>
  (word.word & STARTER) !== 0 ||
  word.kind === 'number' ||
  word.capital ||
  isNominal(word) ||
  (word.noun & (NOUN.describing | NOUN.anonymous | NOUN.demonym)) !== 0;

/** Whether a noun phrase can start at a token. */
export function startsPhrase(block: Block, i: number): boolean {
  const word = block.words[i];
  if (!word || word.kind === 'mark') return false;
  if (bounds(word)) return false;
  return canStart(word) || (word.word === 0 && !isFiniteVerb(block, i));
}

/**
 * The noun phrase that ends just before a token, not reaching left of `floor`.
 * Undefined where a mark, a pronoun or a verb stands there, or where the phrase hangs on a preposition (unless that is asked for:
 * a subject does not, but "with reports indicating" does).
 */
export function phraseBefore(block: Block, end: number, floor: number, afterPreposition = false): TokenRange | undefined {
  const { words } = block;
  let to = end;
  while (to > floor && isTrailer(words[to - 1]!)) to--;
  let from = to;
  const lowest = Math.max(floor, to - LONGEST_PHRASE);
  while (from > lowest) {
    const i = from - 1;
    const word = words[i]!;
    if (block.quotationOf[i] !== block.quotationOf[end - 1]) break;
    if (word.kind === 'mark') {
      if (!isGlue(block, i) && !(word.text === "'" && !word.spaced) && !isSign(word)) break;
    } else if (bounds(word) || (isFiniteVerb(block, i) && !matchAt(words, i, block.pack.basis, to))) break;
    else if (
      word.verbs.some((v) => v.tense === 'present-participle' || v.tense === 'infinitive') &&
      !isNominal(word) &&
      from < to &&
      !isModifierParticiple(block, i)
    )
      break;
    from--;
  }
  // "who have done the calculations": what follows an auxiliary is no subject.
  const auxiliary = words[from - 1];
  if (auxiliary && from > floor && auxiliary.word & (WORD.have | WORD.be | WORD.modal) && isBareParticiple(words[from]!)) return undefined;
  while (from < to && isMark(words[from], '.', '-', "'")) from++;
  const start = phraseStart(block, from, to);
  from = start === to && afterPreposition ? lastPhrase(block, from, to) : start;
  return from < to ? { from, to } : undefined;
}

/** Adverbs and times between a subject and its verb. */
const isTrailer = (word: Word): boolean =>
  word.kind === 'word' &&
  (word.word & (WORD.adverb | WORD['said-again'] | WORD.clitic | WORD.negation | TIME)) !== 0 &&
  !(word.word & DETERMINER) &&
  !isNominal(word);

const isSign = (word: Word): boolean => /^[$£€¥%]|[A-Z]{1,3}[$£€¥]$/.test(word.text);

/** A participle between determiner and noun: "the striking workers", "a leading Republican". */
function isModifierParticiple(block: Block, i: number): boolean {
  const before = block.words[i - 1];
  return (
    before !== undefined &&
    (before.word & (DETERMINER | WORD.quantifier | WORD.of)) !== 0 &&
    !block.words[i]!.verbs.some((v) => v.tense === 'infinitive')
  );
}

/** Leaves out what opens the clause before its subject: adverbs, times, phrases with a preposition. */
function phraseStart(block: Block, from: number, to: number): number {
  const { words } = block;
  let start = from;
  while (start < to) {
    const word = words[start]!;
    if (word.word & DETERMINER && !(word.word & WORD.preposition && word.word & WORD.of)) break;
    if (word.word & (WORD.preposition | WORD.of | WORD['to-recipient'])) {
      const next = nextPhrase(block, start, to);
      if (next < 0) return to;
      start = next;
    } else if (word.word & (WORD.and | WORD.adverb | WORD['said-again'] | TIME) && !isNominal(word)) start++;
    else if (isBareParticiple(word) && start + 1 < to && !(block.words[start - 1] && block.words[start - 1]!.word & DETERMINER)) return to;
    else if (isMark(word, '.')) start++;
    else break;
  }
  return start;
}

/** The phrase right after the last preposition. */
function lastPhrase(block: Block, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const word = block.words[i]!;
    if (word.word & (WORD.preposition | WORD.of) && !(word.word & DETERMINER) && word.noun === 0) return i + 1;
  }
  return to;
}

/** After a preposition: the first place where a second noun phrase can start, or -1. */
function nextPhrase(block: Block, from: number, to: number): number {
  const { words } = block;
  let sawNoun = false;
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    const linked =
      (before.word & (WORD.preposition | WORD.of | WORD['to-recipient'] | STARTER | WORD.and)) !== 0 ||
      before.kind === 'mark' ||
      isGlue(block, i);
    if (
      sawNoun &&
      !linked &&
      (word.word & DETERMINER || (word.noun & SPEAKER && !(before.noun & (NOUN.describing | NOUN.demonym)) && !before.capital))
    )
      return i;
    if (!(word.word & (STARTER | WORD.preposition | WORD.of))) sawNoun = true;
  }
  return -1;
}

/**
 * The noun phrase that starts at a token: determiner, modifiers, noun, and what hangs on the noun (of, in, close to …),
 * up to the first mark, verb, pronoun, time or recipient.
 */
export function phraseFrom(block: Block, start: number, limit: number): TokenRange | undefined {
  const { words } = block;
  const stop = Math.min(limit, start + LONGEST_PHRASE);
  if (words[start] && isBareInfinitive(words[start]!)) return undefined;
  let to = start;
  let noun = false;
  let speaker = false;
  let proper = false;
  while (to < stop) {
    const word = words[to]!;
    if (to > start && block.quotationOf[to] !== block.quotationOf[start]) break;
    if (word.kind === 'mark') {
      // A stray full stop in mid-sentence: "les derniers chiffres. du ministère".
      const stray = word.text === '.' && noun && to + 1 < stop && (words[to + 1]!.word & WORD.of) !== 0 && !words[to + 1]!.capital;
      if (!stray && !isGlue(block, to) && !(word.text === "'" && !word.spaced) && !isSign(word)) break;
      to++;
      continue;
    }
    if (bounds(word) && !isNominal(word)) break;
    const basis = noun && !proper ? basisEnd(block, to, stop) : -1;
    if (basis > to) {
      to = basis;
      continue;
    }
    if (word.word & WORD.and) {
      if (!noun || !continuesAfterAnd(block, to, stop)) break;
      to++;
      continue;
    }
    if (word.word & WORD.of && !(to === start && word.word & DETERMINER)) {
      // "de source policière" is a source of its own, not part of the phrase before it.
      if (to > start && words[to + 1] && words[to + 1]!.noun & NOUN.source && words[to + 1]!.singular) break;
      if (
        isTime(words[to + 1]) ||
        (words[to + 1]?.kind === 'number' && isTime(words[to + 2])) ||
        words[to + 1]?.verbs.some((v) => v.tense === 'infinitive' && words[to + 1]!.noun === 0)
      )
        break;
      to++;
      continue;
    }
    if (word.word & (WORD.preposition | WORD['to-recipient'])) {
      if (to > start && !(speaker && hangsOn(block, to))) break;
      to++;
      continue;
    }
    if (
      noun &&
      !(word.capital && words[to - 1]!.noun & NOUN.given) &&
      word.word & DETERMINER &&
      !(words[to - 1]!.word & (WORD.of | WORD.preposition | WORD['to-recipient'] | WORD.and | WORD.quantifier | WORD.other))
    )
      break;
    if (isTime(word) && noun) break;
    if (noun && word.word & (WORD.adverb | WORD['said-again']) && !isNominal(word)) break;
    if (noun && (isFiniteVerb(block, to) || isBareParticiple(word) || isBareInfinitive(word))) break;
    if (!(word.word & STARTER) && word.kind === 'word') noun = true;
    if (word.noun & SPEAKER) speaker = true;
    if (word.capital && !(word.noun & (SPEAKER | NOUN.demonym | NOUN['body-word'])) && to > start) proper = !speaker;
    to++;
  }
  while (
    to > start &&
    ((words[to - 1]!.word & (WORD.of | WORD.preposition | WORD.and | DETERMINER | WORD['to-recipient']) && words[to - 1]!.noun === 0) ||
      (words[to - 1]!.kind === 'mark' && !isMark(words[to - 1], '.')))
  )
    to--;
  return to > start && noun ? { from: start, to } : undefined;
}

const isTime = (word: Word | undefined): boolean => word !== undefined && (word.word & TIME) !== 0 && !isNominal(word);

function basisEnd(block: Block, i: number, limit: number): number {
  const opener = matchAt(block.words, i, block.pack.basis, limit)?.to;
  if (opener === undefined) return -1;
  const { words } = block;
  let to = opener;
  while (to < limit && words[to]!.kind !== 'mark' && !bounds(words[to]!) && !isTime(words[to]) && !isFiniteVerb(block, to)) to++;
  return to;
}

/** Whether a phrase with a preposition describes the source rather than the act of telling. */
function hangsOn(block: Block, i: number): boolean {
  const { words } = block;
  const preposition = words[i]!;
  let next = i + 1;
  while (next < words.length && words[next]!.word & (DETERMINER | WORD.quantifier)) next++;
  const object = words[next];
  if (object?.kind !== 'word' || isTime(object)) return false;
  const reach = Math.min(words.length, next + 4);
  for (let k = next; k < reach && words[k]!.kind === 'word'; k++) {
    if (words[k]!.noun & (NOUN.channel | NOUN.outlet | NOUN.media)) return false;
    if (words[k]!.word & (WORD.preposition | WORD.of)) break;
  }
  if (preposition.word & WORD['to-recipient']) return !(object.noun & (PROPER | SPEAKER));
  return true;
}

/** Whether what follows "and" still belongs to the phrase: another noun, not another clause. */
function continuesAfterAnd(block: Block, and: number, limit: number): boolean {
  const next = and + 1;
  if (next >= limit) return false;
  const word = block.words[next]!;
  if (word.kind === 'mark' || bounds(word)) return false;
  let verbAhead = false;
  for (let i = next; i < Math.min(limit, next + 12); i++) {
    if (block.words[i]!.kind === 'mark') break;
    if (isFiniteVerb(block, i)) verbAhead = true;
  }
  return !verbAhead && startsPhrase(block, next);
}
