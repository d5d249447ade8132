import type { Article } from './article.ts';
import { CLOSED, isClosed } from './left-out.ts';
import { isConnected, isElement, isText, localName, parentElement, textContent, textUpTo } from './safe-dom.ts';
import type { Survey } from './survey.ts';

/** What an element is to the article: a part of it, around it, or beside it. */
type Part = 'article' | 'around' | 'beside';

/** Units of text beside the article from which what the page adds may belong to it, or be one. */
const GAIN = 200;
/** Units of text below which a changed text beside the article is a counter, a clock, a label. */
const SENTENCE = 40;

/** Attributes whose change can show or hide text, or change its language. */
export const TELLING_ATTRIBUTES = ['class', 'style', 'hidden', 'aria-hidden', 'contenteditable', 'lang'];

/**
 * Tells which changes of a page can change what is read of it, from the last look: those inside the article, those that take it away
 * or unveil it, and text added elsewhere once it is as long as a paragraph. Adverts, counters and animations are none of these.
 */
export class Zone {
  private readonly parts = new Map<Element, Part>();
  private readonly frame: Element | undefined;
  private readonly isRead: boolean;
  private gained = 0;

  /** Without arguments: of a page of which nothing was read. */
  constructor(page?: Survey, { blocks, root }: Article = { blocks: [], root: -1 }) {
    this.isRead = page !== undefined;
    this.frame = page?.places[root]?.element;
    if (page) this.divide(page, blocks, root);
  }

  concerns({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return this.unveils(target, attributeName);
    const part = this.partOf(target);
    if (part === 'closed') return false;
    if (type === 'characterData') return part === 'article' || this.gains(lengthOf(target));
    if (part === 'article') return [addedNodes, removedNodes].some((nodes) => Array.from(nodes).some(holdsText));
    if (this.frame && !isConnected(this.frame)) return true;
    return this.gains(Array.from(addedNodes).reduce((sum, node) => sum + lengthOf(node), 0));
  }

  /** Whether a changed attribute may show or hide text of the article. */
  private unveils(target: Node, name: string | null): boolean {
    if (!isElement(target)) return false;
    // The gate asks of what is hidden only whether the page says so.
    if (!this.isRead)
      return (name === 'hidden' || name === 'contenteditable') && this.partOf(target) !== 'closed' && this.gains(lengthOf(target));
    const known = this.parts.get(target);
    if (known) return known !== 'beside';
    const part = this.partOf(target);
    return part === undefined || part === 'article' || (part !== 'closed' && this.gains(lengthOf(target)));
  }

  /** What the nearest element that was seen is; `closed` in what is never read. */
  private partOf(node: Node): Part | 'closed' | undefined {
    for (let element = isElement(node) ? node : parentElement(node); element; element = parentElement(element)) {
      const part = this.parts.get(element);
      if (part) return part;
      if (CLOSED.has(localName(element)) || isClosed(element)) return 'closed';
    }
    return undefined;
  }

  private gains(length: number): boolean {
    if (length >= SENTENCE) this.gained += length;
    if (this.gained < GAIN) return false;
    this.gained = 0;
    return true;
  }

  private divide({ places, asides }: Survey, blocks: Article['blocks'], root: number): void {
    const held = new Set(blocks.map(({ place }) => place));
    /** Asides that hold some of the article. */
    const open = new Set<number>();
    for (const block of blocks) {
      for (let aside = block.aside; aside >= 0 && !open.has(aside); aside = asides[aside]?.parent ?? -1) open.add(aside);
    }
    const inside: boolean[] = [];
    for (const [index, { element, parent, aside }] of places.entries()) {
      const isPart = index === root || held.has(index) || inside[parent] === true;
      inside.push(isPart);
      this.parts.set(element, isPart && (aside < 0 || open.has(aside)) ? 'article' : 'beside');
    }
    if (root < 0) {
      for (const { element } of places) this.parts.set(element, 'around');
      return;
    }
    // What holds the root, and a headline beside it: marks may hang on its classes.
    for (const start of [root, ...held]) {
      for (let index = places[start]?.parent ?? -1; index >= 0; index = places[index]?.parent ?? -1) {
        const place = places[index];
        if (place && this.parts.get(place.element) !== 'article') this.parts.set(place.element, 'around');
      }
    }
  }
}

/** Units of text in a node, no more than what matters. */
function lengthOf(node: Node): number {
  return isText(node) || isElement(node) ? textUpTo(node, GAIN).length : 0;
}

function holdsText(node: Node): boolean {
  return (isText(node) || isElement(node)) && /\S/.test(textContent(node) ?? '');
}
