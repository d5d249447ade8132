import type { Block } from '../text/block.ts';
import { DETERMINER, DOCUMENTARY, NOUN, PROPER, SPEAKER, TIME, USE, WORD, type Word } from '../text/classes.ts';
import { startsQuantity } from '../text/quantities.ts';
import { ARTICLE, bounds, isArticle, isEnglishOrder, isMark, isNominal } from './word-use.ts';

/** Whether a word is used as a finite verb here: by its forms, and by what stands before it where they are also a noun's. */
export function isFiniteVerb(block: Block, i: number): boolean {
  const word = block.words[i]!;
  // "un proche du pouvoir"
  if (word.word & WORD.modal && isNominal(word) && isAfterDeterminer(block, i)) return false;
  // "une source ayant requis l'anonymat"
  if (word.word & WORD.have && !isEnglishOrder(block) && word.verbs.length > 0 && word.verbs.every((v) => v.tense === 'present-participle'))
    return false;
  if (word.word & (WORD.be | WORD.have | WORD.modal | WORD['conditional-auxiliary'])) return true;
  if (word.kind !== 'word') return false;
  const before = block.words[i - 1];
  if (word.verbs.length === 0) {
    if (word.word || word.noun || word.capital || isAfterDeterminer(block, i)) return false;
    // "and unused shells": an adjective.
    if (isEnglishOrder(block) && before && before.word & WORD.and && before.kind === 'word' && !block.words[i + 1]?.word) return false;
    // "reported adjusted losses": right after a verb, what looks like one is an adjective.
    if (isEnglishOrder(block) && before?.verbs.some((v) => isFiniteTense(v.tense)) && isFiniteVerb(block, i - 1)) return false;
    return block.pack.pack.grammar.verbEndings.some((ending) => word.norm.length > ending.length + 2 && word.norm.endsWith(ending));
  }
  if (!word.verbs.some((v) => isFiniteTense(v.tense))) return false;
  if (before && before.word & WORD['to-recipient'] && isEnglishOrder(block) && word.verbs.some((v) => v.tense === 'infinitive'))
    return false;
  // "added 83.47 points to"
  if (before?.kind === 'number' && isEnglishOrder(block) && !block.words[i - 2]?.capital && word.verbs.every(isSingular)) return false;
  // "stories last spring"
  if (word.word & WORD.adverb && (block.words[i + 1]?.word ?? 0) & TIME) return false;
  if (word.capital && !block.titleCase) {
    // In mid-sentence a capital makes a name; at its start a bare form does ("Trump", "Price").
    const opens = block.sentences[block.sentenceOf[i]!]!.from === i;
    if (!opens || word.verbs.every(isBareForm)) return false;
  }
  // "the letter shown below claimed that"
  const placed = isEnglishOrder(block) && before && before.word & WORD.preposition && ((block.words[i + 1]?.word ?? 0) & WORD.that) !== 0;
  if (placed && word.verbs.some((v) => v.tense === 'past' && v.class) && block.words[i - 2]?.verbs.length) return true;
  const pronounBefore =
    before !== undefined && (before.word & (WORD.subject | WORD.relative | WORD.clitic)) !== 0 && !(before.word & DETERMINER);
  if (pronounBefore) return !opensSubject(block, i);
  // "la marche contre la loi": what is also a preposition is one.
  if (word.word & WORD.preposition) return false;
  // "« … », philosophe Zoé": between words said and a name.
  const said = isMark(before, ',') && block.quotationOf[i - 2]! >= 0 && block.words[i + 1]?.capital && word.verbs.some((v) => v.class);
  if (said && !isEnglishOrder(block) && !word.plural) return true;
  const after = block.words[i + 1];
  // "Un autre affirme que": not "une autre marque".
  if (
    before &&
    before.word & WORD.other &&
    !isEnglishOrder(block) &&
    !isNominal(word) &&
    (opensReport(block.words[i + 1]) || isArticle(block.words[i + 1])) &&
    word.verbs.some((v) => v.class?.strength === 'clear' && v.plural === false && isFiniteTense(v.tense))
  )
    return true;
  // "Several stage managers met": before people in the plural and their verb, what reports nothing is a noun.
  const trade =
    before && before.word & WORD.quantifier && isEnglishOrder(block) && word.verbs.every((v) => !v.class || v.class.subject === 'document');
  if (trade && after?.plural && after.noun & SPEAKER && mayBeFinite(block.words[i + 2])) return false;
  // "Many believe" · "Certains affirment": a quantifier alone is the subject of a plural form.
  const alone = WORD.quantifier | (isEnglishOrder(block) ? 0 : WORD.other);
  if (before && before.word & alone && !(before.word & (DETERMINER | WORD.of | WORD.preposition | WORD.negation)))
    return (
      !isNominal(word) &&
      (word.verbs.some((v) => v.tense === 'present' && v.plural !== false && (!isEnglishOrder(block) || v.lemma === word.norm)) ||
        (isEnglishOrder(block) &&
          word.verbs.some((v) => v.tense === 'past') &&
          // "Others reported delays": they stand for people by themselves.
          ((before.word & WORD.other) !== 0 || !mayBeNoun(block, i + 1)))) &&
      // "any mention of"
      !(word.use & USE['noun-verb'] && block.words[i + 1] !== undefined && block.words[i + 1]!.word & (WORD.of | WORD.preposition))
    );
  // "Another said: …"
  if (before && before.word & WORD.other && isEnglishOrder(block) && !isNominal(word) && !mayBeNoun(block, i + 1))
    return word.verbs.some((v) => v.tense === 'past' || (v.tense === 'present' && v.plural === false));
  if (isAfterDeterminer(block, i)) return false;
  if (isEnglishOrder(block) && closesPaper(block, i)) return true;
  // "announced plans", "denied claims": right after a verb that takes one, what may be a noun is its object.
  const object =
    isEnglishOrder(block) &&
    word.verbs.every(isBareForm) &&
    before?.verbs.some((v) => v.class?.frames.has('object') && isFiniteTense(v.tense));
  if (object && isFiniteVerb(block, i - 1)) return false;
  if (before && isPossessor(block, i - 1) && word.verbs.every(isBareForm)) return false;
  // Where adjectives follow, a noun does not follow a noun bare: "l'office note une hausse".
  const nounBefore =
    before !== undefined && before.kind === 'word' && before.word === 0 && (before.capital || (before.noun & (SPEAKER | PROPER)) !== 0);
  if (isNominal(word) && nounBefore && block.pack.pack.grammar.adjectives === 'after') return true;
  // "une source proche juge aussi « douteux »"
  const opens = after !== undefined && (isMark(after, '«', '“', '"') || (after.word & (WORD.that | WORD['said-again'])) !== 0);
  const far = ((block.words[i - 2]?.word ?? 0) & DETERMINER) === 0;
  if (isNominal(word) && opens && far && !isEnglishOrder(block) && before?.kind === 'word' && before.word === 0)
    return word.verbs.some((v) => v.class && isFiniteTense(v.tense));
  // "le ministère de la marine annonce un concours": nor is a noun followed by an article.
  const articled =
    ((block.words[i + 1]?.word ?? 0) & (WORD.definite | WORD.indefinite | WORD.possessive)) !== 0 &&
    !((block.words[i + 1]?.word ?? 0) & WORD.of);
  if (isNominal(word) && articled && !isEnglishOrder(block) && before?.kind === 'word' && before.word === 0 && before.verbs.length === 0)
    return word.verbs.some((v) => v.class && isFiniteTense(v.tense));
  // "The agency estimates that": between a noun and "that", what may be a noun is the verb.
  const linked = block.words[i + 1] !== undefined && (block.words[i + 1]!.word & WORD.that) !== 0;
  if (
    (isNominal(word) || (word.noun & NOUN.describing && isEnglishOrder(block))) &&
    linked &&
    before?.kind === 'word' &&
    (before.capital || isNominal(before)) &&
    // "in a Facebook post that": a bare form agrees with a plural.
    word.verbs.some(
      (v) =>
        // "Officials worried that"
        (v.tense === 'past' && v.class && word.noun & NOUN.describing) ||
        (v.tense === 'present' && (v.plural === false || before.capital || before.plural || !isEnglishOrder(block))),
    )
  )
    return true;
  const doer =
    before !== undefined && ((before.noun & (SPEAKER | DOCUMENTARY)) !== 0 ? before.singular : before.capital && before.kind === 'word');
  if (isNominal(word) || word.noun & (NOUN.describing | NOUN.anonymous | NOUN.demonym)) {
    // "The mayor left the room": what may be a noun is a verb in the past where an object follows.
    const object = (block.words[i + 1]?.word ?? 0) & (WORD.definite | WORD.indefinite | WORD.possessive);
    if (isEnglishOrder(block) && object && word.verbs.some((v) => v.tense === 'past')) return true;
    // "The ministry forecasts 40,000 jobs", "Acme estimates the loss": no number and no article follow a noun.
    const counts = startsQuantity(block, i + 1) || ((block.words[i + 1]?.word ?? 0) & (ARTICLE | WORD.subject)) !== 0;
    if (isEnglishOrder(block) && doer && counts && word.verbs.some(isSingular)) return true;
    if (
      isEnglishOrder(block) &&
      (followsAs(block, i) || closesReport(block, i)) &&
      word.verbs.some((v) => v.tense === 'present' && v.lemma !== word.norm)
    )
      return true;
    // "Officials report": after people in the plural, what may be a noun is the verb.
    return (
      before?.plural === true && (before.noun & SPEAKER) !== 0 && !word.plural && word.verbs.every(isBareForm) && isEnglishOrder(block)
    );
  }
  if (isEnglishOrder(block) && opensWithPaper(block, i)) return true;
  // "Driver protests were broken up": what may be a noun is the subject of the verb of being or having right after it.
  const auxiliary = block.words[i + 1];
  // "a kennel that inspectors claim was a bakery"
  const cutOut = before?.plural && before.noun & SPEAKER && (block.words[i - 2]?.word ?? 0) & (WORD.relative | WORD.that);
  if (
    isEnglishOrder(block) &&
    !cutOut &&
    ((word.use & USE['noun-verb']) !== 0 || (word.verbs.every(isSingular) && !doer && !((before?.word ?? 0) & WORD.that))) &&
    auxiliary &&
    auxiliary.kind === 'word' &&
    auxiliary.word & (WORD.be | WORD.have)
  )
    return false;
  // "Danish trade fair": after an adjective, what may be a noun is one.
  const nounLike =
    isEnglishOrder(block) &&
    word.verbs.every(isBareForm) &&
    ((word.use & USE['noun-verb']) !== 0 || word.verbs.every((v) => v.class?.strength !== 'clear'));
  const next = block.words[i + 1];
  const tells = next !== undefined && ((next.word & (WORD.that | WORD.subject | ARTICLE)) !== 0 || startsQuantity(block, i + 1));
  // "posted online shows that": an adjective that is also an adverb.
  const beside = tells && before && before.word & WORD.adverb;
  if (nounLike && before && before.noun & (NOUN.demonym | NOUN.describing) && !isNominal(before) && !beside) return false;
  const takesClause = tells || isMark(next, ':', ',');
  // "his real name,": after a determiner and an adjective that no list holds.
  const described = before?.kind === 'word' && before.word === 0 && before.noun === 0 && !before.plural && !before.capital;
  const closes = !block.words[i + 1] || block.words[i + 1]!.kind === 'mark';
  if (nounLike && described && closes && (block.words[i - 2]?.word ?? 0) & ARTICLE && word.verbs.every((v) => v.lemma === word.norm))
    return false;
  // "with complaints and curses"
  const nounBeforeAnd = before && before.word & WORD.and && before.kind === 'word' && ((block.words[i - 2]?.use ?? 0) & USE.claim) !== 0;
  if (nounLike && (word.use & USE['noun-verb']) !== 0 && nounBeforeAnd) return false;
  // "in blunt terms", "insurance claims": the verb follows somebody who can do it.
  if (nounLike && !takesClause && (word.use & USE['noun-verb']) !== 0 && before?.word === 0 && !before.capital && !isNominal(before))
    return false;
  // "a school building plan": a bare form agrees with a plural.
  const bare = nounLike && !takesClause && word.verbs.every((v) => v.lemma === word.norm);
  return !(bare && before?.kind === 'word' && before.word === 0 && !before.plural && !before.norm.endsWith('s'));
}

