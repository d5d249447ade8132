import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, SPEAKER, TIME, WORD } from '../text/classes.ts';
import { startsQuantity } from '../text/quantities.ts';
import type { TokenRange } from '../text/sentences.ts';
import { past, SKIPPED, startsPhraseStrictly, timeFrom } from './between.ts';
import {
  accuses,
  carriesGerund,
  contactBefore,
  grants,
  hasComplement,
  hasObject,
  hasTopic,
  isCalled,
  isHung,
  objectPutOff,
  opensNew,
  relativeBefore,
  takesNoun,
  takesPerson,
} from './complements.ts';
import { isFiniteTense, isFiniteVerb, isFiniteVerbAt } from './finite-verbs.ts';
import { phraseFrom, startsPhrase } from './phrases.ts';
import { recipientAfter } from './recipients.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isEnglishOrder, isGlue, isMark, isThing } from './word-use.ts';

/** How the information stands to its verb. */
export type Content = 'clause' | 'quote' | 'object' | 'aside' | 'bare';

/** The frame in which the verb gives information here, or undefined where it gives none. */
export function contentOf(block: Block, group: VerbGroup, sentence: TokenRange, subject: number): Content | undefined {
  const content = contentBy(block, group, sentence, subject);
  if (content || group.class.frames.has('bare')) return content ?? 'bare';
  const ends = group.class.frames.has('end') && isMark(block.words[group.to], '.', ',', ';', '!', '…');
  return ends ? 'bare' : undefined;
}

