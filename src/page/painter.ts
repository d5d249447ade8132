import type { Category } from '../analysis/findings.ts';
import { adoptedSheets, adoptSheets, rootOf } from './safe-dom.ts';

/**
 * Marks are CSS custom highlights: ranges registered by name, and a constructed style sheet that says how each name looks. No node,
 * attribute or text of the page changes. What a page can see of us is the names and the sheet among its adopted ones, both only while
 * marks are shown. A constructed sheet, not one in the manifest, because a sheet of the manifest stays when marks are turned off; it
 * works from content scripts of both browsers and under the strictest policy of a page, which a style element would not.
 */
export const HIGHLIGHTS = ['selon-unnamed', 'selon-vague', 'selon-figure', 'selon-sourced', 'selon-here'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

/** The line styles of each category. A figure from an anonymous source wears both lines. */
const LINES: Record<Category, readonly HighlightName[]> = {
  unnamed: ['selon-unnamed'],
  clause: ['selon-unnamed'],
  vague: ['selon-vague'],
  hearsay: ['selon-vague'],
  unattributed: ['selon-figure'],
  anonymous: ['selon-figure', 'selon-unnamed'],
  protected: ['selon-sourced'],
  'sourced-elsewhere': ['selon-sourced'],
  attributed: ['selon-sourced'],
  named: ['selon-sourced'],
  institution: ['selon-sourced'],
  document: ['selon-sourced'],
};

export interface Mark {
  category: Category;
  range: StaticRange;
}

export type Theme = 'light' | 'dark';

export interface Painter {
  /** Paints these marks and no others. */
  paint(marks: readonly Mark[], theme: Theme): void;
  /** Makes a range stand out until the next call; undefined lets it go. */
  pointAt(range: StaticRange | undefined): void;
  /** Takes every trace of us out of the page. */
  clear(): void;
}

/** Inks that colour-blind readers tell apart, on light and on dark pages; the line styles differ as well. */
const INKS: Record<Theme, Record<Exclude<HighlightName, 'selon-here'>, string> & { 'selon-here': string }> = {
  light: {
    'selon-unnamed': '#6a3fb5',
    'selon-vague': '#9a5b00',
    'selon-figure': '#0b62a8',
    'selon-sourced': '#565d6b',
    'selon-here': 'rgb(255 196 0 / 35%)',
  },
  dark: {
    'selon-unnamed': '#b9a1f7',
    'selon-vague': '#e5b04f',
    'selon-figure': '#7cbcf5',
    'selon-sourced': '#a9b0be',
    'selon-here': 'rgb(255 196 0 / 30%)',
  },
};

function rules(inks: (typeof INKS)[Theme]): string {
  return `
    ::highlight(selon-unnamed) { text-decoration: underline dotted ${inks['selon-unnamed']} 0.15em; text-underline-offset: 0.18em; text-decoration-skip-ink: none; }
    ::highlight(selon-vague) { text-decoration: underline wavy ${inks['selon-vague']} 0.1em; text-underline-offset: 0.18em; text-decoration-skip-ink: none; }
    ::highlight(selon-figure) { text-decoration: underline dashed ${inks['selon-figure']} 0.12em; text-underline-offset: 0.36em; text-decoration-skip-ink: none; }
    ::highlight(selon-sourced) { text-decoration: underline solid ${inks['selon-sourced']} 1px; text-underline-offset: 0.2em; }
    ::highlight(selon-here) { background-color: ${inks['selon-here']}; }`;
}

/** The style sheet for a page of that theme: light inks on paper, the system's own in forced colours. */
export function styleText(theme: Theme): string {
  return `${rules(INKS[theme])}
    @media print { ${rules(INKS.light)} }
    @media (forced-colors: active) {
      ::highlight(selon-unnamed), ::highlight(selon-vague), ::highlight(selon-figure), ::highlight(selon-sourced) { text-decoration-color: CanvasText; }
      ::highlight(selon-here) { background-color: Mark; color: MarkText; }
    }`;
}

/** Whether this browser draws lines for custom highlights: the registry alone does not tell. */
export function drawsMarks(document: Document): boolean {
  return getComputedStyle(rootOf(document), '::highlight(selon-unnamed)').textDecorationLine.includes('underline');
}

export function createPainter(document: Document): Painter {
  const sheet = new CSSStyleSheet();
  let styled: Theme | undefined;

  const dress = (theme: Theme): void => {
    if (styled !== theme) sheet.replaceSync(styleText(theme));
    styled = theme;
    const sheets = Array.from(adoptedSheets(document));
    if (!sheets.includes(sheet)) adoptSheets(document, [...sheets, sheet]);
  };

  return {
    paint(marks, theme) {
      const ranges = new Map<HighlightName, StaticRange[]>();
      for (const { category, range } of marks) {
        for (const name of LINES[category]) {
          const row = ranges.get(name);
          if (row) row.push(range);
          else ranges.set(name, [range]);
        }
      }
      dress(theme);
      for (const name of HIGHLIGHTS) {
        if (name !== 'selon-here') register(name, ranges.get(name) ?? []);
      }
    },
    pointAt(range) {
      register('selon-here', range ? [range] : []);
    },
    clear() {
      for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
      const sheets = Array.from(adoptedSheets(document));
      if (sheets.includes(sheet))
        adoptSheets(
          document,
          sheets.filter((other) => other !== sheet),
        );
    },
  };
}

function register(name: HighlightName, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(name, highlight);
}

/** Whether a page sets its text light on dark: told from the text's own colour, which pictures behind it do not change. */
export function themeOf(element: Element): Theme {
  const [red = 0, green = 0, blue = 0] = channels(getComputedStyle(element).color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? 'dark' : 'light';
}

/** Red, green and blue from 0 to 1 of a computed colour: "rgb(…)", "color(srgb …)", or the lightness of the others thrice. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  if (colour.startsWith('rgb')) return numbers.slice(0, 3).map((value) => value / 255);
  if (colour.startsWith('color(')) return numbers.slice(0, 3);
  const lightness = (numbers[0] ?? 0) / (colour.startsWith('lab') || colour.startsWith('lch') ? 100 : 1);
  return [lightness, lightness, lightness];
}
