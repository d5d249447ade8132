import type { ComponentChildren } from 'preact';
import type { Category } from '../../analysis/findings.ts';
import { LINES } from './categories.ts';

/** Words underlined as findings of a category are in the page. */
export function Line({ category, children }: { category: Category; children: ComponentChildren }) {
  const line = LINES[category];
  const words = <span class={`line line-${line} tint-${category}`}>{children}</span>;
  return line === 'dotted-dashed' ? <span class="line line-under">{words}</span> : words;
}

/** A stretch of a category's line, to show how it looks. Says nothing to assistive technology. */
export function Swatch({ category }: { category: Category }) {
  return (
    <span class={`swatch fill-${category} tint-${category}`} aria-hidden="true">
      <Line category={category}>{'\u00a0'.repeat(6)}</Line>
    </span>
  );
}