function contentBy(block: Block, group: VerbGroup, sentence: TokenRange, subject: number): Content | undefined {
  const { frames } = group.class;
  let at = group.to;
  const recipient = recipientAfter(block, group, sentence);
  if (recipient) at = recipient.to;
  if (grants(block, group, at, sentence)) return undefined;
  if (group.class.ofThings && standsForPerson(block, group)) return undefined;
  if (group.class.takes) return takesNoun(block, group, sentence) ? 'object' : undefined;
  if (hasComplement(block, group, sentence)) return 'object';
  if (group.class.complement && frames.size === 0 && !isEnglishOrder(block)) return undefined;
  // "a man linked to the theft", "men described as brokers": with no object before what it is said to be, it is said of them.
  if (isEnglishOrder(block) && group.class.complement?.has(block.words[group.to]?.norm ?? ''))
    return objectPutOff(block, group, sentence) ||
      ((isHung(block, subject) || contactBefore(block, subject)) && !group.class.complement.has('*'))
      ? 'object'
      : undefined;
  // "began taking statements": what goes on is another verb's.
  if (carriesGerund(block, group)) return undefined;
  const clause = frames.has('clause') || (frames.has('recipient') && recipient !== undefined);
  // "complained of long delays": after a preposition of the verb's own stands its object.
  const own = block.words[group.to - 1]!;
  const governs = group.to - 1 > group.main && (own.word & (WORD.preposition | WORD.of)) !== 0 && isEnglishOrder(block);
  if (governs && frames.has('object') && block.words[at]?.kind === 'word' && !(block.words[at]!.word & WORD.that)) return 'object';
  for (let steps = 0; at < sentence.to && steps < 30; steps++) {
    const word = block.words[at]!;
    if (block.quotationOf[at]! >= 0) {
      if (at === group.to && isCalled(block, group, subject)) return undefined;
      return frames.has('quote') || clause ? 'quote' : frames.has('object') ? 'object' : undefined;
    }
    if (word.word & WORD.that && at > group.to && !recipient && describesNoun(block, at)) return undefined;
    if (word.word & WORD.that) return clause || frames.has('quote') ? 'clause' : undefined;
    // "at 10:01 p.m."
    if (isMark(word, ':') && !block.words[at + 1]?.spaced && block.words[at - 1]?.kind === 'number') {
      at += 2;
      continue;
    }
    // "…, the report says: 20 billion for roads"
    if (isMark(word, ':'))
      return frames.has('aside') && isAside(block, group, subject, sentence)
        ? 'aside'
        : frames.has('quote') || clause
          ? 'quote'
          : undefined;
    // "reported over 2,700 leaks", "predicted $1.18": the number may have words before it that are read as prepositions.
    // "show nearly £4 million was wasted": a clause whose subject opens with one.
    if (startsQuantity(block, at)) {
      const tells = clause && verbAhead(block, at, sentence, false);
      if (tells && isEnglishOrder(block)) return 'clause';
      if (frames.has('object') && !tells) return 'object';
    }
    if (isMark(word, ',', '-', '–', '—')) {
      const ahead = afterParenthesis(block, at, sentence);
      if (ahead > at) {
        at = ahead;
        continue;
      }
      break;
    }
    if (word.kind === 'mark') break;
    // "ce lundi", "le 28 août"
    const dated = word.word & WORD.definite && block.words[at + 1]?.kind === 'number' && !isEnglishOrder(block);
    const time = word.word & WORD.demonstrative || dated ? timeFrom(block, at) : at;
    if (time > at) {
      at = time;
      continue;
    }
    // "s'exclame en riant : « … »"
    const manner = block.words[at + 1];
    const opens = isMark(block.words[at + 2], ':') || (block.quotationOf[at + 2] ?? -1) >= 0;
    const acting = manner?.verbs.some((v) => v.tense === 'present-participle') || (opens && manner?.word === 0 && manner.noun === 0);
    if (word.word & WORD.preposition && acting && frames.has('quote')) {
      at += 2;
      continue;
    }
    if (word.word & (SKIPPED | TIME) && !startsPhraseStrictly(word)) {
      at++;
      continue;
    }
    // "ont assuré jeudi et vendredi avoir payé"
    if (word.word & WORD.and && at > group.to && block.words[at - 1]!.word & TIME && (block.words[at + 1]?.word ?? 0) & TIME) {
      at++;
      continue;
    }
    // "assurent toutes avoir payé"
    const floats = !isEnglishOrder(block) && word.word & WORD.quantifier && block.words[at + 1];
    if (floats && floats.word & (WORD.have | WORD.be | WORD.that)) {
      at++;
      continue;
    }
    // "said late Tuesday"
    const early = isEnglishOrder(block) && word.word === 0 && !word.capital && word.verbs.length === 0 && block.words[at + 1];
    if (early && early.word & TIME && !(early.noun & SPEAKER)) {
      at++;
      continue;
    }
    // "said in a statement announcing the move that …"
    const channelled = at > group.to && (block.words[at - 1]!.noun & (NOUN.channel | DOCUMENTARY)) !== 0;
    if (clause && channelled && word.verbs.length > 0 && word.noun === 0 && word.verbs.every((v) => v.tense === 'present-participle')) {
      for (let i = at + 1; i < Math.min(sentence.to, at + 12) && block.words[i]!.kind !== 'mark'; i++)
        if (block.words[i]!.word & WORD.that) return 'clause';
    }
    if (word.word & WORD.preposition && !(word.word & (WORD.of | WORD['to-recipient']))) {
      if ((block.words[at + 1]?.word ?? 0) & WORD['to-recipient'] && isEnglishOrder(block)) break;
      const phrase = phraseFrom(block, at + 1, sentence.to);
      if (!phrase || phrase.to <= at) break;
      at = phrase.to;
      continue;
    }
    if (
      word.verbs.some((v) => v.tense === 'infinitive') &&
      !word.verbs.some((v) => isFiniteTense(v.tense) && v.lemma !== word.norm) &&
      word.noun === 0
    )
      // "l'ont maintenu à terre avant de partir": with an object, what follows is no report.
      return clause && (recipient || !hasObject(block, group)) ? 'clause' : undefined;
    if (word.word & (WORD.of | WORD['to-recipient'])) {
      const next = block.words[at + 1];
      // "parle de « dérives »", "parle d'une « dérive »"
      if (next && block.quotationOf[at + 1]! >= 0 && frames.has('quote')) return 'quote';
      if (next && word.word & WORD.of && next.word & DETERMINER && frames.has('quote') && quotesIn(block, at + 1, sentence)) return 'quote';
      // "dit de lui qu'il dort"
      if (next && block.pack.objectPronouns.has(next.norm)) {
        at += 2;
        continue;
      }
      // "officers accused of theft": with nobody whom they accused, they were.
      if (isEnglishOrder(block) && word.word & WORD.of && frames.has('object') && !recipient) return undefined;
      // "accused him of assault": in English an "of" opens no infinitive.
      const opens = !isEnglishOrder(block) || !(word.word & WORD.of);
      if (opens && (next?.verbs.some((v) => v.tense === 'infinitive') || (next && next.word & (WORD.have | WORD.be)))) {
        // "are afraid to leave" tells what they do not do.
        if (isEnglishOrder(block) && block.words[group.main]!.word & WORD.be) return undefined;
        // "told the crowd to leave" is an order.
        const order = recipient !== undefined && !(block.words[recipient.from]!.word & WORD['to-recipient']) && !(word.word & WORD.of);
        // "staff told to leave": with nobody whom they told, they were.
        const ordered = isEnglishOrder(block) && !recipient && frames.has('recipient') && !frames.has('object');
        return frames.has('clause') && !order && !ordered ? 'clause' : undefined;
      }
      if (group.class.ofNew) return opensNew(block, at) ? 'object' : undefined;
      return frames.has('object') ? 'object' : clause && isAside(block, group, subject, sentence) ? 'aside' : undefined;
    }
    // "told me after the rain came: “…”"
    if (recipient && word.word & WORD.linker && isEnglishOrder(block) && colonAhead(block, at, sentence)) return 'quote';
    // "said when the rain came, they had fled"
    if (clause && word.word & WORD.linker && isEnglishOrder(block) && !frames.has('object') && clauseAhead(block, at, sentence))
      return 'clause';
    // "condemned what she called a plot": a clause that stands for its object.
    const stands = isEnglishOrder(block) && frames.has('object') && at === group.to && (word.word & WORD.relative) !== 0;
    if (word.word & (WORD.relative | WORD.if)) return clause ? 'clause' : stands ? 'object' : undefined;
    // "finds it harder to spread": an object, with no verb of its own.
    const next = block.words[at + 1];
    const object = at === group.to && isEnglishOrder(block) && block.pack.pack.grammar.thingPronouns?.includes(word.norm);
    if (object && next?.kind === 'word' && next.word === 0 && next.verbs.length === 0 && !isFiniteVerb(block, at + 1)) return undefined;
    if (word.word & WORD.subject) return clause ? 'clause' : plainQuote(block, group, sentence, clause);
    // "The drop announced on Tuesday was 45": only right after the verb or "there", or where the clause is cut out of another.
    const placed = at === group.to || isCutOut(block, subject) || (block.words[at - 1]!.word & WORD.subject) !== 0;
    if ((word.word & (WORD.have | WORD.be) && placed) || (clause && at === group.to && isCutOut(block, subject) && isFiniteVerb(block, at)))
      return clause ? 'clause' : undefined;
    // "those who know her are": the object alone.
    if (isEnglishOrder(block) && block.pack.objectPronouns.has(word.norm) && isFiniteVerbAt(block, at + 1)) return undefined;
    if (startsPhrase(block, at)) {
      // "évoque des « tensions »"
      if (word.word & DETERMINER && frames.has('quote') && quotesIn(block, at, sentence)) return 'quote';
      // "said his band stands to win": said of nothing but a clause.
      if (clause && isEnglishOrder(block) && frames.has('bare')) return 'clause';
      if (clause && isEnglishOrder(block) && verbAhead(block, at, sentence, frames.has('quote'))) return 'clause';
      if (group.class.ofThings && takesPerson(block, at, sentence)) return undefined;
      if (frames.has('object')) return clause && accuses(block, at, sentence) ? 'clause' : 'object';
      // "In 2025, leaders agreed a target": after words in quotation marks alone a noun may follow the verb.
      const aside = clause && isAside(block, group, subject, sentence) && tellsBefore(block, subject, sentence);
      return aside ? 'aside' : plainQuote(block, group, sentence, clause);
    }
    break;
  }
  // "told the tribunal Renner burned": the phrase of who was told runs into the next subject.
  if (recipient && recipient.to === at && clause && isEnglishOrder(block) && isFiniteVerbAt(block, at)) return 'clause';
  // “Who did it?” Ana Silva asked: words in quotation marks may be a sentence of their own.
  const alone = subject === sentence.from && (at >= sentence.to || block.words[at]!.kind === 'mark');
  if (alone && frames.has('aside') && endsQuotation(block, subject - 1)) return 'aside';
  // "In the end, the crew started with three": a verb of how something is said needs what is said before it.
  const told = !isEnglishOrder(block) || frames.has('clause') || endsQuotation(block, subject - 1) || saysBefore(block, subject, sentence);
  if (frames.has('aside') && told && isAside(block, group, subject, sentence)) return 'aside';
  const quoted = plainQuote(block, group, sentence, clause);
  if (quoted) return quoted;
  // "than analysts expected", "as many feared": what it is set against is what they thought.
  const compared = block.words[subject - 1];
  const follows = block.words[past(block, group.to, SKIPPED | TIME)];
  const alike =
    compared?.kind === 'word' && (compared.word & WORD.linker) !== 0 && (!follows || follows.kind === 'mark' || !isEnglishOrder(block));
  if (alike && frames.has('aside') && !frames.has('quote')) return 'aside';
  // "ce qu'Hydralpe dément", "which the firm denies": what stands before is what is told.
  if (contactBefore(block, subject) && frames.has('object')) return 'object';
  if (relativeBefore(block, subject) && (frames.has('object') || frames.has('quote') || !(block.words[subject - 1]!.word & WORD.linker)))
    return 'object';
  // "what locals have known for years"
  if (relativeBefore(block, subject) && group.class.perfect && group.from < group.main) return 'object';
  // "le décrit comme un sage": the object is a pronoun.
  const pronoun = block.words[group.from - 1];
  if (frames.has('object') && group.class.strength === 'clear' && pronoun && pronoun.word & WORD.clitic && pronoun.word & WORD.definite)
    return 'object';
  // "told the inspectors about their hours"
  if (recipient && frames.has('clause') && frames.has('recipient') && hasTopic(block, recipient)) return 'object';
  return recipient && frames.has('object') ? 'object' : undefined;
}

