import { listFindings } from '../../analysis/findings.ts';
import { CHECKS, type CheckId } from '../../analysis/profile/checks.ts';
import { checksOf, type Reading } from '../../analysis/reading.ts';
import { CHECKS_ASKED_BY } from '../../messages/check-standards.ts';
import type { Messages } from '../../messages/messages.ts';

import { AskedBy } from './asked-by.tsx';
import { type OnGoTo, Passages } from './go-to.tsx';

interface ChecksProps {
  reading: Reading;
  messages: Messages;
  onGoTo: OnGoTo;
}

/** What newsroom standards ask, as the text answers it: each question opens to what was looked for, what was found, and who asks. */
export function Checks({ reading, messages, onGoTo }: ChecksProps) {
  const { t, number } = messages;
  const listed = listFindings(reading);
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t('panel.checks')}</h2>
      <p class="note">{t('panel.checks.claim')}</p>
      <ul class="checks">
        {checksOf(reading).map(({ id, answer, findings }) => {
          const passages = findings.flatMap((position) => listed[position] ?? []);
          return (
            isKnown(id) && (
              <li key={id} data-check={id} data-answer={answer}>
                <details>
                  <summary>
                    <span class="question">{t(`check.${id}`)}</span>{' '}
                    <span class="answer">
                      {t(`answer.${answer}`)} {passages.length > 0 && <span class="count">{number(passages.length)}</span>}
                    </span>
                  </summary>
                  <p>{t(answer === 'not-applicable' || answer === 'not-checked' ? `answer.${answer}.text` : `sought.${id}`)}</p>
                  {passages.length > 0 && (
                    <Passages
                      findings={passages.map(({ position, finding: { exact } }) => ({ position, exact }))}
                      messages={messages}
                      onGoTo={onGoTo}
                    />
                  )}
                  <p>
                    <AskedBy by={t('panel.checks.asked-by')} standards={CHECKS_ASKED_BY[id]} />
                  </p>
                </details>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** A page may be read by an older version that asked something else. */
function isKnown(id: string): id is CheckId {
  return (CHECKS as readonly string[]).includes(id);
}
