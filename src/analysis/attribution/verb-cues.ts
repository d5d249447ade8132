import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { afterMark, afterPreposition, moodAside, past, SKIPPED, shortAside, startsName, timeFrom } from './between.ts';
import { splitCoordination } from './coordination.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import type { Description } from './description.ts';
import { coordinated, withNameAfter } from './extent.ts';
import { isFiniteVerbAt } from './finite-verbs.ts';
import { contentOf } from './frames.ts';
import { learned, nobody } from './hidden-source-cues.ts';
import { agree, closesWithName, hasPersonBefore, isBarePlural, isBareRow, isQuotedWord, someBy } from './inversion.ts';
import { isDated, isGeneral, isOnce, mayBeMeant, saidOnce } from './occasions.ts';
import { isEvident, isPaper, participle } from './participle-cues.ts';
import { phraseFrom } from './phrases.ts';
import { antecedentOf, standsFor } from './pronouns.ts';
import { isPublished, quotedTitle } from './quoted-titles.ts';
import { recipientAfter, recipientFrom } from './recipients.ts';
import { afterRecipient, asideScope, rangeOf, reach, sentenceScope } from './scopes.ts';
import { canSpeak, isPersonHead } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import { agentAfter, opensInversion, type VerbGroup } from './verb-groups.ts';
import { isBareParticiple, isEnglishOrder, isMark } from './word-use.ts';

/** A reporting verb in one of its frames. Returns whether it led to a source. */
export function verb(finder: CueCollector, group: VerbGroup, sentence: TokenRange): boolean {
  if (group.negated && !group.class.negatable) return false;
  if (group.class.learns && (group.voice === 'active' || group.class.frames.size === 0)) {
    const outlet = inverted(finder, group, sentence) || group.pronoun !== undefined || direct(finder, group, sentence);
    return learned(finder, group, sentence) || outlet;
  }
  if (group.voice === 'passive' || group.voice === 'past-participle') return passive(finder, group, sentence);
  if (group.pronoun !== undefined) return carriedBy(finder, group, group.pronoun, sentence, true);
  if (group.voice === 'participle') return participle(finder, group, sentence);
  return inverted(finder, group, sentence) || direct(finder, group, sentence);
}