/** "the jury that swiftly cleared him": after "that" a past and its object, with no subject between. */
function describesNoun(block: Block, that: number): boolean {
  const at = past(block, that + 1, SKIPPED);
  const [verb, next] = [block.words[at], block.words[at + 1]];
  // "in a way that would help"
  if (isEnglishOrder(block) && at === that + 1 && (verb?.word ?? 0) & WORD.modal) return isThing(block.words[that - 1]!);
  if (!isEnglishOrder(block) || !verb || verb.noun || verb.word || !isFiniteVerb(block, at)) return false;
  const ended = verb.verbs.every(({ tense }) => tense === 'past' || tense === 'past-participle');
  return ended && next?.kind === 'word' && ((next.word & DETERMINER) !== 0 || block.pack.objectPronouns.has(next.norm));
}

/** "l'avait reconnue": a participle that agrees with somebody, as it does not with what somebody says. */
const standsForPerson = ({ words, pack }: Block, { from, main, to }: VerbGroup): boolean =>
  main > from && to === main + 1 && pack.pack.grammar.agreement?.some((ending) => words[main]!.norm.endsWith(ending)) === true;

const endsQuotation = (block: Block, i: number): boolean =>
  i >= 0 && (block.quotationOf[i]! >= 0 || isMark(block.words[i], '”', '"', '»', "'", '’'));

