import type { CheckId } from '../analysis/profile/checks.ts';

/** A published standard of a newsroom or of the trade. */
export interface Standard {
  name: string;
  /** Its public page. */
  href: string;
}

const AAPOR: Standard = { name: 'AAPOR', href: 'https://aapor.org/standards-and-ethics/disclosure-standards/' };
const AP: Standard = { name: 'AP', href: 'https://www.ap.org/about/news-values-and-principles/' };
const BBC: Standard = { name: 'BBC', href: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy' };
const GUARDIAN: Standard = { name: 'Guardian', href: 'https://www.theguardian.com/info/2015/aug/05/the-guardians-editorial-code' };
const JTI: Standard = { name: 'JTI', href: 'https://www.journalismtrustinitiative.org/' };
const LE_MONDE: Standard = {
  name: 'Le Monde',
  href: 'https://www.lemonde.fr/actualite-medias/article/2010/11/03/la-charte-d-ethique-et-de-deontologie-du-groupe-le-monde_1434737_3236.html',
};
const NPR: Standard = { name: 'NPR', href: 'https://www.npr.org/about-npr/688745813/special-section-anonymous-sourcing' };
const NYT_2010: Standard = {
  name: 'New York Times (2010)',
  href: 'https://nymag.com/daily/intelligencer/2010/09/pat_formulaic_expressions_of_w.html',
};
const NYT_2016: Standard = {
  name: 'New York Times (2016)',
  href: 'https://www.nytimes.com/2016/03/20/public-editor/new-york-times-anonymous-sources-public-editor.html',
};
const REUTERS: Standard = { name: 'Reuters', href: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing' };
const TRUST_PROJECT: Standard = { name: 'Trust Project', href: 'https://thetrustproject.org/trust-indicators/' };
const WASHINGTON_POST: Standard = { name: 'Washington Post', href: 'https://www.washingtonpost.com/policies-and-standards/' };

/** What a standard can ask of a text: a question of the profile, or that a claim has a source at all. */
export type Asked = CheckId | 'source-given';

/** Who asks for it, as published; of those whose page is public. */
export const ASKED_BY: Readonly<Record<Asked, readonly Standard[]>> = {
  'reason-given': [AP, JTI],
  'reason-specific': [NYT_2010],
  'basis-of-knowledge': [NPR, WASHINGTON_POST],
  described: [AP, BBC, GUARDIAN],
  'bare-source': [AP],
  counted: [REUTERS],
  'more-than-one': [BBC, REUTERS],
  'direct-quotes': [NYT_2016],
  'headline-or-lead': [NYT_2016, WASHINGTON_POST],
  relayed: [AP],
  byline: [AP, LE_MONDE],
  'figures-sourced': [BBC, TRUST_PROJECT],
  'poll-details': [AAPOR],
  'source-given': [BBC, NPR],
};
