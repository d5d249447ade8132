import type { ListedFinding } from '../analysis/findings.ts';

/**
 * The findings of a page, and what the reader did with them: that is kept by what a finding is known by (see `identitiesOf`), so that it
 * outlives the next analysis. Positions are those of `listFindings`.
 */
export class KnownFindings {
  private listed: readonly ListedFinding[] = [];
  private identities: readonly string[] = [];
  /** Whether each is taken out: what the reader did on this visit, and what is known of earlier ones. */
  private readonly dismissed = new Map<string, boolean>();
  private lastVisited: string | undefined;

  get all(): readonly ListedFinding[] {
    return this.listed;
  }

  /** Takes over the findings of another analysis, each with what it is known by. */
  take(findings: readonly ListedFinding[], identities: readonly string[]): void {
    this.listed = findings;
    this.identities = identities;
  }

  at(position: number): ListedFinding | undefined {
    return this.listed[position];
  }

  identityOf(position: number): string | undefined {
    return this.identities[position];
  }

  /** Where the finding of that identity is now; undefined where it is gone. */
  positionOf(identity: string | undefined): number | undefined {
    const position = identity === undefined ? -1 : this.identities.indexOf(identity);
    return position < 0 ? undefined : position;
  }

  /** The position of the finding that the reader went to last; undefined where there is none any more. */
  get visited(): number | undefined {
    return this.positionOf(this.lastVisited);
  }

  visit(position: number): void {
    this.lastVisited = this.identities[position];
  }

  dismiss(identity: string, isDismissed: boolean): void {
    this.dismissed.set(identity, isDismissed);
  }

  /** Takes out what was dismissed on earlier visits, but for what the reader decided on this one: that may not have been kept. */
  recall(identities: Iterable<string>): void {
    for (const identity of identities) if (!this.dismissed.has(identity)) this.dismissed.set(identity, true);
  }

  get dismissedPositions(): number[] {
    return this.listed.filter(({ position }) => this.dismissed.get(this.identities[position] ?? '')).map(({ position }) => position);
  }
}
