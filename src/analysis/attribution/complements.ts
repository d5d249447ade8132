import type { Block } from '../text/block.ts';
import { DETERMINER, TIME, WORD } from '../text/classes.ts';
import { startsQuantity } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import { stemOf } from '../text/stems.ts';
import { past, SKIPPED } from './between.ts';
import { describe } from './describe.ts';
import type { Head } from './description.ts';
import { isFiniteVerb, isFiniteVerbAt } from './finite-verbs.ts';
import { phraseFrom } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isEnglishOrder, isMark, isThingBeforeArticle } from './word-use.ts';

/** "called it a folly", "see the vote as a test", "put the cost at 3 million": what the object is said to be. */
export function hasComplement(block: Block, { class: { complement }, to }: VerbGroup, sentence: TokenRange): boolean {
  const { words, pack } = block;
  const first = words[to];
  if (!complement || !first || to >= sentence.to) return false;
  if (complement.has('«') && first.word & WORD.indefinite && endsWithQuoted(block, to + 1)) return true;
  if (complement.has('#') && startsQuantity(block, to)) return true;
  // "charged in connection with the blast": no object.
  if (isEnglishOrder(block) && first.word & WORD.preposition && first.noun === 0) return false;
  // "donne à 40 bergers la parole": to whom.
  if (first.word & WORD['to-recipient'] && startsQuantity(block, to + 1)) return false;
  const pronoun = (first.word & WORD.subject) !== 0 || (pack.objectPronouns.has(first.norm) && !(first.word & DETERMINER));
  let end = pronoun ? to + 1 : (phraseFrom(block, to, sentence.to)?.to ?? to);
  if (isEnglishOrder(block) && !pronoun) end = pastHung(block, end, complement, sentence.to);
  // "charged two bakers, Otto Lund and Ana Reyes, with": past the names of the object.
  const at = isMark(words[end], ',') && words[end + 1]?.capital ? afterNames(block, end, sentence.to) : end;
  for (let i = to; complement.has('~ #') && i < end; i++) if (startsQuantity(block, i)) return true;
  const next = words[at];
  if (at === to || at >= sentence.to || next?.kind !== 'word') return false;
  if (complement.has(`${next.norm} #`) && startsQuantity(block, at + 1)) return true;
  // "charged her with taking bribes": what she did.
  const acts = words[at + 1]?.verbs.some(({ tense }) => tense === 'present-participle');
  if (acts && complement.has(`${next.norm} @`)) return true;
  if (!startsQuantity(block, to) && isHeldFor(block, at, complement)) return true;
  // "called the office a week later"
  if (complement.has(next.norm)) return !isClause(block, at + 1, sentence) && !((words[at + 1]?.word ?? 0) & TIME);
  return pronoun && complement.has('*') && next.word === 0 && next.noun === 0;
}

/** Whether words in quotation marks start here and end their clause. */
function endsWithQuoted({ words, quotations, quotationOf }: Block, at: number): boolean {
  const quotation = quotations[quotationOf[at] ?? -1];
  const next = quotation && words[quotation.to];
  return quotation !== undefined && (!next || next.kind === 'mark');
}

/** "comme un danger", "comme la cause": what the object is held for, where the verb needs an article or one of some nouns there. */
function isHeldFor({ words }: Block, at: number, complement: ReadonlySet<string>): boolean {
  const article = words[at + 1];
  const opened = article?.kind === 'word' && (article.word & (WORD.definite | WORD.indefinite)) !== 0;
  const noun = opened ? words[at + 2] : article;
  if (noun?.kind !== 'word' || noun.word & TIME) return false;
  return (opened && complement.has(`${words[at]!.norm} ^`)) || complement.has(`${words[at]!.norm} ${noun.norm}`);
}

