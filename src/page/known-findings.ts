import type { ListedFinding } from '../analysis/findings.ts';

/**
 * The findings of a page, and what the reader did with them: that is kept by what a finding is known by (see `identitiesOf`), so that it
 * outlives the next analysis. Positions are those of `listFindings`.
 */
export class KnownFindings {
  private listed: readonly ListedFinding[] = [];
  private identities: readonly string[] = [];
  private readonly dismissed = new Set<string>();
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

  dismiss(identity: string, isDismissed = true): void {
    if (isDismissed) this.dismissed.add(identity);
    else this.dismissed.delete(identity);
  }

  get dismissedPositions(): number[] {
    return this.listed.filter(({ position }) => this.dismissed.has(this.identities[position] ?? '')).map(({ position }) => position);
  }
}
