import { explain } from '../messages/explanation.ts';
import type { Messages } from '../messages/messages.ts';
import { countForSummary, summarise } from '../messages/summary.ts';
import { type ExportedFinding, findingsOf, type ProfiledPage } from './profiled-page.ts';

/** Grows with every change after which a reader of the former version would misread a file. */
export const PROFILE_VERSION = 1;

/** A page's profile as JSON: `docs/profile.schema.json` is its schema, `docs/export.md` describes it. */
export function toJson(page: ProfiledPage, messages: Messages): string {
  const { reading, text, date, version } = page;
  const { url, title, language, blocks, words, cut, profile } = reading;
  const exported = {
    format: 'selon-profile',
    version: PROFILE_VERSION,
    created: date.toISOString(),
    generator: `Selon ${version}`,
    language: messages.language,
    page: { url, title, language },
    read: { blocks, words, characters: text.length, complete: cut !== true },
    summary: summarise(countForSummary(reading), messages),
    profile,
    findings: findingsOf(page).map((found) => findingOf(found, messages)),
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}

function findingOf({ dismissed, quote, ...listed }: ExportedFinding, messages: Messages) {
  const { position, type, category, finding } = listed;
  const { explanation, start, end, exact, certainty, ...particulars } = finding;
  return {
    position,
    type,
    category,
    exact,
    start,
    end,
    prefix: quote.prefix,
    suffix: quote.suffix,
    certainty,
    dismissed,
    label: messages.t(`card.title.${category}`),
    why: explain(listed, messages),
    rule: explanation.rule,
    ...particulars,
  };
}
