import type { LocalEvidence, PlacedEvidence } from '../evidence.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { runningQuotations } from '../text/running-quotations.ts';
import { overlaps, type Range, RangeIndex, spanOf } from '../text/spans.ts';
import type { Clause, Explanation, Kind, SourceMention } from '../types.ts';
import type { Attribution, Carried } from './attribution.ts';
import type { Description } from './description.ts';
import { expectNames, nameHeadline } from './expected-names.ts';
import type { CourtEdges, Hearsay } from './hearsay.ts';
import { Memory } from './memory.ts';
import { isPersonHead } from './speakers.ts';

/** A stretch of the article and the source that it is put down to. */
export interface Scope extends Range {
  /** Offsets of the words of the source and of their cue. */
  source: Range;
  cue: Range;
  kind: Kind;
  /** Carried on by a pronoun or by the speaker of the quotation before. */
  carried: boolean;
}

export interface ResolvedSources {
  mentions: SourceMention[];
  /** How each mention but hearsay describes its source. */
  descriptions: ReadonlyMap<SourceMention, Description>;
  clauses: Clause[];
  scopes: Scope[];
}

const RULES = {
  verb: 'said-by',
  noun: 'claim-of',
  preposition: 'according-to',
  passive: 'told-by',
  learned: 'learned-from',
  headline: 'headline-source',
  label: 'said-by',
} as const;

/**
 * Puts the attributions of all blocks in order, judges their kinds with the memory of the article, and says what each covers. `isOwn`
 * tells the outlet whose article it is from others, from which it takes over what they were told.
 */
export function resolveSources(
  blocks: readonly PlacedEvidence[],
  text: string,
  { grammar }: LanguagePack,
  isOwn: (words: string) => boolean,
): ResolvedSources {
  const memory = new Memory(grammar);
  for (const { evidence } of blocks) {
    memory.learnNames(evidence.names);
    memory.learnStudies(evidence.study);
    memory.learnTrades(evidence.trades);
  }
  const noted = blocks.some(({ evidence }) => evidence.clauses.some(({ changedName }) => changedName));
  const resolver = new Resolver(text, memory, isOwn, noted ? starredNames(text) : new Set());
  const runs = runningQuotations(blocks.map(({ evidence }) => evidence));
  blocks.forEach((block, i) => {
    resolver.block(block, i === 0, runs[i], {
      opens: blocks[i - 1]?.evidence.court.closes ?? false,
      closes: blocks[i + 1]?.evidence.court.opens ?? false,
    });
  });
  resolver.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  const endOf = (block: PlacedEvidence | undefined) => (block ? block.start + block.evidence.length : 0);
  const lead = blocks.slice(0, LEAD);
  expectNames(resolver, text, endOf(lead.at(-1)), memory);
  nameHeadline(resolver, text, endOf(lead.filter(({ evidence }) => evidence.length <= LONGEST_HEADLINE).at(-1)), memory);
  return { mentions: resolver.mentions, descriptions: resolver.descriptions, clauses: resolver.clauses, scopes: resolver.scopes };
}

/** Blocks in which an article may speak of somebody whom it names further on: its headline and its first lines. */
const LEAD = 2;
/** No headline, and no line under one, has more characters. */
const LONGEST_HEADLINE = 120;
/** No more characters stand between a source and the words hung on it: " (". */
const LONGEST_GAP = 4;

/** "Zoé*": names with the sign of a note. Bounded, as a page may hold letters without end. */
const starredNames = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/(?<![\p{L}-])(\p{Lu}[\p{L}-]{1,30})\*/gu), ([, name]) => name!));

interface Speaker {
  source: Range;
  kind: Kind;
}

class Resolver {
  readonly mentions: SourceMention[] = [];
  readonly descriptions = new Map<SourceMention, Description>();
  readonly clauses: Clause[] = [];
  readonly scopes: Scope[] = [];
  /** The source last heard: pronouns and quotations with no cue of their own go back to it. */
  private last: Speaker | undefined;
  /** Of those, the last person and the last body or paper: "she" and "it" go back to no other. */
  private readonly lastOf: Partial<Record<'person' | 'thing', Speaker>> = {};
  /** Sources of which the text says that it does not name them. */
  readonly hidden = new Set<SourceMention>();
  /** The speaker of a quotation that the block before left open. */
  private openSpeaker: Speaker | undefined;

