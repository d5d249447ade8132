import { CATEGORIES, type Category } from '../../analysis/findings.ts';
import { LINE_STYLES, LINES, LINES_OF, type Line as LineName, type LineStyle } from '../../analysis/lines.ts';
import type { OptionsMessages } from '../../messages/options-messages.ts';
import { Swatch } from '../shared/line.tsx';
import type { SectionProps } from './options.tsx';
import { Sample } from './sample.tsx';

/** What is marked, and how. */
export function MarksSection({ settings, messages, change }: SectionProps) {
  const { t, shared } = messages;
  const { marked, lines } = settings;
  const mark = (category: Category, isMarked: boolean) =>
    change((now) => ({ ...now, marked: CATEGORIES.filter((one) => (one === category ? isMarked : now.marked.includes(one))) }));
  const draw = (line: LineName, style: LineStyle) => change((now) => ({ ...now, lines: { ...now.lines, [line]: style } }));
  const alike = familiesAlike(lines);
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t('options.marks')}</h2>
      <p class="note">{t('options.marks.text')}</p>
      <div class="families">
        {LINES.map((line) => {
          const family = t(`options.line.${line}`);
          return (
            <fieldset key={line} class="family">
              <legend>{family}</legend>
              <label class="field">
                <span>{t('options.style')}</span>
                <select
                  aria-label={t('options.style.label', { family })}
                  value={lines[line]}
                  onChange={({ currentTarget }) => draw(line, currentTarget.value as LineStyle)}
                >
                  {LINE_STYLES.map((style) => (
                    <option key={style} value={style}>
                      {t(`options.style.${style}`)}
                    </option>
                  ))}
                </select>
              </label>
              {CATEGORIES.filter((category) => LINES_OF[category][0] === line).map((category) => (
                <label key={category} class="choice">
                  <input
                    type="checkbox"
                    name={category}
                    checked={marked.includes(category)}
                    onChange={({ currentTarget }) => mark(category, currentTarget.checked)}
                  />
                  <Swatch category={category} />
                  <span>{nameOf(category, messages, shared)}</span>
                </label>
              ))}
            </fieldset>
          );
        })}
      </div>
      <p class="warning" role="status">
        {alike.map((group) => t('options.alike', { families: shared.list(group.map((line) => t(`options.line.${line}`))) })).join(' ')}
      </p>
      <h3>{t('options.preview')}</h3>
      <Sample marked={marked} messages={messages} />
    </section>
  );
}

/** Out of its list, a figure's status does not say that it is one. */
function nameOf(category: Category, { t }: OptionsMessages, shared: OptionsMessages['shared']): string {
  return category === 'unattributed' || category === 'anonymous' ? t(`options.kind.${category}`) : shared.t(`category.${category}`);
}

/** Families that are drawn in the same style. */
function familiesAlike(lines: Readonly<Record<LineName, LineStyle>>): LineName[][] {
  return LINE_STYLES.map((style) => LINES.filter((line) => lines[line] === style)).filter((group) => group.length > 1);
}
