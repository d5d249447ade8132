import type { Block } from '../text/block.ts';
import { WORD } from '../text/classes.ts';
import { matchAt } from '../text/patterns.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Attribution, Carried } from './attribution.ts';
import { CueCollector } from './cue-collector.ts';
import { elliptical } from './ellipsis-cues.ts';
import { headline, label } from './headline-cues.ts';
import { noun } from './noun-cues.ts';
import { caused } from './participle-cues.ts';
import { foundIn, polled, shownAhead } from './poll-cues.ts';
import { bareSource, preposition, readIn } from './preposition-cues.ts';
import { toned } from './tone-cues.ts';
import { verb } from './verb-cues.ts';
import { verbGroups } from './verb-groups.ts';

export interface Cues {
  attributions: Attribution[];
  carried: Carried[];
}

/** Finds every cue of a block outside its quotations, and the source phrase that belongs to it. */
export function findCues(block: Block): Cues {
  const finder = new CueCollector(block);
  for (const sentence of block.sentences) cuesOf(finder, sentence);
  return { attributions: withoutRepeats(finder.attributions), carried: finder.carried };
}

function cuesOf(finder: CueCollector, sentence: TokenRange): void {
  const { block } = finder;
  const { words } = block;
  label(finder, sentence);
  for (let i = sentence.from; i < sentence.to; i++) {
    if (block.quotationOf[i]! >= 0) continue;
    // Words that hold a claim at a distance are no cue: "il se murmure", "selon la rumeur".
    const hearsay = matchAt(block.words, i, block.pack.hearsay, sentence.to);
    if (hearsay && hearsay.tag !== 'accusation' && !isPlaced(block, hearsay.to)) {
      i = hearsay.to - 1;
      continue;
    }
    if (bareSource(finder, i, sentence) || readIn(finder, i, sentence)) continue;
    const match = matchAt(block.words, i, block.pack.prepositions, sentence.to);
    if (match && preposition(finder, i, match.to, match.tag, sentence)) {
      // "L'agence cite une source": who cites is a source, too.
      if (words[i]!.verbs.length > 0) verbAt(finder, i, sentence);
      i = match.to - 1;
      continue;
    }
    if (noun(finder, i, sentence)) continue;
    if (caused(finder, i, sentence) || polled(finder, i, sentence) || shownAhead(finder, i, sentence) || toned(finder, i, sentence))
      continue;
    verbAt(finder, i, sentence);
  }
  headline(finder, sentence);
  elliptical(finder, sentence);
  if (!finder.hasSourceFrom(words[sentence.from]!.start)) foundIn(finder, sentence);
}

/** "dit-on à la mairie": nobody in particular, but of a place. */
const isPlaced = ({ words }: Block, to: number): boolean =>
  (words[to - 1]!.word & WORD['indefinite-subject']) !== 0 && ((words[to]?.word ?? 0) & (WORD.preposition | WORD['to-recipient'])) !== 0;

function verbAt(finder: CueCollector, i: number, sentence: TokenRange): void {
  for (const group of verbGroups(finder.block, i, sentence)) if (verb(finder, group, sentence)) return;
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
