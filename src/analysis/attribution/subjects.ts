import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, SPEAKER, TIME, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { describedBefore, isSomebody, LONGEST_PARENTHESIS, named, titleThenName } from './appositions.ts';
import { plainRow, splitCoordination } from './coordination.ts';
import { describe } from './describe.ts';
import type { Head } from './description.ts';
import { isFiniteTense, isFiniteVerb } from './finite-verbs.ts';
import { clauseAround, commaBeforeRelative, isDoing } from './hung-clauses.ts';
import { endsAge, phraseBefore } from './phrase-before.ts';
import { afterClause, afterObject, oneBody } from './subject-phrases.ts';
import { agentAfter } from './verb-groups.ts';
import { isBareParticiple, isEnglishOrder, isInfinitive, isMark } from './word-use.ts';

export type Subject =
  | { kind: 'pronoun'; at: number; sure: boolean }
  /** Coordinated sources are parts of their own. `sure` is false where words had to be skipped to find them; `relative` where the verb stands in a clause hung on them. */
  | { kind: 'phrase'; parts: TokenRange[]; sure: boolean; relative?: true };

/** The subject of a verb group that starts at `verb`, looking left as far as `floor`. */
export function subjectBefore(block: Block, verb: number, floor: number): Subject | undefined {
  const { words } = block;
  let end = verb;
  for (let next = pastTrailer(block, end, floor); next < end; next = pastTrailer(block, end, floor)) end = next;
  const last = words[end - 1];
  if (!last || end <= floor) return undefined;
  // "an official there said", "a man who works there said"
  const local = last.word & WORD.adverb && end - 2 > floor && ((words[end - 2]!.noun & SPEAKER) !== 0 || isFiniteVerb(block, end - 2));
  // "engineers who inspected it say": what a verb takes as its object.
  const taken = isEnglishOrder(block) && !block.pack.personPronouns.has(last.norm) && end - 2 > floor && isFiniteVerb(block, end - 2);
  if (last.word & WORD.subject && last.kind === 'word' && !local && !taken) return { kind: 'pronoun', at: end - 1, sure: true };
  if (local) end--;
  // "Silva and Reyes both said"
  else if (last.word & (WORD.definite | WORD.quantifier) && isEnglishOrder(block) && isSeveral(words[end - 2])) end--;
  if (last.word & WORD.and && last.kind === 'word') return subjectOfVerbBefore(block, end - 1, floor);
  // "would not name the firm, but said"
  if (last.word & WORD.linker && block.pack.pack.grammar.contrasts?.includes(last.norm))
    return subjectBeforeContrast(block, end - 1, floor);
  // "an open letter that complained"
  if (last.word & WORD.that && last.kind === 'word' && isEnglishOrder(block)) return relativeTo(paperBefore(block, end - 1, floor));
  if (last.word & WORD.relative && !(last.noun & SPEAKER)) return relativeTo(antecedent(block, end - 1, floor));
  if (isMark(last, ',', '-', '–', '—', ')')) return overParenthesis(block, end - 1, floor) ?? beforeStrayComma(block, end - 1, floor);
  const phrase = phraseAt(block, end, floor, true);
  const around = phrase?.kind === 'phrase' ? clauseAround(block, phrase.parts[0]!.from, floor) : -1;
  const hung = around > floor ? phraseAt(block, around, floor, true) : undefined;
  if (hung && isAble(block, hung)) return named(block, hung, floor);
  const predicate = phrase !== undefined && isPredicate(block, phrase);
  const direct =
    phrase && isAble(block, phrase) && !predicate
      ? phrase
      : (overRelative(block, end, floor) ?? overParticiple(block, end, floor) ?? (predicate ? undefined : phrase));
  return direct && named(block, direct, floor);
}

