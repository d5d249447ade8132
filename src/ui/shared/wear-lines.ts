import { LINES, type Line, type LineStyle } from '../../analysis/lines.ts';

/** In pixels, so that styles weigh about the same. */
const THICKNESSES: Record<LineStyle, number> = { dotted: 3, wavy: 2, dashed: 2, solid: 2, double: 1.5 };

/** Draws the lines of a view in the reader's styles: its style sheet takes them from the root. */
export function wearLines(lines: Readonly<Record<Line, LineStyle>>): void {
  const { style } = document.documentElement;
  for (const line of LINES) {
    style.setProperty(`--style-${line}`, lines[line]);
    style.setProperty(`--thickness-${line}`, line === 'sourced' ? '1px' : `${THICKNESSES[lines[line]]}px`);
  }
}