/** "which state media deny": right after a relative, what may be a noun belongs to a subject in the plural whose verb follows it. */
function opensSubject(block: Block, i: number): boolean {
  const [word, next] = [block.words[i]!, block.words[i + 1]];
  if (!isEnglishOrder(block) || !(block.words[i - 1]!.word & WORD.relative)) return false;
  // "whom witnesses describe"
  if (isNominal(word) && word.plural) return isFiniteVerbAt(block, i + 1);
  if (!(word.use & USE['noun-verb'])) return false;
  let end = i + 1;
  while (block.words[end]?.kind === 'word' && isNominal(block.words[end]!) && !isFiniteVerb(block, end)) end++;
  return next !== undefined && end > i + 1 && block.words[end - 1]!.plural && isFiniteVerbAt(block, end);
}

/** "As Ana Silva reports, …": between "as" and the comma stand a name and its verb. */
function followsAs({ words, sentences, sentenceOf }: Block, i: number): boolean {
  let from = i;
  while (from > 0 && words[from - 1]!.capital && words[from - 1]!.kind === 'word' && words[from - 1]!.word === 0) from--;
  const as = words[from - 1];
  const opens = sentences[sentenceOf[i]!]!.from === from - 1;
  return from < i && opens && as !== undefined && (as.word & WORD.linker) !== 0 && (as.word & WORD.preposition) !== 0;
}