/** "a man claiming to be a driver said", "the teachers offering to paint the chapel said": what follows an infinitive is no subject. */
function isPredicate(block: Block, subject: Subject): boolean {
  if (subject.kind !== 'phrase' || subject.parts[0]!.from < 2) return false;
  const { words } = block;
  const { from } = subject.parts[0]!;
  if (!(words[from - 2]!.word & WORD['to-recipient'])) return false;
  const acts = isEnglishOrder(block) && words[from - 1]!.noun === 0 && isInfinitive(block, from - 1);
  // "to see Ana Silva admit that"
  return (acts && describe(block, subject.parts[0]!).head !== 'person-name') || (words[from - 1]!.word & WORD.be) !== 0;
}

function paperBefore(block: Block, that: number, floor: number): Subject | undefined {
  let end = that;
  while (end > floor && (block.words[end - 1]!.word & TIME || block.words[end - 1]!.kind === 'number')) end--;
  if (end < that && end > floor && block.words[end - 1]!.word & WORD.preposition) end--;
  if (end <= floor) return undefined;
  let from = end - 1;
  while (from > floor && !(block.words[from]!.word & (WORD.indefinite | WORD.definite | WORD.possessive))) {
    if (block.words[from]!.kind === 'mark' || isFiniteVerb(block, from)) return undefined;
    from--;
  }
  const { head } = describe(block, { from, to: end });
  return head === 'document' || head === 'loose-document' ? { kind: 'phrase', parts: [{ from, to: end }], sure: false } : undefined;
}

/** Whether a word may be whom "both" or "all" after it stand for. */
const isSeveral = (word: Word | undefined): boolean =>
  word !== undefined && (word.plural || (word.capital && word.word === 0) || isMark(word, ')'));

/** Left of one word or expression that may stand between a subject and its verb. */
function pastTrailer(block: Block, end: number, floor: number): number {
  if (end <= floor) return end;
  // "nurses this week said"
  const timed = (block.words[end - 1]!.word & TIME) !== 0 && ((block.words[end - 2]?.word ?? 0) & WORD.demonstrative) !== 0;
  if (timed && end - 2 > floor) return end - 2;
  // "who in 2010 said"
  const year = isEnglishOrder(block) && /^(?:19|20)\d\d$/.test(block.words[end - 1]!.text);
  if (year && end - 2 > floor && block.words[end - 2]!.word & WORD.preposition) return end - 2;
  return isBetween(block, end - 1) ? end - 1 : end;
}

const relativeTo = (subject: Subject | undefined): Subject | undefined =>
  subject?.kind === 'phrase' ? { ...subject, relative: true } : subject;

const isAble = (block: Block, subject: Subject): boolean =>
  subject.kind === 'pronoun' || subject.parts.some((part) => describe(block, part).head !== 'unknown' && !isAge(block, part));

/** "Ana Silva, 43, said" */
const isAge = ({ words }: Block, { from, to }: TokenRange): boolean => to - from === 1 && words[from]!.kind === 'number';

function isBetween(block: Block, i: number): boolean {
  const word = block.words[i]!;
  if (word.kind !== 'word' || isAlone(block, i) || endsAge(block, i)) return false;
  // "une femme d'une trentaine d'années"
  if (word.word & TIME && (block.words[i - 1]?.word ?? 0) & WORD.of && !isEnglishOrder(block)) return false;
  const skipped = WORD.adverb | WORD.habitual | WORD['said-again'] | WORD.clitic | WORD.negation | WORD.weekday | WORD.time | WORD.month;
  // Right before a verb, what may be an article is a pronoun: "le président l'a dit".
  const isPronoun = (word.word & WORD.clitic) !== 0;
  return (word.word & skipped) !== 0 && (isPronoun || !(word.word & DETERMINER)) && !(word.word & WORD.subject) && !(word.noun & SPEAKER);
}

/** "than most expected", "and many believed": a quantifier that opens its clause is the subject, though it may be an adverb elsewhere. */
function isAlone({ words }: Block, i: number): boolean {
  const before = words[i - 1];
  if (!(words[i]!.word & WORD.quantifier)) return false;
  return !before || before.kind === 'mark' || (before.word & (WORD.linker | WORD.and | WORD.that)) !== 0;
}

