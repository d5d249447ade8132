import type { ListedFinding } from '../analysis/findings.ts';
import type { Span } from '../analysis/types.ts';
import type { FindingMessages } from './finding-messages.ts';
import type { Messages } from './messages.ts';

/** Longest run of the page's words quoted in an explanation, in characters. */
const LONGEST_QUOTE = 120;

/**
 * Says in the reader's language why a finding is read as it is, the words that led to it, and what the text says around it.
 * A rule or reason without a sentence is explained by the meaning of the category, which holds of every finding in it.
 */
export function explain(listed: ListedFinding, messages: Messages): string {
  return [whyOf(listed, messages), ...readFrom(listed, messages), ...around(listed, messages)].join(' ');
}

/** One sentence on why a finding is of its kind. */
export function whyOf({ category, finding }: ListedFinding, { find, t }: FindingMessages): string {
  const { rule, because } = finding.explanation;
  const why = because.find(({ role }) => role === 'why')?.value;
  return find(`rule.${rule}`) ?? find(`why.${category}.${why}`) ?? t(`meaning.${category}`);
}

/** The words that led to a finding, each once, its own and those of its source aside. */
export function cuesOf(listed: ListedFinding): string[] {
  const { exact, explanation } = listed.finding;
  const own = new Set([exact, ...(listed.type === 'figure' ? [listed.finding.source?.exact, listed.finding.sourcedElsewhere?.exact] : [])]);
  return [...new Set(explanation.because.flatMap(({ span }) => (span === undefined || own.has(span.exact) ? [] : [span.exact])))];
}

/** Words in one line and of bearable length, the middle left out. */
export function shorten(words: string, longest = LONGEST_QUOTE): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= longest) return line;
  const half = Math.floor((longest - 3) / 2);
  return `${characters.slice(0, half).join('').trimEnd()} … ${characters.slice(-half).join('').trimStart()}`;
}

/** The site that a link leads to; undefined where it leads to none. */
export function hostOf(link: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(link);
    return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
  } catch {
    return undefined;
  }
}

function readFrom(listed: ListedFinding, { t, list, quote }: Messages): string[] {
  const quoted = cuesOf(listed).map((one) => quote(shorten(one)));
  return quoted.length > 0 ? [t('why.words', { words: list(quoted) })] : [];
}

function around(listed: ListedFinding, { t, quote }: Messages): string[] {
  const said = (key: 'why.basis' | 'why.relayed' | 'why.source' | 'why.elsewhere', span: Span | undefined) =>
    span === undefined ? [] : [t(key, { words: quote(shorten(span.exact)) })];
  switch (listed.type) {
    case 'clause': {
      const { reason, formulaic } = listed.finding;
      return [t(reason ? (formulaic ? 'why.formulaic' : 'why.reason') : 'why.no-reason')];
    }
    case 'source':
      return [...said('why.basis', listed.finding.basis), ...said('why.relayed', listed.finding.relayedBy)];
    case 'figure': {
      const { source, sourcedElsewhere, link } = listed.finding;
      const host = link === undefined ? undefined : hostOf(link);
      return [
        ...said('why.source', source),
        ...said('why.elsewhere', sourcedElsewhere),
        ...(host === undefined ? [] : [t('why.link', { host })]),
      ];
    }
  }
}