/** "…, said X." · "…, a déclaré à l'AFP X" */
function inverted(finder: CueCollector, group: VerbGroup, sentence: TokenRange): boolean {
  // "keys, called badges here, …": in English only verbs that stand as an aside come before their subject.
  if (!group.class.frames.has('aside') && (isEnglishOrder(finder.block) || !group.class.frames.has('quote'))) return false;
  // "Lee, a nurse, told the BBC": what follows is who was told.
  if (group.class.frames.has('recipient') && isEnglishOrder(finder.block)) return false;
  // "and, on Monday, had posted the answers": nor do those with an auxiliary.
  if (group.main > group.from && isEnglishOrder(finder.block)) return false;
  const before = finder.block.words[group.from - 1];
  let lead = group.from - 1;
  while (
    lead > sentence.from &&
    finder.block.words[lead]!.word & (WORD.clitic | WORD['said-again'] | WORD.adverb) &&
    finder.block.words[lead]!.kind === 'word'
  )
    lead--;
  // "comme l'a dit X", "ce qu'affirme X": not where subjects stand before their verb even there.
  const linked =
    finder.block.pack.pack.grammar.adjectives === 'after' ? (finder.block.words[lead]?.word ?? 0) & (WORD.linker | WORD.that) : 0;
  const opens =
    group.from === sentence.from ||
    opensInversion(finder.block, group.from) ||
    opensInversion(finder.block, lead + 1) ||
    (linked && finder.block.words[lead]!.kind === 'word');
  if (!(opens || closesWithName(finder.block, group, sentence)) || (before && before.word & WORD.subject)) return false;
  // "Que dit la loi ?": a question gives nothing.
  if (linked && lead === sentence.from && isMark(finder.block.words[sentence.to - 1], '?')) return false;
  const quoted = finder.block.quotationOf[group.from - 1]! >= 0 || finder.block.quotationOf[group.from - 2]! >= 0;
  // "that “punctual” describes her": words in quotation marks that end with no comma are part of the clause.
  if (isEnglishOrder(finder.block) && isQuotedWord(finder.block, group.from - 1)) return false;
  let at = group.to;
  let recipient: TokenRange | undefined;
  while (at < sentence.to) {
    const word = finder.block.words[at]!;
    if (word.word & WORD['to-recipient'] && !recipient) {
      recipient = recipientFrom(finder.block, at, sentence.to);
      at = recipient ? recipient.to : afterPreposition(finder.block, at, sentence.to);
    } else if (isMark(word, ',') && at > group.main && shortAside(finder.block, at) > 0) at = shortAside(finder.block, at);
    // "a confié à Reuters sous couvert de l'anonymat une apicultrice"
    else if (withheldTo(finder.block, at) > at) at = withheldTo(finder.block, at);
    // "a reconnu, ému, le gardien"
    else if (isMark(word, ',') && at > group.main && moodAside(finder.block, at) > 0) at = moodAside(finder.block, at);
    // "a expliqué mardi à l'AFP, Paul Silva, …"
    else if (isMark(word, ',') && recipient && (quoted || !isEnglishOrder(finder.block)) && startsName(finder.block.words[at + 1] ?? word))
      at++;
    else if (timeFrom(finder.block, at) > at) at = timeFrom(finder.block, at);
    else if (word.word & DETERMINER) break;
    else if (word.word & WORD.preposition && !word.noun) {
      const after = afterPreposition(finder.block, at, sentence.to);
      if (after <= at) return false;
      at = after;
    } else if (word.word & SKIPPED && !startsName(word)) at++;
    else break;
  }
  const first = finder.block.words[at];
  if (isMark(first, ':') || (first && first.word & WORD.of && !(first.word & DETERMINER))) return false;
  const title = quotedTitle(finder.block, at);
  const phrase =
    title && isPublished(finder.block, title) ? title : (phraseFrom(finder.block, at, sentence.to) ?? someBy(finder.block, group, at));
  // "Discover stories of the siege": an order, where no words follow that somebody said.
  const ordered = group.from === sentence.from && finder.block.words[group.from]!.capital && isEnglishOrder(finder.block);
  if (ordered && !isMark(finder.block.words[phrase?.to ?? at], ':', ',')) return false;
  // "said bakers faced losses": what looks inverted is the subject of what was said.
  if (!phrase || isFiniteVerbAt(finder.block, past(finder.block, phrase.to, SKIPPED))) return false;
  // "it sold maps, posted news from Avon and held fairs": one act of several.
  const joined = finder.block.words[phrase.to];
  const acts = joined && joined.word & WORD.and && !quoted && isEnglishOrder(finder.block) && isFiniteVerbAt(finder.block, phrase.to + 1);
  if (acts && describe(finder.block, phrase).head === 'media') return false;
  // "a salué bergers et jardiniers": where nouns need an article, one without is no subject.
  const bare = finder.block.words[phrase.from]!;
  const articleless = isBarePlural(bare) && !isEnglishOrder(finder.block) && !(bare.noun & NOUN.source);
  if (articleless && !isBareRow(finder.block, phrase, group)) return false;
  const parts = coordinated(finder.block, withNameAfter(finder.block, phrase, sentence.to), sentence.to);
  const described = parts.map((part) => ({ part, description: describe(finder.block, part) }));
  // "Le rapport, rendu public lundi, évoque 40 victimes"
  if (parts.length === 1 && !linked && !agree(finder.block, parts[0]!, group)) return false;
  if (
    !described.every(({ part, description }) =>
      canSpeak(
        finder.block,
        description,
        group.class,
        part,
        quoted && (isMark(before, ',') || description.determiner !== 'indefinite') ? 'quote' : 'aside',
      ),
    )
  ) {
    // A noun that no list holds is the subject where its place leaves no other: "…, a annoncé la fleuriste".
    const placed =
      described.length === 1 && described[0]!.description.head === 'unknown' && described[0]!.description.determiner === 'definite';
    const takesObject = finder.block.words[group.main]!.verbs.some((v) => v.class?.frames.has('object'));
    if (!placed || !opens || linked || group.class.strength !== 'clear' || takesObject || direct(finder, group, sentence)) return false;
    if (!quoted && hasPersonBefore(finder.block, group, sentence)) return false;
  }
  // "X, de Y, a dénoncé le texte": what may be the object is the subject only where nothing else is.
  const mayBeObject =
    group.class.frames.has('object') && described.every(({ description: { head, counted } }) => counted || !isPersonHead(head));
  if (mayBeObject && direct(finder, group, sentence)) return true;
  // "X, de Y, redit son opposition": nor after a person and a comma.
  // … but "« … », lance Zoé, qui rit, raconte Le Monde".
  const retold = described.every(({ description }) => description.head === 'outlet') && quotesBefore(finder.block, group.from, sentence);
  const placedAlike = quoted || retold || described.every(({ description }) => isPersonHead(description.head));
  if (!placedAlike && hasPersonBefore(finder.block, group, sentence)) return false;
  if (linked && described.some(({ description }) => description.head === 'unknown')) return false;
  const scope = asideScope(finder.block, group.from, phrase.to, sentence);
  if (!recipient && (finder.block.words[phrase.to]?.word ?? 0) & WORD['to-recipient'])
    recipient = recipientFrom(finder.block, phrase.to, sentence.to);
  // "« … », aurait dit un voisin": the text does not vouch for it.
  const unsure = articleless || (finder.block.words[group.from]!.word & WORD['conditional-auxiliary']) !== 0;
  for (const { part, description } of described) {
    const open = unsure || saidOnce(finder.block, group, description);
    finder.add('verb', part, rangeOf(finder.block, group.from, group.to), scope, description, open ? 'likely' : group.class.strength, {
      recipient,
      general: isGeneral(finder.block, group, description),
    });
  }
  return true;
}