/** "Officials met the press and said": the subject of the verb before "and". */
function subjectOfVerbBefore(block: Block, and: number, floor: number): Subject | undefined {
  for (let i = beforeClause(block, and, floor); i > Math.max(floor, and - LONGEST_PARENTHESIS); i--) {
    if (block.words[i]!.word & WORD.relative || isMark(block.words[i], ';', ':')) return undefined;
    // "obliged to affirm or deny": what "to" opens goes on.
    if (isEnglishOrder(block) && block.words[i]!.word & WORD['to-recipient'] && isBoth(block, i + 1, and + 1)) return undefined;
    if (block.quotationOf[i]! >= 0 || !isFiniteVerb(block, i) || isAfterAuxiliary(block, i)) continue;
    const subject = subjectBefore(block, i, floor);
    // "suggested firms had left, and insisted": what was said tells of others.
    const start = subject?.kind === 'phrase' && isEnglishOrder(block) ? subject.parts[0]!.from : 0;
    if (start > floor + 1 && block.words[start - 1]!.verbs.some((v) => v.class?.frames.has('clause') && isFiniteTense(v.tense))) i = start;
    else return subject && { ...subject, sure: false };
  }
  return undefined;
}

/** "Officials would not say why, but said": the subject of the verb before "but", where it opens its clause. */
function subjectBeforeContrast(block: Block, but: number, floor: number): Subject | undefined {
  const { words } = block;
  const opener = WORD.linker | WORD.and | WORD.relative | WORD.that;
  const lowest = Math.max(floor, but - LONGEST_PARENTHESIS);
  let verb = but - 1;
  // "do not know what has failed, but fear": past the verb of a clause hung on it, and of another "but".
  const isHung = () => !isFiniteVerb(block, verb) || isAfterAuxiliary(block, verb) || (words[verb - 1]!.word & opener) !== 0;
  while (verb > lowest && (block.quotationOf[verb]! >= 0 || isHung())) verb--;
  if (verb <= lowest) return undefined;
  const subject = subjectBefore(block, verb, floor);
  if (!subject || (subject.kind === 'phrase' && subject.relative)) return undefined;
  const start = subject.kind === 'phrase' ? subject.parts[0]!.from : subject.at;
  // "The court freed the man police called a thief, but said": a clause hung on an object.
  const opens = start === floor || words[start - 1]!.kind === 'mark' || (words[start - 1]!.word & (TIME | WORD.adverb | WORD.linker)) !== 0;
  return opens ? { ...subject, sure: false } : undefined;
}

/** "would not name", "has told": whether the verb of a group stands before a token, in English past what denies it. */
function isAfterAuxiliary(block: Block, i: number): boolean {
  let at = i - 1;
  while (at > 0 && isEnglishOrder(block) && block.words[at]!.word & (WORD.adverb | WORD.negation)) at--;
  const auxiliary = at >= 0 && (at === i - 1 || (block.words[at]!.word & (WORD.have | WORD.be | WORD.modal)) !== 0);
  return auxiliary && isFiniteVerb(block, at);
}

/** The word before an "and", past the clause that commas set off: "left the bank, which failed, and said". */
function beforeClause({ words }: Block, and: number, floor: number): number {
  if (!isMark(words[and - 1], ',')) return and - 1;
  for (let i = and - 2; i > floor + 1 && words[i]!.kind !== 'mark'; i--)
    if (words[i]!.word & WORD.relative && isMark(words[i - 1], ',')) return i - 2;
  return and - 1;
}

/** The subject of the sentence's own clause that ends at a comma, past the clauses that hang on it. */
export function mainSubject(block: Block, comma: number, floor: number): Subject | undefined {
  const { words } = block;
  for (let i = comma - 1; i > Math.max(floor, comma - 2 * LONGEST_PARENTHESIS); i--) {
    if (block.quotationOf[i]! >= 0 || !isFiniteVerb(block, i) || isAfterAuxiliary(block, i)) continue;
    const subject = subjectBefore(block, i, floor);
    if (!subject || (subject.kind === 'phrase' && subject.relative)) continue;
    const start = subject.kind === 'phrase' ? subject.parts[0]!.from : subject.at;
    const before = words[start - 1];
    const hangs = before?.kind === 'word' && (before.word & (WORD.that | WORD.relative | WORD.linker) || before.verbs.some((v) => v.class));
    // "But the mayor left, saying": what opens the sentence with a linker and ends here hangs on nothing.
    if (start > floor + 1 && hangs) i = start;
    else return { ...subject, sure: false };
  }
  return undefined;
}

