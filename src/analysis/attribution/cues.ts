import type { Block } from '../text/block.ts';
import { type CompiledVerbClass, DETERMINER, DOCUMENTARY, NOUN, SPEAKER, type VerbReading, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Range } from '../text/spans.ts';
import type { Certainty } from '../types.ts';
import type { Attribution, Carried, Tie, Told } from './attribution.ts';
import { type Description, describe, type Head } from './describe.ts';
import { isFiniteTense, isFiniteVerb, isMark, phraseBefore, phraseFrom, startsPhrase } from './phrases.ts';
import { splitCoordination, subjectBefore } from './subjects.ts';

const SKIPPED = WORD.adverb | WORD['said-again'] | WORD.negation | WORD.clitic;
const TIME = WORD.weekday | WORD.month | WORD.time;

const DOCUMENT_HEADS: ReadonlySet<Head> = new Set(['document', 'loose-document', 'media', 'outlet', 'body-name', 'body', 'unknown-name']);

export interface Cues {
  attributions: Attribution[];
  carried: Carried[];
}

/** Finds every cue of a block outside its quotations, and the source phrase that belongs to it. */
export function findCues(block: Block): Cues {
  const finder = new CueFinder(block);
  for (const sentence of block.sentences) finder.sentence(sentence);
  return { attributions: withoutRepeats(finder.attributions), carried: finder.carried };
}

/** Two cues may lead to the same words; the first stands, with the scope of both. */
function withoutRepeats(found: Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const same = kept.find((k) => one.start < k.end && k.start < one.end);
    if (same) same.scope.push(...one.scope);
    else kept.push(one);
  }
  return kept;
}

/** A verb with its auxiliaries. */
interface VerbGroup {
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
  pronoun?: number;
}

/** How the information stands to its verb. */
type Content = 'clause' | 'quote' | 'object' | 'aside';

class CueFinder {
  readonly attributions: Attribution[] = [];
  readonly carried: Carried[] = [];
  private readonly words: readonly Word[];

  constructor(private readonly block: Block) {
    this.words = block.words;
  }