/** "describe as reckless the plan": an object after what it is said to be, where the verb is the one of its clause. */
export function objectPutOff(block: Block, { from, main, to }: VerbGroup, sentence: TokenRange): boolean {
  const { words } = block;
  const stops = DETERMINER | WORD.preposition | WORD.of | WORD.and | WORD['to-recipient'];
  let at = to + 1;
  // "Two men described as brothers left the hall"
  while (at < sentence.to && words[at]!.kind === 'word' && !(words[at]!.word & stops) && !isFiniteVerb(block, at)) at++;
  const opens = at > to + 1 && at + 1 < sentence.to && words[at]!.word & DETERMINER && !(words[at + 1]!.word & TIME);
  if (!opens) return false;
  if (from < main || words[main]!.verbs.every(({ tense }) => tense !== 'past-participle')) return true;
  for (let i = at; i < sentence.to; i++) if (isFiniteVerb(block, i)) return false;
  return true;
}

/** "called the vote in favour of the tax a mistake": past what hangs on an object. */
function pastHung(block: Block, at: number, complement: ReadonlySet<string>, limit: number): number {
  let end = at;
  for (let tries = 0; tries < 2 && end < limit; tries++) {
    const { word, norm, phraseEnd, noun } = block.words[end]!;
    if (!(word & (WORD.preposition | WORD.of)) || noun || [...complement].some((one) => one.split(' ')[0] === norm)) break;
    const hung = phraseFrom(block, phraseEnd + 1, limit);
    if (!hung) break;
    end = hung.to;
  }
  return end;
}

/** After the names that two commas set off; their first comma where they do not. */
function afterNames({ words }: Block, comma: number, limit: number): number {
  for (let i = comma + 1; i < limit; i++) {
    if (isMark(words[i], ',')) return i + 1;
    if (!words[i]!.capital && !(words[i]!.word & WORD.and)) return comma;
  }
  return comma;
}

/** "as it left", "as the ship sank": not what something is said to be. */
function isClause(block: Block, at: number, sentence: TokenRange): boolean {
  if ((block.words[at]?.word ?? 0) & WORD.subject) return true;
  const phrase = phraseFrom(block, at, sentence.to);
  return phrase !== undefined && isFiniteVerbAt(block, past(block, phrase.to, SKIPPED));
}

/** "began taking statements": a verb that only opens what another does. */
export function carriesGerund(block: Block, { to, class: { frames } }: VerbGroup): boolean {
  const next = block.words[to];
  if (!isEnglishOrder(block) || frames.has('clause') || frames.has('object') || !next || next.noun || block.quotationOf[to]! >= 0)
    return false;
  return next.verbs.length > 0 && next.verbs.every(({ tense }) => tense === 'present-participle');
}

/** Not "with whom he spoke": what a preposition takes along is no object. */
export const relativeBefore = ({ words }: Block, subject: number): boolean =>
  subject > 0 &&
  words[subject - 1]!.kind === 'word' &&
  (words[subject - 1]!.word & WORD.relative) !== 0 &&
  ((words[subject - 2]?.word ?? 0) & WORD.preposition) === 0;

/** "a claim her neighbours reject": a noun right before an article, so that the clause hangs on it. */
export const contactBefore = (block: Block, subject: number): boolean =>
  isEnglishOrder(block) &&
  subject > 0 &&
  ((block.words[subject]?.word ?? 0) & DETERMINER) !== 0 &&
  isThingBeforeArticle(block.words[subject - 1]!) &&
  !isFiniteVerb(block, subject - 1);

/** "told the inspectors about their hours" */
export function hasTopic({ words }: Block, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i <= to && i < words.length; i++)
    if (words[i]!.kind === 'word' && words[i]!.word & (WORD.preposition | WORD.of) && words[i]!.noun === 0) return true;
  return false;
}

/** "l'a maintenu": a pronoun as the object. */
export const hasObject = ({ words }: Block, { from }: VerbGroup): boolean => {
  const before = words[from - 1]?.word ?? 0;
  return (before & WORD.clitic) !== 0 && (before & WORD.definite) !== 0;
};

/** "partagent cette idée", "crient à l'arnaque": an object with one of the nouns that the verb is held to. */
export function takesNoun({ words }: Block, { to, class: { takes } }: VerbGroup, sentence: TokenRange): boolean {
  let at = (words[to]?.word ?? 0) & WORD['to-recipient'] ? to + 1 : to;
  while (at < sentence.to && words[at]!.word & (DETERMINER | WORD.other) && !(words[at]!.word & WORD.indefinite)) at++;
  const stands = (noun: string) => noun.split(' ').every((part, i) => words[at + i]?.norm === part);
  return at > to && at < sentence.to && takes?.some(stands) === true;
}

