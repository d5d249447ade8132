import type { Block } from '../text/block.ts';
import {
  type CompiledVerbClass,
  DETERMINER,
  isEnclitic,
  NOUN,
  PROPER,
  SPEAKER,
  TIME,
  type VerbReading,
  WORD,
  type Word,
} from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import { SKIPPED } from './between.ts';
import { isFiniteTense, isFiniteVerb } from './finite-verbs.ts';
import { isArticle, isEnglishOrder, isMark } from './word-use.ts';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  /** Token of the first auxiliary, or of the verb. */
  from: number;
  /** Token of the reporting verb. */
  main: number;
  to: number;
  voice: 'active' | 'passive' | 'participle' | 'past-participle';
  class: CompiledVerbClass;
  negated: boolean;
  general: boolean;
  /** Token of an inverted pronoun: "a-t-il déclaré". */
  pronoun: number | undefined;
}

/** The readings of a token as a reporting verb with its auxiliaries. */
export function verbGroups(block: Block, i: number, sentence: TokenRange): VerbGroup[] {
  const word = block.words[i]!;
  if (!word.verbs.some((v) => v.class)) return [];
  // "are worried that", "have no doubt": an auxiliary reports only as part of an expression.
  if (word.word & (WORD.be | WORD.have) && !(word.phraseEnd > i && word.verbs.some(({ tense }) => isFiniteTense(tense)))) return [];
  const pronoun = pronounBefore(block, i, sentence);
  const isReflexive = pronoun !== undefined;
  // "se trouve", "s'était opposé": not the verb without its pronoun.
  const plain = !isReflexive || !block.pack.pack.grammar.reflexives?.includes(pronoun.norm);
  const readings = word.verbs.filter(
    (v): v is ReportingVerb =>
      v.class !== undefined &&
      isTimely(block, i, v.class, v.tense) &&
      (v.beside ? isBeside(block, i, v.beside, sentence) : v.reflexive ? isReflexive : plain),
  );
  if (readings.length === 0) return [];
  const to = word.phraseEnd + 1;
  const participles = readings.filter((r) => r.tense === 'present-participle');
  const keeper = participles.length > 0 && carrierOf(block, i, sentence, true);
  if (keeper) return carried(block, keeper, participles, { main: i, to }, sentence);
  const infinitives = readings.filter((r) => r.tense === 'infinitive');
  if (infinitives.length) {
    const carrier = carrierOf(block, i, sentence, false);
    if (carrier) return carried(block, carrier, infinitives, { main: i, to }, sentence);
    if (isNarrative(block, i, to, sentence)) return infinitives.map((r) => plainGroup(i - 1, i, to, r.class));
  }
  return groupsOf(block, i, readings, { main: i, to }, sentence);
}

const LASTING: ReadonlySet<string> = new Set(['future', 'conditional']);

/** Whether a verb that gives information in the present only is in the present, or in a perfect of what still is. */
function isTimely(block: Block, i: number, { presentOnly, perfect, perfectOnly, lasting }: CompiledVerbClass, tense: string): boolean {
  if (perfectOnly) return tense === 'past-participle';
  if (lasting && LASTING.has(tense)) return true;
  return !presentOnly || tense === 'present' || (perfect === true && tense === 'past-participle' && isPresentPerfect(block, i));
}

/** "has claimed": whether a participle stands with the present of "to have". */
function isPresentPerfect({ words, pack }: Block, participle: number): boolean {
  let at = participle - 1;
  while (at > 0 && words[at]!.word & SKIPPED && !(words[at]!.word & WORD.have)) at--;
  return pack.pack.grammar.presentHave?.includes(words[at]?.norm ?? '') ?? false;
}

const LONGEST_ASIDE = 8;

/** An active verb with nothing before it that changes what it tells. */
export const plainGroup = (from: number, main: number, to: number, verb: CompiledVerbClass): VerbGroup => ({
  from,
  main,
  to,
  voice: 'active',
  class: verb,
  negated: false,
  general: false,
  pronoun: undefined,
});

