import type { Category } from '../../analysis/findings.ts';
import type { Messages } from '../../messages/messages.ts';
import { Line, Swatch } from './line.tsx';

interface LegendBarProps {
  /** What the toggles do, for assistive technology. */
  label: string;
  /** Categories in the order of the bar. Those without a finding are left out. */
  categories: readonly Category[];
  /** Categories that are in the legend only: they count something else than the bar does. */
  legendOnly?: readonly Category[];
  counts: Readonly<Record<Category, number>>;
  pressed: readonly Category[];
  messages: Messages;
  onToggle: (category: Category) => void;
}

/** A stacked bar and its legend. The bar is a picture of the legend, which is a list of toggles with the counts. */
export function LegendBar({ label, categories, legendOnly = [], counts, pressed, messages, onToggle }: LegendBarProps) {
  const present = categories.filter((category) => counts[category] > 0);
  const chosen = present.filter((category) => pressed.includes(category));
  const explained = chosen.length === 1 ? chosen[0] : undefined;
  return (
    <>
      <div class="bar" aria-hidden="true">
        {present
          .filter((category) => !legendOnly.includes(category))
          .map((category) => (
            <span
              key={category}
              class={`segment fill-${category} tint-${category}`}
              data-faded={pressed.length > 0 && !pressed.includes(category) ? '' : undefined}
              style={{ flexGrow: counts[category] }}
            >
              <Line category={category}>{'\u00a0'.repeat(200)}</Line>
            </span>
          ))}
      </div>
      <ul class="legend" aria-label={label}>
        {present.map((category) => (
          <li key={category}>
            <button
              type="button"
              class="chip"
              aria-pressed={pressed.includes(category)}
              data-category={category}
              onClick={() => onToggle(category)}
            >
              <Swatch category={category} />
              <span>{messages.t(`category.${category}`)}</span> <span class="count">{messages.number(counts[category])}</span>
            </button>
          </li>
        ))}
      </ul>
      {explained !== undefined && <p class="note">{messages.t(`meaning.${explained}`)}</p>}
    </>
  );
}
