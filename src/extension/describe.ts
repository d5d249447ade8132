import browser from 'webextension-polyfill';
import type { Passage } from '../analysis/passage.ts';
import { type CardText, cardText } from '../messages/card-text.ts';
import type { UiLanguage } from '../messages/catalogue.ts';
import { findingMessages } from '../messages/finding-messages.ts';
import type { Analyser } from './analyser.ts';

/** Says what the card of a passage says. */
export function describe(
  { listed, block, start, clauses, language }: Passage,
  place: { at: number; of: number } | undefined,
  analyser: Pick<Analyser, 'sentencesOf'>,
  interfaceLanguage: UiLanguage,
): CardText {
  const sentence = analyser.sentencesOf(block, language)(listed.finding.start - start);
  return cardText(
    listed,
    {
      sentence: block.slice(sentence.start, sentence.end),
      clauses: clauses.filter((clause) => clause.start < start + sentence.end && clause.end > start + sentence.start),
      version: browser.runtime.getManifest().version,
      ...(place && { place }),
    },
    findingMessages(interfaceLanguage),
  );
}
