import type { ComponentChildren } from 'preact';
import type { Category } from '../../analysis/findings.ts';
import { LINES_OF } from '../../analysis/lines.ts';

/** Words underlined as findings of a category are in the page. */
export function Line({ category, children }: { category: Category; children: ComponentChildren }) {
  const [line, second] = LINES_OF[category];
  const words = <span class={`line line-${second ?? line} tint-${category}`}>{children}</span>;
  return second === undefined ? words : <span class={`line line-${line} line-under`}>{words}</span>;
}

/** A stretch of a category's line, to show how it looks. Says nothing to assistive technology. */
export function Swatch({ category }: { category: Category }) {
  return (
    <span class={`swatch fill-${category} tint-${category}`} aria-hidden="true">
      <Line category={category}>{'\u00a0'.repeat(12)}</Line>
    </span>
  );
}
