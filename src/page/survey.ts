import { MOST_BLOCKS, MOST_TEXT } from '../analysis/bounds.ts';
import { asideReason, CLOSED, isClosed, UNSEEN } from './left-out.ts';
import { attribute, bodyOf, firstChild, isConnected, isElement, isText, localName, nextSibling, textUpTo } from './safe-dom.ts';
import type { Sliced } from './slices.ts';
import type { MappedText } from './text-map.ts';
import { TextBuilder } from './text-map.ts';

/** What a block of text is in the page's structure. */
export type BlockKind = 'headline' | 'subhead' | 'paragraph' | 'item' | 'quote' | 'cell';

/** An element of the page that was entered. Children come after their parents. */
export interface Place {
  element: Element;
  name: string;
  /** Index of the parent, -1 for the body. */
  parent: number;
  /** Index of the innermost aside that holds it, -1 for none. */
  aside: number;
}

/** A part of the page that its mark-up sets aside from the article. */
export interface Aside {
  place: number;
  reason: string;
  /** Index of the aside around it, -1 for none. */
  parent: number;
}

/** A block of text as it stands in the page. */
export interface RawBlock extends MappedText {
  kind: BlockKind;
  /** 1 to 6 for headings, else 0. */
  level: number;
  /** Index of the element that holds it. */
  place: number;
  aside: number;
  /** Units of its text inside links. */
  linked: number;
}

/** Everything the page holds that could be text of an article. */
export interface Survey {
  places: Place[];
  asides: Aside[];
  blocks: RawBlock[];
  /** Whether the page held more than was looked at. */
  cut: boolean;
}

/** Elements that flow with the text around them unless the page's styles say otherwise. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr label'.split(
    ' ',
  ),
);
const KINDS: Record<string, BlockKind> = { li: 'item', dd: 'item', dt: 'item', blockquote: 'quote', td: 'cell', th: 'cell' };
const HEADING = /^h[1-6]$/;
/** Raised letters and figures that lead to a note, and those that belong to the word before them: 142ᵉ, nᵒ, km². */
const FOOTNOTE = /^\s*(?:[[(]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5})\s*[\])]?|[*†‡§]+)\s*$/i;
const RAISED_LETTER = /^[edor]$/;
const TAKES_LETTER = /(?:\d|\b(?:[CDILMVX]+|[Nn]))$/;
const RAISED_FIGURE = /^[23]$/;
const TAKES_FIGURE = /\b[cdkm]?m$/;

/** Figures hold pictures, and sometimes texts. */
const IN_FIGURES = new Set(['table', 'blockquote', 'pre']);
/** Units of text beyond which a heading is taken for a mistake in the mark-up. */
const LONG_HEADING = 400;

const MOST_PLACES = 60_000;
const MOST_DEPTH = 600;
/** Nodes between two stops. */
const STRIDE = 8;
/** Nodes looked at, whatever they are. */
const MOST_NODES = 400_000;

interface Frame {
  element: Element;
  next: Node | null;
  place: number;
  aside: number;
  kind: BlockKind;
  level: number;
  inline: boolean;
  link: boolean;
}

/** Walks the whole page once. */
export function* survey(document: Document): Sliced<Survey> {
  const body = bodyOf(document);
  const found: Survey = { places: [], asides: [], blocks: [], cut: false };
  if (body) yield* new Surveyor(found).run(body);
  return found;
}

class Surveyor {
  private builder = new TextBuilder();
  private frames: Frame[] = [];
  private links = 0;
  private linked = 0;
  private breaks = 0;
  /** Units of text in blocks. */
  private read = 0;
  private nodes = 0;
  private isFull = false;
  private readonly found: Survey;

  constructor(found: Survey) {
    this.found = found;
  }

  *run(body: Element): Sliced<void> {
    this.enter(body, true);
    for (let step = 0; this.frames.length > 0; step += 1) {
      // Stopping after each costs more than what is done in between.
      if (step % STRIDE === 0 && (yield)) this.dropDetached();
      const frame = this.frames.at(-1);
      if (!frame) break;
      const node = frame.next;
      if (!node || this.isFull) {
        this.leave(frame);
        continue;
      }
      this.nodes += 1;
      if (this.nodes > MOST_NODES) this.stop();
      frame.next = nextSibling(node);
      if (isText(node)) this.text(node, frame);
      else if (isElement(node)) this.enter(node, false);
    }
  }

  /** The page may have changed while others had their turn: what it took out is not read on. */
  private dropDetached(): void {
    for (const frame of this.frames) {
      if (!isConnected(frame.element) || (frame.next && !isConnected(frame.next))) frame.next = null;
    }
  }

  private text(node: Text, frame: Frame): void {
    const { data } = node;
    if (this.builder.length === 0 && !/\S/.test(data)) return;
    const room = Math.max(0, MOST_TEXT - this.read - this.builder.length);
    if (data.length > room) this.stop();
    const before = this.builder.length;
    this.builder.append(node, data.slice(0, room));
    const added = this.builder.length - before;
    if (/\S/.test(data)) this.breaks = 0;
    if (this.links > 0) this.linked += added;
    this.holder = frame;
  }

