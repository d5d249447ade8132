import { addressOf, isShown, navigationOf } from './safe-dom.ts';
import { TELLING_ATTRIBUTES, type Zone } from './zone.ts';

/** Milliseconds from a change to the look at it: pages change in several steps. */
const SETTLING = 120;

export interface WatcherOptions {
  document: Document;
  /** Ends the watch. */
  signal: AbortSignal;
  /** Called at once with what the page has changed, before that is drawn; with nothing where it is not known what. */
  onMutation: (records: readonly MutationRecord[]) => void;
}

/**
 * Tells when a page is worth a look: when it is seen for the first time, and whenever it has changed. Nothing runs while nothing
 * changes, nor while the page is hidden. Events only wake it: what they say is not believed, for a page can make them.
 */
export class Watcher {
  private readonly document: Document;
  private readonly signal: AbortSignal;
  private readonly onMutation: WatcherOptions['onMutation'];
  private readonly observer: MutationObserver;
  private isAwake = false;
  /** Tells which changes matter; undefined during a look, when all of them do. */
  private zone: Zone | undefined;
  /** Of the page when it was looked at last. */
  private address = '';
  /** The moment from which the page may be looked at; undefined while it has not changed. */
  private due: number | undefined = 0;
  private rested = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private resolve: (() => void) | undefined;

  constructor({ document, signal, onMutation }: WatcherOptions) {
    this.document = document;
    this.signal = signal;
    this.onMutation = onMutation;
    this.observer = new MutationObserver((records) => {
      onMutation(records);
      if (!this.zone || records.some((record) => this.zone?.concerns(record))) this.note();
      else this.follow();
    });
  }

  /** Begins to watch. */
  start(): void {
    const { signal } = this;
    addEventListener('visibilitychange', () => this.turn(), { signal });
    addEventListener('pageshow', () => this.turn(), { signal });
    navigationOf(globalThis)?.addEventListener('currententrychange', () => this.follow(), { signal });
    signal.addEventListener('abort', () => this.sleep(), { once: true });
    this.turn();
  }

  /**
   * Resolves when it is time for a look, `rest` milliseconds from now at the earliest; never, once the signal has ended the watch.
   * `zone` tells, of what was seen in the last look, which changes matter.
   */
  next(rest: number, zone: Zone): Promise<void> {
    this.zone = zone;
    // What was wished for meanwhile does not wait.
    this.rested = this.due === 0 ? 0 : performance.now() + rest;
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.schedule();
    });
  }

  /** Lets the next look come as soon as the page is seen. */
  wake(): void {
    this.due = 0;
    this.rested = 0;
    this.schedule();
  }

  /** A page that writes itself anew has another address first. */
  private follow(): void {
    if (addressOf(this.document) !== this.address) this.note();
  }

  private note(): void {
    this.due ??= performance.now() + SETTLING;
    this.schedule();
  }

  /** Goes to sleep with the page, and wakes with it. */
  private turn(): void {
    const isSeen = isShown(this.document);
    if (this.signal.aborted || isSeen === this.isAwake) return;
    if (!isSeen) {
      this.sleep();
      return;
    }
    this.isAwake = true;
    this.observer.observe(this.document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: TELLING_ATTRIBUTES,
    });
    this.onMutation([]);
    this.note();
  }

  private sleep(): void {
    this.isAwake = false;
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private schedule(): void {
    if (this.due === undefined || !this.isAwake || !this.resolve) return;
    clearTimeout(this.timer);
    const wait = Math.max(this.due, this.rested) - performance.now();
    if (wait > 0) this.timer = setTimeout(() => this.look(), wait);
    else this.look();
  }

  private look(): void {
    const { resolve } = this;
    this.resolve = undefined;
    this.timer = undefined;
    this.due = undefined;
    this.zone = undefined;
    this.address = addressOf(this.document);
    resolve?.();
  }
}
