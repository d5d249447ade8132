import type { ListedFinding } from '../analysis/findings.ts';
import type { Clause, Figure, SourceMention, Span } from '../analysis/types.ts';
import type { UiLanguage } from './catalogue.ts';
import { cuesOf, hostOf, shorten, whyOf } from './explanation.ts';
import type { FindingMessages } from './finding-messages.ts';
import { ASKED_BY, type Asked, type Standard } from './standards.ts';

/** Everything that the card of a mark says, in the reader's language. It speaks of the text, never of who wrote it. */
export interface CardText {
  language: UiLanguage;
  title: string;
  /** The exact words, of bearable length. */
  words: string;
  /** Said of findings that are only likely. */
  certainty?: string;
  why: string;
  facts: CardFact[];
  dismiss: string;
  dismissed: string;
  undo: string;
  copy: string;
  copied: string;
  notCopied: string;
  close: string;
  /** What the reader may copy and send: the words, their sentence, the rule, the version. */
  report: string;
  /** Said aloud when the reader walks to the mark; absent where nobody walked. */
  announcement?: string;
}

/** One thing that the text tells about the words, or does not. */
export interface CardFact {
  label: string;
  text: string;
  /** Said where something is missing: who asks for it, before their names. */
  asked?: { by: string; standards: readonly Standard[] };
}

/** What is known of a finding beside itself. */
export interface CardContext {
  sentence: string;
  /** The anonymity clauses in its sentence. */
  clauses: readonly Clause[];
  /** The version of the extension. */
  version: string;
  /** Its place among the marks that the reader walks through. */
  place?: { at: number; of: number };
}

export function cardText(listed: ListedFinding, context: CardContext, messages: FindingMessages): CardText {
  const { t, quote, language } = messages;
  const { category, finding } = listed;
  const title = t(`card.title.${category}`);
  const words = shorten(finding.exact, 240);
  const { place } = context;
  return {
    language,
    title,
    words,
    ...(finding.certainty === 'likely' && { certainty: t('card.likely') }),
    why: whyOf(listed, messages),
    facts: factsOf(listed, context, messages),
    dismiss: t('finding.dismiss'),
    dismissed: t('finding.dismissed'),
    undo: t('finding.undo'),
    copy: t('card.copy'),
    copied: t('card.copied'),
    notCopied: t('card.not-copied'),
    close: t('card.close'),
    report: reportOf(listed, context, messages),
    ...(place && {
      announcement: t('card.announcement', {
        place: t('card.place', { count: place.at, total: place.of }),
        title,
        words: quote(shorten(finding.exact)),
      }),
    }),
  };
}

function factsOf(listed: ListedFinding, context: CardContext, messages: FindingMessages): CardFact[] {
  const { t, quote, list } = messages;
  const cues = cuesOf(listed).map((words) => quote(shorten(words)));
  const cue = cues.length > 0 ? [{ label: t('card.cue'), text: list(cues) }] : [];
  switch (listed.type) {
    case 'source':
      return [...cue, ...factsOfSource(listed.finding, context, messages)];
    case 'clause':
      return [reasonFact([listed.finding], messages)];
    case 'figure':
      return [...factsOfFigure(listed.finding, messages), ...cue];
  }
}

function factsOfSource(source: SourceMention, { clauses }: CardContext, messages: FindingMessages): CardFact[] {
  const { t } = messages;
  const relayed = quoted(t('card.relayed'), source.relayedBy, messages);
  if (source.protected || source.explanation.rule === 'own-phrase') return relayed;
  switch (source.kind) {
    case 'unnamed': {
      const basis = quoted(t('card.basis'), source.basis, messages);
      const precision = source.precision ?? 0;
      const described = { label: t('card.described'), text: t(`card.described.${precision}`) };
      return [
        ...relayed,
        precision < 2 ? { ...described, asked: { by: t('card.more-asked-by'), standards: ASKED_BY.described } } : described,
        ...(basis.length > 0 ? basis : [nothing('card.basis', 'card.not-in-text', 'basis-of-knowledge', messages)]),
        reasonFact(clauses, messages),
      ];
    }
    case 'vague':
      return [...relayed, nothing('card.source', 'card.nobody', 'described', messages)];
    case 'hearsay':
      return [nothing('card.source', 'card.not-in-sentence', 'source-given', messages)];
    default:
      return [];
  }
}

function factsOfFigure({ status, source, sourcedElsewhere, link }: Figure, messages: FindingMessages): CardFact[] {
  const { t } = messages;
  const host = link === undefined ? undefined : hostOf(link);
  const given = quoted(t('card.source'), source, messages);
  const elsewhere = quoted(t('card.elsewhere'), sourcedElsewhere, messages);
  const without = status === 'unattributed' && !sourcedElsewhere;
  return [
    ...(status === 'anonymous'
      ? given.map((fact) => ({ ...fact, asked: { by: t('card.open-asked-by'), standards: ASKED_BY['figures-sourced'] } }))
      : given),
    ...elsewhere,
    ...(without ? [nothing('card.source', 'card.not-in-text', 'figures-sourced', messages)] : []),
    ...(host === undefined ? [] : [{ label: t('card.link'), text: host }]),
  ];
}

/** Whether the sentence says why a source is not named. */
function reasonFact(clauses: readonly Clause[], messages: FindingMessages): CardFact {
  const { t } = messages;
  const given = clauses.filter(({ reason }) => reason);
  if (given.length === 0) return nothing('card.reason', 'card.not-in-sentence', 'reason-given', messages);
  return { label: t('card.reason'), text: t(given.every(({ formulaic }) => formulaic) ? 'card.reason.formulaic' : 'card.reason.given') };
}

function nothing(
  label: 'card.basis' | 'card.source' | 'card.reason',
  text: 'card.not-in-text' | 'card.not-in-sentence' | 'card.nobody',
  asked: Asked,
  { t }: FindingMessages,
): CardFact {
  return { label: t(label), text: t(text), asked: { by: t('card.asked-by'), standards: ASKED_BY[asked] } };
}

function quoted(label: string, span: Span | undefined, { quote }: FindingMessages): CardFact[] {
  return span === undefined ? [] : [{ label, text: quote(shorten(span.exact)) }];
}

function reportOf(listed: ListedFinding, { sentence, version }: CardContext, { t, quote }: FindingMessages): string {
  const { exact, certainty, explanation } = listed.finding;
  const why = explanation.because.find(({ role }) => role === 'why')?.value;
  return [
    t('report.head', { version, title: t(`card.title.${listed.category}`), certainty: t(`certainty.${certainty}`) }),
    t('report.words', { words: quote(exact) }),
    t('report.sentence', { words: quote(sentence) }),
    t('report.rule', { rule: why === undefined ? explanation.rule : `${explanation.rule}, ${why}` }),
  ].join('\n');
}