/** "…, figures from the bank show.": a bare form between papers that a comma sets off and the end or another comma. */
function closesPaper({ words }: Block, i: number): boolean {
  const after = words[i + 1];
  if ((after && after.kind !== 'mark') || !words[i]!.verbs.some((v) => v.class?.subject === 'document' && v.lemma === words[i]!.norm))
    return false;
  let from = i - 1;
  while (from > 0 && i - from < LONGEST_PAPER && words[from]!.kind === 'word' && !bounds(words[from]!)) from--;
  const paper = words.slice(from + 1, i).find(({ noun, word }) => word === 0 && noun !== 0);
  return isMark(words[from], ',', '”', '"') && paper !== undefined && (paper.noun & DOCUMENTARY) !== 0 && paper.plural;
}

/** No more words stand between the comma before such papers and their verb. */
const LONGEST_PAPER = 10;

/** "…, the Evening News reports.": a name between a comma and the end or another comma. */
function closesReport({ words }: Block, i: number): boolean {
  const after = words[i + 1];
  if (after && after.kind !== 'mark') return false;
  let from = i;
  while (
    from > 0 &&
    words[from - 1]!.capital &&
    words[from - 1]!.kind === 'word' &&
    !(words[from - 1]!.word & (WORD.linker | WORD.definite))
  )
    from--;
  // "…, the port authority estimates."
  const body =
    (words[i - 1]?.noun ?? 0) & (NOUN.body | NOUN.outlet | DOCUMENTARY) && words[i - 1]!.singular && words[i - 1]!.verbs.length === 0;
  if (from === i && body)
    while (from > 0 && i - from < 4 && words[from - 1]!.kind === 'word' && (words[from - 1]!.word === 0 || from === i)) from--;
  if (from === i) return false;
  if (from > 0 && words[from - 1]!.word & WORD.definite) from--;
  else if (body) return false;
  const before = words[from - 1];
  return (
    isMark(before, ',', '”', '"') || (before !== undefined && (before.word & WORD.linker) !== 0 && (before.word & WORD.preposition) !== 0)
  );
}

