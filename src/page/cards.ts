import type { Passage } from '../analysis/passage.ts';
import type { CardText } from '../messages/card-text.ts';
import { renderCard } from './card.ts';
import { CardHost } from './card-host.ts';
import { placeCard } from './card-place.ts';
import { CARD_STYLE } from './card-style.ts';
import { liveRange } from './live-range.ts';
import { MarkFinder } from './mark-finder.ts';
import type { Mark } from './marks.ts';
import { themeOf } from './painter.ts';
import { activeElement, closest, focusOn, isConnected, isElement, parentElement } from './safe-dom.ts';
import type { Session } from './session.ts';

/** Says of a passage, in the reader's language, what its card says; `place` is that among the marks that the reader walks through. */
export type Describe = (passage: Passage, place?: { at: number; of: number }) => Promise<CardText>;

export interface CardsOptions {
  document: Document;
  session: Session;
  describe: Describe;
}

/** Milliseconds for which the pointer rests on words before their card opens, and is away before it closes. */
const OPEN_AFTER = 200;
const CLOSE_AFTER = 350;
/** Milliseconds after which a screen reader has taken up what it was given. */
const SAID_AFTER = 3000;
/** What a tap is meant for rather than for the mark under it. */
const INTERACTIVE = 'a, button, input, label, summary';

type Opener = 'pointer' | 'keyboard';

interface OpenCard {
  /** What the finding is known by, whatever becomes of the page. */
  identity: string;
  range: StaticRange;
  element: HTMLElement;
  opener: Opener;
  dismissed: boolean;
  /** Where the pointer was, from the left of the window. */
  x?: number;
}

/**
 * Opens the card of a mark for the pointer, the finger and the keyboard, and closes it again. Only what the reader does counts: events
 * that the page makes do nothing. The page keeps its focus until the reader goes into a card, and has it back when he leaves.
 */
export class Cards {
  private readonly document: Document;
  private readonly session: Session;
  private readonly describe: Describe;
  private made: CardHost | undefined;
  private open: OpenCard | undefined;
  private finder = new MarkFinder(new Map());
  private found: readonly Mark[] = [];
  /** Only the latest wish for a card is answered. */
  private wishes = 0;
  private opening: { position: number; timer: ReturnType<typeof setTimeout> } | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private pointer: { x: number; y: number; isOnCard: boolean } | undefined;
  private isFramed = false;
  private hasMoved = false;
  /** The element of the page that had the focus before the card. */
  private before: Element | null = null;

  constructor({ document, session, describe }: CardsOptions) {
    this.document = document;
    this.session = session;
    this.describe = describe;
    this.listen();
    session.signal.addEventListener('abort', () => this.leave(), { once: true });
  }

  /** Goes to the next (1) or previous (-1) mark, opens its card and says so. False where there is none, and then `otherwise` is said. */
  step(by: 1 | -1, otherwise: string): boolean {
    if (!this.session.step(by)) {
      this.tell(otherwise);
      return false;
    }
    const { visited, painted } = this.session;
    const at = painted.findIndex(({ position }) => position === visited) + 1;
    if (visited !== undefined) void this.openAt(visited, 'keyboard', { place: { at, of: painted.length } });
    return true;
  }

  /** Keeps up with the session: the card of what is no longer marked closes. To be called after every change of it. */
  follow(): void {
    const { open, session } = this;
    const { shown, dismissed } = session.get();
    if (!shown || session.signal.aborted) this.leave();
    if (!open) return;
    const position = session.positionOf(open.identity);
    const isDismissed = position !== undefined && dismissed.includes(position);
    const isPainted = session.painted.some((mark) => mark.position === position);
    if (isDismissed !== open.dismissed || !(isPainted || isDismissed)) this.close();
    else this.place();
  }

