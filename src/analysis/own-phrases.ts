import { lookupForm, normalise } from './text/normalise.ts';
import { overlaps, type Range, spanOf } from './text/spans.ts';
import { ANONYMOUS_KINDS, type Clause, type Figure, type Finding, type SourceMention } from './types.ts';

/** A reader's own phrases for texts in one language: to be marked wherever they stand, and to be left unmarked in what is found. */
export interface OwnPhrases {
  mark: string[];
  leave: string[];
}

interface Findings {
  mentions: SourceMention[];
  clauses: Clause[];
  figures: Figure[];
}

/** A word, or a character between words. A line's end is one as well: no phrase reaches over it. */
const PIECE = /[\p{L}\p{M}\p{N}]+|\n|\S/gu;

/**
 * The findings of a text as the reader wants them: without those whose words hold a phrase to be left, and with the places of those to be
 * marked that are not marked as somebody unknown already.
 */
export function withOwnPhrases({ mentions, clauses, figures }: Findings, text: string, { mark, leave }: OwnPhrases): Findings {
  const isLeft = finder(leave);
  const stays = (finding: Finding): boolean => isLeft(finding.exact).length === 0;
  const kept = { mentions: mentions.filter(stays), clauses: clauses.filter(stays), figures: figures.filter(stays) };
  const marked = [...kept.mentions.filter(({ kind }) => ANONYMOUS_KINDS.has(kind)), ...kept.clauses];
  const own = finder(mark)(text)
    .filter((place) => !marked.some((finding) => overlaps(finding, place)))
    .map((place): SourceMention => {
      const span = spanOf(text, place);
      return { ...span, kind: 'vague', certainty: 'clear', explanation: { rule: 'own-phrase', because: [{ role: 'own', span }] } };
    });
  return { ...kept, mentions: own.length === 0 ? kept.mentions : [...kept.mentions, ...own].sort((a, b) => a.start - b.start) };
}

/** Where phrases stand in a text as whole words, whatever their case, spaces and apostrophes: from the left, the longest first, none twice. */
export function placesOf(phrases: readonly string[], text: string): Range[] {
  return finder(phrases)(text);
}

/** Phrases by their pieces: the next piece leads on, an end tells that a phrase is complete. */
interface Branch {
  next: Map<string, Branch>;
  isEnd: boolean;
}

/** Looks for phrases in texts, in time linear in the text: at each piece, no further than the longest phrase reaches. */
function finder(phrases: readonly string[]): (text: string) => Range[] {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const phrase of phrases) {
    let branch = root;
    for (const { word } of piecesOf(phrase.replace(/\n/g, ' '))) {
      const next = branch.next.get(word) ?? { next: new Map(), isEnd: false };
      branch.next.set(word, next);
      branch = next;
    }
    branch.isEnd = branch !== root;
  }
  return (text) => {
    if (root.next.size === 0) return [];
    const places: Range[] = [];
    const pieces = piecesOf(text);
    for (let at = 0; at < pieces.length; ) {
      const length = longestAt(root, pieces, at);
      if (length > 0) places.push({ start: pieces[at]!.start, end: pieces[at + length - 1]!.end });
      at += Math.max(length, 1);
    }
    return places;
  };
}

type Piece = Range & { word: string };

/** The pieces of the longest phrase that starts at a piece; 0 where none does. */
function longestAt(root: Branch, pieces: readonly Piece[], at: number): number {
  let longest = 0;
  let branch = root.next.get(pieces[at]!.word);
  for (let length = 1; branch; length++) {
    if (branch.isEnd) longest = length;
    branch = branch.next.get(pieces[at + length]?.word ?? '');
  }
  return longest;
}

function piecesOf(text: string): Piece[] {
  return Array.from(text.matchAll(PIECE), ({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    word: lookupForm(normalise(piece)),
  })).filter(({ word }) => word !== '');
}
