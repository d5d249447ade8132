/** A box in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardPlace {
  left: number;
  top: number;
  /** The card scrolls within this height. */
  height: number;
}

/** Between the words, with the lines under them, and the card. */
const GAP = 8;
/** Between the card and the edges of the window. */
const MARGIN = 8;
/** Height below which a card is no use. */
const LEAST = 120;

/**
 * Where a card stands: below the words, else above them, never over them. Words that fill the window are taken by their first line
 * in sight; words out of sight leave the card at the edge beyond which they are. `x` is where the reader points, if he does.
 */
export function placeCard(lines: readonly Box[], card: { width: number; height: number }, view: Box, x?: number): CardPlace {
  const inSight = lines.filter(({ top, bottom }) => bottom > view.top && top < view.bottom);
  const height = Math.min(card.height, view.bottom - view.top - 2 * MARGIN);
  const [line] = inSight;
  if (!line) {
    const isAbove = (lines[0]?.bottom ?? 0) <= view.top;
    return { left: leftOf(view.left, card.width, view), top: isAbove ? view.top + MARGIN : view.bottom - MARGIN - height, height };
  }
  return beside(inSight, height, card.width, view, LEAST, x) ?? beside([line], height, card.width, view, 0, x)!;
}

/** Below or above all of the lines; undefined where neither has room for a card of the least height. */
function beside(lines: readonly Box[], height: number, width: number, view: Box, least: number, x?: number): CardPlace | undefined {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const below = view.bottom - MARGIN - (bottom + GAP);
  const above = top - GAP - (view.top + MARGIN);
  const isBelow = below >= height || (above < height && below >= above);
  const room = Math.max(0, isBelow ? below : above);
  if (room < Math.min(least, height)) return undefined;
  const fitting = Math.min(height, room);
  const anchor = isBelow ? lines[lines.length - 1] : lines[0];
  return {
    left: leftOf(x === undefined ? (anchor?.left ?? 0) : x - width / 4, width, view),
    top: isBelow ? bottom + GAP : top - GAP - fitting,
    height: fitting,
  };
}

function leftOf(wanted: number, width: number, view: Box): number {
  return Math.max(view.left + MARGIN, Math.min(wanted, view.right - MARGIN - width));
}
