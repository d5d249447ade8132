import { expect, it } from 'vitest';
import { analyse, BLOCK_SEPARATOR } from '../../analysis/analyse.ts';
import { inPageOrder, listFindings } from '../../analysis/findings.ts';
import { packFor } from '../../analysis/languages/index.ts';
import { UI_LANGUAGES } from '../../messages/catalogue.ts';
import { welcomeMessages } from '../../messages/welcome-messages.ts';

it.each(UI_LANGUAGES)('the sample in %s shows each line, and what is not marked', (language) => {
  const { t } = welcomeMessages(language);
  const blocks = [t('welcome.sample.headline'), t('welcome.sample.first'), t('welcome.sample.second'), t('welcome.sample.third')];
  const found = inPageOrder(listFindings(analyse(blocks.join(BLOCK_SEPARATOR), packFor(language)!)));
  expect(found.filter(({ finding }) => finding.certainty === 'clear').map(({ category }) => category)).toEqual([
    'unnamed',
    'institution',
    'vague',
    'hearsay',
    'unattributed',
    'attributed',
    'document',
  ]);
});
