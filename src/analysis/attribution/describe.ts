import type { Block } from '../text/block.ts';
import { NOUN, SPEAKER, WORD, type Word } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import { isPolled, isPublishedBy, mayStandFor, reportsForOutlet, representedFrom, studyOf } from './behalf.ts';
import type { Description, Head } from './description.ts';
import { endsPlural, isOneOf, readDeterminers, repeatsOf } from './determiners.ts';
import { coreOf, findHead } from './phrase-core.ts';
import { standsForPeople } from './phrases.ts';
import {
  hasName,
  isHolder,
  isNameWord,
  KNOWN_NAME,
  mayBeAgents,
  nameAround,
  nameOfTitle,
  TITLE,
  titleAfterBody,
  titleBefore,
} from './proper-names.ts';
import { nicknameBefore, quotedTitle } from './quoted-titles.ts';
import { isCardinal, isEnglishOrder, isUnlistedPlural } from './word-use.ts';

const NOUN_HEADS: [number, Head][] = [
  [NOUN.spokesperson, 'spokesperson'],
  [NOUN.source, 'source'],
  [NOUN.entourage, 'entourage'],
  [NOUN.office, 'office'],
  [NOUN.role, 'role'],
  [NOUN.collective, 'collective'],
  [NOUN.relative, 'relative'],
  [NOUN.body, 'body'],
  [NOUN.group, 'group'],
  [NOUN.document, 'document'],
  [NOUN['loose-document'], 'loose-document'],
  [NOUN.media, 'media'],
  [NOUN.person, 'person'],
];

