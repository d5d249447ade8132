import { WORD } from '../text/classes.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import type { Description } from './description.ts';
import { isFiniteVerbAt } from './finite-verbs.ts';
import { phraseFrom } from './phrases.ts';
import { rangeOf } from './scopes.ts';
import { isSpeakerHead } from './speakers.ts';
import { isCardinal, isEnglishOrder, isMark } from './word-use.ts';

/** "Peru: farmers dammed river" · "Border deal near: sources". Only a headline is written so; the article's memory checks that. */
export function headline(finder: CueCollector, sentence: TokenRange): void {
  const { words } = finder.block;
  if (sentence.to !== words.length || words.length > 40 || sentence.to - sentence.from < 4 || isMark(words.at(-1), '.')) return;
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
    if (closesHeadline(finder, i, sentence)) return;
    if (!isMark(words[i], ':')) continue;
    const first = phraseFrom(finder.block, sentence.from, i);
    const last = phraseFrom(finder.block, i + 1, sentence.to);
    const cue = rangeOf(finder.block, i, i + 1);
    for (const [phrase, edge, scope] of [
      [last, last?.to === sentence.to, rangeOf(finder.block, sentence.from, i)],
      [first, first?.to === i && words[i + 1]?.spaced, rangeOf(finder.block, i + 1, sentence.to)],
    ] as const) {
      if (!phrase || !edge) continue;
      const description = describe(finder.block, phrase);
      const plain =
        phrase === last
          ? isSpeakerHead(description.head) && description.head !== 'place' && !tellsNews(finder, phrase, description)
          : description.head === 'person-name' || description.head === 'source' || isPoll(finder, phrase);
      if (plain) finder.add('headline', phrase, cue, [scope], description, 'likely', {});
    }
    return;
  }
}

/** "Four hurt in blast – police", "… - reports": who says so, after the dash that ends a headline. */
function closesHeadline(finder: CueCollector, dash: number, { from, to }: TokenRange): boolean {
  const { words } = finder.block;
  if (!isEnglishOrder(finder.block) || !isMark(words[dash], '–', '—', '-') || !words[dash]!.spaced || !words[dash + 1]?.spaced)
    return false;
  const phrase = phraseFrom(finder.block, dash + 1, to);
  if (phrase?.to !== to) return false;
  const description = describe(finder.block, phrase);
  const { head, plural, determiner, name } = description;
  const { headlineTellers } = finder.block.pack.pack.grammar;
  const tell = head === 'source' || (head === 'loose-document' && plural) || headlineTellers?.includes(description.noun);
  const body = head === 'body' && finder.block.pack.pluralOnly.has(description.noun);
  if (!(tell || body) || determiner !== 'none' || name !== undefined || !tellsEvent(finder, { from, to: dash })) return false;
  finder.add('headline', phrase, rangeOf(finder.block, dash, dash + 1), [rangeOf(finder.block, from, dash)], description, 'likely', {});
  return true;
}

/** "Four hurt in blast", "Minister quits", but not "The week in letters": whether words tell what happened. */
function tellsEvent({ block }: CueCollector, { from, to }: TokenRange): boolean {
  return block.words.slice(from, to).some((word, i) => {
    if (isFiniteVerbAt(block, from + i) || word.verbs.some(({ tense }) => tense.startsWith('past'))) return true;
    return (isCardinal(block, word) && word.kind === 'word') || /^\d{1,3}$/.test(word.text);
  });
}

/** "Vol au musée : un gardien mis en examen": where adjectives follow, a participle or a preposition after its noun tells of somebody, not who says so. */
const tellsNews = ({ block }: CueCollector, { from, to }: TokenRange, { head }: Description): boolean =>
  !isEnglishOrder(block) &&
  head !== 'source' &&
  block.words
    .slice(from + 1, to)
    .some(({ capital, word, verbs }) => word & WORD.preposition || (!capital && verbs.some(({ tense }) => tense === 'past-participle')));

/** "Poll: …", "Lindex study: …" */
function isPoll({ block: { words, pack } }: CueCollector, { to }: TokenRange): boolean {
  const { norm, plural } = words[to - 1]!;
  return !plural && (pack.polls.nouns.has(norm) || pack.behalf.studies.has(norm));
}

/** Farther from the start of its block, a name before a colon opens no speech. */
const LONGEST_LABEL = 14;

/** "Silva: The ferry sank", "Ana Silva, Herald reporter, in Oslo: …" at the start of a block: what follows is said by whom it names. */
export function label(finder: CueCollector, sentence: TokenRange): void {
  const { words } = finder.block;
  if (sentence.from !== 0 || finder.block.titleCase) return;
  let colon = 1;
  while (colon < Math.min(words.length - 2, LONGEST_LABEL) && !isMark(words[colon], ':')) colon++;
  if (!isMark(words[colon], ':') || !words[colon + 1]?.spaced || words.slice(0, colon).some((_, i) => isFiniteVerbAt(finder.block, i)))
    return;
  const phrase = phraseFrom(finder.block, 0, colon);
  if (!phrase || (phrase.to !== colon && !isMark(words[phrase.to], ','))) return;
  const description = describe(finder.block, phrase);
  if (description.head !== 'person-name' && (description.head !== 'unknown-name' || colon > 1)) return;
  finder.add(
    'label',
    phrase,
    rangeOf(finder.block, colon, colon + 1),
    [rangeOf(finder.block, colon + 1, words.length)],
    description,
    'likely',
    {},
  );
}
