import type { Analysis } from '../analysis/types.ts';
import type { Messages } from './messages.ts';

/** The counts that the plain sentence is made of. */
export interface SummaryCounts {
  /** Distinct names or descriptions, hearsay aside. */
  sources: number;
  /** Those of them that do not tell who it is. */
  notNamed: number;
  /** Those of the latter that the text protects. */
  protected: number;
  /** Passages that hold a claim at a distance and give no source. */
  hearsay: number;
  figures: number;
  /** Figures with no source in the text, neither where they stand nor elsewhere. */
  unsourced: number;
  /** Figures whose source is not named. */
  anonymousFigures: number;
}

export function countForSummary({ profile, sources }: Pick<Analysis, 'profile' | 'sources'>): SummaryCounts {
  const { distinct, figures, mentions, sourcedElsewhere } = profile;
  const notNamed = distinct.unnamed + distinct.vague;
  const protectedSources = new Set(sources.filter((source) => source.protected).map((source) => source.exact.toLowerCase())).size;
  return {
    sources: distinct.named + distinct.institution + distinct.document + notNamed,
    notNamed,
    protected: Math.min(protectedSources, notNamed),
    hearsay: mentions.hearsay,
    figures: figures.attributed + figures.anonymous + figures.unattributed,
    unsourced: Math.max(0, figures.unattributed - sourcedElsewhere),
    anonymousFigures: figures.anonymous,
  };
}

/** One plain sentence on an article's sourcing, led by its distinct sources. */
export function summarise(counts: SummaryCounts, { t, language }: Messages): string {
  const parts = [sourcesPart(counts, t), hearsayPart(counts, t), figuresPart(counts, t)].filter((part) => part !== '');
  const sentence = parts.join(t('summary.join')) + t('summary.end');
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

function sourcesPart({ sources, notNamed, protected: sheltered, hearsay, figures }: SummaryCounts, t: Messages['t']): string {
  if (sources === 0) return t(hearsay === 0 && figures === 0 ? 'summary.nothing' : 'summary.sources.none');
  const aside = sheltered > 0 ? t('summary.protected', { count: sheltered }) : '';
  if (notNamed === 0) return t('summary.sources.all-named', { count: sources });
  if (notNamed === sources) return t('summary.sources.none-named', { count: sources }) + aside;
  return t('summary.sources.some-named', { count: notNamed, total: sources }) + aside;
}

function hearsayPart({ hearsay }: SummaryCounts, t: Messages['t']): string {
  return hearsay > 0 ? t('summary.hearsay', { count: hearsay }) : '';
}

function figuresPart({ figures, unsourced, anonymousFigures }: SummaryCounts, t: Messages['t']): string {
  if (figures === 0) return '';
  if (unsourced === figures) return t('summary.figures.none-sourced', { count: figures });
  if (anonymousFigures === figures) return t('summary.figures.all-anonymous', { count: figures });
  if (unsourced === 0 && anonymousFigures === 0) return t('summary.figures.all-sourced', { count: figures });
  if (unsourced === 0) return t('summary.figures.some-anonymous', { count: anonymousFigures, total: figures });
  const some = t('summary.figures.some-unsourced', { count: unsourced, total: figures });
  return anonymousFigures > 0 ? some + t('summary.figures.and-anonymous', { count: anonymousFigures }) : some;
}