/** Describes a noun phrase as a source. */
export function describe(block: Block, range: TokenRange): Description {
  const { words } = block;
  const { from, to } = range;
  const result: Description = {
    head: 'unknown',
    determiner: 'none',
    plural: false,
    counted: false,
    quantified: false,
    other: false,
    noun: '',
    anonymous: false,
    affiliated: false,
    described: false,
    pointing: false,
    bare: to - from === 1 || !isEnglishOrder(block),
  };
  const title = quotedTitle(block, from - 1);
  if (title?.from === from && title.to === to && from > 0)
    return { ...result, head: 'outlet', name: block.text.slice(words[from]!.start, words[to - 1]!.end) };
  const titled = isEnglishOrder(block) && words[from]!.capital ? titleAfterBody(block, range) : -1;
  if (titled > 0) return { ...describe(block, { from: titled, to }), affiliated: true };
  const nickname = nicknameBefore(block, to);
  if (nickname > from) return { ...describe(block, { from, to: nickname }), head: 'person-name', name: words[nickname + 1]!.text };
  const start = readDeterminers(block, range, result);
  // "aux dires du rapport": the article is part of the preposition.
  const { contractions, pluralContractions } = block.pack.pack.grammar;
  const before = words[from - 1]?.norm ?? '';
  if (start === from && (contractions?.includes(before) || pluralContractions?.includes(before))) result.determiner = 'definite';
  if (result.determiner === 'indefinite' && repeatsOf(block, from)) result.determiner = 'definite';
  result.pointing = result.determiner === 'definite' && !result.counted && !result.quantified && isEnglishOrder(block);
  const single = isOneOf(block, range);
  if (single) result.determiner = 'indefinite';
  const core = coreOf(block, start, to);
  // "many in the industry", "two with knowledge of the talks": what hangs on a number or quantifier alone is no head.
  const few = result.quantified || result.counted || result.other;
  const those = start > from && few && standsForPeople(block, start - 1);
  const hung = start > from && few && (hangsAt(block, start, to) || those);
  const head = hung ? -1 : findHead(block, core);
  for (let i = from; i < to; i++) {
    const { noun } = words[i]!;
    if (noun & NOUN.anonymous) result.anonymous = true;
    if (i !== head && noun & NOUN.describing) result.described = true;
    if (i !== head && noun & (NOUN.demonym | NOUN.place | NOUN.organisation | NOUN.outlet | NOUN.body | NOUN.office))
      result.affiliated = true;
  }
  if (those || standsForPeople(block, from)) {
    // "ceux qui": whoever they are; "celui qui": somebody met before.
    if (isEnglishOrder(block)) return { ...result, head: 'person', plural: true };
    const plural = endsPlural(block, from);
    return plural ? { ...result, head: 'person', plural, quantified: true } : { ...result, determiner: 'demonstrative' };
  }
  const people = head < 0 && !hung ? peopleOf(block, core, result) : -1;
  if (people >= 0) {
    const plural = result.counted || result.quantified || (words[start - 1]!.word & WORD.of) !== 0;
    return { ...result, head: 'person', noun: words[people]!.norm, plural, described: true };
  }
  if (head < 0) {
    const bare = hung || start >= to || words.slice(start, to).every((w) => w.word !== 0 && !w.capital);
    if (bare && (result.quantified || result.counted || result.other)) {
      result.head = 'quantifier';
      // "d'autres", but "un autre"
      result.plural = !result.other || endsPlural(block, start - 1);
    }
    return result;
  }
  const word = words[head]!;
  // "les rebelles", "les organisateurs": with the article, a side that speaks as one.
  const side = word.noun & NOUN.group && word.plural && result.determiner === 'definite' && !result.counted && !single;
  const known = isNameWord(block, head) ? undefined : side ? 'group' : NOUN_HEADS.find(([bit]) => word.noun & bit)?.[1];
  if (known && isBodyOfPeople(block, head, core.from, to))
    return { ...result, head: 'body-name', name: block.text.slice(words[head]!.start, words[to - 1]!.end) };
  if (known) {
    // "the retailer said": a firm, where one is meant.
    const firm = known === 'role' && (word.noun & NOUN.body) !== 0 && word.singular && result.determiner === 'definite' && !result.counted;
    result.head = firm && isEnglishOrder(block) ? 'body' : (speaksAs(block, range, head, result) ?? known);
    if (firm && result.head === 'role') result.firm = true;
    // "its counterpart": a body's, like it.
    if (block.pack.pack.grammar.thingPeers?.includes(`${words[from]!.norm} ${word.norm}`)) result.head = 'body';
    if (known === 'collective' && isStaff(block, range, core, head)) result.staff = true;
    if (known === 'collective' && word.singular && block.pack.pack.lexicon.crowds?.includes(word.norm)) result.crowd = true;
    result.noun = word.norm;
    // "Silva's lawyer", "the mayor's aide": somebody of another's, no one met before.
    if (isSomebodys(block, start, core.from) && (known === 'role' || known === 'relative'))
      Object.assign(result, { determiner: 'possessive', owner: words[core.from - 2]!.norm });
    result.plural = !single && isPlural(word, result) && !(result.head === 'body' && block.pack.pluralOnly.has(word.norm));
    if (known === 'collective' && words.slice(head + 1, to + 1).some(({ norm }) => block.pack.interviewed.has(norm))) result.met = true;
    if (hangsOnSome(block, head, to)) result.ofSome = true;
    if (core.to < to && isEnglishOrder(block)) result.hung = true;
    const name = nameOfTitle(block, head, to);
    if (name) {
      // "la chaîne CNN"
      if (name.kind === 'outlet' && result.head === 'body') result.head = 'outlet';
      // "ses avocats Ana Silva et Paul Roy": a row of holders has its title in the plural.
      const titled = (word.noun & TITLE) !== 0 && (!result.plural || (name.kind === 'person-name' && name.from === head + 1));
      if (!titled || isHolder(name)) result.name = name.text;
      if (titled && isHolder(name)) result.head = 'person-name';
      else result.affiliated = true;
    }
    // "Report finds …", "Poll: …": a headline leaves out the article of what can be counted.
    if (
      result.head === 'loose-document' &&
      result.determiner === 'none' &&
      !(result.quantified || result.counted || result.other) &&
      !word.plural &&
      (block.pack.behalf.studies.has(word.norm) || block.pack.polls.nouns.has(word.norm)) &&
      !block.pack.behalf.masses.has(word.norm)
    )
      result.head = 'document';
    // "Research published in Nature found": whose it is.
    if (result.head === 'loose-document' && (isPublishedBy(block, to) || isBodys(block, start, core.from))) result.affiliated = true;
    if ((result.head === 'loose-document' || result.head === 'role') && hasName(block, from, to, head)) result.affiliated = true;
    return result;
  }
  if (isNameWord(block, head)) {
    const name = nameAround(block, head, from, to);
    if (name.kind === 'unknown-name' && mayBeAgents(block, head)) result.agents = true;
    result.head = name.kind;
    result.name = name.text;
    const title = titleBefore(block, name.from, core.from);
    // "The National Weather Service": not a national.
    const inBody = title >= 0 && name.kind === 'body-name' && (words[title]!.noun & TITLE) === NOUN.person && words[title]!.capital;
    if (title >= 0 && !inBody) {
      result.noun = words[title]!.norm;
      if (!words[title]!.plural || words[title]!.singular) result.head = 'person-name';
    }
    return result;
  }
  // "Many Tunisians say": the people of a country as a class.
  if (word.noun & NOUN.demonym && isEnglishOrder(block) && /[^s]s$/.test(word.norm))
    return { ...result, head: 'collective', noun: word.norm, plural: true };
  // A noun that no list holds: only a person's name right after it says more.
  result.noun = word.norm;
  result.plural = word.plural || isUnlistedPlural(block, head);
  // "all 45 brewers in a Herald poll"
  if (result.plural && isPolled(block, head, to)) result.behalf = 'study';
  const name = nameOfTitle(block, head, to);
  if (name && (name.kind === 'person-name' || name.kind === 'unknown-name')) {
    result.head = 'person-name';
    result.name = name.text;
  } else if (name) {
    result.head = name.kind;
    result.name = name.text;
  }
  return result;
}

