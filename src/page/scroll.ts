import { liveRange } from './live-range.ts';
import { parentElement, scrollIntoView } from './safe-dom.ts';

/** Share of the window's height, from either edge, within which a place is no good to read. */
const EDGE = 0.2;

/** Brings a range into the middle of the window, where it is not in sight already; gently, unless the reader wants no motion. */
export function scrollTo(place: StaticRange): void {
  const range = liveRange(place);
  if (!range) return;
  const inSight = (): boolean => {
    const { top, bottom, height } = range.getBoundingClientRect();
    return height > 0 && top > innerHeight * EDGE && bottom < innerHeight * (1 - EDGE);
  };
  if (inSight()) return;
  // The element first, through every box that scrolls; then the words, for a paragraph may be higher than the window.
  const holder = parentElement(place.startContainer);
  if (holder) scrollIntoView(holder, { block: 'center', behavior: 'instant' });
  if (inSight()) return;
  const { top, height } = range.getBoundingClientRect();
  scrollBy({
    top: top + height / 2 - innerHeight / 2,
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}