  sentence(sentence: TokenRange): void {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (this.block.quotationOf[i]! >= 0) continue;
      // Words that hold a claim at a distance are no cue: "il se murmure", "selon la rumeur".
      const hearsay = matchAt(this.words, i, this.block.pack.hearsay, sentence.to);
      if (hearsay && hearsay.tag !== 'accusation') {
        i = hearsay.to - 1;
        continue;
      }
      const preposition = matchAt(this.words, i, this.block.pack.prepositions, sentence.to);
      if (preposition && this.preposition(i, preposition.to, preposition.tag, sentence)) {
        i = preposition.to - 1;
        continue;
      }
      for (const group of this.verbGroups(i, sentence)) {
        if (this.verb(group, sentence)) break;
      }
    }
    this.headline(sentence);
  }

  // — Prepositions: "according to X", "selon X" —

  private preposition(from: number, to: number, strength: Certainty, sentence: TokenRange): boolean {
    const phrase = phraseFrom(this.block, to, sentence.to);
    if (!phrase) {
      if (!((this.words[to]?.word ?? 0) & WORD.subject)) return false;
      this.carried.push({ at: this.range(to, to + 1), cue: this.range(from, to), scope: [this.range(sentence.from, sentence.to)] });
      return true;
    }
    const scope = this.sentenceScope(sentence);
    let some = false;
    for (const part of this.coordinated(phrase, sentence.to)) {
      const description = describe(this.block, part);
      if (description.head === 'unknown' && strength === 'likely') continue;
      if (description.head === 'unknown' && !description.affiliated && !this.looksLikeSpeaker(part)) continue;
      if (strength === 'likely' && !isSpeakerHead(description.head)) continue;
      if (
        strength === 'likely' &&
        !(this.opensClause(from, sentence) && this.closesAside(phrase.to) && description.head !== 'body' && description.head !== 'place')
      )
        continue;
      this.add('preposition', part, this.range(from, to), scope, description, strength, {});
      some = true;
    }
    return some;
  }

  private opensClause(from: number, sentence: TokenRange): boolean {
    const before = this.words[from - 1];
    return (
      from === sentence.from || isMark(before, ',', ';', ':', '»', '”', '"') || ((before?.word ?? 0) & (WORD.linker | WORD.that)) !== 0
    );
  }

  /** "Pour X, …": a likely preposition counts only where its phrase is set off by a comma. */
  private closesAside(to: number): boolean {
    return isMark(this.words[to], ',', '.', '»', '”', '"');
  }

  // — Verbs —

  /** The readings of a token as a reporting verb with its auxiliaries. */
  private verbGroups(i: number, sentence: TokenRange): VerbGroup[] {
    const word = this.words[i]!;
    const readings = word.verbs.filter((v): v is VerbReading & { class: CompiledVerbClass } => v.class !== undefined);
    if (readings.length === 0) return [];
    let at = i - 1;
    let negated = false;
    let general = false;
    let pronoun: number | undefined;
    while (at >= sentence.from) {
      const left = this.words[at]!;
      const enclitic = left.word & WORD.subject && left.norm.startsWith('-');
      if (left.kind !== 'word' || !(left.word & SKIPPED || enclitic) || left.word & (WORD.have | WORD.be)) break;
      if (left.word & WORD.negation) negated = true;
      if (left.word & WORD.habitual) general = true;
      if (enclitic) pronoun = at;
      at--;
    }
    const auxiliary = this.words[at];
    const of = (...tenses: string[]) => readings.filter((r) => tenses.includes(r.tense));
    const to = word.phraseEnd + 1;
    const next = this.words[to];
    if (next && next.word & WORD.subject && next.norm.startsWith('-')) pronoun = to;
    const groups = (from: number, voice: VerbGroup['voice'], found: readonly { class: CompiledVerbClass }[]): VerbGroup[] => {
      const shared = {
        from,
        main: i,
        to,
        voice,
        general,
        negated: negated || this.negatedBefore(from, sentence),
        ...(pronoun !== undefined && { pronoun }),
      };
      return found.map((reading) => ({ ...shared, class: reading.class }));
    };
    const participles = of('past-participle');
    if (auxiliary && at >= sentence.from && auxiliary.word & WORD['conditional-auxiliary']) return [];
    if (auxiliary && at >= sentence.from && auxiliary.word & (WORD.have | WORD.be)) {
      const be = (auxiliary.word & WORD.be) !== 0;
      const perfect = be && (this.words[at - 1]?.word ?? 0) & WORD.have;
      const from = perfect ? at - 1 : at;
      if (participles.length) {
        const reflexive = be && ((this.words[at - 1]?.word ?? 0) & WORD.clitic) !== 0;
        return groups(from, be && !reflexive ? 'passive' : 'active', participles);
      }
      const progressive = of('present-participle');
      if (be && progressive.length) return groups(from, 'active', progressive);
      if (!be && of('past').length === 0) return [];
    }
    if (participles.length && this.agentAfter(to)) return groups(i, 'past-participle', participles);
    if (auxiliary && at >= sentence.from && auxiliary.word & WORD['to-recipient'] && readings.some((r) => r.tense === 'infinitive'))
      return [];
    const simple = of('past', 'present', 'subjunctive');
    if (
      simple.length &&
      !(auxiliary && at >= sentence.from && auxiliary.word & (WORD.modal | WORD.be)) &&
      (i === sentence.from || isFiniteVerb(this.block, i) || this.opensInversion(i))
    ) {
      return groups(i, 'active', simple);
    }
    const present = of('present-participle');
    return present.length ? groups(i, 'participle', present) : groups(i, 'past-participle', participles);
  }

  /** "announced by", "publiée mardi par" */
  private agentAfter(at: number): boolean {
    let next = at;
    while ((this.words[next]?.word ?? 0) & (SKIPPED | TIME)) next++;
    return ((this.words[next]?.word ?? 0) & WORD.agent) !== 0;
  }

  private negatedBefore(from: number, sentence: TokenRange): boolean {
    for (let i = from - 1; i >= Math.max(sentence.from, from - 3); i--) {
      const word = this.words[i]!;
      if (word.word & WORD.negation) return true;
      if (!(word.word & (SKIPPED | WORD.modal))) return false;
    }
    return false;
  }

  private opensInversion(i: number): boolean {
    const before = this.words[i - 1];
    return isMark(before, ',', '»', '”', '"', "'", '’', '-', '–', '—', '!', '?', '…');
  }

  private verb(group: VerbGroup, sentence: TokenRange): boolean {
    if (group.negated && !group.class.id.startsWith('think') && !group.class.id.startsWith('den')) return false;
    if (group.class.id.startsWith('learn')) return this.learned(group, sentence);
    if (group.voice === 'passive' || group.voice === 'past-participle') return this.passive(group, sentence);
    if (group.pronoun !== undefined) return this.carriedBy(group, group.pronoun, sentence, true);
    if (group.voice === 'participle') return this.participle(group, sentence);
    return this.inverted(group, sentence) || this.direct(group, sentence);
  }

  /** "…, said X." · "…, a déclaré à l'AFP X" */
  private inverted(group: VerbGroup, sentence: TokenRange): boolean {
    if (!group.class.frames.has('aside') && !group.class.frames.has('quote')) return false;
    // "Lee, a nurse, told the BBC": what follows is who was told.
    if (group.class.frames.has('recipient') && this.block.pack.pack.grammar.adjectives === 'before') return false;
    const before = this.words[group.from - 1];
    let lead = group.from - 1;
    while (
      lead > sentence.from &&
      this.words[lead]!.word & (WORD.clitic | WORD['said-again'] | WORD.adverb) &&
      this.words[lead]!.kind === 'word'
    )
      lead--;
    // "comme l'a dit X", "ce qu'affirme X": not where subjects stand before their verb even there.
    const linked =
      this.block.pack.pack.grammar.adjectives === 'after' ? (this.words[lead]?.word ?? 0) & (WORD.relative | WORD.linker | WORD.that) : 0;
    const opens =
      group.from === sentence.from ||
      this.opensInversion(group.from) ||
      this.opensInversion(lead + 1) ||
      (linked && this.words[lead]!.kind === 'word');
    if (!opens || (before && before.word & WORD.subject)) return false;
    let at = group.to;
    let recipient: TokenRange | undefined;
    while (at < sentence.to) {
      const word = this.words[at]!;
      if (word.word & WORD['to-recipient'] && !recipient) {
        recipient = this.recipientFrom(at, sentence.to);
        at = recipient ? recipient.to : this.afterPreposition(at, sentence.to);
      } else if (isMark(word, ',') && at > group.main && this.shortAside(at) > 0) at = this.shortAside(at);
      else if (this.timeFrom(at) > at) at = this.timeFrom(at);
      else if (word.word & DETERMINER) break;
      else if (word.word & WORD.preposition && !word.noun) {
        const after = this.afterPreposition(at, sentence.to);
        if (after <= at) return false;
        at = after;
      } else if (word.word & SKIPPED && !startsName(word)) at++;
      else break;
    }
    if (isMark(this.words[at], ':')) return false;
    const phrase = phraseFrom(this.block, at, sentence.to);
    // "said farmers faced losses": what looks inverted is the subject of what was said.
    if (!phrase || isFiniteVerbAt(this.block, this.past(phrase.to, SKIPPED))) return false;
    const parts = this.coordinated(withNameAfter(this.block, phrase, sentence.to), sentence.to);
    const described = parts.map((part) => ({ part, description: describe(this.block, part) }));
    const quoted = this.block.quotationOf[group.from - 1]! >= 0 || this.block.quotationOf[group.from - 2]! >= 0;
    if (!described.every(({ part, description }) => this.canSpeak(description, group.class, part, quoted ? 'quote' : 'aside')))
      return false;
    // "X, de Y, a dénoncé le texte": what may be the object is the subject only where nothing else is.
    const mayBeObject = group.class.frames.has('object') && described.every(({ description }) => !isPersonHead(description.head));
    if (mayBeObject && this.direct(group, sentence)) return true;
    if (linked && described.some(({ description }) => description.head === 'unknown')) return false;
    const scope = this.asideScope(group.from, phrase.to, sentence);
    if (!recipient && (this.words[phrase.to]?.word ?? 0) & WORD['to-recipient']) recipient = this.recipientFrom(phrase.to, sentence.to);
    for (const { part, description } of described) {
      this.add('verb', part, this.range(group.from, group.to), scope, description, group.class.strength, {
        recipient,
        general: group.general,
      });
    }
    return true;
  }

  /** The first token from a place on that is not of the given classes. */
  private past(at: number, classes: number): number {
    let to = at;
    while (
      to < this.words.length &&
      this.words[to]!.kind === 'word' &&
      this.words[to]!.word & classes &&
      !(this.words[to]!.word & (WORD.have | WORD.be))
    )
      to++;
    return to;
  }

  /** After words of time, with their determiner and date: "ce mercredi 15 mars", "le mois dernier", "on Tuesday". The token itself where none start. */
  private timeFrom(at: number): number {
    const isTime = (i: number) => ((this.words[i]?.word ?? 0) & TIME) !== 0 && !startsName(this.words[i]!);
    let to = at;
    if ((this.words[to]?.word ?? 0) & DETERMINER && isTime(to + 1)) to++;
    if (!isTime(to) && !(this.words[to]?.kind === 'number' && isTime(to + 1))) return at;
    while (to < this.words.length && (isTime(to) || this.words[to]!.kind === 'number')) to++;
    return to;
  }

  /** After a phrase with a preposition that stands between verb and subject: "dans un communiqué", "sur Twitter". */
  private afterPreposition(at: number, limit: number): number {
    let to = this.words[at]!.phraseEnd + 1;
    while (to < limit && this.words[to]!.word & DETERMINER) to++;
    const first = to;
    for (; to < limit; to++) {
      const word = this.words[to]!;
      if (word.kind === 'mark' || (to > first && word.word & DETERMINER)) break;
      if (to > first && word.capital && to > this.words[first]!.phraseEnd && !(this.words[to - 1]!.word & WORD.of)) break;
      if (to > first && word.word & (WORD.preposition | WORD['to-recipient'])) return this.afterPreposition(to, limit);
    }
    return to;
  }

  /** Past a short aside between commas: ", en 2023," · ", on Tuesday,". -1 where it is none. */
  private shortAside(comma: number): number {
    const opens = (this.words[comma + 1]?.word ?? 0) & (WORD.preposition | TIME | SKIPPED);
    if (!opens) return -1;
    for (let i = comma + 2; i < comma + 7; i++) if (isMark(this.words[i], ',')) return i + 1;
    return -1;
  }

  /** "X said that …" · "…, X said." */
  private direct(group: VerbGroup, sentence: TokenRange): boolean {
    const subject = subjectBefore(this.block, group.from, sentence.from);
    if (!subject) return false;
    const content = this.content(group, sentence, subject.kind === 'phrase' ? subject.parts[0]!.from : subject.at);
    if (!content) return false;
    if (subject.kind === 'pronoun') return this.carriedBy(group, subject.at, sentence, false);
    const described = subject.parts.map((part) => ({ part, description: describe(this.block, part) }));
    const able = described.filter(({ part, description }) => this.canSpeak(description, group.class, part, content));
    if (able.length === 0) return false;
    const scope = content === 'aside' ? this.asideScope(subject.parts[0]!.from, group.to, sentence) : this.reach(group, sentence);
    const recipient = this.recipientAfter(group, sentence);
    const strength = content === 'object' && group.class.strength === 'likely' ? 'likely' : group.class.strength;
    for (const { part, description } of able) {
      this.add('verb', part, this.range(group.from, group.to), scope, description, subject.sure ? strength : 'likely', {
        recipient,
        general: group.general,
      });
    }
    return true;
  }

  /** "reports indicating that …": the phrase right before; after a comma the sentence's own source goes on. */
  private participle(group: VerbGroup, sentence: TokenRange): boolean {
    const content = this.content(group, sentence, group.from);
    if (!content) return false;
    const phrase = isMark(this.words[group.from - 1], ',') ? undefined : phraseBefore(this.block, group.from, sentence.from, true);
    if (!phrase) {
      this.carried.push({
        at: this.range(group.from, group.to),
        cue: this.range(group.from, group.to),
        scope: [this.range(group.to, sentence.to)],
      });
      return true;
    }
    const tail = lastPart(this.block, phrase);
    const description = describe(this.block, tail);
    const somebody = description.head === 'role' || description.head === 'person' || description.head === 'collective';
    const tells = somebody
      ? description.determiner !== 'definite' && group.class.strength === 'clear'
      : description.head === 'source' ||
        description.head === 'document' ||
        description.head === 'loose-document' ||
        description.head === 'media' ||
        description.head === 'group';
    if (!tells || content === 'object') return false;
    this.add('verb', tail, this.range(group.from, group.to), this.reach(group, sentence), description, 'likely', {});
    return true;
  }

  /** "announced by X" */
  private passive(group: VerbGroup, sentence: TokenRange): boolean {
    if (group.class.strength !== 'clear') return false;
    for (let i = group.to; i < Math.min(sentence.to, group.to + 9); i++) {
      const word = this.words[i]!;
      if (word.kind === 'mark' || word.word & (WORD.that | WORD.linker | WORD.relative)) return false;
      if (!(word.word & WORD.agent)) continue;
      const phrase = phraseFrom(this.block, i + 1, sentence.to);
      if (!phrase) return false;
      let some = false;
      for (const part of splitCoordination(this.block, phrase)) {
        const description = describe(this.block, part);
        if (!this.canSpeak(description, group.class, part) || description.head === 'unknown') continue;
        const scope =
          group.voice === 'passive' ? this.sentenceScope(sentence) : [this.range(this.afterMark(group.from, sentence), phrase.to)];
        this.add('passive', part, this.range(group.from, i + 1), scope, description, group.class.strength, {});
        some = true;
      }
      return some;
    }
    return false;
  }

  /** The start of the words between marks that a token stands in. */
  private afterMark(at: number, sentence: TokenRange): number {
    let from = at;
    while (from > sentence.from && !isMark(this.words[from - 1], ',', ';', ':', '–', '—', '(')) from--;
    return from;
  }

  /** "a appris X auprès de Y": the outlet that learned, and whom it learned from. */
  private learned(group: VerbGroup, sentence: TokenRange): boolean {
    const scope = this.sentenceScope(sentence);
    const cue = this.range(group.from, group.to);
    const outlet = this.inverted(group, sentence) || group.pronoun !== undefined || this.direct(group, sentence);
    for (let i = group.to; i < Math.min(sentence.to, group.to + 14); i++) {
      const word = this.words[i]!;
      if (!(word.word & (WORD.of | WORD.preposition | WORD['to-recipient'])) || word.noun || word.word & TIME) continue;
      const phrase = phraseFrom(this.block, this.afterLink(i), sentence.to);
      if (!phrase) continue;
      const parts = this.coordinated(phrase, sentence.to).map((part) => ({ part, description: describe(this.block, part) }));
      // A bare "of" leads to a source only where it says so: "de source policière".
      if (word.word & WORD.of && parts[0]!.description.head !== 'source') continue;
      if (!parts.some(({ description }) => isSpeakerHead(description.head))) continue;
      for (const { part, description } of parts)
        if (isSpeakerHead(description.head)) this.add('learned', part, cue, scope, description, 'clear', {});
      return true;
    }
    return outlet;
  }

  /** The token after a preposition and an "of" that goes with it. */
  private afterLink(at: number): number {
    const next = Math.max(this.words[at]!.phraseEnd, at) + 1;
    return (this.words[next]?.word ?? 0) & WORD.of && !((this.words[next]?.word ?? 0) & WORD.indefinite) ? next + 1 : next;
  }

  /** The coordinated sources of a phrase, also those after an abbreviation in brackets: "the agency (UNHCR) and a source". */
  private coordinated(phrase: TokenRange, limit: number): TokenRange[] {
    const parts = splitCoordination(this.block, phrase);
    let at = phrase.to;
    if (isMark(this.words[at], '(')) {
      const close = this.words.findIndex((w, i) => i > at && i < at + 6 && isMark(w, ')'));
      if (close > 0) at = close + 1;
    }
    const and = this.words[at];
    if (!and || !(and.word & WORD.and) || at + 1 >= limit) return parts;
    let start = at + 1;
    while (this.words[start] && this.words[start]!.word & (WORD.of | WORD['to-recipient']) && !(this.words[start]!.word & DETERMINER))
      start++;
    const more = phraseFrom(this.block, start, limit);
    if (!more || !isSpeakerHead(describe(this.block, more).head) || isFiniteVerbAt(this.block, more.to)) return parts;
    return [...parts, ...this.coordinated(more, limit)];
  }

  private carriedBy(group: VerbGroup, pronoun: number, sentence: TokenRange, aside: boolean): boolean {
    const nobody = (this.words[pronoun]!.word & WORD['indefinite-subject']) !== 0;
    if (nobody) return this.nobody(group, sentence);
    const content = aside ? 'aside' : this.content(group, sentence, pronoun);
    const scope = content === 'aside' ? this.asideScope(Math.min(group.from, pronoun), group.to, sentence) : this.reach(group, sentence);
    this.carried.push({ at: this.range(pronoun, pronoun + 1), cue: this.range(group.from, group.to), scope });
    return true;
  }

  /** "indique-t-on à l'Élysée": somebody unnamed at a place; the span is the place. */
  private nobody(group: VerbGroup, sentence: TokenRange): boolean {
    let at = group.to;
    while (at < sentence.to && this.words[at]!.word & (SKIPPED | TIME | WORD.subject)) at++;
    const link = this.words[at];
    if (!link || !(link.word & (WORD.of | WORD.preposition | WORD['to-recipient']))) return false;
    const phrase = phraseFrom(this.block, this.afterLink(at), sentence.to);
    if (!phrase) return false;
    const description = describe(this.block, phrase);
    if (description.head === 'unknown' && !startsName(this.words[phrase.from]!)) return false;
    const hidden: Description = { ...description, head: description.head === 'source' ? 'source' : 'entourage', affiliated: true };
    this.add(
      'verb',
      phrase,
      this.range(group.from, group.to),
      this.asideScope(group.from, phrase.to, sentence),
      hidden,
      group.class.strength,
      {},
    );
    return true;
  }

  /** "Mexico: migrants lit mattresses" · "Border deal near: sources". Only a headline is written so; the article's memory checks that. */
  private headline(sentence: TokenRange): void {
    const { words } = this.block;
    if (sentence.to !== words.length || words.length > 40 || sentence.to - sentence.from < 4 || isMark(words.at(-1), '.')) return;
    for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
      if (!isMark(words[i], ':')) continue;
      const first = phraseFrom(this.block, sentence.from, i);
      const last = phraseFrom(this.block, i + 1, sentence.to);
      const cue = this.range(i, i + 1);
      for (const [phrase, edge, scope] of [
        [last, last?.to === sentence.to, this.range(sentence.from, i)],
        [first, first?.to === i && words[i + 1]?.spaced, this.range(i + 1, sentence.to)],
      ] as const) {
        if (!phrase || !edge) continue;
        const description = describe(this.block, phrase);
        const plain =
          phrase === last
            ? isSpeakerHead(description.head) && description.head !== 'place'
            : description.head === 'person-name' || description.head === 'source';
        if (plain) this.add('headline', phrase, cue, [scope], description, 'likely', {});
      }
      return;
    }
  }

  // — What a verb takes —

  /** The frame in which the verb gives information here, or undefined where it gives none. */
  private content(group: VerbGroup, sentence: TokenRange, subject: number): Content | undefined {
    const { frames } = group.class;
    let at = group.to;
    const recipient = this.recipientAfter(group, sentence);
    if (recipient) at = recipient.to;
    const clause = frames.has('clause') || (frames.has('recipient') && recipient !== undefined);
    for (let steps = 0; at < sentence.to && steps < 30; steps++) {
      const word = this.words[at]!;
      if (this.block.quotationOf[at]! >= 0) return frames.has('quote') || clause ? 'quote' : undefined;
      if (word.word & WORD.that) return clause || frames.has('quote') ? 'clause' : undefined;
      if (isMark(word, ':')) return frames.has('quote') || clause ? 'quote' : undefined;
      if (isMark(word, ',', '-', '–', '—')) {
        const ahead = this.afterParenthesis(at, sentence);
        if (ahead > at) {
          at = ahead;
          continue;
        }
        break;
      }
      if (word.kind === 'mark') break;
      if (word.word & (SKIPPED | TIME) && !startsPhraseStrictly(word)) {
        at++;
        continue;
      }
      if (word.word & WORD.preposition && !(word.word & (WORD.of | WORD['to-recipient']))) {
        const phrase = phraseFrom(this.block, at + 1, sentence.to);
        if (!phrase || phrase.to <= at) break;
        at = phrase.to;
        continue;
      }
      if (
        word.verbs.some((v) => v.tense === 'infinitive') &&
        !word.verbs.some((v) => isFiniteTense(v.tense) && v.lemma !== word.norm) &&
        word.noun === 0
      )
        return clause ? 'clause' : undefined;
      if (word.word & (WORD.of | WORD['to-recipient'])) {
        const next = this.words[at + 1];
        if (next?.verbs.some((v) => v.tense === 'infinitive') || (next && next.word & (WORD.have | WORD.be))) {
          // "told the crowd to leave" is an order.
          const order = recipient !== undefined && !(this.words[recipient.from]!.word & WORD['to-recipient']) && !(word.word & WORD.of);
          return frames.has('clause') && !order ? 'clause' : undefined;
        }
        return frames.has('object') ? 'object' : clause && this.isAside(subject, sentence) ? 'aside' : undefined;
      }
      if (word.word & (WORD.relative | WORD.if)) return clause ? 'clause' : undefined;
      if (word.word & WORD.subject) return clause ? 'clause' : undefined;
      if (word.word & (WORD.have | WORD.be) || (clause && at === group.to && isFiniteVerb(this.block, at)))
        return clause ? 'clause' : undefined;
      if (startsPhrase(this.block, at)) {
        if (clause && this.verbAhead(at, sentence)) return 'clause';
        return frames.has('object') ? 'object' : clause && this.isAside(subject, sentence) ? 'aside' : undefined;
      }
      break;
    }
    if (frames.has('aside') && this.isAside(subject, sentence)) return 'aside';
    // "ce qu'Hydralpe dément", "which the firm denies": what stands before is what is told.
    if (frames.has('clause') && (this.words[subject - 1]?.word ?? 0) & WORD.relative) return 'object';
    return recipient && frames.has('object') ? 'object' : undefined;
  }

  /** After "said, on Tuesday, that": the token after the second comma, where the words between are short. */
  private afterParenthesis(comma: number, sentence: TokenRange): number {
    const next = this.words[comma + 1];
    if (!next) return comma;
    if (this.block.quotationOf[comma + 1]! >= 0 || next.word & WORD.that) return comma + 1;
    for (let i = comma + 1; i < Math.min(sentence.to, comma + 14); i++) {
      if (isMark(this.words[i], ',', '-', '–', '—')) {
        const after = this.words[i + 1];
        return after && (after.word & (WORD.that | WORD.of) || this.block.quotationOf[i + 1]! >= 0) ? i + 1 : comma;
      }
    }
    return comma;
  }

  private verbAhead(from: number, sentence: TokenRange): boolean {
    for (let i = from + 1; i < Math.min(sentence.to, from + 25); i++) {
      const word = this.words[i]!;
      if (isMark(word, ';', ':', '.')) return false;
      if (isMark(word, ',')) {
        // "inflation, which stood at 10 %, will fall": past the words set off by commas.
        if (!((this.words[i + 1]?.word ?? 0) & WORD.relative)) return false;
        i++;
        while (i < sentence.to && !isMark(this.words[i], ',')) i++;
      } else if (word.word & (WORD.relative | WORD.linker) && word.kind === 'word') return false;
      else if (isFiniteVerb(this.block, i)) return true;
    }
    return false;
  }

  /** Whether what stands before the subject is the information: a comma or a closing quotation mark ends it. */
  private isAside(subject: number, sentence: TokenRange): boolean {
    const before = this.words[subject - 1];
    if (!before || subject <= sentence.from) return false;
    return isMark(before, ',', '–', '—', '-', '?', '!', '…') || this.block.quotationOf[subject - 1]! >= 0;
  }

  private recipientAfter(group: VerbGroup, sentence: TokenRange): TokenRange | undefined {
    const word = this.words[group.to];
    if (!word) return undefined;
    if (group.class.frames.has('recipient') && startsPhrase(this.block, group.to) && !(word.word & WORD.that)) {
      const phrase = phraseFrom(this.block, group.to, sentence.to);
      return phrase && !this.verbRightAfter(phrase.to)
        ? phrase
        : phrase && describe(this.block, phrase).head !== 'unknown'
          ? phrase
          : undefined;
    }
    let at = group.to;
    while ((this.words[at]?.word ?? 0) & (SKIPPED | TIME)) at++;
    if (this.words[at] && this.words[at]!.word & WORD['to-recipient']) return this.recipientFrom(at, sentence.to);
    return undefined;
  }

  private verbRightAfter(at: number): boolean {
    return at < this.words.length && this.words[at]!.kind === 'word' && isFiniteVerb(this.block, at);
  }

  /** "à l'AFP", "to reporters": who was told. */
  private recipientFrom(to: number, limit: number): TokenRange | undefined {
    let end = to + 1;
    while (end < limit && this.words[end]!.word & (WORD.definite | WORD.possessive | WORD.indefinite | WORD.demonstrative)) end++;
    const first = this.words[end];
    if (!first || first.verbs.some((v) => v.tense === 'infinitive')) return undefined;
    if (!(first.capital || first.noun & (SPEAKER | DOCUMENTARY | NOUN.outlet))) return undefined;
    let stop = end + 1;
    while (
      stop < limit &&
      this.words[stop]!.kind === 'word' &&
      (this.words[stop]!.capital ? !this.startsSource(stop, first) : stop <= first.phraseEnd)
    )
      stop++;
    return { from: to, to: stop };
  }

  /** After "à l'AFP", a capitalised word may already be the source: "a déclaré à l'AFP Marie Duval". */
  private startsSource(i: number, recipient: Word): boolean {
    if (i <= recipient.phraseEnd) return false;
    return (recipient.noun & (NOUN.outlet | NOUN.organisation)) !== 0 || (this.words[i]!.noun & NOUN.given) !== 0;
  }

  // — Who can speak —

  private canSpeak(description: Description, verb: CompiledVerbClass, part: TokenRange, content?: Content): boolean {
    const { head } = description;
    if (verb.subject === 'document') {
      if (head === 'body' || head === 'body-name') return content === 'clause' || content === 'quote';
      return DOCUMENT_HEADS.has(head) && head !== 'unknown-name';
    }
    if (this.isShare(part) || (head === 'quantifier' && description.counted) || this.words[part.to - 1]!.word & WORD.negation) return false;
    if (head === 'unknown') {
      const told = content === 'quote' || (content === 'clause' && verb.subject === 'speaker' && verb.strength === 'clear');
      if (told && (description.determiner === 'definite' || description.determiner === 'demonstrative')) return true;
      return verb.strength === 'clear' && verb.frames.has('clause') && this.looksLikeSpeaker(part);
    }
    return true;
  }

  /** "36% of buyers", "7 in 10 voters": answers to a poll, not sources. */
  private isShare(part: TokenRange): boolean {
    const ofShare = (this.words[part.from - 1]?.word ?? 0) & WORD.of && isMark(this.words[part.from - 2], '%');
    const ratio =
      this.words[part.from - 1]?.kind === 'number' ||
      (this.words[part.from]!.kind === 'number' && this.words[part.from - 2]?.kind === 'number');
    return Boolean(ofShare) || ratio;
  }

  /** Nouns that no list holds: those made from what somebody does. */
  private looksLikeSpeaker(part: TokenRange): boolean {
    const endings = this.block.pack.pack.grammar.personEndings;
    let last = '';
    for (let i = part.from; i < part.to; i++) {
      const { norm, kind, word, capital } = this.words[i]!;
      if (word & (WORD.of | WORD.preposition) && i > part.from) break;
      if (kind === 'word' && word === 0 && !capital) last = norm;
    }
    return last.length > 5 && endings.some((e) => last.endsWith(e));
  }

  // — Scope —

  private sentenceScope(sentence: TokenRange): Range[] {
    const ranges = [this.range(sentence.from, sentence.to)];
    for (const quotation of this.block.quotations) {
      if (quotation.to > sentence.from && quotation.from < sentence.to) ranges.push(this.range(quotation.from, quotation.to));
    }
    return ranges;
  }

  /** What an aside covers: the sentence up to it and the quotation that it closes; after it, what goes on in the same breath. */
  private asideScope(from: number, to: number, sentence: TokenRange): Range[] {
    const ranges = [this.range(sentence.from, from)];
    const quotation = this.block.quotations.find((q) => q.to <= from && q.to >= from - 2);
    if (quotation) ranges.push(this.range(quotation.from, quotation.to));
    const next = this.words[to];
    if (isMark(next, ',', ':') || (next && this.block.quotationOf[to]! >= 0)) {
      const after = this.words[to + 1];
      const tellsOn =
        after?.verbs.some((v) => v.tense === 'present-participle') || isMark(next, ':') || (after && this.block.quotationOf[to + 1]! >= 0);
      if (tellsOn || !(after && after.word & WORD.relative)) ranges.push(this.range(to, sentence.to));
      const following = this.block.quotations.find((q) => q.from >= to && q.from < sentence.to);
      if (following) ranges.push(this.range(following.from, following.to));
    }
    return ranges.filter((r) => r.end > r.start);
  }

  /** What a verb covers to its right: to the end of the sentence, not past a semicolon or a clause set against it. */
  private reach(group: VerbGroup, sentence: TokenRange): Range[] {
    let to = group.to;
    // "When X said A, B": the clause that opens the sentence ends at its comma.
    const first = this.words[sentence.from]!;
    const opensClause = (first.word & WORD.linker) !== 0 && first.kind === 'word' && !(first.word & WORD.adverb);
    while (to < sentence.to) {
      const word = this.words[to]!;
      if (this.block.quotationOf[to]! < 0) {
        if (isMark(word, ';') || (opensClause && isMark(word, ','))) break;
        if (
          isMark(word, ',') &&
          this.words[to + 1] &&
          this.words[to + 1]!.word & WORD.linker &&
          to > group.to + 2 &&
          !(this.words[to + 1]!.word & WORD.that)
        )
          break;
      }
      to++;
    }
    const ranges = [this.range(group.to, to)];
    for (const quotation of this.block.quotations) {
      if (quotation.from >= group.to && quotation.from < to) ranges.push(this.range(quotation.from, quotation.to));
    }
    return ranges.filter((r) => r.end > r.start);
  }

  // —

  private add(
    tie: Tie,
    part: TokenRange,
    cue: Range,
    scope: Range[],
    description: Description,
    certainty: Certainty,
    extra: { recipient?: TokenRange | undefined; general?: boolean },
  ): void {
    const phrase = withNameAfter(this.block, part, this.words.length);
    const basis = this.basisIn(phrase);
    this.attributions.push({
      ...this.range(phrase.from, phrase.to),
      tie,
      cue,
      scope,
      description: phrase.to > part.to ? describe(this.block, phrase) : description,
      certainty: description.head === 'unknown' ? 'likely' : certainty,
      general: extra.general ?? false,
      ...(extra.recipient && { recipient: this.told(extra.recipient) }),
      ...(basis && { basis }),
    });
  }

  /** Who was told, without "to" and article, and whether it is an outlet. */
  private told({ from, to }: TokenRange): Told {
    let first = from;
    while (first < to - 1 && this.words[first]!.word & (WORD['to-recipient'] | DETERMINER)) first++;
    const outlet = this.words.slice(first, to).some((word) => (word.noun & (NOUN.outlet | NOUN.media)) !== 0);
    return { ...this.range(first, to), outlet };
  }

  /** How the source knows: in its own phrase, or right after it. */
  private basisIn(phrase: TokenRange): Range | undefined {
    for (let i = phrase.from; i <= Math.min(phrase.to + 1, this.words.length - 1); i++) {
      const match = matchAt(this.words, i, this.block.pack.basis);
      if (!match) continue;
      let to = match.to;
      while (to < this.words.length && this.words[to]!.kind !== 'mark' && to < match.to + 8 && !isFiniteVerb(this.block, to)) to++;
      return this.range(i, Math.max(to, Math.min(phrase.to, to)));
    }
    return undefined;
  }

  private range(from: number, to: number): Range {
    const first = this.words[from] ?? this.words.at(-1)!;
    const last = this.words[Math.max(from, to - 1)] ?? this.words.at(-1)!;
    return { start: first.start, end: to > from ? last.end : first.start };
  }
}

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
const isPersonHead = (head: Head): boolean =>
  head === 'person-name' || head === 'role' || head === 'source' || head === 'spokesperson' || head === 'office' || head === 'person';