/** "a bill that one donor said puts farms at risk": the clause goes on past its reporting verb. */
const isCutOut = (block: Block, subject: number): boolean =>
  !isEnglishOrder(block) || (subject > 0 && (block.words[subject - 1]!.word & (WORD.that | WORD.relative)) !== 0);

/** Whether a clause that a linker opens is followed by a comma and another subject. */
function clauseAhead(block: Block, linker: number, sentence: TokenRange): boolean {
  for (let i = linker + 2; i < Math.min(sentence.to - 1, linker + 25); i++) {
    if (isMark(block.words[i], ',')) return (block.words[i + 1]!.word & WORD.subject) !== 0 || startsPhrase(block, i + 1);
  }
  return false;
}

/** "called the plan “a gift”": a verb that takes no clause of its own gives the words in quotation marks after its object. */
function plainQuote(block: Block, group: VerbGroup, sentence: TokenRange, clause: boolean): Content | undefined {
  if (clause || !group.class.frames.has('quote')) return undefined;
  // "called the riot after the match in Avon, Dorset, “vile”"
  const far =
    isEnglishOrder(block) && block.words[group.main]!.verbs.some((v) => v.class?.names) && closesWithQuote(block, group.to, sentence);
  return far || quotationAhead(block, group.to, sentence) ? 'quote' : undefined;
}

