import type { ListedFinding } from '../analysis/findings.ts';
import type { Explanation } from '../analysis/types.ts';
import type { Messages } from './messages.ts';

/** Longest run of the page's words quoted in an explanation, in characters. */
const LONGEST_QUOTE = 120;

/**
 * Says in the reader's language why a finding is read as it is: what its category means, or the sentence of its rule;
 * the words that led to it; and what the text says around it.
 * A rule without a sentence, or one whose words are missing, is explained by the meaning of the category, which holds of every finding in it.
 */
export function explain(listed: ListedFinding, messages: Messages): string {
  const quote = (words: string) => messages.quote(shorten(words));
  const { rule, because } = listed.finding.explanation;
  const values = Object.fromEntries([...because].reverse().map((item) => [item.role, quote(item.span?.exact ?? item.value ?? '')]));
  const byRule = messages.find(`rule.${rule}`, values);
  const sentences = byRule === undefined ? [messages.t(`meaning.${listed.category}`), ...readFrom(listed, because, messages)] : [byRule];
  return [...sentences, ...around(listed, messages, quote)].join(' ');
}

/** Words in one line and of bearable length, the middle left out. */
export function shorten(words: string, longest = LONGEST_QUOTE): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= longest) return line;
  const half = Math.floor((longest - 3) / 2);
  return `${characters.slice(0, half).join('').trimEnd()} … ${characters.slice(-half).join('').trimStart()}`;
}

function readFrom({ finding }: ListedFinding, because: Explanation['because'], messages: Messages): string[] {
  const words = because.flatMap(({ span }) => (span !== undefined && span.exact !== finding.exact ? [span.exact] : []));
  const quoted = [...new Set(words)].map((exact) => messages.quote(shorten(exact)));
  return quoted.length > 0 ? [messages.t('why.words', { words: messages.list(quoted) })] : [];
}

function around(listed: ListedFinding, { t }: Messages, quote: (words: string) => string): string[] {
  if (listed.type === 'clause') {
    const { reason, formulaic } = listed.finding;
    return [t(reason ? (formulaic ? 'why.formulaic' : 'why.reason') : 'why.no-reason')];
  }
  if (listed.type === 'source') {
    const { basis, relayedBy } = listed.finding;
    return [
      ...(basis === undefined ? [] : [t('why.basis', { words: quote(basis.exact) })]),
      ...(relayedBy === undefined ? [] : [t('why.relayed', { words: quote(relayedBy.exact) })]),
    ];
  }
  const { source, sourcedElsewhere, link } = listed.finding;
  const host = link === undefined ? undefined : hostOf(link);
  return [
    ...(source === undefined ? [] : [t('why.source', { words: quote(source.exact) })]),
    ...(sourcedElsewhere === undefined ? [] : [t('why.elsewhere', { words: quote(sourcedElsewhere.exact) })]),
    ...(host === undefined ? [] : [t('why.link', { host })]),
  ];
}

function hostOf(link: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(link);
    return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
  } catch {
    return undefined;
  }
}
