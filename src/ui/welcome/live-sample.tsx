import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BLOCK_SEPARATOR } from '../../analysis/block-separator.ts';
import { type Category, inPageOrder, type ListedFinding, listFindings } from '../../analysis/findings.ts';
import type { Analysis } from '../../analysis/types.ts';
import { whyOf } from '../../messages/explanation.ts';
import type { WelcomeMessages } from '../../messages/welcome-messages.ts';
import { Line } from '../shared/line.tsx';

/** Analyses an article by its blocks, headline first; undefined where it cannot be read. */
export type AnalyseSample = (blocks: string[]) => Promise<Analysis | undefined>;

interface LiveSampleProps {
  messages: WelcomeMessages;
  /** Categories that are marked. */
  marked: readonly Category[];
  analyse: AnalyseSample;
}

/** A short article, analysed when the page opens as any other is, with its marks and why each is there. */
export function LiveSample({ messages, marked, analyse }: LiveSampleProps) {
  const { t, shared } = messages;
  const blocks = [t('welcome.sample.headline'), t('welcome.sample.first'), t('welcome.sample.second'), t('welcome.sample.third')];
  const [found, setFound] = useState<ListedFinding[] | 'failed'>([]);
  useEffect(() => {
    analyse(blocks).then(
      (analysis) => setFound(analysis === undefined ? 'failed' : inPageOrder(listFindings(analysis))),
      () => setFound('failed'),
    );
  }, [blocks.join(BLOCK_SEPARATOR)]);

  const isFailed = found === 'failed';
  const marks = isFailed ? [] : found.filter(({ category, finding }) => marked.includes(category) && finding.certainty === 'clear');
  let start = 0;
  const pieces = blocks.map((block) => {
    const at = start;
    start += block.length + BLOCK_SEPARATOR.length;
    return piecesOf(block, at, marks);
  });
  return (
    <>
      <article class="paper">
        <h3>{pieces[0]}</h3>
        {pieces.slice(1).map((paragraph, index) => (
          <p key={blocks[index]}>{paragraph}</p>
        ))}
      </article>
      {isFailed && <p class="note">{t('welcome.sample.failed')}</p>}
      <ul class="why">
        {marks.map((listed) => (
          <li key={listed.position}>
            <Line category={listed.category}>{listed.finding.exact}</Line>
            <span>
              <b>{shared.t(`category.${listed.category}`)}.</b> {whyOf(listed, shared)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words of a block, those of marks on their line; `at` is where the block starts in the article. Of marks that overlap, the first. */
function piecesOf(block: string, at: number, marks: readonly ListedFinding[]): ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const { position, category, finding } of marks) {
    const [from, to] = [finding.start - at, finding.end - at];
    if (from < done || to > block.length) continue;
    pieces.push(
      block.slice(done, from),
      <Line key={position} category={category}>
        {block.slice(from, to)}
      </Line>,
    );
    done = to;
  }
  return [...pieces, block.slice(done)];
}
