import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, TIME, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Range } from '../text/spans.ts';
import type { Certainty } from '../types.ts';
import type { Attribution, Carried, Tie, Told } from './attribution.ts';
import { afterLink, afterMark, afterPreposition, past, SKIPPED, shortAside, startsName, timeFrom } from './between.ts';
import { type Description, describe } from './describe.ts';
import { basisIn, coordinated, withNameAfter } from './extent.ts';
import { contentOf, recipientAfter, recipientFrom } from './frames.ts';
import { isFiniteVerbAt, isMark, phraseBefore, phraseFrom } from './phrases.ts';
import { asideScope, rangeOf, reach, sentenceScope } from './scopes.ts';
import { canSpeak, isPersonHead, isSpeakerHead, looksLikeSpeaker } from './speakers.ts';
import { splitCoordination, subjectBefore } from './subjects.ts';
import { opensInversion, type VerbGroup, verbGroups } from './verb-groups.ts';

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
    const last = kept.at(-1);
    const same = last && one.start < last.end ? last : undefined;
    if (same) same.scope.push(...one.scope);
    else kept.push(one);
  }
  return kept;
}

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
      for (const group of verbGroups(this.block, i, sentence)) {
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
      this.carried.push({
        at: rangeOf(this.block, to, to + 1),
        cue: rangeOf(this.block, from, to),
        scope: [rangeOf(this.block, sentence.from, sentence.to)],
      });
      return true;
    }
    const scope = sentenceScope(this.block, sentence);
    let some = false;
    for (const part of coordinated(this.block, phrase, sentence.to)) {
      const description = describe(this.block, part);
      if (description.head === 'unknown' && strength === 'likely') continue;
      if (description.head === 'unknown' && !description.affiliated && !looksLikeSpeaker(this.block, part)) continue;
      if (strength === 'likely' && !isSpeakerHead(description.head)) continue;
      if (
        strength === 'likely' &&
        !(this.opensClause(from, sentence) && this.closesAside(phrase.to) && description.head !== 'body' && description.head !== 'place')
      )
        continue;
      this.add('preposition', part, rangeOf(this.block, from, to), scope, description, strength, {});
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

  private verb(group: VerbGroup, sentence: TokenRange): boolean {
    if (group.negated && !group.class.negatable) return false;
    if (group.class.learns) return this.learned(group, sentence);
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
      opensInversion(this.block, group.from) ||
      opensInversion(this.block, lead + 1) ||
      (linked && this.words[lead]!.kind === 'word');
    if (!opens || (before && before.word & WORD.subject)) return false;
    let at = group.to;
    let recipient: TokenRange | undefined;
    while (at < sentence.to) {
      const word = this.words[at]!;
      if (word.word & WORD['to-recipient'] && !recipient) {
        recipient = recipientFrom(this.block, at, sentence.to);
        at = recipient ? recipient.to : afterPreposition(this.block, at, sentence.to);
      } else if (isMark(word, ',') && at > group.main && shortAside(this.block, at) > 0) at = shortAside(this.block, at);
      else if (timeFrom(this.block, at) > at) at = timeFrom(this.block, at);
      else if (word.word & DETERMINER) break;
      else if (word.word & WORD.preposition && !word.noun) {
        const after = afterPreposition(this.block, at, sentence.to);
        if (after <= at) return false;
        at = after;
      } else if (word.word & SKIPPED && !startsName(word)) at++;
      else break;
    }
    const first = this.words[at];
    if (isMark(first, ':') || (first && first.word & WORD.of && !(first.word & DETERMINER))) return false;
    const phrase = phraseFrom(this.block, at, sentence.to);
    // "said farmers faced losses": what looks inverted is the subject of what was said.
    if (!phrase || isFiniteVerbAt(this.block, past(this.block, phrase.to, SKIPPED))) return false;
    const parts = coordinated(this.block, withNameAfter(this.block, phrase, sentence.to), sentence.to);
    const described = parts.map((part) => ({ part, description: describe(this.block, part) }));
    const quoted = this.block.quotationOf[group.from - 1]! >= 0 || this.block.quotationOf[group.from - 2]! >= 0;
    if (!described.every(({ part, description }) => canSpeak(this.block, description, group.class, part, quoted ? 'quote' : 'aside'))) {
      // A noun that no list holds is the subject where its place leaves no other: "…, a annoncé le shérif".
      const placed =
        described.length === 1 && described[0]!.description.head === 'unknown' && described[0]!.description.determiner === 'definite';
      const takesObject = this.words[group.main]!.verbs.some((v) => v.class?.frames.has('object'));
      if (!placed || !opens || linked || group.class.strength !== 'clear' || takesObject || this.direct(group, sentence)) return false;
    }
    // "X, de Y, a dénoncé le texte": what may be the object is the subject only where nothing else is.
    const mayBeObject = group.class.frames.has('object') && described.every(({ description }) => !isPersonHead(description.head));
    if (mayBeObject && this.direct(group, sentence)) return true;
    if (linked && described.some(({ description }) => description.head === 'unknown')) return false;
    const scope = asideScope(this.block, group.from, phrase.to, sentence);
    if (!recipient && (this.words[phrase.to]?.word ?? 0) & WORD['to-recipient'])
      recipient = recipientFrom(this.block, phrase.to, sentence.to);
    for (const { part, description } of described) {
      this.add('verb', part, rangeOf(this.block, group.from, group.to), scope, description, group.class.strength, {
        recipient,
        general: group.general,
      });
    }
    return true;
  }

  /** "X said that …" · "…, X said." */
  private direct(group: VerbGroup, sentence: TokenRange): boolean {
    const subject = subjectBefore(this.block, group.from, sentence.from);
    if (!subject) return false;
    const content = contentOf(this.block, group, sentence, subject.kind === 'phrase' ? subject.parts[0]!.from : subject.at);
    if (!content) return false;
    if (subject.kind === 'pronoun') return this.carriedBy(group, subject.at, sentence, false);
    const described = subject.parts.map((part) => ({ part, description: describe(this.block, part) }));
    const able = described.filter(({ part, description }) => canSpeak(this.block, description, group.class, part, content));
    if (able.length === 0) return false;
    const scope =
      content === 'aside' ? asideScope(this.block, subject.parts[0]!.from, group.to, sentence) : reach(this.block, group, sentence);
    const recipient = recipientAfter(this.block, group, sentence);
    // With a plain object the verb may tell of an act: "defended the plan".
    const strength = content === 'object' ? 'likely' : group.class.strength;
    for (const { part, description } of able) {
      this.add('verb', part, rangeOf(this.block, group.from, group.to), scope, description, subject.sure ? strength : 'likely', {
        recipient,
        general: group.general,
      });
    }
    return true;
  }

  /** "reports indicating that …": the phrase right before; after a comma the sentence's own source goes on. */
  private participle(group: VerbGroup, sentence: TokenRange): boolean {
    const content = contentOf(this.block, group, sentence, group.from);
    if (!content) return false;
    const phrase = isMark(this.words[group.from - 1], ',') ? undefined : phraseBefore(this.block, group.from, sentence.from, true);
    if (!phrase) {
      this.carried.push({
        at: rangeOf(this.block, group.from, group.to),
        cue: rangeOf(this.block, group.from, group.to),
        scope: [rangeOf(this.block, group.to, sentence.to)],
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
    this.add('verb', tail, rangeOf(this.block, group.from, group.to), reach(this.block, group, sentence), description, 'likely', {});
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
        if (!canSpeak(this.block, description, group.class, part) || description.head === 'unknown') continue;
        const scope =
          group.voice === 'passive'
            ? sentenceScope(this.block, sentence)
            : [rangeOf(this.block, afterMark(this.block, group.from, sentence), phrase.to)];
        this.add(
          'passive',
          part,
          rangeOf(this.block, group.from, i + 1),
          scope,
          description,
          description.head === 'source' ? 'clear' : 'likely',
          {},
        );
        some = true;
      }
      return some;
    }
    return false;
  }

  /** "a appris X auprès de Y": the outlet that learned, and whom it learned from. */
  private learned(group: VerbGroup, sentence: TokenRange): boolean {
    const scope = sentenceScope(this.block, sentence);
    const cue = rangeOf(this.block, group.from, group.to);
    const outlet = this.inverted(group, sentence) || group.pronoun !== undefined || this.direct(group, sentence);
    for (let i = group.to; i < Math.min(sentence.to, group.to + 14); i++) {
      const word = this.words[i]!;
      if (!(word.word & (WORD.of | WORD.preposition | WORD['to-recipient'])) || word.noun || word.word & TIME) continue;
      const phrase = phraseFrom(this.block, afterLink(this.block, i), sentence.to);
      if (!phrase) continue;
      const parts = coordinated(this.block, phrase, sentence.to).map((part) => ({ part, description: describe(this.block, part) }));
      // A bare "of" leads to a source only where it says so: "de source policière".
      if (word.word & WORD.of && parts[0]!.description.head !== 'source') continue;
      if (!parts.some(({ description }) => isSpeakerHead(description.head))) continue;
      for (const { part, description } of parts)
        if (isSpeakerHead(description.head)) this.add('learned', part, cue, scope, description, 'clear', {});
      return true;
    }
    return outlet;
  }

  private carriedBy(group: VerbGroup, pronoun: number, sentence: TokenRange, aside: boolean): boolean {
    const nobody = (this.words[pronoun]!.word & WORD['indefinite-subject']) !== 0;
    if (nobody) return this.nobody(group, sentence);
    const content = aside ? 'aside' : contentOf(this.block, group, sentence, pronoun);
    const scope =
      content === 'aside' ? asideScope(this.block, Math.min(group.from, pronoun), group.to, sentence) : reach(this.block, group, sentence);
    this.carried.push({ at: rangeOf(this.block, pronoun, pronoun + 1), cue: rangeOf(this.block, group.from, group.to), scope });
    return true;
  }

  /** "indique-t-on à l'Élysée": somebody unnamed at a place; the span is the place. */
  private nobody(group: VerbGroup, sentence: TokenRange): boolean {
    let at = group.to;
    while (at < sentence.to && this.words[at]!.word & (SKIPPED | TIME | WORD.subject)) at++;
    const link = this.words[at];
    if (!link || !(link.word & (WORD.of | WORD.preposition | WORD['to-recipient']))) return this.somewhere(group, sentence);
    const phrase = phraseFrom(this.block, afterLink(this.block, at), sentence.to);
    if (!phrase) return false;
    const description = describe(this.block, phrase);
    if (description.head === 'unknown' && !startsName(this.words[phrase.from]!)) return false;
    const hidden: Description = { ...description, head: description.head === 'source' ? 'source' : 'entourage', affiliated: true };
    this.add(
      'verb',
      phrase,
      rangeOf(this.block, group.from, group.to),
      asideScope(this.block, group.from, phrase.to, sentence),
      hidden,
      group.class.strength,
      {},
    );
    return true;
  }

  /** "Dans l'entourage du ministre, on assure que …": the place that opens the sentence. */
  private somewhere(group: VerbGroup, sentence: TokenRange): boolean {
    const first = this.words[sentence.from]!;
    if (!(first.word & (WORD.preposition | WORD['to-recipient']))) return false;
    const phrase = phraseFrom(this.block, afterLink(this.block, sentence.from), group.from);
    if (!phrase || !isMark(this.words[phrase.to], ',')) return false;
    const description = describe(this.block, phrase);
    if (!isSpeakerHead(description.head)) return false;
    const hidden: Description = { ...description, head: 'entourage', affiliated: true };
    this.add('verb', phrase, rangeOf(this.block, group.from, group.to), reach(this.block, group, sentence), hidden, 'likely', {});
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
      const cue = rangeOf(this.block, i, i + 1);
      for (const [phrase, edge, scope] of [
        [last, last?.to === sentence.to, rangeOf(this.block, sentence.from, i)],
        [first, first?.to === i && words[i + 1]?.spaced, rangeOf(this.block, i + 1, sentence.to)],
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
    const basis = basisIn(this.block, phrase);
    this.attributions.push({
      ...rangeOf(this.block, phrase.from, phrase.to),
      tie,
      cue,
      scope,
      description: phrase.to > part.to ? describe(this.block, phrase) : description,
      // A "source" gives information whatever the verb takes.
      certainty: description.head === 'unknown' ? 'likely' : description.head === 'source' ? 'clear' : certainty,
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
    return { ...rangeOf(this.block, first, to), outlet };
  }
}

/** The last of coordinated phrases. */
function lastPart(block: Block, phrase: TokenRange): TokenRange {
  return splitCoordination(block, phrase).at(-1)!;
}
