import { inPageOrder, MARKED_BY_DEFAULT } from '../analysis/findings.ts';
import { KINDS, STATUSES } from '../analysis/types.ts';
import { explain, shorten } from '../messages/explanation.ts';
import type { Messages } from '../messages/messages.ts';
import { reliabilityOf } from '../messages/reliability.ts';
import { countForSummary, summarise } from '../messages/summary.ts';
import { linked, plain, table } from './markdown-text.ts';
import { type ExportedFinding, findingsOf, type ProfiledPage } from './profiled-page.ts';

/** Characters of a passage; longer ones lose their middle. */
const LONGEST = 240;

/** A page's profile as Markdown, to be read: in an e-mail, as a hand-out. What comes from the page is in it as text only. */
export function toMarkdown(page: ProfiledPage, messages: Messages): string {
  const { t } = messages;
  const { reading, date, version } = page;
  const all = inPageOrder(findingsOf(page));
  const kept = all.filter(({ dismissed }) => !dismissed);
  const isFault = ({ category }: ExportedFinding) => MARKED_BY_DEFAULT.includes(category);
  const day = new Intl.DateTimeFormat(messages.language, { dateStyle: 'long' }).format(date);
  return [
    `# ${plain(reading.title) || t('export.untitled')}`,
    linked(reading.url),
    t('export.read', { language: nameOf(reading.language, messages), date: day, version }),
    `**${summarise(countForSummary(reading), messages)}**`,
    `## ${t('panel.sources')}`,
    sourceTable(page, messages),
    `## ${t('panel.figures')}`,
    figureTable(page, messages),
    ...listOf(t('export.marked'), kept.filter(isFault), (found) => passage(found, messages)),
    ...listOf(
      t('export.others'),
      kept.filter((found) => !isFault(found)),
      (found) => heading(found, messages),
    ),
    ...(all.length > kept.length ? [t('export.dismissed', { count: all.length - kept.length })] : []),
    `## ${t('export.checks')}`,
    checks(page, messages),
    `## ${t('export.limits')}`,
    limits(page, messages),
    '',
  ].join('\n\n');
}

function sourceTable({ reading: { profile } }: ProfiledPage, { t, number }: Messages): string {
  const rows = KINDS.map((kind) => [t(`category.${kind}`), number(profile.distinct[kind]), number(profile.mentions[kind])]);
  return table([[t('export.kind'), t('export.distinct'), t('export.mentions')], ...rows]);
}

function figureTable({ reading: { profile } }: ProfiledPage, { t, number }: Messages): string {
  const rows = STATUSES.map((status) => [t(`category.${status}`), number(profile.figures[status])]);
  const elsewhere = [t('export.elsewhere'), number(profile.sourcedElsewhere)];
  return table([[t('export.status'), t('panel.figures')], ...rows, elsewhere]);
}

function listOf(title: string, found: readonly ExportedFinding[], line: (found: ExportedFinding) => string): string[] {
  return found.length === 0 ? [] : [`## ${title}`, found.map(line).join('\n')];
}

/** A passage with its why. */
function passage(found: ExportedFinding, messages: Messages): string {
  return `${heading(found, messages)}\n  ${plain(explain(found, messages))}`;
}

function heading({ category, finding }: ExportedFinding, { t, quote }: Messages): string {
  const certainty = finding.certainty === 'likely' ? ` (${t('certainty.likely')})` : '';
  return `- ${quote(plain(shorten(finding.exact, LONGEST)))}: **${t(`card.title.${category}`)}**${certainty}`;
}

function checks({ reading: { profile } }: ProfiledPage, { t, find }: Messages): string {
  return profile.checks
    .map(({ id, answer, findings }) => {
      const counted = answer === 'found' && findings.length > 0 ? ` (${t('panel.list.count', { count: findings.length })})` : '';
      return `- ${t('export.check', { check: find(`check.${id}`) ?? id, answer: `**${t(`answer.${answer}`)}**` })}${counted}`;
    })
    .join('\n');
}

function limits({ reading }: ProfiledPage, messages: Messages): string {
  const { t } = messages;
  const read = t('panel.read.language', {
    language: nameOf(reading.language, messages),
    blocks: t('panel.read.blocks', { count: reading.blocks }),
    words: t('panel.read.words', { count: reading.words }),
  });
  const said = [
    read,
    ...(reading.cut ? [t('panel.read.cut')] : []),
    t('panel.read.limits'),
    reliabilityOf(reading.language, messages),
    t('panel.read.claim'),
  ];
  return said.map((sentence) => `- ${sentence}`).join('\n');
}

function nameOf(code: string, { language, languageName }: Messages): string {
  const name = languageName(code);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