  /** The speaker of a quotation that runs on through blocks with no mark of their own. */
  private runSpeaker: Speaker | undefined;

  constructor(
    private readonly text: string,
    private readonly memory: Memory,
    private readonly isOwn: (words: string) => boolean,
    /** Names that a note says were changed. */
    private readonly changed: ReadonlySet<string>,
  ) {}

  /** `run` is what stands in a quotation that goes on from or into other blocks, `court` which neighbours are of a court story. */
  block({ start, evidence }: PlacedEvidence, first: boolean, run: Range | undefined, court: CourtEdges): void {
    const at = (range: Range): Range => ({ start: range.start + start, end: range.end + start });
    const firstScope = this.scopes.length;
    const firstMention = this.mentions.length;
    const events = [
      ...evidence.attributions
        .filter((a) => (a.tie !== 'headline' || first) && ((a.tie !== 'label' && !a.ifPerson) || this.isPerson(a)))
        .map((attribution) => ({ at: attribution.start, attribution, carried: undefined })),
      ...evidence.carried.map((carried) => ({ at: carried.at.start, attribution: undefined, carried })),
    ].sort((a, b) => a.at - b.at);
    for (const { attribution, carried } of events) {
      if (attribution) this.attribution(attribution, at);
      else this.carried(carried, at);
    }
    if (run) this.running(at(run), evidence, firstScope);
    else this.runSpeaker = undefined;
    this.passedOn(firstScope, firstMention);
    this.quotations(evidence, at, firstScope);
    const hearsay = evidence.hearsay.filter(({ accusation: a }) => !((a?.opens && court.opens) || (a?.closes && court.closes)));
    this.hearsay(hearsay, evidence.carried, at, firstScope, firstMention);
    this.anonymityClauses(evidence, at, firstMention);
  }

  /** "Silva: …" names a speaker only where the article knows the name for a person's. */
  private isPerson({ description: { name } }: Attribution): boolean {
    return name !== undefined && this.memory.isPerson(name);
  }

  private attribution(attribution: Attribution, at: (range: Range) => Range): void {
    const judged = this.memory.judge(attribution);
    const span = at(attribution);
    const { description } = attribution;
    const cue = spanOf(this.text, at(attribution.cue));
    const source = spanOf(this.text, span);
    const why: Explanation['because'][number] = { role: 'why', value: judged.why };
    if (description.noun) why.span = source;
    const explanation: Explanation = { rule: RULES[attribution.tie], because: [{ role: 'cue', span: cue }, why] };
    const anonymous = judged.kind === 'unnamed' || judged.kind === 'vague';
    const told = attribution.recipient?.outlet ? spanOf(this.text, at(attribution.recipient)) : undefined;
    const mention: SourceMention = {
      start: source.start,
      end: source.end,
      exact: source.exact,
      kind: judged.kind,
      certainty: judged.sure && attribution.certainty === 'clear' ? 'clear' : 'likely',
      explanation,
      cue,
    };
    if (attribution.basis) mention.basis = spanOf(this.text, at(attribution.basis));
    if (judged.kind === 'unnamed') mention.precision = precisionOf(attribution);
    if (anonymous && told && !this.isOwn(told.exact)) mention.relayedBy = told;
    if (description.name !== undefined && this.changed.has(description.name)) Object.assign(mention, { kind: 'unnamed', protected: true });
    this.mentions.push(mention);
    this.descriptions.set(mention, description);
    this.heard({ source: span, kind: mention.kind }, description);
    for (const scope of attribution.scope) this.cover(at(scope), { source: span, kind: mention.kind }, at(attribution.cue), false);
  }