const quotesBefore = ({ quotationOf }: Block, i: number, { from }: TokenRange): boolean => quotationOf.slice(from, i).some((at) => at >= 0);

/** After words that say that a source is not named. */
const withheldTo = ({ words, pack }: Block, at: number): number => matchAt(words, at, pack.clauses)?.to ?? at;

/** "X said that …" · "…, X said." */
function direct(finder: CueCollector, group: VerbGroup, sentence: TokenRange): boolean {
  const subject = subjectBefore(finder.block, group.from, sentence.from);
  if (!subject) return false;
  const content = contentOf(finder.block, group, sentence, subject.kind === 'phrase' ? subject.parts[0]!.from : subject.at);
  if (!content || (subject.kind === 'phrase' && ownsNoun(finder.block, subject.parts.at(-1)!.to - 1, finder.block.words[group.to])))
    return false;
  if (subject.kind === 'pronoun') return carriedBy(finder, group, subject.at, sentence, false);
  if (isHypothetical(finder.block, subject.parts[0]!, group) || isAsked(finder.block, subject.parts[0]!, sentence)) return false;
  const described = subject.parts.map((part) => ({ part, description: describe(finder.block, part) }));
  // “It sank,” one bystander said.
  const quoted = content === 'aside' && finder.block.quotationOf[subject.parts[0]!.from - 1]! >= 0;
  const spoken = quoted && isEnglishOrder(finder.block) ? 'quote' : content;
  if (described.length === 1 && !agree(finder.block, described[0]!.part, group)) return false;
  const able = described
    .filter(({ part, description }) => canSpeak(finder.block, description, group.class, part, spoken))
    // "the flood showed that 40 bridges leak": a thing.
    .filter(({ part, description }) => description.head !== 'unknown' || isAged(finder.block, part) || !isEvident(finder.block, group))
    // "the number of people who reported pain"
    .filter(({ description }) => !subject.relative || description.head !== 'unknown');
  if (able.length === 0) return false;
  // "a neighbour who witnessed the raid": how somebody knows, no report of its own.
  const told = group.class.strength === 'clear' && (group.class.frames.has('quote') || group.class.frames.has('recipient'));
  if (subject.relative && content === 'object' && !told && !able.some(({ description }) => isPaper(description.head))) return false;
  const scope =
    content === 'aside'
      ? asideScope(finder.block, subject.parts[0]!.from, group.to, sentence)
      : reach(finder.block, group, sentence, { object: content === 'object', relative: subject.relative });
  // "accused him": he was told nothing.
  const { frames } = group.class;
  const tells = !(frames.has('recipient') && frames.has('object') && !frames.has('clause'));
  const recipient = tells ? recipientAfter(finder.block, group, sentence) : undefined;
  for (const { part, description } of able) {
    // With a plain object the verb may tell of an act: "defended the plan", "her tenants argued against the fee".
    const plain =
      content === 'object' &&
      (subject.relative || (!group.class.tells && (!isEnglishOrder(finder.block) || isSomebodys(finder.block, part, description))));
    const holds = content === 'object' || content === 'bare';
    const ofClass = description.head === 'quantifier' || description.head === 'collective';
    const once = ofClass && description.plural && isOnce(finder.block, group, content, description);
    const judges = group.class.judges && ofClass && holds && !once;
    const strength = judges ? 'clear' : plain || once || mayBeMeant(finder.block, group, description) ? 'likely' : group.class.strength;
    const told = recipient && content !== 'aside' ? afterRecipient(finder.block, scope, recipient) : scope;
    finder.add('verb', part, rangeOf(finder.block, group.from, group.to), told, description, subject.sure ? strength : 'likely', {
      recipient,
      general: isGeneral(finder.block, group, description),
      dated: isDated(finder.block, group),
    });
  }
  return true;
}