/** Whether two verbs may both be infinitives. */
const isBoth = ({ words }: Block, first: number, second: number): boolean =>
  [first, second].every((i) => words[i]?.verbs.some((v) => v.tense === 'infinitive'));

/** Before "who": the phrase that it stands for. */
function antecedent(block: Block, relative: number, floor: number): Subject | undefined {
  const { words } = block;
  const before = words[relative - 1];
  if (!before || before.word & WORD.and) return undefined;
  // "Residents, most of whom said": whom they stand for only opens the sentence.
  if (before.word & WORD.quantifier && before.phraseStart < relative - 1 && isEnglishOrder(block)) {
    const comma = before.phraseStart - 1;
    const whole = isMark(words[comma], ',') ? phraseAt(block, comma, floor, false) : undefined;
    return whole?.kind === 'phrase' && whole.parts[0]!.from === floor ? whole : undefined;
  }
  let end = isMark(before, ',') ? relative - 1 : relative;
  // "Ana Silva, 20 ans, qui précise": not her age.
  if (isMark(words[end - 3], ',') && words[end - 2]!.kind === 'number' && words[end - 1]!.noun & NOUN.duration) end -= 3;
  // "the accounts of nine divers who …": the nearest phrase that can speak.
  for (let i = end - 1; i > Math.max(floor, end - 12); i--) {
    if (words[i]!.kind === 'mark') break;
    if (!(words[i]!.word & (WORD.of | WORD.preposition | WORD['to-recipient']))) continue;
    // "le refus des bergères qui": the article is in the preposition.
    const from = words[i]!.word & WORD.indefinite ? i : i + 1;
    // "a member of the public who"
    if (describe(block, { from, to: end }).crowd) break;
    if (i + 1 < end && isWho(describe(block, { from, to: end }).head) && agrees(block, i + 1, relative + 1))
      // "doublée par sa rivale, qui a reconnu": what nothing else of the phrase can be meant by.
      return { kind: 'phrase', parts: [{ from, to: end }], sure: !isEnglishOrder(block) && (words[i]!.word & WORD.agent) !== 0 };
    break;
  }
  const subject = phraseAt(block, end, floor, true);
  // "a feud with Ana Silva, now the mayor, who said"
  const whom = subject?.kind === 'phrase' && end < relative ? describedBefore(block, subject.parts[0]!, floor) : undefined;
  if (whom) return { kind: 'phrase', parts: [whom], sure: true };
  return subject ? named(block, subject, floor) : objectBefore(block, end, floor);
}

/** "a invité la chirurgienne qui a répondu que": from the article on, where the verb before keeps it from being a subject. */
function objectBefore(block: Block, end: number, floor: number): Subject | undefined {
  if (isEnglishOrder(block)) return undefined;
  for (let i = end - 2; i > Math.max(floor, end - 6) && block.words[i]!.kind === 'word'; i--) {
    if (!(block.words[i]!.word & DETERMINER)) continue;
    const part = { from: i, to: end };
    return isWho(describe(block, part).head) ? { kind: 'phrase', parts: [part], sure: false } : undefined;
  }
  return undefined;
}

const isWho = (head: Head): boolean => isSomebody(head) || head === 'office' || head === 'spokesperson';

/** "la guilde des médecins qui a jugé": a plural is not the subject of a singular verb. */
function agrees({ words }: Block, noun: number, verb: number): boolean {
  let at = verb;
  while (words[at] && words[at]!.word & (WORD.clitic | WORD.negation | WORD.adverb)) at++;
  const finite = words[at]?.verbs.filter(({ tense }) => isFiniteTense(tense)) ?? [];
  return !(finite.length > 0 && finite.every(({ plural }) => plural === false) && words[noun]!.plural && !words[noun]!.singular);
}