/** Words in quotation marks in an object or right after it. */
function quotesIn(block: Block, at: number, sentence: TokenRange): boolean {
  if ((block.quotationOf[at + 1] ?? -1) >= 0) return true;
  const phrase = isEnglishOrder(block) ? undefined : phraseFrom(block, at, sentence.to);
  return phrase !== undefined && phrase.to < sentence.to && block.quotationOf[phrase.to]! >= 0;
}

const LONGEST_OBJECT = 12;

/** Whether an object and what hangs on it, with no verb, lead to words in quotation marks that end the sentence and are no name (“the Nose”). */
function closesWithQuote({ words, quotationOf, quotations }: Block, from: number, { to }: TokenRange): boolean {
  if (!((words[from]?.word ?? 0) & (DETERMINER | WORD.that))) return false;
  for (let i = from; i < Math.min(to, from + 2 * LONGEST_OBJECT); i++) {
    if (quotationOf[i]! >= 0) {
      const first = words.slice(i, to).find(({ kind }) => kind === 'word');
      return quotations[quotationOf[i]!]!.to >= to - 1 && !first?.capital && !((first?.word ?? 0) & WORD.definite);
    }
    const { kind, word, verbs } = words[i]!;
    if (kind === 'mark' ? !isMark(words[i], ',') : word & (WORD.subject | WORD.have | WORD.be | WORD.modal | WORD.that | WORD.relative))
      return false;
    if (kind === 'word' && word === 0 && verbs.some(({ class: reports }) => reports)) return false;
  }
  return false;
}

function quotationAhead(block: Block, from: number, sentence: TokenRange): boolean {
  for (let i = from; i < Math.min(sentence.to, from + LONGEST_OBJECT); i++) {
    if (block.quotationOf[i]! >= 0) return true;
    // "called in to report “ghosts”"
    if (isEnglishOrder(block) && block.words[i]!.word & (WORD.preposition | WORD['to-recipient']) && !(block.words[i]!.word & WORD.linker))
      return false;
    if ((block.words[i]!.kind === 'mark' && !isGlue(block, i)) || isFiniteVerb(block, i)) return false;
  }
  return false;
}

/** After "said, on Tuesday, that": the token after the second comma, where the words between are short. */
function afterParenthesis(block: Block, comma: number, sentence: TokenRange): number {
  const next = block.words[comma + 1];
  if (!next) return comma;
  if (block.quotationOf[comma + 1]! >= 0 || next.word & WORD.that) return comma + 1;
  for (let i = comma + 1; i < Math.min(sentence.to, comma + 14); i++) {
    if (isMark(block.words[i], ',', '-', '–', '—')) {
      const after = block.words[i + 1];
      // "a dit, sous couvert d'anonymat, attendre la neige", "craignent, eux aussi, de longues files"
      const opens = after && (after.word & (WORD.that | WORD.of | WORD['to-recipient']) || block.quotationOf[i + 1]! >= 0);
      const follows =
        after &&
        !isEnglishOrder(block) &&
        (after.verbs.some((v) => v.tense === 'infinitive') ||
          (i < comma + (next.word & WORD.preposition ? LONGEST_OBJECT : 5) && startsPhraseStrictly(after)));
      if (opens || follows) return i + 1;
      // "a affirmé, mardi, dans un courriel, que"
      const further = after && after.word & (WORD.preposition | TIME) ? afterParenthesis(block, i, sentence) : i;
      return further > i ? further : comma;
    }
  }
  return comma;
}