  /** Puts a stretch of the article down to a source. */
  private cover({ start, end }: Range, { source, kind }: Speaker, cue: Range, carried: boolean): void {
    this.scopes.push({ start, end, source, cue, kind, carried });
  }

  /** Remembers who was heard last. A name that may be anybody's can be what any pronoun stands for. */
  private heard(speaker: Speaker, { head, plural }: Description): void {
    this.last = speaker;
    const somebody = isPersonHead(head) || head === 'relative' || head === 'collective';
    const either = head === 'unknown-name' || head === 'unknown';
    if (either || (somebody && !plural)) this.lastOf.person = speaker;
    if (!somebody) this.lastOf.thing = speaker;
  }

  /** A pronoun goes on with the source last heard, unless its own sentence says whom it stands for. */
  private carried({ antecedent, standsFor, cue, scope }: Carried, at: (range: Range) => Range): void {
    if (antecedent) {
      const { kind } = this.memory.judge({ ...antecedent, tie: 'verb', cue, scope, certainty: 'likely', general: false });
      this.heard({ source: at(antecedent), kind }, antecedent.description);
    } else if (standsFor) this.last = this.lastOf[standsFor] ?? this.last;
    if (!this.last) return;
    for (const range of scope) this.cover(at(range), this.last, at(cue), true);
  }

  /** "D'après les premiers éléments, …, a indiqué le parquet": papers of nobody in particular, which their sentence says who passed on. */
  private passedOn(firstScope: number, firstMention: number): void {
    const scopes = new RangeIndex(this.scopes.slice(firstScope));
    for (const mention of this.mentions.slice(firstMention)) {
      const { head, determiner } = this.descriptions.get(mention) ?? {};
      if (mention.kind !== 'vague' || mention.explanation.rule !== RULES.preposition) continue;
      if (head !== 'loose-document' || determiner !== 'definite') continue;
      const others = scopes.mayOverlap(mention).filter((scope) => overlaps(scope, mention) && !overlaps(scope.source, mention));
      if (others.length > 0) mention.certainty = 'likely';
    }
  }

  /** A quotation that runs through several blocks is its speaker's in all of them. */
  private running(span: Range, { edges }: LocalEvidence, firstScope: number): void {
    const own = this.scopes.slice(firstScope).find((scope) => scope.start <= span.start && span.start < scope.end);
    this.runSpeaker ??= own ?? this.last;
    const { runSpeaker } = this;
    if (runSpeaker) this.cover(span, runSpeaker, runSpeaker.source, true);
    if (edges.closes !== undefined) this.runSpeaker = undefined;
  }

  /** A quotation with no cue of its own has the speaker of the one before it in its block, or of the one left open before. */
  private quotations(
    { quotations, attributions, carried, sentences }: LocalEvidence,
    at: (range: Range) => Range,
    firstScope: number,
  ): void {
    // A paragraph that only quotes goes on with the speaker of the one before.
    let speaker = this.openSpeaker ?? (attributions.length + carried.length === 0 ? this.last : undefined);
    this.openSpeaker = undefined;
    if (quotations.length === 0) return;
    const scopes = new RangeIndex(this.scopes.slice(firstScope));
    const starts = new Set(sentences.map((sentence) => sentence.start));
    for (const quotation of quotations) {
      const span = at(quotation);
      const own = scopes.mayContain(span).find((scope) => scope.start <= span.start && scope.end >= span.end);
      if (own) speaker = own;
      else if (speaker && (quotation.atStart || opensSentence(quotation, starts))) this.cover(span, speaker, speaker.source, true);
      if (quotation.open) this.openSpeaker = speaker ?? (attributions.length + carried.length > 0 ? this.last : undefined);
    }
  }

