import { BLOCK_SEPARATOR } from '../analysis/block-separator.ts';
import type { Category, ListedFinding } from '../analysis/findings.ts';
import { MARKED_BY_DEFAULT } from '../analysis/findings.ts';
import { DEFAULT_LINES } from '../analysis/lines.ts';
import { type Passage, passageOf } from '../analysis/passage.ts';
import type { Reading, ReadingState, SessionState, Signals, SiteRule } from '../analysis/reading.ts';
import type { Analysis } from '../analysis/types.ts';
import { type Analyse, findIn } from './find.ts';
import { judge, signalsOf } from './gate.ts';
import { KnownFindings } from './known-findings.ts';
import { type Mark, Marks } from './marks.ts';
import { noFindings } from './no-findings.ts';
import type { LineStyles } from './painter.ts';
import { type Block, readPage } from './reader.ts';
import { addressOf, titleOf, urlOf } from './safe-dom.ts';
import { scrollTo } from './scroll.ts';
import { nextTask } from './slices.ts';
import { Watcher } from './watcher.ts';
import { Zone } from './zone.ts';

export interface SessionOptions {
  document: Document;
  analyse: Analyse;
  /** Called after every change of what `get` or `painted` gives, with the number of marks painted now. */
  onChange: (state: SessionState, marks: number) => void;
  /** Called when the reader dismisses a finding or takes that back, with what it is known by (see `identitiesOf`); rejects where that is not kept. */
  onDismiss?: (identity: string, dismissed: boolean) => Promise<unknown>;
  /** Categories painted while nothing is filtered. */
  marked?: readonly Category[];
  /** What is done by itself, `read` unless said otherwise; `awaited`: nothing before `obey` tells. */
  rule?: SiteRule | 'awaited';
}

/** One part in so many of the time goes into looks at a page that changes without end; less where they are long. */
const SHARE = 20;
/** Milliseconds. */
const LONGEST_REST = 2000;

/** Where the revisions of one page begin: never where those of the page before it in the tab did, which a popup may still hold. */
function firstRevision(): number {
  return Math.floor(Math.random() * 2 ** 40);
}

/**
 * The life of one page: gate, read, analyse, paint, watch. The only owner of the page's findings. One signal ends all of it, and what
 * has begun then changes nothing any more.
 */
export class Session {
  private readonly options: SessionOptions;
  private readonly life = new AbortController();
  private readonly marks: Marks;
  private readonly watcher: Watcher;
  private current: SessionState;
  /** Why the page was taken for what it is, once that is known. */
  private signals: Signals | undefined;
  private readonly findings = new KnownFindings();
  private marked: readonly Category[];
  private styles: LineStyles = DEFAULT_LINES;
  private rule: SiteRule | 'awaited';
  /** Ended when another rule comes: what was begun under the one before changes nothing any more. */
  private ruling = new AbortController();
  /** The address at which the reader asked for the page to be read. */
  private asked: string | undefined;
  /** What was analysed last, and for which wish. */
  private analysed: { texts: string[]; language: string | undefined; wish: number } | undefined;
  /** Grows each time the analysis is wished for anew, also while one is under way. */
  private wish = 0;

  constructor(options: SessionOptions) {
    const { document, marked, rule } = options;
    const { signal } = this.life;
    this.options = options;
    this.marked = marked ?? MARKED_BY_DEFAULT;
    this.rule = rule ?? 'read';
    this.current = { reading: this.emptyReading('reading'), revision: firstRevision(), shown: true, filter: [], dismissed: [] };
    this.marks = new Marks(document);
    this.watcher = new Watcher({
      document,
      signal,
      onMutation: (records) => {
        if (this.marks.mayBeStale(records)) this.paint();
      },
    });
    signal.addEventListener('abort', () => this.marks.clear());
    void this.live();
  }

  get(): SessionState {
    return this.current;
  }

  /** What is painted now, in page order. */
  get painted(): readonly Mark[] {
    return this.marks.painted;
  }

  /** The position of the finding that the reader went to last; undefined where there is none any more. */
  get visited(): number | undefined {
    return this.findings.visited;
  }

  /** Aborted when the session ends; whatever belongs to it ends with it. */
  get signal(): AbortSignal {
    return this.life.signal;
  }

