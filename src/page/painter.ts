import type { Category } from '../analysis/findings.ts';
import { DEFAULT_LINES, LINES, LINES_OF, type Line, type LineStyle } from '../analysis/lines.ts';
import { adoptedSheets, adoptSheets, attribute, localName, nextText, parentElement, rootOf, walkText } from './safe-dom.ts';

/**
 * Marks are CSS custom highlights: ranges registered by name, and a constructed style sheet that says how each name looks. No node,
 * attribute or text of the page changes. What a page can see of us is the names and the sheet among its adopted ones, both only while
 * marks are shown. A constructed sheet, not one in the manifest, because a sheet of the manifest stays when marks are turned off; it
 * works from content scripts of both browsers and under the strictest policy of a page, which a style element would not.
 */
export type Theme = 'light' | 'dark';
/** Each line in the ink for dark text, and for light text: a page may set some of its text over pictures. */
export type HighlightName = `selon-${Line}` | `selon-${Line}-dark` | 'selon-here';

export interface PaintedPlace {
  category: Category;
  range: StaticRange;
}

export interface Painter {
  /** Draws each family in another style from now on, at once where something is painted. */
  setLines(lines: LineStyles): void;
  /** Paints these places and no others. */
  paint(places: readonly PaintedPlace[]): void;
  /** Makes a range stand out until the next call; undefined lets it go. */
  pointAt(range: StaticRange | undefined): void;
  /** Puts back what the page took away of what is painted: once, for a page that insists has the last word until the next `paint`. */
  restore(): void;
  /** Takes every trace of us out of the page. */
  clear(): void;
}

/** Inks that colour-blind readers tell apart, under dark and under light text; the line styles differ as well. */
const INKS: Record<Theme, Record<Line, string>> = {
  light: { unnamed: '#6a3fb5', vague: '#9a5b00', figure: '#0b62a8', sourced: '#565d6b' },
  dark: { unnamed: '#b9a1f7', vague: '#e5b04f', figure: '#7cbcf5', sourced: '#a9b0be' },
};
/** Lines that may meet under the same words hang at different depths. */
const DEPTHS: Record<Line, string> = { unnamed: '0.18em', vague: '0.18em', figure: '0.36em', sourced: '0.2em' };
const THICKNESSES: Record<LineStyle, string> = { dotted: '0.15em', wavy: '0.1em', dashed: '0.12em', solid: '0.1em', double: '0.08em' };

/** The style of each family's line. */
export type LineStyles = Readonly<Record<Line, LineStyle>>;

/** The line of a category's words outside the page's own text, as `text-decoration-style` and its ink on that theme. */
export function strokeOf(category: Category, theme: Theme, lines: LineStyles): { style: LineStyle; ink: string } {
  const [line] = LINES_OF[category];
  return { style: lines[line], ink: INKS[theme][line] };
}

const nameOf = (line: Line, theme: Theme): HighlightName => (theme === 'dark' ? `selon-${line}-dark` : `selon-${line}`);

/** Every name that we register, while there is something to paint under it. */
export const HIGHLIGHTS: readonly HighlightName[] = [
  ...LINES.flatMap((line) => [nameOf(line, 'light'), nameOf(line, 'dark')]),
  'selon-here',
];

/** The elements whose text wears a highlight: selectors, each with the name of the element that it is for. */
type Wearers = Map<HighlightName, Map<string, string>>;

/** Text nodes that one range is followed through, parents in a selector, and selectors beyond which a rule speaks of names, or of all elements. */
const MOST_NODES = 50;
const MOST_PARENTS = 3;
const MOST_SELECTORS = 60;