/** "a Reuters reporter", "representatives for the bank", "That report", "prosecutors": where a noun is more than its class. */
function speaksAs(block: Block, range: TokenRange, head: number, result: Description): Head | undefined {
  const word = block.words[head]!;
  // "all 45 teachers in a Herald poll"
  if (word.plural && isPolled(block, head, range.to)) result.behalf = 'study';
  if (result.counted) return undefined;
  // "prosecutors": a body that is its people.
  const whole = word.noun & NOUN.body && block.pack.pluralOnly.has(word.norm) && isEnglishOrder(block);
  if (whole && result.determiner !== 'indefinite' && !result.quantified) return 'body';
  const body = representedFrom(block, head, range.to);
  if (body > 0 && body < range.to && isBody(describe(block, { from: body, to: range.to }))) return 'spokesperson';
  const behalf = reportsForOutlet(block, range, head) ? 'outlet' : studyOf(block, range, head, result.determiner === 'definite');
  if (behalf) result.behalf = behalf;
  else if (mayStandFor(block, range, head, result)) result.mayStandFor = true;
  return undefined;
}

/** "Citizens for Order in Lindmoor": people with a capital who are for or against something, as the whole name of a body. */
function isBodyOfPeople({ words, pack, sentences, sentenceOf }: Block, head: number, from: number, to: number): boolean {
  const { capital, plural, noun } = words[head]!;
  if (!capital || !plural || head !== from || head + 2 >= to || !words[head + 2]!.capital) return false;
  const opens = sentences[sentenceOf[head]!]!.from === head;
  // "Residents of Avon": at the start of a sentence anybody may have the capital.
  // "Women in Avon": what else hangs on people tells only which.
  const links = pack.pack.grammar.sides?.includes(words[head + 1]!.norm);
  if (!links || words[head + 2]!.noun & (KNOWN_NAME | NOUN.given) || (opens && !(noun & NOUN.person))) return false;
  return words.slice(head, to).every(({ kind, capital: named, word }) => kind !== 'word' || named || word !== 0);
}

