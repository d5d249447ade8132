import type { Block } from '../text/block.ts';
import { DETERMINER, NOUN, WORD, type Word } from '../text/classes.ts';

const sentences = new WeakMap<Block, Map<number, boolean>>();

/**
 * Whether a figure may have a source that no rule found: it stands in a quotation, or its sentence holds a verb by which information is
 * given, or a study that it tells of. With no source found, such a figure is at most likely to have none.
 */
export function mayBeReported(block: Block, at: number): boolean {
  if (block.quotationOf[at]! >= 0) return true;
  const position = block.sentenceOf[at]!;
  let known = sentences.get(block);
  if (!known) {
    known = new Map();
    sentences.set(block, known);
  }
  let reports = known.get(position);
  if (reports === undefined) {
    const { from, to } = block.sentences[position]!;
    reports = false;
    for (let i = from; i < to && !reports; i++) reports = givesInformation(block, i) || closesAside(block.words, i) || isStudy(block, i);
    known.set(position, reports);
  }
  return reports;
}

const TENSES: ReadonlySet<string> = new Set(['present', 'past', 'present-participle']);

const givesInformation = (block: Block, i: number): boolean => {
  const { noun, norm, verbs } = block.words[i]!;
  if (noun !== 0 || !verbs.some((verb) => verb.class?.strength === 'clear' && TENSES.has(verb.tense))) return false;
  // "when storms kept the boat in harbour": a noun right before the verb.
  return !(block.pack.nounVerbs.has(norm) && block.words[i + 1]?.verbs.some(({ tense }) => tense === 'past' || tense === 'present'));
};

/** "…, Mr Lind notes.": a word that is a noun as well, after a name and before the end. */
const closesAside = (words: readonly Word[], i: number): boolean =>
  words[i]!.noun !== 0 &&
  words[i]!.verbs.some((verb) => verb.class?.strength === 'clear' && TENSES.has(verb.tense)) &&
  words[i - 1]?.capital === true &&
  words[i + 1]?.kind === 'mark';

/** "the study followed", "in a trial, researchers watched": a study in the singular as the subject of its verb, or what opens a sentence with "in". */
function isStudy({ words, sentences, sentenceOf }: Block, i: number): boolean {
  const word = words[i]!;
  if (!(word.noun & NOUN['loose-document']) || word.capital || word.plural) return false;
  const next = words[i + 1];
  if (next?.verbs.some((verb) => verb.tense === 'past' || verb.tense === 'present') && next.noun === 0) return true;
  const first = sentences[sentenceOf[i]!]!.from;
  const opens = words[first]!;
  return (
    i - first < 6 &&
    (opens.word & (WORD.preposition | DETERMINER)) !== 0 &&
    words.slice(first, i).every((w) => w.kind === 'word' && w.noun === 0)
  );
}