type ReportingVerb = VerbReading & { class: CompiledVerbClass };

/** "a tenu à préciser", "did not hesitate to accuse", "kept saying": the verb that carries an infinitive, or a participle right after it. */
function carrierOf(block: Block, infinitive: number, sentence: TokenRange, bare: boolean): { at: number; denied: boolean } | undefined {
  const { carriers } = block.pack.pack.grammar;
  let at = infinitive - 1;
  while (at > sentence.from && block.words[at]!.word & SKIPPED && !(block.words[at]!.word & WORD.of)) at--;
  if (at > sentence.from && block.words[at]!.word & (WORD.of | WORD['to-recipient'] | WORD.agent)) {
    if (bare) return undefined;
    at--;
  }
  while (at > sentence.from && block.words[at]!.word & (WORD.adverb | WORD.negation)) at--;
  at = Math.max(block.words[at]?.phraseStart ?? at, sentence.from);
  const lemmas = block.words[at]?.verbs.map((v) => v.lemma) ?? [];
  if (!carriers || at < sentence.from) return undefined;
  if (carriers.plain.some((lemma) => lemmas.includes(lemma))) return { at, denied: false };
  const denied = carriers.denied.some((lemma) => lemmas.includes(lemma)) && negatedBefore(block, at, sentence);
  return denied ? { at, denied } : undefined;
}

/** The groups of a carrying verb, with what its infinitive reports. */
function carried(
  block: Block,
  { at, denied }: { at: number; denied: boolean },
  infinitives: readonly ReportingVerb[],
  span: Pick<VerbGroup, 'main' | 'to'>,
  sentence: TokenRange,
): VerbGroup[] {
  // "veut dire" is a wish, "a voulu dire" is not.
  const wishes = block.pack.pack.grammar.conditional?.wishes ?? [];
  const told = block.words[at]!.verbs.filter(
    (v) => v.tense !== 'infinitive' && (v.tense === 'past-participle' || !wishes.includes(v.lemma)),
  );
  const forms = infinitives.flatMap((r) => told.map((v) => ({ ...v, class: r.class })));
  const groups = groupsOf(block, at, forms, span, sentence).filter((group) => group.voice === 'active');
  if (denied) for (const group of groups) group.negated = false;
  return groups;
}

/** "Et le ministre de préciser : « … »" */
function isNarrative(block: Block, infinitive: number, to: number, sentence: TokenRange): boolean {
  const { narrative } = block.pack.pack.grammar;
  const quotes = isMark(block.words[to], ':') || (block.quotationOf[to] ?? -1) >= 0;
  return quotes && infinitive - 2 > sentence.from && narrative?.includes(block.words[infinitive - 1]!.norm) === true;
}