/** Adds the elements whose text a range covers. `frames` remembers, for one painting, what was written of their parents. */
function addWearers(
  selectors: Map<string, string>,
  frames: Map<Element, string>,
  document: Document,
  { startContainer, endContainer }: StaticRange,
): void {
  const walker = walkText(document, rootOf(document));
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer, seen = 0; node && seen < MOST_NODES; node = nextText(walker), seen += 1) {
    const element = parentElement(node);
    const parent = element && parentElement(element);
    if (parent) {
      const frame = frames.get(parent) ?? frameOf(parent);
      frames.set(parent, frame);
      selectors.set(`${frame} > ${compoundOf(element)}`, localName(element));
    }
    if (node === endContainer) return;
  }
}

/**
 * Selects an element and its parents up to the first that has a class: so it is about few others. When a page takes such a class away, the
 * next look paints anew.
 */
function frameOf(element: Element): string {
  let selector = compoundOf(element);
  let parent = parentElement(element);
  for (let height = 1; parent && height < MOST_PARENTS && !selector.includes('.'); height += 1) {
    selector = `${compoundOf(parent)} > ${selector}`;
    parent = parentElement(parent);
  }
  return selector;
}

/** An element by its name and first class: more would not last while a page shows and hides. */
function compoundOf(element: Element): string {
  // What parts classes is the white space of ASCII alone.
  const first = /[^\t\n\f\r ]+/.exec(attribute(element, 'class'));
  return CSS.escape(localName(element)) + (first ? `.${CSS.escape(first[0])}` : '');
}

/**
 * Rules for what is worn, on the elements that wear it: a browser styles anew every element that a new rule may be about, and once more for
 * each highlight that the rules name.
 */
function styleText(wearers: Wearers, lines: LineStyles): string {
  const rule = (highlights: readonly HighlightName[], style: string): string => {
    const selectors = highlights.flatMap((highlight) => {
      const worn = wearers.get(highlight) ?? new Map<string, string>();
      const names = new Set(Array.from(worn.values(), (name) => CSS.escape(name)));
      const elements = [[...worn.keys()], [...names]].find(({ length }) => length <= MOST_SELECTORS) ?? ['*'];
      return elements.map((element) => `${element}::highlight(${highlight})`);
    });
    return selectors.length === 0 ? '' : `${selectors.join(', ')} { ${style} }`;
  };
  const strokes = LINES.flatMap((line) =>
    (['light', 'dark'] as const).map((theme) => {
      const thickness = line === 'sourced' ? '1px' : THICKNESSES[lines[line]];
      return rule(
        [nameOf(line, theme)],
        `text-decoration: underline ${lines[line]} ${INKS[theme][line]} ${thickness}; text-underline-offset: ${DEPTHS[line]}; text-decoration-skip-ink: none;`,
      );
    }),
  );
  const onPaper = LINES.map((line) => rule([nameOf(line, 'dark')], `text-decoration-color: ${INKS.light[line]};`));
  return `${strokes.join('\n')}
    ${rule(['selon-here'], 'background-color: rgb(255 196 0 / 35%);')}
    @media print { ${onPaper.join('\n')} ${rule(['selon-here'], 'background-color: transparent;')} }
    @media (forced-colors: active) {
      ${rule(HIGHLIGHTS, 'text-decoration-color: CanvasText;')}
      ${rule(['selon-here'], 'background-color: Mark; color: MarkText;')}
    }`;
}

/** Whether this browser draws lines under the words that are registered now: the registry alone does not tell. */
export function drawsMarks(): boolean {
  const drawn = HIGHLIGHTS.filter((name) => name !== 'selon-here').flatMap((name) =>
    Array.from(CSS.highlights.get(name) ?? [], ({ startContainer }) => {
      const holder = parentElement(startContainer);
      return holder !== null && getComputedStyle(holder, `::highlight(${name})`).textDecorationLine.includes('underline');
    }),
  );
  return drawn.length > 0 && drawn.every(Boolean);
}