  /** Hearsay counts only where its sentence names no source. */
  private hearsay(
    hearsay: readonly Hearsay[],
    carried: readonly Carried[],
    at: (range: Range) => Range,
    firstScope: number,
    firstMention: number,
  ): void {
    if (hearsay.length === 0) return;
    const spoken = new RangeIndex(carried.flatMap(({ scope }) => scope.map(at)));
    const scopes = new RangeIndex(this.scopes.slice(firstScope));
    const mentions = new RangeIndex(this.mentions.slice(firstMention).flatMap((m) => (m.cue ? [m, m.cue] : [m])));
    for (const found of hearsay) {
      const span = at(found);
      const over = (other: Range) => overlaps(other, span);
      // "Selon ses déclarations" is a source, though nobody has been heard before.
      if (spoken.mayOverlap(span).some(over) || scopes.mayOverlap(span).some(over) || mentions.mayOverlap(span).some(over)) continue;
      const words = spanOf(this.text, span);
      this.mentions.push({
        start: words.start,
        end: words.end,
        exact: words.exact,
        kind: 'hearsay',
        certainty: found.certainty,
        explanation: { rule: found.rule, because: [{ role: 'cue', span: words }] },
      });
      for (const scope of found.scope) this.cover(at(scope), { source: span, kind: 'hearsay' }, span, false);
    }
  }

  /** "a spokesman who would not be named": nobody on record. */
  private isVoice(mention: SourceMention): boolean {
    const { head, name } = this.descriptions.get(mention) ?? {};
    return head === 'spokesperson' && name === undefined;
  }

  /** Whether nothing but marks stands between a source and the words after it. */
  private touches({ end }: Range, { start }: Range): boolean {
    return end <= start && start - end <= LONGEST_GAP && !/[\p{L}\p{N}]/u.test(this.text.slice(end, start));
  }

  private anonymityClauses({ clauses, sentences }: LocalEvidence, at: (range: Range) => Range, firstMention: number): void {
    if (clauses.length === 0) return;
    const sentencesHere = new RangeIndex(sentences);
    const mentionsHere = new RangeIndex(this.mentions.slice(firstMention));
    for (const clause of clauses) {
      const span = at(clause);
      const before = mentionsHere.mayOverlap({ start: span.start - LONGEST_GAP, end: span.start });
      if (clause.withheld && !before.some((mention) => mention.kind === 'unnamed' && this.touches(mention, span))) continue;
      const words = spanOf(this.text, span);
      this.clauses.push({
        ...words,
        certainty: 'clear',
        reason: clause.reason,
        ...(clause.reason && { formulaic: clause.formulaic }),
        explanation: {
          rule: clause.changedName ? 'changed-name' : 'anonymity-clause',
          because: [{ role: 'clause', span: words }],
        },
      });
      const sentence = sentencesHere.mayContain(clause).find((s) => s.start <= clause.start && clause.end <= s.end);
      if (!sentence) continue;
      for (const mention of mentionsHere.mayOverlap(at(sentence))) {
        if (!overlaps(at(sentence), mention)) continue;
        if (clause.changedName) Object.assign(mention, { kind: 'unnamed', protected: true });
        // The text itself says that the source is not named.
        else if (mention.kind === 'unnamed' || isGuessed(mention) || this.isVoice(mention)) {
          Object.assign(mention, { kind: 'unnamed', certainty: 'clear' });
          this.hidden.add(mention);
        }
      }
    }
  }
}

/** Whether a mention was taken to go back to somebody named by its place alone. */
const isGuessed = ({ kind, certainty, explanation }: SourceMention): boolean =>
  kind === 'named' && certainty === 'likely' && explanation.because.some(({ value }) => value === 'named-elsewhere');

/** Whether a quotation is a sentence of its own, not words picked out of somebody's speech. */
function opensSentence({ start }: Range, sentences: ReadonlySet<number>): boolean {
  return sentences.has(start) || sentences.has(start - 1) || sentences.has(start + 1);
}

/** 0 bare ("a source"), 1 role, 2 role and body or field, 3 role and relation to the facts (the check `described`). */
function precisionOf({ description: d, basis }: Attribution): 0 | 1 | 2 | 3 {
  if (basis) return 3;
  if (d.affiliated) return 2;
  return d.head === 'source' && !d.described ? 0 : d.head === 'person' || d.head === 'quantifier' ? 0 : 1;
}
