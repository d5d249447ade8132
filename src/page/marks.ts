import type { ListedFinding } from '../analysis/findings.ts';
import { inPageOrder } from '../analysis/findings.ts';
import { ArticleMap } from './article-map.ts';
import { createPainter, type LineStyles, type Painter } from './painter.ts';
import type { Block } from './reader.ts';
import { isConnected } from './safe-dom.ts';

/** A finding as it is painted in the page now. */
export type Mark = ListedFinding & { range: StaticRange };

/** Milliseconds for which a place stands out after going to it. */
const POINTED_AT = 2000;

/** The findings of a page where they stand in it, and those of them that are painted. */
export class Marks {
  private readonly painter: Painter;
  private map = new ArticleMap([]);
  private findings: readonly ListedFinding[] = [];
  private marks: readonly Mark[] = [];
  /** The text nodes in which painted ranges start or end. */
  private nodes = new Set<Node>();
  private pointing: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.painter = createPainter(document);
  }

  /** What is painted now, in page order. */
  get painted(): readonly Mark[] {
    return this.marks;
  }

  /** Takes over the findings of an article and the blocks they are found in. Paints nothing. */
  take(findings: readonly ListedFinding[], blocks: readonly Block[]): void {
    this.findings = findings;
    this.map = new ArticleMap(blocks);
  }

  /** Draws each family of marks in another style from now on. */
  setLines(lines: LineStyles): void {
    this.painter.setLines(lines);
  }

  /** Paints the wanted findings, and nothing else: one whose words the page no longer has is left out. */
  paint(isWanted: (listed: ListedFinding) => boolean): void {
    this.letGo();
    const marks: Mark[] = [];
    for (const listed of inPageOrder(this.findings.filter(isWanted))) {
      const range = this.map.rangeOf(listed.finding);
      if (range) marks.push({ ...listed, range });
    }
    this.marks = marks;
    this.nodes = new Set(marks.flatMap(({ range }) => [range.startContainer, range.endContainer]));
    if (marks.length === 0) this.painter.clear();
    else this.painter.paint(marks);
  }

  /** Whether a change of the page may have put other words under what is painted; no records: it is not known what has changed. Cheap. */
  mayBeStale(records: readonly MutationRecord[]): boolean {
    if (this.marks.length === 0) return false;
    if (records.length === 0) return true;
    if (records.some(({ type, target }) => type === 'characterData' && this.nodes.has(target))) return true;
    if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return false;
    for (const node of this.nodes) if (!isConnected(node)) return true;
    return false;
  }

  /** Where a finding stands; undefined where the page no longer has its words. */
  rangeOf(position: number): StaticRange | undefined {
    const listed = this.findings[position];
    return listed && this.map.rangeOf(listed.finding);
  }

  /** Makes a place stand out for a moment. */
  pointAt(range: StaticRange): void {
    this.letGo();
    this.painter.pointAt(range);
    this.pointing = setTimeout(() => this.letGo(), POINTED_AT);
  }

  /** Puts back, once, what the page took away of the marks. */
  restore(): void {
    this.painter.restore();
  }

  /** Takes everything out of the page. */
  clear(): void {
    this.letGo();
    this.painter.clear();
    this.marks = [];
    this.nodes = new Set();
  }

  private letGo(): void {
    if (this.pointing === undefined) return;
    clearTimeout(this.pointing);
    this.pointing = undefined;
    this.painter.pointAt(undefined);
  }
}