/** Whether a word may be a finite verb by its form alone. */
const mayBeFinite = (word: Word | undefined): boolean =>
  word !== undefined && ((word.word & (WORD.be | WORD.have | WORD.modal)) !== 0 || word.verbs.some(({ tense }) => isFiniteTense(tense)));

/** "A study of pits shows half …", "…, a study of pits shows.": the verb of a paper that opens its clause. */
function opensWithPaper(block: Block, i: number): boolean {
  const { words } = block;
  // "a study of insurance claims"
  if (words[i]!.use & USE.claim || !words[i]!.verbs.some((v) => isSingular(v) && v.class?.subject === 'document')) return false;
  // "a review of talk shows found", "of shows in the town": its verb comes after.
  const next = words[i + 1];
  if ((next?.word ?? 0) & (WORD.of | WORD.preposition | WORD.and) || mayBeFinite(next)) return false;
  let of = 0;
  let from = i - 1;
  for (; from > 0 && i - from < 9 && !(words[from]!.word & DETERMINER); from--) {
    const { kind, word, capital } = words[from]!;
    if (kind === 'mark' || (bounds(words[from]!) && !capital)) return false;
    if (word & (WORD.of | WORD.preposition)) of = from;
  }
  const paper = words[of - 1];
  const before = words[from - 1];
  const opens =
    !before ||
    isMark(before, ',') ||
    (before.word & (WORD.linker | WORD.that)) !== 0 ||
    block.sentences[block.sentenceOf[from]!]!.from === from;
  if (!opens || of <= from + 1 || !(words[from]!.word & (WORD.definite | WORD.indefinite))) return false;
  return paper!.singular && (paper!.noun & DOCUMENTARY) !== 0;
}