  /** Reads the page although the gate did not do so by itself. */
  readOnRequest(): SessionState {
    if (this.life.signal.aborted || this.rule === 'never') return this.current;
    this.asked = addressOf(this.options.document);
    this.settle('reading');
    this.watcher.wake();
    return this.current;
  }

  /** Scrolls to a finding and makes it stand out for a moment. False where the revision is not the present one or the words are gone. */
  goTo(position: number, revision = this.current.revision): boolean {
    const range = revision === this.current.revision ? this.marks.rangeOf(position) : undefined;
    if (!range) return false;
    this.findings.visit(position);
    scrollTo(range);
    this.marks.pointAt(range);
    return true;
  }

  /** Goes to the next (1) or previous (-1) mark from the last one visited, round the page. */
  step(by: 1 | -1): boolean {
    const order = this.painted.map(({ position }) => position);
    if (order.length === 0) return false;
    const at = this.visited === undefined ? -1 : order.indexOf(this.visited);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
    const position = order[next];
    return position !== undefined && this.goTo(position);
  }

  /** What a finding is known by, whatever becomes of the page. */
  identityOf(position: number): string | undefined {
    return this.findings.identityOf(position);
  }

  /** The position of the finding of that identity now. */
  positionOf(identity: string): number | undefined {
    return this.findings.positionOf(identity);
  }

  /** What the findings are offsets into. */
  get text(): string {
    return this.analysed?.texts.join(BLOCK_SEPARATOR) ?? '';
  }

  /** A finding with the block of text that it stands in. */
  passage(position: number): Passage | undefined {
    const listed = this.findings.at(position);
    return listed && this.analysed && passageOf(listed, this.text, this.current.reading);
  }

  /** Puts back, once, what the page took away of the marks. */
  restore(): void {
    this.marks.restore();
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

  /** The style of each family of marks. */
  get lines(): LineStyles {
    return this.styles;
  }

  setLines(lines: LineStyles): void {
    this.styles = lines;
    this.marks.setLines(lines);
  }

  /** Asks for the analysis of the present text again, which has other findings now. */
  analyseAnew(): void {
    this.wish += 1;
    this.watcher.wake();
  }

  /** Does from now on what the reader wants on this site. */
  obey(rule: SiteRule): void {
    if (rule === this.rule) return;
    this.rule = rule;
    this.ruling.abort();
    this.ruling = new AbortController();
    if (rule === 'never') this.settle('off-for-site');
    this.watcher.wake();
  }

  setShown(shown: boolean): SessionState {
    return this.change({ shown });
  }

  /** Takes a finding out of the marks, or puts it back. */
  dismiss(position: number, revision = this.current.revision, dismissed = true): SessionState {
    const identity = revision === this.current.revision ? this.findings.identityOf(position) : undefined;
    if (identity === undefined || this.life.signal.aborted) return this.current;
    this.findings.dismiss(identity, dismissed);
    const { unkept: _, ...rest } = this.current;
    this.current = rest;
    this.options.onDismiss?.(identity, dismissed).catch((error: unknown) => {
      // The page may be at another article by then.
      if (this.findings.positionOf(identity) !== undefined) this.change({ unkept: wordsOf(error) });
    });
    return this.change({ dismissed: this.findings.dismissedPositions });
  }

  /** Takes out of the marks what was dismissed on earlier visits, but for what the reader put back on this one. */
  recall(identities: Iterable<string>): void {
    this.findings.recall(identities);
    const dismissed = this.findings.dismissedPositions;
    if (dismissed.length !== this.current.dismissed.length) this.change({ dismissed });
  }

  /** Ends the session and takes every trace of it out of the page. */
  destroy(): void {
    this.life.abort();
  }

  /** Looks at the page, and again whenever it has changed: a while later where a look takes long. */
  private async live(): Promise<void> {
    // The start of the script is a task of its own already.
    await nextTask();
    const { signal } = this.life;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.paint(), { signal });
    this.watcher.start();
    let zone = new Zone();
    for (let rest = 0; !signal.aborted; ) {
      await this.watcher.next(rest, zone);
      // What woke it, a change of the page, has its own task.
      await nextTask();
      const start = performance.now();
      zone = await this.look();
      rest = Math.min((performance.now() - start) * SHARE, LONGEST_REST);
    }
  }