/** "d'une fuite", "de 300 départs": an "of" before what has not been spoken of. */
export function opensNew(block: Block, of: number): boolean {
  const next = block.words[of + 1];
  const pointing = block.words[of]!.word & DETERMINER || block.pack.pack.grammar.contractions?.includes(block.words[of]!.norm);
  if (!next || pointing || next.capital || block.words[of]!.phraseEnd > of) return false;
  return next.kind === 'number' || (next.word & WORD.indefinite) !== 0 || startsQuantity(block, of + 1);
}

/** "a reconnu l'homme", "confie ses enfants": a person as the object. */
export function takesPerson(block: Block, at: number, sentence: TokenRange): boolean {
  const phrase = phraseFrom(block, at, sentence.to);
  return phrase !== undefined && PERSONS.has(describe(block, phrase).head);
}

const PERSONS: ReadonlySet<Head> = new Set(['role', 'relative', 'person', 'person-name', 'office', 'collective']);

/** "rejected the new request", "denied bail": an object with which the verb tells of an act; not "denied the bid was illegal", "rejected it as". */
export function grants(block: Block, { class: { acts } }: VerbGroup, at: number, sentence: TokenRange): boolean {
  const { words, quotationOf, pack } = block;
  const stops = WORD.of | WORD.preposition | WORD['to-recipient'] | WORD.that | WORD.subject;
  for (let i = at; acts && i < Math.min(sentence.to, at + LONGEST_OBJECT); i++) {
    const { kind, word, norm, noun, verbs } = words[i]!;
    // "denied reports a bid failed", "denied blocking entry"
    const opens = i > at ? (word & DETERMINER) !== 0 : noun === 0 && verbs.some(({ tense }) => tense === 'present-participle');
    if (kind === 'mark' || word & stops || opens || quotationOf[i]! >= 0) return false;
    if (acts.includes(norm) || acts.includes(stemOf(norm, pack.pack.grammar.nounEndings))) return endsObject(block, i + 1, sentence);
    if (isFiniteVerb(block, i) && noun === 0) return false;
  }
  return false;
}

/** Whether an object ends before a token, and no more is said of it. */
function endsObject(block: Block, at: number, sentence: TokenRange): boolean {
  for (let i = at; i < sentence.to; i++) if (block.quotationOf[i]! >= 0) return false;
  const next = block.words[at];
  if (!next || at >= sentence.to || next.kind === 'mark') return true;
  const compares = (next.word & WORD.linker) !== 0 && (next.word & WORD.preposition) !== 0;
  return next.word !== 0 && !compares && !(next.word & WORD.subject) && !isFiniteVerb(block, at);
}

/** Words of an object up to its noun. */
const LONGEST_OBJECT = 6;

/** "accuse le maire d'avoir menti": what the object is said to have done. */
export function accuses(block: Block, at: number, sentence: TokenRange): boolean {
  if (isEnglishOrder(block)) return false;
  const phrase = phraseFrom(block, at, sentence.to);
  const of = phrase && block.words[phrase.to];
  const act = phrase && block.words[phrase.to + 1];
  return Boolean(of && act && of.word & WORD.of && (act.word & (WORD.have | WORD.be) || act.verbs.some((v) => v.tense === 'infinitive')));
}

/** "groups dubbed “early birds” grew": what is called so, where nothing stands between the verb and the name, and no more is said of it. */
export function isCalled(block: Block, { main, to }: VerbGroup, subject: number): boolean {
  if (!block.words[main]!.verbs.some((v) => v.class?.names) || !isEnglishOrder(block) || isHung(block, subject)) return false;
  return (block.quotationOf[block.quotations[block.quotationOf[to]!]?.to ?? -1] ?? -1) < 0;
}

/** "what critics call a farce", "a rise which many link to": the object stands before the subject. */
export const isHung = ({ words }: Block, subject: number): boolean =>
  subject > 0 && words[subject - 1]!.kind === 'word' && (words[subject - 1]!.word & WORD.relative) !== 0;
