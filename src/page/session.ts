import type { Category, ListedFinding } from '../analysis/findings.ts';
import { inPageOrder, listFindings, MARKED_BY_DEFAULT } from '../analysis/findings.ts';
import type { Reading, ReadingState, Signals } from '../analysis/reading.ts';
import type { Analysis } from '../analysis/types.ts';
import { ArticleMap } from './article-map.ts';
import { judge, signalsOf } from './gate.ts';
import { noFindings } from './no-findings.ts';
import type { Mark, Painter } from './painter.ts';
import { createPainter, themeOf } from './painter.ts';
import { type Block, readPage } from './reader.ts';
import { bodyOf, parentElement, titleOf, urlOf } from './safe-dom.ts';
import { scrollTo } from './scroll.ts';

/** Analyses an article by its blocks, headline first; `language` is what the page declares, a BCP 47 tag. */
export type Analyse = (blocks: string[], language: string | undefined) => Promise<Analysis | { unsupported: string }>;

export interface SessionOptions {
  document: Document;
  analyse: Analyse;
  /** Called after every change of what `get` gives, with the number of marks painted now. */
  onChange: (state: SessionState, marks: number) => void;
  /** Categories painted while nothing is filtered. */
  marked?: readonly Category[];
  /** Whether the page is read only when the reader asks for it. */
  onRequestOnly?: boolean;
}

export interface SessionState {
  reading: Reading;
  /** Grows each time the findings change; a position holds for one revision only. */
  revision: number;
  shown: boolean;
  /** Exactly the findings of these categories are painted, of either certainty; empty: those marked by choice, of certainty `clear`. */
  filter: Category[];
  /** Positions (see `listFindings`) of findings that the reader dismissed. */
  dismissed: number[];
  failure?: string;
}

/** Milliseconds for which a place stands out after going to it. */
const POINTED_AT = 2000;

/**
 * The life of one page: gate, reading, analysis, marks. The only owner of the page's findings. One signal ends all of it, and what has
 * begun then changes nothing any more.
 */