  /** Has a screen reader say something about an article; nothing of ours stays where nothing is marked. */
  private tell(words: string): void {
    if (this.session.signal.aborted || this.session.get().reading.state !== 'article') return;
    this.host.say(words);
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.open ?? this.made?.remove(), SAID_AFTER);
  }

  /** Made for the first card: many a page is read without one. */
  private get host(): CardHost {
    this.made ??= new CardHost(this.document, CARD_STYLE, () => this.close());
    return this.made;
  }

  private listen(): void {
    const { signal } = this.session;
    const on = <Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void, passive = true): void =>
      addEventListener(type, (event) => event.isTrusted && listener(event), { capture: true, passive, signal });
    on('pointermove', (event) => this.point(event));
    on('pointerout', ({ relatedTarget }) => relatedTarget === null && this.pointAway());
    on('pointerdown', ({ target }) => target === this.made?.element && this.noteFocus());
    on('click', (event) => this.click(event));
    on('keydown', (event) => this.press(event), false);
    on('scroll', () => this.move());
    on('resize', () => this.move());
  }

  private point({ clientX: x, clientY: y, target, pointerType, buttons }: PointerEvent): void {
    if (pointerType === 'touch' || buttons !== 0 || (this.session.painted.length === 0 && !this.open)) return;
    this.pointer = { x, y, isOnCard: target === this.made?.element };
    this.inFrame();
  }

  private move(): void {
    if (!this.open) return;
    this.hasMoved = true;
    this.inFrame();
  }

  /** Looks where the pointer is, and where the words of the open card have moved, once before the next picture. */
  private inFrame(): void {
    if (this.isFramed) return;
    this.isFramed = true;
    requestAnimationFrame(() => {
      const { pointer, hasMoved } = this;
      this.isFramed = false;
      this.hasMoved = false;
      this.pointer = undefined;
      if (pointer) this.look(pointer);
      if (hasMoved) this.place();
    });
  }

  private look({ x, y, isOnCard }: { x: number; y: number; isOnCard: boolean }): void {
    this.session.restore();
    const position = isOnCard ? this.openPosition() : this.markAt(x, y);
    if (position === undefined) {
      this.pointAway();
    } else if (position === this.openPosition()) {
      this.stay();
    } else if (position !== this.opening?.position) {
      clearTimeout(this.opening?.timer);
      const timer = setTimeout(() => void this.openAt(position, 'pointer', { x }), OPEN_AFTER);
      this.opening = { position, timer };
    }
  }

  private pointAway(): void {
    clearTimeout(this.opening?.timer);
    this.opening = undefined;
    if (this.open?.opener !== 'pointer' || this.hasFocus()) return;
    this.closing ??= setTimeout(() => this.close(), CLOSE_AFTER);
  }

  private stay(): void {
    clearTimeout(this.opening?.timer);
    clearTimeout(this.closing);
    this.opening = undefined;
    this.closing = undefined;
  }

  private click({ target, clientX, clientY, detail }: MouseEvent): void {
    if (target === this.made?.element || detail === 0) return;
    const isMeant = getSelection()?.isCollapsed !== false && !(target instanceof Element && closest(target, INTERACTIVE));
    const position = this.markAt(clientX, clientY);
    if (position === undefined) this.close();
    else if (isMeant && position !== this.openPosition()) void this.openAt(position, 'pointer', { x: clientX });
  }

  private press(event: KeyboardEvent): void {
    const { open } = this;
    if (!open) return;
    const isInside = this.hasFocus();
    const isTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
    const enters = isTab && !isInside && !event.shiftKey && open.opener === 'keyboard';
    const leaves = isInside && ((isTab && this.isAtEnd(event.shiftKey)) || event.key === 'Escape');
    if (enters) this.enter(open);
    else if (leaves || event.key === 'Escape') this.close();
    if (!enters && !leaves && !(event.key === 'Escape' && open.opener === 'keyboard')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private enter({ element }: OpenCard): void {
    this.noteFocus();
    element.focus({ preventScroll: true });
  }

  /** Whether the next step of the focus, or the one back, leads out of the card. */
  private isAtEnd(isBack: boolean): boolean {
    const stops = Array.from(this.open?.element.querySelectorAll<HTMLElement>('a, button, textarea') ?? []).filter((stop) =>
      stop.checkVisibility(),
    );
    const { activeElement: at } = this.host.root;
    return isBack ? at === this.open?.element || at === stops[0] : at === stops.at(-1);
  }

  private hasFocus(): boolean {
    return this.host.root.activeElement !== null;
  }

  private noteFocus(): void {
    const active = activeElement(this.document);
    if (active !== this.host.element) this.before = active;
  }

  private async openAt(position: number, opener: Opener, { x, place }: { x?: number; place?: { at: number; of: number } }): Promise<void> {
    this.stay();
    this.wishes += 1;
    const wish = this.wishes;
    const passage = this.session.passage(position);
    const identity = this.session.identityOf(position);
    if (!passage || identity === undefined || !this.host.isWanted) return;
    let text: CardText;
    try {
      text = await this.describe(passage, place);
    } catch {
      // The extension was updated or removed meanwhile: there is nobody to ask.
      return;
    }
    const mark = this.session.painted.find((mark) => mark.position === this.session.positionOf(identity));
    if (wish !== this.wishes || !mark || this.session.signal.aborted) return;
    this.show(mark, text, { identity, opener, ...(x !== undefined && { x }) });
  }

  private show({ category, range }: Mark, text: CardText, known: Pick<OpenCard, 'identity' | 'opener' | 'x'>): void {
    const hadFocus = this.hasFocus();
    this.open?.element.remove();
    this.host.insert();
    const words = parentElement(range.startContainer);
    const element = renderCard(this.document, this.host.root, text, {
      category,
      lines: this.session.lines,
      theme: words ? themeOf(words) : 'light',
      dismissed: false,
      actions: { dismiss: (dismissed) => this.dismiss(dismissed), copy, close: () => this.close() },
    });
    this.open = { ...known, range, element, dismissed: false };
    this.place();
    if (hadFocus) element.focus({ preventScroll: true });
    else if (text.announcement !== undefined) this.host.say(text.announcement);
  }

  private dismiss(dismissed: boolean): void {
    const { open, session } = this;
    const position = open && session.positionOf(open.identity);
    if (!open || position === undefined) return;
    open.dismissed = dismissed;
    session.dismiss(position, session.get().revision, dismissed);
  }

  /** Puts the open card beside its words, or closes it where the page has dropped or scrolled them away. */
  private place(): void {
    const { open } = this;
    if (!open) return;
    const position = this.openPosition();
    open.range = this.session.painted.find((mark) => mark.position === position)?.range ?? open.range;
    const lines = isConnected(open.range.startContainer) ? Array.from(liveRange(open.range)?.getClientRects() ?? []) : [];
    const view = viewOf();
    const isInSight = lines.some(({ top, bottom }) => bottom > view.top && top < view.bottom);
    if (lines.length === 0 || (!isInSight && open.opener === 'pointer' && !this.hasFocus())) {
      this.close();
      return;
    }
    const { style } = open.element;
    style.maxHeight = '';
    const { width, height } = open.element.getBoundingClientRect();
    const place = placeCard(lines, { width, height }, view, open.x);
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.maxHeight = `${place.height}px`;
  }

  private close(): void {
    this.stay();
    this.wishes += 1;
    const { open, before } = this;
    if (!open) return;
    this.open = undefined;
    const hadFocus = this.hasFocus();
    open.element.remove();
    this.before = null;
    if (hadFocus && before && isElement(before) && isConnected(before)) focusOn(before);
  }

  private leave(): void {
    this.close();
    this.made?.remove();
  }

  private openPosition(): number | undefined {
    return this.open && this.session.positionOf(this.open.identity);
  }

  private markAt(x: number, y: number): number | undefined {
    const { painted } = this.session;
    if (painted.length === 0) return undefined;
    if (painted !== this.found) {
      this.found = painted;
      this.finder = new MarkFinder(new Map(painted.map(({ position, range }) => [position, range])));
    }
    return this.finder.at(this.document, x, y)[0];
  }
}

/** The part of the page that is in sight, also where it is magnified. */
function viewOf(): { left: number; top: number; right: number; bottom: number } {
  // A window that is shown has one.
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
