import type { CheckId } from '../analysis/profile/checks.ts';

/** A published standard of a newsroom or of the trade. */
export interface Standard {
  name: string;
  /** Its public page. */
  href: string;
}

export const AP: Standard = { name: 'AP', href: 'https://www.ap.org/about/news-values-and-principles/' };
export const BBC: Standard = { name: 'BBC', href: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy' };
const GUARDIAN: Standard = { name: 'Guardian', href: 'https://www.theguardian.com/info/2015/aug/05/the-guardians-editorial-code' };
const JTI: Standard = { name: 'JTI', href: 'https://www.journalismtrustinitiative.org/' };
const NPR: Standard = { name: 'NPR', href: 'https://www.npr.org/about-npr/688745813/special-section-anonymous-sourcing' };
const TRUST_PROJECT: Standard = { name: 'Trust Project', href: 'https://thetrustproject.org/trust-indicators/' };
export const WASHINGTON_POST: Standard = { name: 'Washington Post', href: 'https://www.washingtonpost.com/policies-and-standards/' };

/** What a standard can ask of a passage: a question of the profile, or that a claim has a source at all. */
export type Asked = Extract<CheckId, 'reason-given' | 'basis-of-knowledge' | 'described' | 'figures-sourced'> | 'source-given';

/** Who asks for it, as published; of those whose page is public. */
export const ASKED_BY: Readonly<Record<Asked, readonly Standard[]>> = {
  'reason-given': [AP, JTI],
  'basis-of-knowledge': [NPR, WASHINGTON_POST],
  described: [AP, BBC, GUARDIAN],
  'figures-sourced': [BBC, TRUST_PROJECT],
  'source-given': [BBC, NPR],
};