export class Session {
  private readonly options: SessionOptions;
  private readonly painter: Painter;
  private readonly life = new AbortController();
  /** Ends the reading under way, when a new one starts. */
  private work = new AbortController();
  private current: SessionState;
  private blocks: readonly Block[] = [];
  private map = new ArticleMap([]);
  /** Why the page was taken for what it is, once that is known. */
  private signals: Signals | undefined;
  private findings: ListedFinding[] = [];
  private marked: readonly Category[];
  private painted = new Map<number, StaticRange>();
  private visited: number | undefined;
  private pointing: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
    this.marked = options.marked ?? MARKED_BY_DEFAULT;
    this.painter = createPainter(options.document);
    this.current = { reading: this.emptyReading('reading'), revision: 0, shown: true, filter: [], dismissed: [] };
    this.life.signal.addEventListener('abort', () => this.leave());
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', () => this.paint(), { signal: this.life.signal });
    void this.run(false);
  }

  get(): SessionState {
    return this.current;
  }

  /** Reads the page although the gate did not do so by itself. */
  readOnRequest(): SessionState {
    if (!this.life.signal.aborted) void this.run(true);
    return this.current;
  }

  /** Scrolls to a finding and makes it stand out for a moment. False where the revision is not the present one or the words are gone. */
  goTo(position: number, revision = this.current.revision): boolean {
    const finding = revision === this.current.revision ? this.findings[position] : undefined;
    const range = finding && this.map.rangeOf(finding.finding);
    if (!range) return false;
    this.visited = position;
    scrollTo(range);
    this.pointAt(range);
    return true;
  }

  /** Goes to the next (1) or previous (-1) mark from the last one visited, round the page. */
  step(by: 1 | -1): boolean {
    const order = inPageOrder(this.findings.filter(({ position }) => this.painted.has(position))).map(({ position }) => position);
    if (order.length === 0) return false;
    const at = this.visited === undefined ? -1 : order.indexOf(this.visited);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
    const position = order[next];
    return position !== undefined && this.goTo(position);
  }

  /** Narrows the marks to some categories; none takes the filter away. */
  filter(categories: readonly Category[]): SessionState {
    return this.change({ filter: [...categories] });
  }

  /** Chooses the categories that are painted while nothing is filtered. */
  mark(categories: readonly Category[]): void {
    const same = categories.length === this.marked.length && categories.every((category) => this.marked.includes(category));
    this.marked = categories;
    if (!same) this.change({});
  }

  setShown(shown: boolean): SessionState {
    return this.change({ shown });
  }

  /** Takes a finding out of the marks, or puts it back. */
  dismiss(position: number, revision = this.current.revision, dismissed = true): SessionState {
    if (revision !== this.current.revision || !this.findings[position]) return this.current;
    const others = this.current.dismissed.filter((other) => other !== position);
    return this.change({ dismissed: dismissed ? [...others, position] : others });
  }

  /** Ends the session and takes every trace of it out of the page. */
  destroy(): void {
    this.life.abort();
  }

  private async run(asked: boolean): Promise<void> {
    this.work.abort();
    this.work = new AbortController();
    const signal = AbortSignal.any([this.life.signal, this.work.signal]);
    const { document, analyse, onRequestOnly } = this.options;
    try {
      if (!asked) await untilVisible(document, signal);
      this.settle('reading', [], undefined);
      const { outcome, evidence, facts } = await judge(document, signal);
      this.signals = signalsOf(evidence);
      if (!asked && (outcome !== 'article' || onRequestOnly)) {
        this.settle(outcome === 'article' ? 'readable' : outcome, [], undefined);
        return;
      }
      const { blocks, cut } = await readPage(document, facts.titles, signal);
      if (blocks.length === 0) {
        this.settle('not-an-article', [], undefined);
        return;
      }
      const answer = await analyse(
        blocks.map(({ text }) => text),
        facts.language || undefined,
      );
      signal.throwIfAborted();
      if ('unsupported' in answer) this.settle('unsupported-language', blocks, { ...noFindings(), language: answer.unsupported });
      else this.settle('article', blocks, cut ? { ...answer, cut } : answer);
    } catch (error) {
      if (signal.aborted) return;
      this.settle('failed', [], undefined, error instanceof Error ? error.message : String(error));
    }
  }

  /** Takes over what became of a reading. */
  private settle(
    state: ReadingState,
    blocks: readonly Block[],
    analysis: (Analysis & Pick<Reading, 'cut'>) | undefined,
    failure?: string,
  ): void {
    this.blocks = blocks;
    this.map = new ArticleMap(blocks);
    this.visited = undefined;
    const reading: Reading = { ...this.emptyReading(state), ...analysis, blocks: blocks.length };
    this.findings = listFindings(reading);
    const { failure: _, ...rest } = this.current;
    this.current = { ...rest, reading, revision: rest.revision + 1, dismissed: [], ...(failure !== undefined && { failure }) };
    this.paint();
    this.options.onChange(this.current, this.painted.size);
  }

  private change(changes: Partial<SessionState>): SessionState {
    if (this.life.signal.aborted) return this.current;
    this.current = { ...this.current, ...changes };
    this.paint();
    this.options.onChange(this.current, this.painted.size);
    return this.current;
  }

  /** Paints what is to be seen now, and nothing else. */
  private paint(): void {
    this.painted = new Map();
    this.stopPointing();
    const wanted = this.current.shown ? this.findings.filter((listed) => this.isWanted(listed)) : [];
    const marks: Mark[] = [];
    for (const { position, category, finding } of wanted) {
      const range = this.map.rangeOf(finding);
      if (!range) continue;
      this.painted.set(position, range);
      marks.push({ category, range });
    }
    if (marks.length === 0) this.painter.clear();
    else this.painter.paint(marks, this.theme());
  }

  private isWanted({ position, category, finding }: ListedFinding): boolean {
    const { filter, dismissed } = this.current;
    if (dismissed.includes(position)) return false;
    return filter.length > 0 ? filter.includes(category) : this.marked.includes(category) && finding.certainty === 'clear';
  }

  private theme(): ReturnType<typeof themeOf> {
    const longest = this.blocks.reduce<Block | undefined>(
      (best, block) => (best && best.text.length >= block.text.length ? best : block),
      undefined,
    );
    const node = longest?.segments[0]?.node;
    const element = node && parentElement(node);
    return element ? themeOf(element) : 'light';
  }

  private pointAt(range: StaticRange): void {
    this.stopPointing();
    this.painter.pointAt(range);
    this.pointing = setTimeout(() => this.stopPointing(), POINTED_AT);
  }

  private stopPointing(): void {
    if (this.pointing === undefined) return;
    clearTimeout(this.pointing);
    this.pointing = undefined;
    this.painter.pointAt(undefined);
  }

  private leave(): void {
    this.stopPointing();
    this.painter.clear();
    this.painted = new Map();
  }

  private emptyReading(state: ReadingState): Reading {
    const { document } = this.options;
    const said = this.signals && { signals: this.signals };
    return { ...noFindings(), state, url: urlOf(document), title: titleOf(document), blocks: 0, ...said };
  }
}

/** Resolves when the page is looked at for the first time: a hidden tab costs nothing. */
function untilVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible' && bodyOf(document)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (document.visibilityState === 'visible') resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    look();
  });
}
