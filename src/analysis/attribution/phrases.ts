import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, PROPER, SPEAKER, TIME, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { nicknameEnd } from './quoted-titles.ts';
import {
  bounds,
  isBareInfinitive,
  isBareParticiple,
  isCardinal,
  isEnglishOrder,
  isGlue,
  isInfinitive,
  isMark,
  isNominal,
} from './word-use.ts';

export const STARTER = DETERMINER | WORD.quantifier | WORD.other | WORD.honorific;
export const LONGEST_PHRASE = 40;

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

export const isSign = (word: Word): boolean => /^[$£€¥%]|[A-Z]{1,3}[$£€¥]$/.test(word.text);

/** The comma of "des associations d'avocats, de juges et de voisins": a row of complements that an "and" closes. */
export function isInRow(block: Block, comma: number, limit: number): boolean {
  const { words } = block;
  // "des" may open a source of its own.
  const opens = (i: number) => {
    const { word = 0 } = words[i] ?? {};
    return (word & WORD.of) !== 0 && (!(word & WORD.indefinite) || words[i + 1]?.capital === true);
  };
  if (!isMark(words[comma], ',') || !opens(comma + 1)) return false;
  for (let i = comma + 2; i < Math.min(limit, comma + LONGEST_PHRASE); i++) {
    if (words[i]!.word & WORD.and && words[i]!.kind === 'word') return opens(i + 1);
    if ((words[i]!.kind === 'mark' && !isGlue(block, i) && !isMark(words[i], ',')) || isFiniteVerb(block, i)) return false;
  }
  return false;
}

/**
 * The noun phrase that starts at a token: determiner, modifiers, noun, and what hangs on the noun (of, in, close to …),
 * up to the first mark, verb, pronoun, time or recipient.
 */