  /** The frame whose text was read last. */
  private holder: Frame | undefined;

  private enter(element: Element, isBody: boolean): void {
    const name = localName(element);
    if (name === 'br') {
      this.lineBreak();
      return;
    }
    if (CLOSED.has(name) || isClosed(element)) return;
    const parent = this.frames.at(-1);
    if (parent && parent.level > 0 && name === 'small') return;
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return;
    if (name === 'sup' && this.builder.length > 0 && isNote(textUpTo(element, 20), this.builder.end)) return;
    const inline = !isBody && flows(name, display, style);
    if (!inline && !isBody && isOutOfSight(style)) return;

    const { places, asides } = this.found;
    const place = places.length;
    if (place >= MOST_PLACES || this.frames.length >= MOST_DEPTH) {
      this.found.cut = true;
      return;
    }
    let aside = parent?.aside ?? -1;
    const reason = isBody ? undefined : (asideReason(element, name) ?? (!inline && style.position === 'fixed' ? 'fixed' : undefined));
    if (reason === UNSEEN) return;
    // Words set aside in the middle of a text belong to it; a row of them at its start is a text of its own.
    const apart = reason !== undefined && (!inline || (this.builder.length === 0 && name !== 'a'));
    if (apart) {
      asides.push({ place, reason, parent: aside });
      aside = asides.length - 1;
    } else if (aside >= 0 && asides[aside]?.reason === 'figure' && IN_FIGURES.has(name)) {
      aside = asides[aside]?.parent ?? -1;
    }
    places.push({ element, name, parent: parent?.place ?? -1, aside });

    const heading = HEADING.test(name);
    const level = heading ? Number(name[1]) : (parent?.level ?? 0);
    const kind = heading ? 'subhead' : (KINDS[name] ?? parent?.kind ?? 'paragraph');
    const link = name === 'a' && attribute(element, 'href') !== '';
    // A heading is one block, however its parts are laid out.
    const inHeading = parent !== undefined && parent.level > 0 && this.builder.length < LONG_HEADING;
    const flowing = (inline && !apart) || inHeading;
    if (!flowing) this.flush();
    else if (!inline) this.builder.space();
    if (link) this.links += 1;
    this.frames.push({ element, next: firstChild(element), place, aside, kind, level, inline: flowing, link });
  }

  private leave(frame: Frame): void {
    if (frame.inline) {
      if (frame.level > 0 && !INLINE.has(localName(frame.element))) this.builder.space();
    } else {
      this.flush();
    }
    if (frame.link) this.links -= 1;
    this.frames.pop();
  }

  /** One line break is a space; two in a row part two paragraphs. */
  private lineBreak(): void {
    if (this.builder.length === 0) return;
    this.breaks += 1;
    if (this.breaks >= 2) this.flush();
    else this.builder.space();
  }

  private flush(): void {
    this.breaks = 0;
    const frame = this.blockFrame();
    const linked = this.linked;
    this.linked = 0;
    if (this.builder.length === 0 || !frame) return;
    const mapped = this.builder.take();
    if (mapped.segments.length === 0) return;
    this.read += mapped.text.length;
    this.found.blocks.push({ ...mapped, kind: frame.kind, level: frame.level, place: frame.place, aside: frame.aside, linked });
    if (this.found.blocks.length === MOST_BLOCKS) this.stop();
  }

  /** Leaves out the rest of the page. */
  private stop(): void {
    this.isFull = true;
    this.found.cut = true;
  }

  /** The innermost element that makes the block whose text has been gathered. */
  private blockFrame(): Frame | undefined {
    for (let index = this.frames.length - 1; index >= 0; index -= 1) {
      const frame = this.frames[index];
      if (frame && !frame.inline) return frame;
    }
    return this.holder;
  }
}

/** Whether raised text leads to a note; `before` is what it is raised after. */
function isNote(raised: string, before: string): boolean {
  if (RAISED_LETTER.test(raised) && TAKES_LETTER.test(before)) return false;
  if (RAISED_FIGURE.test(raised) && TAKES_FIGURE.test(before)) return false;
  return FOOTNOTE.test(raised);
}

/** Whether an element's text belongs to the text around it. A letter set large at a paragraph's start floats, and still belongs. */
function flows(name: string, display: string, style: CSSStyleDeclaration): boolean {
  if (display === 'inline' || display === 'ruby' || display === 'ruby-text' || display === 'contents')
    return display !== 'contents' || INLINE.has(name);
  if (!INLINE.has(name)) return false;
  return display.startsWith('inline') || style.float !== 'none';
}

/** Text for screen readers alone, cut to nothing. */
function isOutOfSight(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  return /^rect\((?:0|1px)/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath);
}