/** "that", words in quotation marks, an infinitive: what only the information reported by a verb opens with. */
const opensReport = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((word.word & (WORD.that | WORD.have | WORD.be)) !== 0 ||
    isMark(word, ':', '«', '“', '"') ||
    word.verbs.some((v) => v.tense === 'infinitive'));

/** "some published figures": a participle before a noun; in "others stood by" no noun can follow. */
const mayBeNoun = ({ words, pack }: Block, i: number): boolean =>
  words[i]?.kind === 'word' && words[i]!.word === 0 && !pack.objectPronouns.has(words[i]!.norm);

const isSingular = (verb: { tense: string; plural: boolean | undefined }): boolean => verb.tense === 'present' && verb.plural === false;

/** "the mayor's", "officials'": the ending or the mark alone. */
const isPossessor = ({ words, pack }: Block, i: number): boolean =>
  words[i]!.norm === pack.pack.grammar.possessor || (isMark(words[i], "'", '’') && !words[i]!.spaced && words[i - 1]?.plural === true);

const isBareForm = (verb: { tense: string }): boolean =>
  verb.tense === 'present' || verb.tense === 'infinitive' || verb.tense === 'subjunctive';

/** Whether a determiner or preposition stands before a word, so that it is no verb. "le", "la", "les" may also be pronouns. */
function isAfterDeterminer(block: Block, i: number): boolean {
  const before = block.words[i - 1];
  // "a wrongly identified group", "a review of freshly copied letters"
  const adverb = before?.kind === 'word' && block.pack.pack.grammar.adverbEndings.some((ending) => before.norm.endsWith(ending));
  const governed = (block.words[i - 2]?.word ?? 0) & (ARTICLE | WORD.of);
  if (adverb && isEnglishOrder(block) && governed && mayBeNoun(block, i + 1)) return true;
  // "au fait du dossier"
  if (before && before.word & WORD['to-recipient'] && !isEnglishOrder(block)) return true;
  if (!before || !(before.word & (DETERMINER | WORD.of | WORD.quantifier | WORD.other | WORD.preposition))) return false;
  if (!(before.word & WORD.clitic)) return true;
  const further = block.words[i - 2];
  if (!further || further.kind === 'mark') return true;
  // "que l'estime demeure": the verb comes after it.
  const next = block.words[i + 1];
  const verbNext = next?.noun === 0 && (next.word & (WORD.be | WORD.have | WORD.modal) || next.verbs.some((v) => v.tense === 'present'));
  if (further.word & WORD.that && verbNext) return true;
  if (further.word & (WORD.subject | WORD.relative | WORD.negation | WORD.clitic)) return false;
  // "comme l'assure le maire": with its subject after it.
  const inverted =
    further.word & WORD.and && further.word & WORD.linker && next && (next.capital || (next.word & DETERMINER && !(next.word & WORD.of)));
  if (inverted && !isNominal(block.words[i]!)) return false;
  // "a confirmé la frappe", "de la frappe", but "le président le confirme".
  return further.verbs.length > 0 || further.word !== 0;
}

export const isFiniteVerbAt = (block: Block, i: number): boolean => i < block.words.length && isFiniteVerb(block, i);

export function isFiniteTense(tense: string): boolean {
  return tense === 'present' || tense === 'past' || tense === 'future' || tense === 'conditional' || tense === 'subjunctive';
}