function groupsOf(
  block: Block,
  i: number,
  readings: readonly ReportingVerb[],
  { main, to }: Pick<VerbGroup, 'main' | 'to'>,
  sentence: TokenRange,
): VerbGroup[] {
  let at = i - 1;
  let negated = false;
  let general = false;
  let pronoun: number | undefined;
  while (at >= sentence.from) {
    const left = block.words[at]!;
    const enclitic = isEnclitic(left);
    // "has since said"
    const inside = left.word & WORD.linker && (block.words[at - 1]?.word ?? 0) & WORD.have;
    // "ont tous affirmé"
    const floating = left.word & WORD.quantifier && (block.words[at - 1]?.word ?? 0) & (WORD.have | WORD.be);
    if (left.kind !== 'word' || !(left.word & SKIPPED || enclitic || inside || floating) || left.word & (WORD.have | WORD.be)) break;
    if (left.word & WORD.negation) negated = true;
    if (left.word & WORD.habitual) general = true;
    if (enclitic) pronoun = at;
    at--;
  }
  at = auxiliaryOver(block, at, sentence) ?? at;
  const auxiliary = block.words[at];
  const of = (...tenses: string[]) => readings.filter((r) => tenses.includes(r.tense));
  const next = block.words[to];
  if (isEnclitic(next)) pronoun = to;
  // "fait-on savoir"
  const inner = block.words[main + 1];
  if (main + 1 < to && isEnclitic(inner)) pronoun = main + 1;
  const groups = (from: number, voice: VerbGroup['voice'], found: readonly { class: CompiledVerbClass }[]): VerbGroup[] => {
    const denied = negated || negatedBefore(block, from, sentence);
    return found.map((reading) => ({ from, main, to, voice, class: reading.class, negated: denied, general, pronoun }));
  };
  const participles = of('past-participle');
  // "le premier à avoir annoncé": an infinitive has no subject before its preposition.
  const infinitive = auxiliary?.verbs.some(({ tense }) => tense === 'infinitive') === true && !isEnglishOrder(block);
  if (infinitive && at > sentence.from && block.words[at - 1]!.word & WORD['to-recipient']) {
    const copula = copulaOfFirst(block, at - 1, sentence);
    return copula < 0 ? [] : groups(copula, 'active', participles);
  }
  // "« … », aurait dit un voisin": with words that somebody said, no fact held at a distance; but "Le suspect, ivre, aurait menacé un voisin".
  const unsure = auxiliary && at >= sentence.from && auxiliary.word & WORD['conditional-auxiliary'];
  if (unsure && !(opensInversion(block, at) && followsQuotation(block, at))) return [];
  if (auxiliary && at >= sentence.from && auxiliary.word & (WORD.have | WORD.be)) {
    const be = (auxiliary.word & WORD.be) !== 0;
    const perfect = be && (block.words[at - 1]?.word ?? 0) & WORD.have;
    const from = perfect ? at - 1 : at;
    if (participles.length) {
      const reflexive = be && ((block.words[at - 1]?.word ?? 0) & WORD.clitic) !== 0;
      return groups(from, be && !reflexive ? 'passive' : 'active', participles);
    }
    // "was questioning drivers": what may be an act goes on.
    const progressive = of('present-participle').filter((r) => r.class.strength === 'clear' || r.class.complement);
    // "was less revealing": compared, it is an adjective.
    if (be && progressive.length && !(block.words[i - 1]!.word & WORD.quantifier)) return groups(from, 'active', progressive);
    if (!be && of('past').length === 0) return [];
  }
  if (participles.length && agentAfter(block, to) && !(isFiniteVerb(block, i) && tellsByMeans(block, to)))
    return groups(i, 'past-participle', participles);
  if (
    auxiliary &&
    at >= sentence.from &&
    auxiliary.word & WORD['to-recipient'] &&
    block.words[i]!.verbs.some((v) => v.tense === 'infinitive')
  )
    return [];
  // "…, estimera X": a tale may go on in the future.
  const later = readings.filter((r) => r.class.lasting && LASTING.has(r.tense));
  const simple = [...of('past', 'present', 'subjunctive', ...(opensInversion(block, i) ? (['future'] as const) : [])), ...later];
  if (
    simple.length &&
    !(auxiliary && at >= sentence.from && auxiliary.word & (WORD.modal | WORD.be) && !isDoSupport(auxiliary)) &&
    (i === sentence.from || isFiniteVerb(block, i) || opensInversion(block, i))
  ) {
    return groups(auxiliary && at >= sentence.from && isDoSupport(auxiliary) ? at : i, 'active', simple);
  }
  const present = of('present-participle');
  return present.length ? groups(i, 'participle', present) : groups(i, 'past-participle', participles);
}