function phraseAt(block: Block, end: number, floor: number, sure: boolean): Subject | undefined {
  const own = afterClause(block, end, floor);
  const found = own ?? phraseBefore(block, end, floor);
  if (!found) return undefined;
  const row = plainRow(block, found, (end) => phraseBefore(block, end, floor));
  const phrase = afterObject(block, found) ?? oneBody(block, found, floor) ?? row ?? found;
  const parts = splitCoordination(block, phrase).map((part) => withoutParticiple(block, part));
  const able = parts.filter((part) => describe(block, part).head !== 'unknown');
  return { kind: 'phrase', parts: able.length ? [...namesInRow(block, able, phrase, floor), ...able] : parts, sure };
}

/** "les images diffusées par la chaîne": where adjectives follow, a participle opens a clause of its own. */
function withoutParticiple(block: Block, part: TokenRange): TokenRange {
  if (block.pack.pack.grammar.adjectives === 'before') return part;
  for (let i = part.from + 2; i < part.to; i++) {
    const word = block.words[i]!;
    // "une source au fait du dossier"
    const noun = (block.words[i - 1]!.word & WORD['to-recipient']) !== 0;
    if (word.capital || word.word || noun || !isBareParticiple(word) || matchAt(block.words, i, block.pack.basis)) continue;
    // "une des digues les plus fragilisées"
    let to = i;
    while (to > part.from + 1 && block.words[to - 1]!.word & (DETERMINER | WORD.adverb | WORD.quantifier)) to--;
    const rest = { from: part.from, to };
    return describe(block, rest).head === 'unknown' ? part : rest;
  }
  return part;
}

/** "Silva, Reyes and others said": the names before a row's last two. */
function namesInRow(block: Block, able: readonly TokenRange[], phrase: TokenRange, floor: number): TokenRange[] {
  const row: TokenRange[] = [];
  if (able.length < 2 || !isEnglishOrder(block) || !isBareName(block, able[0]!)) return row;
  for (let comma = phrase.from - 1; comma > floor && isMark(block.words[comma], ','); comma = row[0]!.from - 1) {
    const left = phraseBefore(block, comma, floor);
    if (!left || !isBareName(block, left)) break;
    row.unshift(left);
  }
  return row;
}

function isBareName(block: Block, part: TokenRange): boolean {
  const { head, determiner } = describe(block, part);
  return (head === 'person-name' || head === 'unknown-name') && determiner === 'none';
}

/** "X, who …, said" · "X, mayor of Y, said": the phrase before the words set off by commas, dashes or brackets. */
function overParenthesis(block: Block, close: number, floor: number): Subject | undefined {
  const { words } = block;
  const mark = words[close]!.text === ')' ? '(' : words[close]!.text;
  let hung: Subject | undefined;
  for (let i = close - 1, tries = 0; i > floor && close - i <= LONGEST_PARENTHESIS && tries < 3; i--) {
    if (words[i]!.kind !== 'mark' || words[i]!.text !== mark || block.quotationOf[i] !== block.quotationOf[close]) continue;
    tries++;
    if (holdsClause(block, i + 1, close)) return undefined;
    // "was a user and, on Monday, posted"
    if (words[i - 1]!.word & WORD.and && words[i - 1]!.kind === 'word') return subjectOfVerbBefore(block, i - 1, floor);
    const subject = phraseAt(block, i, floor, true);
    const whole = subject && named(block, subject, floor);
    const person = whole?.kind === 'phrase' && describe(block, whole.parts[0]!).head === 'person-name';
    const found = whole === subject || !person ? (titleThenName(block, i, close) ?? subject) : whole;
    const able = found && isAble(block, found) ? named(block, { ...found, sure: tries === 1 }, floor) : undefined;
    // "The authorities, who held two men in Avon, Ohio, said": what its clause holds is not the subject, where there is another.
    const around = subject?.kind === 'phrase' && isEnglishOrder(block) ? commaBeforeRelative(block, subject.parts[0]!.from, floor) : -1;
    if (around > floor) {
      hung ??= able;
      i = around + 1;
      tries = 0;
    } else if (able) return able;
  }
  return hung;
}