  /** Gate, read, analyse, paint. Resolves to where in the page the article was seen. */
  private async look(): Promise<Zone> {
    const { document, analyse } = this.options;
    const { rule } = this;
    const signal = AbortSignal.any([this.life.signal, this.ruling.signal]);
    let zone = new Zone();
    if (rule === 'never' || rule === 'awaited') return zone;
    try {
      const { outcome, evidence, facts } = await judge(document, signal);
      this.signals = signalsOf(evidence);
      if (this.asked !== addressOf(document) && (outcome !== 'article' || rule === 'on-request')) {
        this.settle(outcome === 'article' ? 'on-request' : outcome);
        return zone;
      }
      const page = await readPage(document, facts.titles, signal);
      const { blocks, cut } = page;
      zone = page.zone;
      if (blocks.length === 0) {
        this.settle('not-an-article');
        return zone;
      }
      const texts = blocks.map(({ text }) => text);
      const language = facts.language || undefined;
      if (this.isAnalysed(texts, language)) {
        this.stay(blocks);
        return zone;
      }
      const { wish } = this;
      const { state, analysis, ...known } = await findIn(blocks, { language, outlet: facts.outlet }, analyse, signal);
      this.settle(state, blocks, { ...analysis, ...(cut && state === 'article' && { cut }) }, known);
      this.analysed = { texts, language, wish };
    } catch (error) {
      if (!signal.aborted) this.settle('failed', [], undefined, { failure: wordsOf(error) });
    }
    return zone;
  }

  /** Keeps the findings of a text that stands in the page as before, if in other nodes of it. */
  private stay(blocks: readonly Block[]): void {
    const before = this.painted.length;
    this.marks.take(this.findings.all, blocks);
    this.paint();
    if (this.painted.length !== before) this.options.onChange(this.current, this.painted.length);
  }

  private isAnalysed(texts: readonly string[], language: string | undefined): boolean {
    const { analysed } = this;
    if (!analysed || analysed.wish !== this.wish || analysed.language !== language || analysed.texts.length !== texts.length) return false;
    return texts.every((text, index) => text === analysed.texts[index]);
  }

  /** Takes over what became of a look. */
  private settle(
    state: ReadingState,
    blocks: readonly Block[] = [],
    analysis?: Analysis & Pick<Reading, 'cut'>,
    { findings = [], identities = [], failure }: { findings?: ListedFinding[]; identities?: string[]; failure?: string } = {},
  ): void {
    const reading: Reading = { ...this.emptyReading(state), ...analysis, blocks: blocks.length };
    // A page that is no article may change for ever: nobody is told of it each time.
    if (!analysis && !this.analysed && state === this.current.reading.state && reading.url === this.current.reading.url) return;
    this.analysed = undefined;
    this.findings.take(findings, identities);
    this.marks.take(findings, blocks);
    const { failure: _, unkept: __, ...rest } = this.current;
    this.current = { ...rest, reading, revision: rest.revision + 1, ...(failure !== undefined && { failure }) };
    this.change({ dismissed: this.findings.dismissedPositions });
  }

  private change(changes: Partial<SessionState>): SessionState {
    if (this.life.signal.aborted) return this.current;
    this.current = { ...this.current, ...changes };
    this.paint();
    this.options.onChange(this.current, this.painted.length);
    return this.current;
  }

  /** Paints what is to be seen now, and nothing else. */
  private paint(): void {
    const { shown, filter, dismissed } = this.current;
    this.marks.paint(({ position, category, finding }) => {
      if (!shown || dismissed.includes(position)) return false;
      return filter.length > 0 ? filter.includes(category) : this.marked.includes(category) && finding.certainty === 'clear';
    });
  }

  private emptyReading(state: ReadingState): Reading {
    const { document } = this.options;
    const said = this.signals && { signals: this.signals };
    return { ...noFindings(), state, url: urlOf(document), title: titleOf(document), blocks: 0, ...said };
  }
}

/** What went wrong, as it may be told in a message. */
function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 1000);
}