/** Takes away what a script of ours has left that is no more: Firefox ends that of an updated version without a word. */
function takeOver(document: Document): void {
  if (!HIGHLIGHTS.some((name) => CSS.highlights.has(name))) return;
  for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
  const isOurs = ({ cssRules: [rule] }: CSSStyleSheet) => rule instanceof CSSStyleRule && rule.selectorText.includes('::highlight(selon-');
  adoptSheets(
    document,
    Array.from(adoptedSheets(document)).filter((sheet) => !isOurs(sheet)),
  );
}

export function createPainter(document: Document): Painter {
  takeOver(document);
  let sheet: CSSStyleSheet | undefined;
  const registered = new Map<HighlightName, Highlight>();
  const wearers: Wearers = new Map();
  let lines: LineStyles = DEFAULT_LINES;
  let mayRestore = true;

  const isDressed = (): boolean => sheet !== undefined && Array.from(adoptedSheets(document)).includes(sheet);
  /** Has the sheet speak of these ranges as well, and the page wear it. */
  const dress = (rows: ReadonlyMap<HighlightName, readonly StaticRange[]> = new Map()): void => {
    sheet ??= new CSSStyleSheet();
    const frames = new Map<Element, string>();
    let isMore = false;
    for (const [highlight, ranges] of rows) {
      const present = new Map<string, string>();
      for (const range of ranges) addWearers(present, frames, document, range);
      const known = wearers.get(highlight) ?? new Map<string, string>();
      if ([...present.keys()].every((selector) => known.has(selector))) continue;
      // Of a page that keeps renaming its elements only what is there.
      const all = new Map([...known, ...present]);
      wearers.set(highlight, all.size > MOST_SELECTORS ? present : all);
      isMore = true;
    }
    if (isMore) sheet.replaceSync(styleText(wearers, lines));
    if (!isDressed()) adoptSheets(document, [...Array.from(adoptedSheets(document)), sheet]);
  };
  /** Takes a highlight back, unless another script of ours, of a newer version, has registered its own by that name. */
  const release = (name: HighlightName): void => {
    const highlight = registered.get(name);
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    registered.delete(name);
  };
  const undress = (): void => {
    if (!isDressed()) return;
    const others = Array.from(adoptedSheets(document)).filter((other) => other !== sheet);
    adoptSheets(document, others);
  };
  const register = (name: HighlightName, ranges: readonly StaticRange[]): void => {
    if (ranges.length === 0) {
      release(name);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    registered.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };

  return {
    setLines(next) {
      lines = next;
      sheet?.replaceSync(styleText(wearers, lines));
    },
    paint(places) {
      const rows = sort(places);
      dress(rows);
      for (const name of HIGHLIGHTS) {
        if (name !== 'selon-here') register(name, rows.get(name) ?? []);
      }
    },
    pointAt(range) {
      if (range) dress(new Map([['selon-here', [range]]]));
      register('selon-here', range ? [range] : []);
      if (registered.size === 0) undress();
    },
    restore() {
      if (!mayRestore || registered.size === 0) return;
      const missing = Array.from(registered).filter(([name]) => !CSS.highlights.has(name));
      if (missing.length === 0 && isDressed()) return;
      mayRestore = false;
      dress();
      for (const [name, highlight] of missing) CSS.highlights.set(name, highlight);
    },
    clear() {
      for (const name of [...registered.keys()]) release(name);
      undress();
    },
  };
}

/** The ranges to register under each name. */
function sort(places: readonly PaintedPlace[]): Map<HighlightName, StaticRange[]> {
  const themes = new Map<Element, Theme>();
  const rows = new Map<HighlightName, StaticRange[]>();
  for (const { category, range } of places) {
    const element = parentElement(range.startContainer);
    const theme = (element && themes.get(element)) ?? (element ? themeOf(element) : 'light');
    if (element) themes.set(element, theme);
    for (const line of LINES_OF[category]) {
      const name = nameOf(line, theme);
      const row = rows.get(name);
      if (row) row.push(range);
      else rows.set(name, [range]);
    }
  }
  return rows;
}

/** Whether text is set light on dark: told from its own colour, which pictures behind it do not change. */
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