/** Whether a colon before words in quotation marks, or at the end, is the next mark. */
function colonAhead({ words, quotationOf }: Block, from: number, { to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (words[i]!.kind === 'mark') return isMark(words[i], ':') && (i + 1 >= to || quotationOf[i + 1]! >= 0);
  return false;
}

export function verbAhead(block: Block, from: number, sentence: TokenRange, overCommas: boolean): boolean {
  const english = isEnglishOrder(block);
  for (let i = from + 1; i < Math.min(sentence.to, from + 25); i++) {
    const word = block.words[i]!;
    if (isMark(word, ';', ':', '.') || (english && isMark(word, '—', '–'))) return false;
    if (isMark(word, ',')) {
      // "the rent, which stood at 40 %, will drop": past the words set off by commas.
      if (!((block.words[i + 1]?.word ?? 0) & WORD.relative)) {
        // "declared the vases, thought to be old": words that describe what stands before the comma.
        const describes = english && block.words[i + 1]?.verbs.some((v) => v.tense.endsWith('participle'));
        if (!overCommas) return false;
        if (!describes) continue;
      }
      i++;
      while (i < sentence.to && !isMark(block.words[i], ',')) i++;
      if (i >= sentence.to - 1) return false;
      // "more than 40"
    } else if (english && i === from + 1 && word.word & WORD.linker && block.words[i + 1]?.kind === 'number' && startsQuantity(block, from))
      continue;
    else if (word.word & (WORD.relative | WORD.linker) && word.kind === 'word') return false;
    // "found the portrait that the mayor had bought": the verb of a clause hung on its noun.
    else if (english && word.word & WORD.that && word.kind === 'word' && !(block.words[i - 1]!.word & WORD.preposition)) {
      while (i < sentence.to && !isFiniteVerb(block, i)) i++;
      while (i + 1 < sentence.to && isFiniteVerb(block, i + 1)) i++;
    }
    // "feared reprisals and asked": another verb of the same subject.
    else if (english && word.word & WORD.and && isFiniteVerbAt(block, past(block, i + 1, SKIPPED))) return false;
    // "found her guilty of the crimes she faced": the verb of a clause hung on its noun.
    else if (english && word.word & WORD.subject && isFiniteVerbAt(block, i + 1)) i++;
    else if (isFiniteVerb(block, i)) return true;
  }
  return false;
}

/** Whether a finite verb or words in quotation marks stand in a sentence before its subject. */
function saysBefore(block: Block, subject: number, { from }: TokenRange): boolean {
  for (let i = from; i < subject; i++) if (block.quotationOf[i]! >= 0 || isFiniteVerb(block, i)) return true;
  return false;
}

/** Whether a clause or words said stand before a subject, where its verb has a noun after it: not "Le 9 juin, les apprentis ont exposé leurs maquettes". */
function tellsBefore(block: Block, subject: number, sentence: TokenRange): boolean {
  if (block.quotationOf[subject - 1]! >= 0) return true;
  return !isEnglishOrder(block) && saysBefore(block, subject, sentence);
}

/** Whether what stands before the subject is the information: a comma or a closing quotation mark ends it. */
function isAside(block: Block, { to, class: { frames } }: VerbGroup, subject: number, sentence: TokenRange): boolean {
  const before = block.words[subject - 1];
  if (!before || subject <= sentence.from) return false;
  // "…, as the agency reported"; but "as fans swore and banged".
  if (before.word & WORD.linker && before.word & (WORD.preposition | WORD.and) && before.kind === 'word')
    return frames.has('clause') && !((block.words[to]?.word ?? 0) & WORD.and);
  return isMark(before, ',', '–', '—', '-', '?', '!', '…') || block.quotationOf[subject - 1]! >= 0;
}
