import type { TokenRange } from '../text/sentences.ts';
import type { CueCollector } from './cue-collector.ts';
import { describe } from './describe.ts';
import { phraseFrom } from './phrases.ts';
import { rangeOf } from './scopes.ts';
import { isSpeakerHead } from './speakers.ts';
import { isMark } from './word-use.ts';

/** "Mexico: migrants lit mattresses" · "Border deal near: sources". Only a headline is written so; the article's memory checks that. */
export function headline(finder: CueCollector, sentence: TokenRange): void {
  const { words } = finder.block;
  if (sentence.to !== words.length || words.length > 40 || sentence.to - sentence.from < 4 || isMark(words.at(-1), '.')) return;
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
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
          ? isSpeakerHead(description.head) && description.head !== 'place'
          : description.head === 'person-name' || description.head === 'source';
      if (plain) finder.add('headline', phrase, cue, [scope], description, 'likely', {});
    }
    return;
  }
}
