import type { Figure } from '../types.ts';
import type { Placed } from './resolve-figures.ts';

/** A figure with no source where it stands may have one elsewhere in the article: the same value, also rounded, of the same noun or unit. */
export function withSourcesElsewhere(placed: readonly Placed[]): Figure[] {
  const sourced = new Map<string, Placed[]>();
  for (const one of placed) {
    if (one.figure.status !== 'attributed') continue;
    const row = sourced.get(bucketOf(one));
    if (!row) sourced.set(bucketOf(one), [one]);
    else if (row.length < MOST_ALIKE) row.push(one);
  }
  return placed.map((one) => {
    if (one.figure.status !== 'unattributed') return one.figure;
    const row = sourced.get(bucketOf(one)) ?? [];
    const equal = row.find(({ local }) => local.value === one.local.value);
    const other = equal ?? (mayBeRounded(one) ? row.find(({ local }) => isRounded(local.value, one.local.value)) : undefined);
    return other ? sourcedBy(one.figure, other.figure) : one.figure;
  });
}

/** A number with nothing counted, and a percentage, are the same only where they are equal. */
const mayBeRounded = ({ local: { unit }, root }: Placed): boolean => root !== '' || unit === 'money' || unit === 'measure';

/** Figures of one bucket that are looked at, so that the work stays linear. */
const MOST_ALIKE = 20;
/** Below this, a number is never rounded. */
const SMALLEST_ROUNDED = 20;
/** The most that rounding changes, as a share of the number. */
const MOST_ROUNDED = 0.05;

/** Figures that may be the same share a bucket: one unit, one noun, one leading digit. */
const bucketOf = ({ local: { unit, value }, root }: Placed): string => `${unit}|${root}|${value.toPrecision(1)}`;

/** Whether one of two numbers is the other one rounded: 39 and 40, 1.23 million and 1.2 million. */
function isRounded(a: number, b: number): boolean {
  const coarse = digitsOf(a) < digitsOf(b) ? a : b;
  const fine = coarse === a ? b : a;
  if (coarse < SMALLEST_ROUNDED || Math.abs(coarse - fine) > fine * MOST_ROUNDED) return false;
  return Number(fine.toPrecision(digitsOf(coarse))) === coarse;
}

/** Digits of a number up to the last that is not zero. */
const digitsOf = (value: number): number =>
  Math.min(
    15,
    String(value)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length || 1,
  );

function sourcedBy(figure: Figure, { start, end, exact, source }: Figure): Figure {
  const elsewhere = { start, end, exact };
  return {
    ...figure,
    sourcedElsewhere: elsewhere,
    explanation: {
      rule: 'figure-sourced-elsewhere',
      because: [{ role: 'elsewhere', span: elsewhere }, ...(source ? [{ role: 'source', span: source }] : [])],
    },
  };
}
