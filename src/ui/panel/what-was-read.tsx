import type { Reading } from '../../analysis/reading.ts';
import type { Messages } from '../../messages/messages.ts';
import { reliabilityOf } from '../../messages/reliability.ts';

/** How much was read, in which language, and what the reading does not see. */
export function WhatWasRead({ reading, messages }: { reading: Reading; messages: Messages }) {
  const { t } = messages;
  const language = messages.languageName(reading.language);
  return (
    <section class="read" aria-labelledby="read">
      <h2 id="read">{t('panel.read')}</h2>
      <p>
        {t('panel.read.language', {
          language: language.charAt(0).toLocaleUpperCase(messages.language) + language.slice(1),
          blocks: t('panel.read.blocks', { count: reading.blocks }),
          words: t('panel.read.words', { count: reading.words }),
        })}
      </p>
      {reading.cut && <p>{t('panel.read.cut')}</p>}
      <p>{t('panel.read.limits')}</p>
      <p class="reliability">{reliabilityOf(reading.language, messages)}</p>
      <p>{t('panel.read.claim')}</p>
    </section>
  );
}