/** "the 37-year-old" */
const isAged = ({ words }: Block, { from, to }: TokenRange): boolean => words.slice(from, to).some(({ kind }) => kind === 'number');

/** "if a doctor says that you are well": in the present, somebody who may or may not come. */
function isHypothetical(block: Block, { from }: TokenRange, { main }: VerbGroup): boolean {
  const { words, pack } = block;
  const opener = words[from - 1];
  // "if witnesses say", "until experts agree"
  const bare = words[from]!.word === 0 && words[from]!.plural && !words[from]!.singular && isEnglishOrder(block);
  const anybody = words[from]!.word & WORD.indefinite || words[from]!.noun & NOUN.person || bare;
  if (!opener || !anybody || !pack.pack.grammar.hypothetical?.includes(opener.norm)) return false;
  return words[main]!.verbs.some(({ tense }) => tense === 'present');
}

/** "where do drivers learn", "Have officials said …?", "how many shops see": what a question asks nobody has told. */
function isAsked({ words, pack }: Block, { from }: TokenRange, sentence: TokenRange): boolean {
  const auxiliary = words[from - 1];
  const { asksHowMany } = pack.pack.grammar;
  if (!auxiliary || !asksHowMany) return false;
  if (words[from]!.word & WORD.quantifier && asksHowMany.includes(auxiliary.norm)) return true;
  if (from - 1 < sentence.from || !(auxiliary.word & (WORD.modal | WORD.be | WORD.have))) return false;
  const opener = from - 1 > sentence.from ? words[from - 2] : undefined;
  return !opener || (opener.word & WORD.relative) !== 0 || isMark(words[sentence.to - 1], '?');
}

/** "the county's announced total", "the paper's show": what stands with a possessor is no verb, unless its mark is short for "has". */
const ownsNoun = ({ words, pack }: Block, last: number, next: Word | undefined): boolean =>
  (words[last]!.norm === pack.pack.grammar.possessor && ((next?.word ?? 0) & (WORD.that | WORD.subject)) === 0) ||
  (isMark(words[last], "'", '’') && !words[last]!.spaced);

/** "his lawyers", "the firm's partners" */
const isSomebodys = ({ words, pack }: Block, { from, to }: TokenRange, { determiner }: Description): boolean =>
  determiner === 'possessive' || words.slice(from, to).some(({ norm }) => norm === pack.pack.grammar.possessor);

/** "called a fool by neighbours", "seen by neighbours as a fool", but not "called in by neighbours with a wet cellar": what somebody was said to be, before or right after who said it. */
function isSaidToBe(block: Block, from: number, { to }: TokenRange, complement: ReadonlySet<string>): boolean {
  const limit = Math.min(to, from + 14);
  for (let i = from; i < limit; i++) {
    const word = block.words[i]!;
    if (complement.has(word.norm)) return true;
    if (!(word.word & WORD.agent)) continue;
    const agent = phraseFrom(block, i + 1, to);
    return agent !== undefined && complement.has(block.words[agent.to]?.norm ?? '');
  }
  return false;
}

