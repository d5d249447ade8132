import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from './card-place.ts';

const VIEW: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 300, height: 250 };
const line = (left: number, top: number, width = 100): Box => ({ left, top, right: left + width, bottom: top + 20 });

/** Whether a card at a place covers none of the lines and stays in the window. */
function fits(lines: Box[], { left, top, height }: ReturnType<typeof placeCard>, view: Box, width = CARD.width): boolean {
  const inside = left >= view.left && left + width <= view.right && top >= view.top && top + height <= view.bottom;
  return inside && lines.every((box) => box.bottom <= top || box.top >= top + height);
}

describe('placeCard', () => {
  it('stands below the words, at their start or where the reader points', () => {
    expect(placeCard([line(100, 200)], CARD, VIEW)).toEqual({ left: 100, top: 228, height: 250 });
    expect(placeCard([line(100, 200, 700)], CARD, VIEW, 600)).toMatchObject({ left: 525, top: 228 });
  });

  it.each([
    ['the top left', [line(0, 0)]],
    ['the top right', [line(950, 0, 50)]],
    ['the bottom left', [line(0, 780)]],
    ['the bottom right', [line(950, 780, 50)]],
    ['the middle, over two lines', [line(900, 400), line(0, 425)]],
    ['half out of the window', [line(500, -10)]],
  ])('covers no words and stays in the window at %s', (_, lines) => {
    expect(fits(lines, placeCard(lines, CARD, VIEW), VIEW)).toBe(true);
  });

  it.each([320, 256, 200])('takes what room there is in a window 320 wide and %i high', (bottom) => {
    const view = { left: 0, top: 0, right: 320, bottom };
    for (let top = 0; top <= bottom - 20; top += 10) {
      const place = placeCard([line(150, top)], CARD, view);
      expect(fits([line(150, top)], place, view), `words at ${top}`).toBe(true);
    }
  });

  it('minds the part of the page that is in sight when it is magnified', () => {
    const view = { left: 300, top: 300, right: 700, bottom: 700 };
    const place = placeCard([line(310, 320)], CARD, view);
    expect(place.left).toBeGreaterThanOrEqual(300);
    expect(fits([line(310, 320)], place, view)).toBe(true);
  });

  it('leaves the first line free where the words fill the window', () => {
    const lines = Array.from({ length: 60 }, (_, index) => line(0, index * 20 - 200));
    const { top } = placeCard(lines, CARD, VIEW);
    expect(top).toBeGreaterThanOrEqual(20);
  });

  it('waits at the edge beyond which the words are', () => {
    expect(placeCard([line(100, 3000)], CARD, VIEW).top).toBe(800 - 8 - 250);
    expect(placeCard([line(100, -3000)], CARD, VIEW).top).toBe(8);
    expect(placeCard([], CARD, VIEW).top).toBe(8);
  });
});
