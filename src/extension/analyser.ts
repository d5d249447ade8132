import { BLOCK_SEPARATOR, type LocalEvidence, type PlacedEvidence, readBlock, resolve } from '../analysis/analyse.ts';
import { detectLanguage, packFor } from '../analysis/languages/index.ts';
import type { LanguagePack } from '../analysis/languages/pack.ts';
import type { OwnPhrases } from '../analysis/own-phrases.ts';
import type { AnalyseAnswer, BackgroundProtocol } from './protocol.ts';

/** Text kept with its evidence, in UTF-16 code units: some tens of articles. */
const CAPACITY = 500_000;

/** Analyses articles and remembers the evidence of blocks it has read lately, so that a changed paragraph costs one block. */
export interface Analyser {
  /** Analyses an article; `own` are the reader's phrases by language. Nothing is remembered of one that is private. */
  analyse(
    article: BackgroundProtocol['analyse']['ask'],
    how?: { own?: Readonly<Record<string, OwnPhrases>>; isPrivate?: boolean },
  ): AnalyseAnswer;
  /** Reads a block once, to be asked for the sentences at offsets into it. Remembers nothing: the block may be of a private window. */
  sentencesOf(block: string, language: string): SentenceAt;
}

/** The bounds of the sentence that holds an offset into a block; the whole block where there is none, or no pack for the language. */
export type SentenceAt = (offset: number) => { start: number; end: number };

export function createAnalyser(capacity = CAPACITY): Analyser {
  const memory = new BlockMemory(capacity);
  return {
    analyse({ blocks, hint, outlet }, { own, isPrivate = false } = {}) {
      const text = blocks.join(BLOCK_SEPARATOR);
      const language = detectLanguage(text, hint);
      const pack = language === undefined ? undefined : packFor(language);
      if (pack === undefined) return { outcome: 'unsupported-language', language: language ?? primarySubtag(hint) };
      let start = 0;
      const placed = blocks.map((block): PlacedEvidence => {
        const evidence = { start, evidence: memory.read(block, pack, !isPrivate) };
        start += block.length + BLOCK_SEPARATOR.length;
        return evidence;
      });
      return { outcome: 'analysed', analysis: resolve(placed, text, pack, { own: own?.[pack.code], outlet }) };
    },
    sentencesOf(block, language) {
      const pack = packFor(language);
      const sentences = pack === undefined ? [] : memory.read(block, pack, false).sentences;
      return (offset) => sentenceAt(sentences, offset) ?? { start: 0, end: block.length };
    },
  };
}

/** The evidence of the blocks read last, by language and content; those not asked for longest are dropped first. */
class BlockMemory {
  readonly #capacity: number;
  readonly #evidence = new Map<string, LocalEvidence>();
  #size = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The evidence of a block; it is remembered where it is to be kept. */
  read(block: string, pack: LanguagePack, isKept: boolean): LocalEvidence {
    const key = `${pack.code}\n${block}`;
    const known = this.#evidence.get(key);
    if (known !== undefined) {
      this.#evidence.delete(key);
      this.#evidence.set(key, known);
      return known;
    }
    const evidence = readBlock(block, pack);
    if (!isKept) return evidence;
    this.#evidence.set(key, evidence);
    this.#size += key.length;
    for (const oldest of this.#evidence.keys()) {
      if (this.#size <= this.#capacity) break;
      this.#evidence.delete(oldest);
      this.#size -= oldest.length;
    }
    return evidence;
  }
}

/** Of sentences in the order of the text, the one that holds an offset; by halves, for a block may have tens of thousands. */
function sentenceAt<Bounds extends { start: number; end: number }>(sentences: readonly Bounds[], offset: number): Bounds | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Bounds).end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

function primarySubtag(language: string | undefined): string {
  return /^[a-z]{2,3}(?=-|_|$)/i.exec(language ?? '')?.[0].toLowerCase() ?? '';
}
