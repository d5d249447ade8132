import { HOST_STYLE } from './card-style.ts';
import { append, createElement, isConnected, rootOf } from './safe-dom.ts';

/** Milliseconds for which a live region is there before it speaks: one that comes with its words is not read out. */
const BREATH = 100;

/**
 * The one element of ours in a page, at the end of its root and over everything else in it; what is in it the page can neither see nor
 * style. It is there from the first card, or the first thing said, until `remove`. A page that takes it out gets it back once.
 */
export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  private readonly document: Document;
  private readonly spoken: HTMLElement;
  private readonly observer: MutationObserver;
  private removals = 0;
  private speaking: ReturnType<typeof setTimeout> | undefined;

  /** `style` is that of what will be shown; `onLost` is called when the page does not want the host. */
  constructor(document: Document, style: string, onLost: () => void) {
    this.document = document;
    this.element = createElement(document, 'div');
    this.element.setAttribute('popover', 'manual');
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_STYLE + style);
    this.root.adoptedStyleSheets = [sheet];
    this.spoken = createElement(document, 'p');
    this.spoken.setAttribute('role', 'status');
    this.spoken.className = 'spoken';
    append(this.root, this.spoken);
    // What happens here is no business of the page's own handlers.
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin']) {
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
    this.observer = new MutationObserver(() => {
      if (isConnected(this.element)) return;
      this.removals += 1;
      if (this.isWanted) this.insert();
      else onLost();
    });
  }

  /** Whether the page lets the host stay. */
  get isWanted(): boolean {
    return this.removals < 2;
  }

  /** Puts the host into the page, over everything that the page has put on top by now. */
  insert(): void {
    if (!this.isWanted) return;
    if (!isConnected(this.element)) {
      append(rootOf(this.document), this.element);
      this.observer.observe(rootOf(this.document), { childList: true });
    }
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.showPopover();
  }

  /** Has a screen reader say something when it has said what it is saying. */
  say(words: string): void {
    this.insert();
    clearTimeout(this.speaking);
    this.spoken.textContent = '';
    this.speaking = setTimeout(() => {
      this.spoken.textContent = words;
    }, BREATH);
  }

  /** Takes the host out of the page. */
  remove(): void {
    clearTimeout(this.speaking);
    this.spoken.textContent = '';
    this.observer.disconnect();
    this.element.remove();
  }
}