/** Whether what two marks set off is a clause by itself: "Le suspect, un voisin, a fui, a dit X". */
function holdsClause(block: Block, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (block.quotationOf[i]! >= 0 || block.words[i]!.word & (WORD.relative | WORD.that | WORD.linker)) return false;
    // "joint par téléphone", "avant d'être muté"
    const readings = block.words[i]!.verbs;
    const participle = readings.some((v) => v.tense === 'past-participle');
    // "the shop owned by the bank"
    const isOther = participle && (i === from || (isEnglishOrder(block) && agentAfter(block, i + 1)));
    if (!isOther && isFiniteVerb(block, i) && (readings.length === 0 || readings.some((v) => isFiniteTense(v.tense)))) return true;
  }
  return false;
}

/** "But a senior Republican in touch with donors, said": the phrase opens its clause, so the comma is a slip. */
export function beforeStrayComma(block: Block, comma: number, floor: number): Subject | undefined {
  const subject = phraseAt(block, comma, floor, false);
  if (subject?.kind !== 'phrase' || !isAble(block, subject)) return undefined;
  const from = subject.parts[0]!.from;
  return from === floor || (block.words[from - 1]!.word & (WORD.linker | WORD.and)) !== 0 ? subject : undefined;
}

/** "Officials who reviewed the plans said": the phrase before the relative clause. */
function overRelative(block: Block, end: number, floor: number): Subject | undefined {
  const { words } = block;
  for (let i = end - 1; i > Math.max(floor, end - LONGEST_PARENTHESIS); i--) {
    if (isMark(words[i], ',', ';', ':')) return undefined;
    if (words[i]!.kind !== 'word') continue;
    // "A review of shops that were closed in May found": in English "that" opens the clause, too, right after its noun.
    const that = isEnglishOrder(block) && (words[i]!.word & WORD.that) !== 0 && words[i - 1]!.word === 0 && isFiniteVerb(block, i + 1);
    if (words[i]!.word & WORD.relative || that) return opening(block, phraseAt(block, i, floor, false), i, floor);
  }
  return undefined;
}

/** "Drivers who saw it said", "and two aides hired by the firm said": nobody else is meant where people open their clause right before what is hung on them. */
function opening(block: Block, subject: Subject | undefined, hung: number, floor: number): Subject | undefined {
  if (subject?.kind !== 'phrase' || subject.parts.length > 1 || !isEnglishOrder(block)) return subject;
  const part = subject.parts[0]!;
  const before = block.words[part.from - 1];
  const opens = part.from === floor || isMark(before, ',', ';', ':') || ((before?.word ?? 0) & (WORD.and | WORD.that | WORD.linker)) !== 0;
  return opens && part.to === hung && isSomebody(describe(block, part).head) ? { ...subject, sure: true } : subject;
}

/** No more words stand from a participle hung on the subject to the verb: "conducted by Lindex for the Herald back in May". */
const LONGEST_HUNG = 14;

/** "Analysts polled by the agency expect": the phrase before the participle. */
function overParticiple(block: Block, end: number, floor: number): Subject | undefined {
  const { words } = block;
  for (let i = end - 1; i > Math.max(floor, end - (isEnglishOrder(block) ? LONGEST_HUNG : 8)); i--) {
    if (words[i]!.kind === 'mark') return undefined;
    // "… se disant cousin et affirmant": the participle before the "and".
    if (words[i - 1]!.word & WORD.and && !isEnglishOrder(block)) continue;
    const unlisted = words[i]!.verbs.length === 0 && agentAfter(block, i + 1) && isFiniteVerb(block, i);
    const going = isEnglishOrder(block) ? isDoing(block, i) : words[i]!.verbs.some((v) => v.tense === 'present-participle');
    if (!unlisted && !going && (!words[i]!.verbs.some((v) => v.tense === 'past-participle') || words[i - 1]!.word & (WORD.have | WORD.be)))
      continue;
    const found = phraseAt(block, i, floor, going && isEnglishOrder(block));
    const subject = agentAfter(block, i + 1) ? opening(block, found, i, floor) : found;
    if (subject && isAble(block, subject)) return subject;
  }
  return undefined;
}
