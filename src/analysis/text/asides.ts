import { DETERMINER, isEnclitic, PROPER, SPEAKER, TIME, WORD, type Word } from './classes.ts';
import type { Quotation } from './quotations.ts';
import type { TokenRange } from './sentences.ts';

/**
 * Leaves out of each quotation the words about who speaks that stand inside its marks: « Tout est prêt, assure Ana Silva. Nous partons. »
 * For languages that put the subject of such an aside after its verb.
 */
export function withoutAsides(quotations: readonly Quotation[], words: readonly Word[]): Quotation[] {
  return quotations.flatMap((quotation) => {
    const parts: Quotation[] = [];
    let from = quotation.from;
    for (let i = from + 2; i < quotation.to; i++) {
      const to = asideAt(words, i, quotation.to);
      if (to < 0) continue;
      parts.push({ ...quotation, from, to: i, open: false, atStart: quotation.atStart && from === quotation.from });
      from = to;
      i = to;
    }
    if (from === quotation.from) return [quotation];
    // Only the mark that closes is left.
    if (from < quotation.to && words.slice(from, quotation.to).some(({ kind }) => kind !== 'mark'))
      parts.push({ ...quotation, from, atStart: false });
    return parts;
  });
}

const SKIPPED = WORD.adverb | WORD['said-again'] | WORD.clitic;
const PAST: ReadonlySet<string> = new Set(['past-participle']);
const SIMPLE: ReadonlySet<string> = new Set(['present', 'past']);

/** The end of the aside that starts at a token: a verb of saying right after a mark, and its subject after it. -1 where none does. */
function asideAt(words: readonly Word[], start: number, limit: number): number {
  const before = words[start - 1]!;
  if (before.kind !== 'mark' || !/^[,!?…]$/.test(before.text) || words[start]!.kind !== 'word') return -1;
  const isPronoun = (i: number) => isEnclitic(words[i]);
  let at = start;
  let told = false;
  while (at < limit && words[at]!.word & WORD.clitic && !(words[at]!.word & WORD.negation)) at++;
  const compound = at < limit && (words[at]!.word & (WORD.have | WORD.be)) !== 0;
  if (compound) at++;
  for (; at < limit && (isPronoun(at) || (compound && words[at]!.word & SKIPPED)); at++) told ||= isPronoun(at);
  if (at >= limit || !saysWords(words[at]!, compound ? PAST : SIMPLE)) return -1;
  at = words[at]!.phraseEnd + 1;
  if (isPronoun(at)) told = true;
  const end = endOf(words, at, limit);
  return told || opensSubject(words, { from: at, to: end }) ? end : -1;
}

const saysWords = ({ verbs }: Word, tenses: ReadonlySet<string>): boolean =>
  verbs.some(
    ({ tense, class: sort }) => tenses.has(tense) && sort?.strength === 'clear' && sort.frames.has('aside') && sort.frames.has('quote'),
  );

function endOf(words: readonly Word[], from: number, limit: number): number {
  let to = from;
  while (to < limit && (words[to]!.kind !== 'mark' || joins(words, to))) to++;
  return to;
}

/** A mark inside a word: "porte-parole". */
const joins = (words: readonly Word[], i: number): boolean => !words[i]!.spaced && words[i + 1]?.spaced === false;

/** Whether words right after a verb are its subject: a noun that can speak or a name, past who was told and when. */
function opensSubject(words: readonly Word[], { from, to }: TokenRange): boolean {
  let at = from;
  while (at < to && words[at]!.word & (SKIPPED | TIME) && !(words[at]!.word & DETERMINER)) at++;
  const first = words[at];
  if (at >= to || first!.word & WORD.that) return false;
  if (!(first!.word & (DETERMINER | WORD.quantifier | WORD.preposition | WORD['to-recipient']) || first!.capital || first!.noun & SPEAKER))
    return false;
  return words.slice(at, to).some(({ noun, capital }) => capital || (noun & (SPEAKER | PROPER)) !== 0);
}
