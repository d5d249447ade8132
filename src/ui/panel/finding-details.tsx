import { useRef, useState } from 'preact/hooks';
import type { CardText } from '../../messages/card-text.ts';
import { AskedBy } from './asked-by.tsx';

/** What the text tells about the words of a finding and what is missing, as on its card in the page. */
export function Facts({ facts }: Pick<CardText, 'facts'>) {
  return (
    <dl class="facts">
      {facts.map(({ label, text, asked }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {text} {asked && <AskedBy {...asked} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Copies the report of a mark that is not right, for the reader to send; shows it where the browser does not let it be copied. */
export function CopyReport({ card, onSaid }: { card: CardText; onSaid: (words: string) => void }) {
  const [copied, setCopied] = useState<boolean>();
  const shown = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const done = await navigator.clipboard.writeText(card.report).then(
      () => true,
      () => false,
    );
    setCopied(done);
    onSaid(done ? card.copied : card.notCopied);
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy}>
        {card.copy}
      </button>
      {copied === true && <p class="note">{card.copied}</p>}
      {copied === false && (
        <label class="note report">
          {card.notCopied}
          <textarea ref={shown} readOnly rows={5} value={card.report} onFocus={() => shown.current?.select()} />
        </label>
      )}
    </>
  );
}