/** "did not expect": an auxiliary that is a verb of its own, before the bare form that tells the fact. */
const isDoSupport = (word: Word): boolean => (word.word & WORD.modal) !== 0 && word.verbs.some((v) => isFiniteTense(v.tense));
/** "ont, eux, annoncé" · "a, pour sa part, estimé" · "a elle aussi jugé": the auxiliary before what is put between it and its verb. */
function auxiliaryOver(block: Block, at: number, sentence: TokenRange): number | undefined {
  const { words } = block;
  let before = at;
  if (isMark(words[at], ',')) {
    do before--;
    while (before > sentence.from && before > at - LONGEST_ASIDE && words[before]!.kind === 'word' && !isFiniteVerb(block, before));
    if (!isMark(words[before], ',')) return undefined;
    before--;
  } else if (words[at] && words[at]!.word & WORD.subject) before--;
  else return undefined;
  while (before > sentence.from && words[before]!.word & SKIPPED && !(words[before]!.word & (WORD.have | WORD.be))) before--;
  return before >= sentence.from && words[before]!.word & (WORD.have | WORD.be) ? before : undefined;
}

/** "y voient", "y ont déjà vu" */
function isBeside({ words }: Block, verb: number, pronoun: string, { from }: TokenRange): boolean {
  let i = verb - 1;
  while (i > from && words[i]!.norm !== pronoun && words[i]!.word & (SKIPPED | WORD.have)) i--;
  return i >= from && words[i]!.norm === pronoun;
}

/** "s'attend", "se sont félicités": a pronoun before the verb or its auxiliary. */
function pronounBefore(block: Block, verb: number, sentence: TokenRange): Word | undefined {
  for (let i = verb - 1; i >= Math.max(sentence.from, verb - 5); i--) {
    const { word } = block.words[i]!;
    if (word & WORD.clitic && !(word & (DETERMINER | WORD.negation))) return block.words[i];
    if (!(word & (SKIPPED | WORD.be))) return undefined;
  }
  return undefined;
}

/** "announced by", "publiée mardi par" */
export function agentAfter(block: Block, at: number): boolean {
  let next = at;
  while ((block.words[next]?.word ?? 0) & (SKIPPED | TIME)) next++;
  return ((block.words[next]?.word ?? 0) & WORD.agent) !== 0;
}

/** "said by phone that": a bare thing by which it was told. */
function tellsByMeans(block: Block, at: number): boolean {
  const { words } = block;
  const means = words[at + 1];
  const speaks = (means?.noun ?? 0) & (SPEAKER | PROPER);
  return isEnglishOrder(block) && means?.kind === 'word' && means.word === 0 && !speaks && !means.capital && !means.plural;
}

export function negatedBefore(block: Block, from: number, sentence: TokenRange): boolean {
  for (let i = from - 1; i >= Math.max(sentence.from, from - 4); i--) {
    const word = block.words[i]!;
    if (word.word & WORD.negation) return true;
    if (!(word.word & (SKIPPED | WORD.modal | WORD.have | WORD.be))) return false;
  }
  return false;
}

/** "L'Insee est le premier à avoir annoncé": the verb that ties a subject to an article and one word without a noun; -1 where there is none. */
function copulaOfFirst({ words }: Block, to: number, { from }: TokenRange): number {
  const first = words[to - 1];
  const placed =
    to - 3 > from && isArticle(words[to - 2]) && ((first?.noun ?? 0) & ~NOUN.describing) === 0 && (words[to - 3]!.word & WORD.be) !== 0;
  // "a été la seule à avoir annoncé"
  const copula = placed && to - 4 > from && words[to - 4]!.word & WORD.have ? to - 4 : to - 3;
  return placed && !(words[copula - 1]!.word & WORD.subject) ? copula : -1;
}

/** "« … », a dit": whether a quotation ends right before a token, or before the mark that stands there. */
const followsQuotation = ({ quotationOf }: Block, i: number): boolean => (quotationOf[i - 1] ?? -1) >= 0 || (quotationOf[i - 2] ?? -1) >= 0;

export function opensInversion(block: Block, i: number): boolean {
  const before = block.words[i - 1];
  // "officials' view": the mark of a possessor ends no quotation.
  if (isMark(before, "'", '’')) return block.quotationOf[i - 1]! >= 0;
  return isMark(before, ',', '»', '”', '"', '-', '–', '—', '!', '?', '…');
}
