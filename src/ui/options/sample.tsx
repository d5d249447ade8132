import type { Category } from '../../analysis/findings.ts';
import { CATEGORIES } from '../../analysis/findings.ts';
import type { OptionsMessages } from '../../messages/options-messages.ts';
import { Line } from '../shared/line.tsx';

/** A few sentences with a finding of nearly every category, marked as the reader chose, on paper of either theme. */
export function Sample({ marked, messages: { t } }: { marked: readonly Category[]; messages: OptionsMessages }) {
  return (
    <div class="samples">
      {(['light', 'dark'] as const).map((theme) => (
        <figure key={theme} class="sample themed" data-theme={theme}>
          <figcaption>{t(`options.preview.${theme}`)}</figcaption>
          <p>
            {piecesOf(t('options.sample')).map(({ words, category }) =>
              category !== undefined && marked.includes(category) ? (
                <Line key={words} category={category}>
                  {words}
                </Line>
              ) : (
                words
              ),
            )}
          </p>
        </figure>
      ))}
    </div>
  );
}

/** The pieces of a sample, in which `[category|words]` stands for a finding. */
function piecesOf(sample: string): { words: string; category?: Category }[] {
  return sample.split(/(\[[^\]]*\])/).map((piece) => {
    const [name, words] = piece.slice(1, -1).split('|');
    const category = CATEGORIES.find((one) => one === name);
    return category !== undefined && words !== undefined ? { words, category } : { words: piece };
  });
}