const isSpeakerHead = (head: Head): boolean => SPEAKER_HEADS.has(head);

const isFiniteVerbAt = (block: Block, i: number): boolean => i < block.words.length && isFiniteVerb(block, i);

const startsName = (word: Word): boolean => word.capital || (word.noun & SPEAKER) !== 0;
const startsPhraseStrictly = (word: Word): boolean =>
  (word.word & (WORD.definite | WORD.indefinite | WORD.possessive | WORD.demonstrative | WORD.quantifier)) !== 0 &&
  !(word.word & WORD.clitic);

/** "le ministre de l'Intérieur, Gérald Darmanin": a name right after a title belongs to the phrase. */
function withNameAfter(block: Block, phrase: TokenRange, limit: number): TokenRange {
  const { words } = block;
  if (!isMark(words[phrase.to], ',') || phrase.to + 1 >= limit) return phrase;
  const description = describe(block, phrase);
  if (
    description.plural ||
    (description.head !== 'office' &&
      description.head !== 'role' &&
      description.head !== 'spokesperson' &&
      description.head !== 'relative' &&
      description.head !== 'collective')
  )
    return phrase;
  const apposed = phraseFrom(block, phrase.to + 1, limit);
  if (
    apposed &&
    describe(block, apposed).head === 'person-name' &&
    !(words[apposed.from]!.word & WORD.indefinite) &&
    (!words[apposed.to] || words[apposed.to]!.kind === 'mark')
  ) {
    return { from: phrase.from, to: apposed.to };
  }
  let to = phrase.to + 1;
  while (to < words.length && words[to]!.kind === 'word' && (words[to]!.capital || words[to]!.word & WORD['name-particle'])) to++;
  const first = words[phrase.to + 1]!;
  if (to === phrase.to + 1 || !first.capital || first.noun & (NOUN.organisation | NOUN.outlet | NOUN.place | NOUN.demonym)) return phrase;
  const after = words[to];
  return !after || after.kind === 'mark' || after.verbs.length > 0 ? { from: phrase.from, to } : phrase;
}

/** The last of coordinated phrases. */
function lastPart(block: Block, phrase: TokenRange): TokenRange {
  return splitCoordination(block, phrase).at(-1)!;
}
