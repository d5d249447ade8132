import { afterEach, describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../analysis/findings.ts';
import { DEFAULT_LINES } from '../analysis/lines.ts';
import { createPainter, drawsMarks, HIGHLIGHTS, type HighlightName, themeOf } from './painter.ts';

const painter = createPainter(document);

afterEach(() => {
  painter.clear();
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
});

/** A paragraph of that colour, and the range of some of its words. */
function place(words: string, from: number, to: number, colour = '#111'): StaticRange {
  const paragraph = document.createElement('p');
  paragraph.style.color = colour;
  const text = document.createTextNode(words);
  paragraph.append(text);
  document.body.append(paragraph);
  return new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to });
}

/** How the first words of that name look. */
const styleOf = (name: HighlightName) => {
  const [range] = CSS.highlights.get(name)!;
  return getComputedStyle(range!.startContainer.parentElement!, `::highlight(${name})`);
};
const names = () => [...CSS.highlights.keys()].sort();

describe('the painter', () => {
  it('has a line for every category, of its own style for each family', () => {
    const styles = new Map<Category, string>();
    for (const category of CATEGORIES) {
      painter.paint([{ category, range: place('some words', 0, 4) }]);
      styles.set(
        category,
        names()
          .map((name) => styleOf(name as HighlightName).textDecorationStyle)
          .sort()
          .join(' and '),
      );
    }
    expect(Object.fromEntries(styles)).toEqual({
      unnamed: 'dotted',
      clause: 'dotted',
      vague: 'wavy',
      hearsay: 'wavy',
      unattributed: 'dashed',
      anonymous: 'dashed and dotted',
      protected: 'solid',
      'sourced-elsewhere': 'solid',
      attributed: 'solid',
      named: 'solid',
      institution: 'solid',
      document: 'solid',
    });
  });

  it('draws families in the styles that the reader chose, also what is painted already', () => {
    const own = createPainter(document);
    own.setLines({ ...DEFAULT_LINES, vague: 'double' });
    const range = place('some words', 0, 4);
    own.paint((['unnamed', 'vague', 'unattributed'] as const).map((category) => ({ category, range })));
    expect(styleOf('selon-vague').textDecorationStyle).toBe('double');
    own.setLines({ ...DEFAULT_LINES, vague: 'solid', unnamed: 'wavy' });
    expect(['selon-vague', 'selon-unnamed', 'selon-figure'].map((name) => styleOf(name as HighlightName).textDecorationStyle)).toEqual([
      'solid',
      'wavy',
      'dashed',
    ]);
    own.clear();
  });

  it('hangs the lines of figures below those of the sources that hold them', () => {
    const range = place('some words', 0, 4);
    painter.paint((['unnamed', 'vague', 'unattributed', 'attributed'] as const).map((category) => ({ category, range })));
    const depth = (name: HighlightName) => Number.parseFloat(styleOf(name).textUnderlineOffset);
    for (const name of ['selon-unnamed', 'selon-vague', 'selon-sourced'] as const) {
      expect(depth('selon-figure')).toBeGreaterThan(depth(name) + Number.parseFloat(styleOf(name).textDecorationThickness) / 2);
    }
  });

  it('draws both of two findings that overlap', () => {
    const range = place('two of the 40 sailors said', 0, 21);
    const inner = new StaticRange({ ...rangeInit(range), startOffset: 11 });
    painter.paint([
      { category: 'unnamed', range },
      { category: 'unattributed', range: inner },
    ]);
    expect(names()).toEqual(['selon-figure', 'selon-unnamed']);
  });

  it('takes the ink for light text where the text is light, be it over a picture', () => {
    painter.paint([
      { category: 'vague', range: place('dark', 0, 4) },
      { category: 'vague', range: place('light', 0, 4, '#fff') },
    ]);
    expect(names()).toEqual(['selon-vague', 'selon-vague-dark']);
    expect(styleOf('selon-vague').textDecorationColor).not.toBe(styleOf('selon-vague-dark').textDecorationColor);
  });

  it('draws on every element that holds marked words, whatever it is called and whenever it comes, and leaves others alone', () => {
    document.body.innerHTML = '<p><a>one</a> two <b>three</b></p><odd-name>four</odd-name><a"b>five</a"b><em>six</em>';
    const styled = (element: Element) => getComputedStyle(element, '::highlight(selon-vague)').textDecorationLine === 'underline';
    const textIn = (selector: string) => document.querySelector(selector)!.firstChild!;
    const to = (end: Node) =>
      new StaticRange({ startContainer: end === textIn('b') ? textIn('a') : end, startOffset: 0, endContainer: end, endOffset: 3 });
    const own = createPainter(document);
    own.paint([{ category: 'vague', range: to(textIn('b')) }]);
    expect(['a', 'p', 'b', 'odd-name', 'em'].map((name) => styled(document.querySelector(name)!))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    // A rule for what is not worn would be about every element that wears anything.
    expect(getComputedStyle(document.querySelector('p')!, '::highlight(selon-figure)').textDecorationLine).toBe('none');
    const odd = document.body.children[2]!;
    own.paint([textIn('odd-name'), odd.firstChild!].map((end) => ({ category: 'vague', range: to(end) })));
    expect([document.querySelector('odd-name')!, odd, document.querySelector('em')!].map(styled)).toEqual([true, true, false]);
    own.clear();
  });

  it('is about nothing but what stands as marked words do, and follows when the page calls it something else', () => {
    document.body.innerHTML = `<div class="story 1"><ul><li>one</li></ul><p class="2nd a:b">two</p></div>
      <div class="teasers"><ul><li>three</li></ul><p class="2nd">four</p></div>`;
    const [one, two, three, four] = [...document.querySelectorAll('li')].flatMap((item) => [item, item.parentElement!.nextElementSibling!]);
    const styled = () =>
      [one, two, three, four].map((element) => getComputedStyle(element!, '::highlight(selon-vague)').textDecorationLine === 'underline');
    const places = [one, two].map((element) => {
      const words = { startContainer: element!.firstChild!, startOffset: 0, endContainer: element!.firstChild!, endOffset: 3 };
      return { category: 'vague' as const, range: new StaticRange(words) };
    });
    const own = createPainter(document);
    own.paint(places);
    expect(styled()).toEqual([true, true, false, false]);
    document.querySelector('.story')!.className = 'read';
    expect(styled()).toEqual([false, false, false, false]);
    own.paint(places);
    expect(styled()).toEqual([true, true, false, false]);
    own.clear();
  });

  it('draws on elements whose class holds white space that parts no classes, and on those that come after many others', () => {
    const range = place('some words', 0, 4);
    range.startContainer.parentElement!.className = 'lead\u00A0big other';
    painter.paint([{ category: 'vague', range }]);
    expect(drawsMarks()).toBe(true);
    for (let render = 0; render < 100; render += 1) {
      range.startContainer.parentElement!.className = `made-${render}`;
      painter.paint([{ category: 'vague', range }]);
    }
    expect(drawsMarks()).toBe(true);
    const [sheet] = document.adoptedStyleSheets;
    expect([...sheet!.cssRules].map(({ cssText }) => cssText).join('')).toContain('made-99');
  });

  it('draws on all marked words where each element has a class of its own', () => {
    const elements = Array.from({ length: 70 }, (_, index) => `<p class="par-${index}">some words</p>`);
    document.body.innerHTML = elements.join('');
    const own = createPainter(document);
    own.paint(
      Array.from(document.querySelectorAll('p'), ({ firstChild }) => ({
        category: 'vague',
        range: new StaticRange({ startContainer: firstChild!, startOffset: 0, endContainer: firstChild!, endOffset: 4 }),
      })),
    );
    expect(drawsMarks()).toBe(true);
    own.clear();
  });

  it('puts back what a page takes away, once', () => {
    const own = createPainter(document);
    own.paint([{ category: 'vague', range: place('some words', 0, 4) }]);
    own.restore();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    own.restore();
    expect(names()).toEqual(['selon-vague']);
    expect(drawsMarks()).toBe(true);
    CSS.highlights.clear();
    own.restore();
    expect(names()).toEqual([]);
    own.clear();
  });

  it('leaves nothing, and nothing of others is lost', () => {
    CSS.highlights.set('theirs', new Highlight());
    painter.paint(CATEGORIES.map((category) => ({ category, range: place('some words', 0, 4) })));
    painter.pointAt(place('here', 0, 4));
    expect(names().filter((name) => HIGHLIGHTS.includes(name as HighlightName)).length).toBeGreaterThan(4);
    painter.clear();
    expect(names()).toEqual(['theirs']);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('takes over from an earlier version that is no more, and leaves the sheets of others', () => {
    const theirs = new CSSStyleSheet();
    theirs.replaceSync('p { color: black }');
    document.adoptedStyleSheets = [theirs];
    painter.paint([{ category: 'vague', range: place('some words', 0, 4) }]);
    painter.pointAt(place('here', 0, 4));
    expect(document.adoptedStyleSheets).toHaveLength(2);
    createPainter(document);
    expect([names(), document.adoptedStyleSheets]).toEqual([[], [theirs]]);
    document.adoptedStyleSheets = [];
  });

  it('of an earlier version takes nothing of a newer one with it', () => {
    const words = place('some words', 0, 4);
    const older = createPainter(document);
    older.paint([{ category: 'vague', range: words }]);
    older.pointAt(words);
    painter.paint([{ category: 'vague', range: words }]);
    painter.pointAt(words);
    const newer = new Map(CSS.highlights);
    older.pointAt(undefined);
    older.clear();
    expect(new Map(CSS.highlights)).toEqual(newer);
    expect([...CSS.highlights.values()].every((highlight, index) => highlight === [...newer.values()][index])).toBe(true);
    expect(drawsMarks()).toBe(true);
  });
});

it.each([
  ['black', 'light'],
  ['#ddd', 'dark'],
  ['rgb(20 20 20 / 80%)', 'light'],
  ['color(srgb 0.9 0.9 0.9)', 'dark'],
  ['oklch(0.95 0.02 100)', 'dark'],
  ['lab(20 0 0)', 'light'],
])('takes text of %s for that of a %s page', (colour, theme) => {
  const { startContainer } = place('words', 0, 2, colour);
  expect(themeOf(startContainer.parentElement!)).toBe(theme);
});

function rangeInit({ startContainer, startOffset, endContainer, endOffset }: StaticRange): StaticRangeInit {
  return { startContainer, startOffset, endContainer, endOffset };
}