/** "announced by X" */
function passive(finder: CueCollector, group: VerbGroup, sentence: TokenRange): boolean {
  // "pourra être reconnu par": nobody has done so yet.
  const possible = finder.block.words[group.from - 1]?.word ?? 0;
  const { frames, strength, activeOnly, complement } = group.class;
  if (activeOnly) return false;
  const seen = complement !== undefined && isSaidToBe(finder.block, group.to, sentence, complement);
  const tells = seen || frames.has('clause') || frames.has('object') || (frames.has('quote') && finder.block.quotationOf[group.to]! >= 0);
  if ((strength !== 'clear' && !seen) || !tells || (group.voice === 'passive' && possible & (WORD.modal | WORD['to-recipient'])))
    return false;
  for (let i = group.to; i < Math.min(sentence.to, group.to + 9); i++) {
    const word = finder.block.words[i]!;
    // "qualifié de « brutal » par ses voisins"
    if (finder.block.quotationOf[i]! >= 0) continue;
    // "décrit comme un piège par les randonneurs"
    const as = (word.word & WORD.linker) !== 0 && ((word.word & WORD.and) !== 0 || complement?.has(word.norm) === true);
    if (word.kind === 'mark' || (word.word & (WORD.that | WORD.linker | WORD.relative) && !as)) return false;
    // "dénonce des contrôles annoncés menés par": the agent is that of the last participle.
    if (isBareParticiple(word) && agentAfter(finder.block, i + 1)) return false;
    if (!(word.word & WORD.agent)) continue;
    const phrase = phraseFrom(finder.block, i + 1, sentence.to);
    if (!phrase) return false;
    let some = false;
    for (const part of splitCoordination(finder.block, phrase)) {
      const description = describe(finder.block, part);
      if (!canSpeak(finder.block, description, group.class, part) || description.head === 'unknown') continue;
      const scope =
        group.voice === 'passive'
          ? sentenceScope(finder.block, sentence)
          : [rangeOf(finder.block, afterMark(finder.block, group.from, sentence), phrase.to)];
      finder.add(
        'passive',
        part,
        rangeOf(finder.block, group.from, i + 1),
        scope,
        description,
        description.head === 'source' || (group.class.tells && isHidden(finder.block, description)) ? 'clear' : 'likely',
        {},
      );
      some = true;
    }
    return some;
  }
  return false;
}

/** Somebody whom the text brings in without a name: "démenti par un proche", "par l'entourage du maire". */
const isHidden = (block: Block, { head, determiner, quantified, plural }: Description): boolean =>
  !isEnglishOrder(block) &&
  ((head === 'entourage' && !plural) ||
    ((head === 'role' || head === 'relative' || head === 'collective') && (determiner === 'indefinite' || quantified)));

function carriedBy(finder: CueCollector, group: VerbGroup, pronoun: number, sentence: TokenRange, aside: boolean): boolean {
  if (group.class.subject === 'witness') return false;
  const isNobody = (finder.block.words[pronoun]!.word & WORD['indefinite-subject']) !== 0;
  if (isNobody) return nobody(finder, group, sentence);
  const content = aside ? 'aside' : contentOf(finder.block, group, sentence, pronoun);
  // "the survey found 40 cases" tells something, "he found 40 coins" does not.
  const acts =
    content === 'object' &&
    finder.block.words[group.main]!.verbs.every((v) => !v.class?.frames.has('object') || v.class.subject === 'document');
  if (acts && finder.block.pack.personPronouns.has(finder.block.words[pronoun]!.norm)) return false;
  const scope =
    content === 'aside'
      ? asideScope(finder.block, Math.min(group.from, pronoun), group.to, sentence)
      : reach(finder.block, group, sentence);
  const antecedent = content === 'aside' ? antecedentOf(finder.block, pronoun, sentence) : undefined;
  const kind = standsFor(finder.block, pronoun);
  finder.carried.push({
    at: rangeOf(finder.block, pronoun, pronoun + 1),
    cue: rangeOf(finder.block, group.from, group.to),
    scope,
    ...(antecedent && { antecedent }),
    ...(kind && { standsFor: kind }),
  });
  return true;
}