/** "the bank's analysts", "Tallow Institute experts", "scientists from the survey": whether a class is the people of one body. */
function isStaff(block: Block, { from, to }: TokenRange, core: TokenRange, head: number): boolean {
  const { words, pack } = block;
  if (!pack.behalf.staff.has(words[head]!.norm)) return false;
  const owned = core.from > from && words[core.from - 1]!.norm === pack.pack.grammar.possessor;
  const link = head + 2 < to && pack.behalf.staffLinks.has(words[head + 1]!.norm);
  if (head > from && isNameWord(block, head - 1)) {
    const name = nameAround(block, head - 1, from, head);
    // "Technology experts", "HIV experts": what a single word names may be what they know.
    if (name.kind === 'body-name') return name.to - name.from > 1 || (words[head - 1]!.noun & NOUN.organisation) !== 0;
  }
  if (!owned && !link) return false;
  const body = describe(block, owned ? { from, to: core.from - 1 } : { from: head + 2, to });
  return isBody(body) && body.head !== 'place' && body.head !== 'unknown-name';
}

const isBody = ({ head, plural, counted }: Description): boolean =>
  !counted &&
  (head === 'body-name' ||
    head === 'outlet' ||
    head === 'place' ||
    head === 'unknown-name' ||
    head === 'person-name' ||
    (!plural && (head === 'body' || head === 'group')));

/** Whether a preposition or the way a source knows opens at a token. */
const hangsAt = (block: Block, i: number, to: number): boolean => {
  const word = block.words[i];
  if (i >= to || word === undefined || !isEnglishOrder(block)) return false;
  return (
    ((word.word & (WORD.preposition | WORD.relative)) !== 0 && word.noun === 0 && word.kind === 'word') ||
    matchAt(block.words, i, block.pack.basis, to) !== undefined
  );
};

/** Whether what stands from `start` before a core is a person whose it is: not "Norland's envoy", "the firm's boss". */
const isSomebodys = ({ words }: Block, start: number, core: number): boolean =>
  core - 2 >= start && (words[core - 2]!.noun & (KNOWN_NAME | NOUN.demonym | NOUN.body | NOUN.group | NOUN['body-word'])) === 0;

/** "the head of a clinic", "the owner of one shop" */
const hangsOnSome = (block: Block, head: number, to: number): boolean => {
  const [of, next] = [block.words[head + 1], block.words[head + 2]];
  if (head + 2 >= to || !of || !next || !(of.word & WORD.of) || !isEnglishOrder(block)) return false;
  return (next.word & WORD.indefinite) !== 0 || isCardinal(block, next);
};

/** "Tallow's research", "the firm's estimates", but not "experts' estimates": whether a possessor before a core is more than people. */
const isBodys = ({ words }: Block, start: number, core: number): boolean =>
  core - 2 >= start &&
  ((words[core - 2]!.capital && (words[core - 2]!.noun & SPEAKER) === 0) || (words[core - 2]!.noun & (NOUN.body | NOUN.group)) !== 0);

/** A noun with one form for both numbers goes by its determiner; the plural is read where nothing tells. */
function isPlural(word: Word, { determiner, counted, quantified }: Description): boolean {
  if (!word.plural) return false;
  if (!word.singular) return true;
  return counted || quantified || determiner === 'none';
}

/** "des Français", "une Parisienne": people by where they are from, where adjectives have no capital. Position or -1. */
function peopleOf({ words, pack }: Block, { from, to }: TokenRange, { determiner, counted, quantified }: Description): number {
  const newly = determiner === 'indefinite' || determiner === 'demonstrative' || counted || quantified;
  if (pack.pack.grammar.adjectives === 'before' || !newly) return -1;
  for (let i = from; i < to; i++) if (words[i]!.capital && words[i]!.noun & NOUN.demonym) return i;
  return -1;
}