export function phraseFrom(block: Block, start: number, limit: number): TokenRange | undefined {
  const { words } = block;
  const stop = Math.min(limit, start + LONGEST_PHRASE);
  const before = words[start - 1]?.word ?? 0;
  const governed = (before & (WORD.preposition | WORD.of)) !== 0 && (before & WORD.agent) === 0;
  if (words[start] && isBareInfinitive(words[start]!)) return undefined;
  let to = start;
  let noun = false;
  let speaker = false;
  let proper = false;
  while (to < stop) {
    const word = words[to]!;
    if (to > start && block.quotationOf[to] !== block.quotationOf[start]) break;
    // "Zoé* étudiante": the sign of a note ends a name.
    if (to > start && block.text[words[to - 1]!.end] === '*') break;
    if (word.kind === 'mark') {
      // A stray full stop in mid-sentence: "les chiffres annuels. de la régie".
      const stray = word.text === '.' && noun && to + 1 < stop && (words[to + 1]!.word & WORD.of) !== 0 && !words[to + 1]!.capital;
      if (!stray && !isGlue(block, to) && !(word.text === "'" && !word.spaced) && !isSign(word) && !(noun && isInRow(block, to, stop)))
        break;
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
    // "plusieurs d'entre eux": an expression that stands for a noun.
    if (word.word & WORD.of && word.noun & SPEAKER && word.phraseEnd > to) {
      to = word.phraseEnd + 1;
      noun = true;
      continue;
    }
    if (word.word & WORD.of && !(to === start && word.word & DETERMINER)) {
      // "de source policière" is a source of its own, not part of the phrase before it.
      if (to > start && words[to + 1] && words[to + 1]!.noun & NOUN.source && words[to + 1]!.singular) break;
      // "le berger de 71 ans"
      if (words[to + 1]?.kind === 'number' && isTime(words[to + 2])) {
        if (speaker && !proper && words[to + 2]!.noun & NOUN.duration) to += 3;
        break;
      }
      if (isTime(words[to + 1]) || words[to + 1]?.verbs.some((v) => v.tense === 'infinitive' && words[to + 1]!.noun === 0)) break;
      to++;
      continue;
    }
    // "data from the bank": where a paper comes from belongs to it.
    const origin = to > start && (words[to - 1]!.noun & DOCUMENTARY) !== 0 ? matchAt(words, to, block.pack.claimLinks, stop) : undefined;
    if (origin) {
      to = origin.to;
      speaker = true;
      continue;
    }
    // "campaigns to target the fleet"
    if (to > start && word.word & WORD['to-recipient'] && isEnglishOrder(block) && isInfinitive(block, to + 1)) break;
    if (word.word & (WORD.preposition | WORD['to-recipient'])) {
      const named = to > start && ((words[to - 1]!.noun | (words[to - 1]!.capital ? (words[to - 2]?.noun ?? 0) : 0)) & NOUN.given) !== 0;
      if (to > start && !(speaker && !named && hangsOn(block, to, governed))) break;
      to++;
      continue;
    }
    if (noun && (word.word & WORD.quantifier || word.kind === 'number' || isCardinal(block, word)) && isTime(words[to + 1])) break;
    if (noun && word.kind === 'number' && !isEnglishOrder(block) && opensCount(block, to)) break;
    if (
      noun &&
      !(word.capital && words[to - 1]!.noun & NOUN.given) &&
      // "le quotidien Le Monde"
      !(word.capital && words[to + 1]?.capital && words[to - 1]!.noun & DOCUMENTARY) &&
      word.word & DETERMINER &&
      !(words[to - 1]!.word & (WORD.of | WORD.preposition | WORD['to-recipient'] | WORD.and | WORD.quantifier | WORD.other))
    )
      break;
    if (isTime(word) && noun && words[to - 1]!.norm !== block.pack.pack.grammar.possessor) break;
    if (noun && word.word & (WORD.adverb | WORD['said-again']) && !isNominal(word)) break;
    if (
      noun &&
      (isFiniteVerb(block, to) || opensDoing(block, to) || isBareParticiple(word) || isBareInfinitive(word) || takesAgent(block, to))
    )
      break;
    // "said the mayor": a title by itself.
    const heads = !(word.word & STARTER) || (word.word & WORD.honorific && word.noun & SPEAKER) || standsForPeople(block, to);
    if (heads && word.kind === 'word') noun = true;
    if (word.noun & SPEAKER) speaker = true;
    if (word.capital && !(word.noun & (SPEAKER | NOUN.demonym | NOUN['body-word'])) && to > start) proper = !speaker;
    to++;
  }
  while (
    to > start &&
    !standsForPeople(block, to - 1) &&
    ((words[to - 1]!.word & (WORD.of | WORD.preposition | WORD.and | DETERMINER | WORD['to-recipient']) && words[to - 1]!.noun === 0) ||
      (words[to - 1]!.kind === 'mark' && !isMark(words[to - 1], '.')))
  )
    to--;
  if (!(to > start && (noun || isAlone(block, start, to)))) return undefined;
  const nickname = to < stop ? nicknameEnd(block, to) : -1;
  return { from: start, to: nickname > to ? nickname : to };
}

/** "selon la police 300 marcheurs", "selon la police et 3,5 millions selon": a number that counts; "la brigade 3", "les 3 voisins" do not. */
function opensCount({ words, pack }: Block, at: number): boolean {
  const [before, next] = [words[at - 1]!, words[at + 1]];
  const scaled = next?.kind === 'mark' ? next.text === '%' : Object.hasOwn(pack.pack.lexicon.figures.scales, next?.norm ?? '');
  if (before.word & WORD.and) return scaled;
  const counts = next?.kind === 'word' && next.plural && !next.singular && !next.capital;
  return before.word === 0 && before.kind === 'word' && (scaled || counts);
}

/** "a database tracking such deaths": a participle in mid-phrase, with its object. */
function opensDoing(block: Block, i: number): boolean {
  const { participleEnding: ending } = block.pack.pack.grammar;
  const [word, next] = [block.words[i]!, block.words[i + 1]];
  if (!ending || word.noun || word.word || word.capital || !word.norm.endsWith(ending) || next?.kind !== 'word') return false;
  return (next.word & (DETERMINER | WORD.quantifier)) !== 0;
}

/** "according to some", "feared by many": a quantifier by itself. */
const isAlone = (block: Block, start: number, to: number): boolean =>
  isEnglishOrder(block) &&
  to === start + 1 &&
  (block.words[start]!.word & WORD.quantifier) !== 0 &&
  !(block.words[start]!.word & (DETERMINER | WORD.negation | WORD.adverb)) &&
  block.words[to]?.kind !== 'number';

/** "those in the queue", "those who were there", "those familiar with the plan" */
export function standsForPeople({ words, pack }: Block, i: number): boolean {
  const next = words[i + 1];
  // "ceux qui": where adjectives follow, no demonstrative is alone ("d'après ce que").
  if (pack.pack.grammar.adjectives === 'after')
    return pack.pack.grammar.those?.includes(words[i]!.norm) === true && ((next?.word ?? 0) & WORD.relative) !== 0;
  if (!(words[i]!.word & WORD.demonstrative) || next?.kind !== 'word') return false;
  const met = next.verbs.some((v) => v.tense === 'past-participle') && next.noun === 0;
  if (met || matchAt(words, i + 1, pack.basis)) return true;
  return (next.word & (WORD.preposition | WORD.relative)) !== 0 && (next.noun & ~NOUN.describing) === 0;
}

const isTime = (word: Word | undefined): boolean => word !== undefined && (word.word & TIME) !== 0 && !isNominal(word);

function basisEnd(block: Block, i: number, limit: number): number {
  const opener = matchAt(block.words, i, block.pack.basis, limit)?.to;
  if (opener === undefined) return -1;
  const { words } = block;
  let to = opener;
  while (
    to < limit &&
    words[to]!.kind !== 'mark' &&
    !bounds(words[to]!) &&
    !isTime(words[to]) &&
    !isFiniteVerb(block, to) &&
    !(to > opener && words[to]!.word & WORD['to-recipient'] && isTold(block, objectOf(block, to))) &&
    !(to > opener && takesAgent(block, to))
  )
    to++;
  return to;
}

/** Whether a phrase with a preposition describes the source rather than the act of telling. After a preposition ("selon …") nobody is told. */
function hangsOn(block: Block, i: number, governed: boolean): boolean {
  const { words } = block;
  const preposition = words[i]!;
  const next = objectOf(block, i);
  const object = words[next];
  if (object?.kind !== 'word' || isTime(object)) return false;
  const reach = Math.min(words.length, next + 4);
  for (let k = next; k < reach && words[k]!.kind === 'word'; k++) {
    if (words[k]!.noun & (NOUN.channel | NOUN.outlet | NOUN.media)) return false;
    // "analyse une source pour le quotidien"
    if (words[k]!.noun & NOUN.document && !governed && !isEnglishOrder(block)) return false;
    if (words[k]!.word & (WORD.preposition | WORD.of)) break;
  }
  if (preposition.word & WORD.circumstance) return governed && (object.noun & (NOUN.entourage | NOUN.body)) !== 0;
  if (!(preposition.word & WORD['to-recipient'])) return true;
  // "un conseiller à la mairie"
  const { staff, places } = block.pack.workplaces;
  if (staff.has(words[i - 1]!.norm) && places.has(object.norm)) return true;
  // "explique un cadre au Phare": a paper that no list holds.
  const unlisted = object.capital && object.noun === 0 && block.pack.pack.grammar.contractions?.includes(preposition.norm) === true;
  return governed || (words[i - 1]!.noun & NOUN.source && object.noun & NOUN.body) !== 0 || !(isTold(block, next) || unlisted);
}

/** The noun or its first adjective after a preposition. */
function objectOf({ words }: Block, preposition: number): number {
  let next = preposition + 1;
  while (next < words.length && words[next]!.word & (DETERMINER | WORD.quantifier)) next++;
  return next;
}

/** Who can be told something: persons, bodies, outlets. */
const isTold = ({ words }: Block, i: number): boolean =>
  ((words[i]?.noun ?? 0) & (PROPER | SPEAKER | DOCUMENTARY)) !== 0 || opensNumberName(words, i);

/** "20 Heures": a name that opens with a number. */
export const opensNumberName = (words: readonly Word[], i: number): boolean =>
  words[i]?.kind === 'number' && words[i + 1]?.kind === 'word' && words[i + 1]!.capital;

/** "l'audit diligenté par", "la lettre citée par": a past participle, also one that no list holds, with who did it. */
export function takesAgent({ words, pack }: Block, i: number): boolean {
  const word = words[i]!;
  if (!((words[i + 1]?.word ?? 0) & WORD.agent)) return false;
  const unlisted = word.kind === 'word' && !word.word && !word.noun && !word.capital && word.verbs.length === 0;
  const endings = pack.pack.grammar.conditional?.participleEndings ?? [];
  // "les explications données par"
  const given = word.verbs.some((verb) => verb.class && verb.tense === 'past-participle') && (word.noun & ~DOCUMENTARY) === 0;
  const noun = (words[i - 1]?.noun ?? 0) & (NOUN['report-noun'] | DOCUMENTARY) && !(words[i - 1]!.word & DETERMINER);
  return (
    (given && noun !== 0) ||
    isBareParticiple(word) ||
    (unlisted && endings.some((ending) => word.norm.length > ending.length + 2 && word.norm.endsWith(ending)))
  );
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
    // "and others briefed on the talks"
    const basis = i > next ? matchAt(block.words, i, block.pack.basis, limit) : undefined;
    if (basis) i = basis.to - 1;
    else if (isFiniteVerb(block, i)) verbAhead = true;
  }
  // "la ministre des Refuges et de la Neige": a second complement; but "la police et des voisins".
  const complement = word.word & WORD.of && (!(word.word & WORD.indefinite) || block.words[next + 1]?.capital);
  return !verbAhead && (startsPhrase(block, next) || (Boolean(complement) && !isEnglishOrder(block)));
}
