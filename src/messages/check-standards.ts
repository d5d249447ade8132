import type { CheckId } from '../analysis/profile/checks.ts';
import { AP, ASKED_BY, BBC, type Standard, WASHINGTON_POST } from './standards.ts';

const AAPOR: Standard = { name: 'AAPOR', href: 'https://aapor.org/standards-and-ethics/disclosure-standards/' };
const LE_MONDE: Standard = {
  name: 'Le Monde',
  href: 'https://www.lemonde.fr/actualite-medias/article/2010/11/03/la-charte-d-ethique-et-de-deontologie-du-groupe-le-monde_1434737_3236.html',
};
const NYT_2010: Standard = {
  name: 'New York Times (2010)',
  href: 'https://nymag.com/daily/intelligencer/2010/09/pat_formulaic_expressions_of_w.html',
};
const NYT_2016: Standard = {
  name: 'New York Times (2016)',
  href: 'https://www.nytimes.com/2016/03/20/public-editor/new-york-times-anonymous-sources-public-editor.html',
};
const REUTERS: Standard = { name: 'Reuters', href: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing' };

/** Who asks each question of the profile. Apart from what is asked of single passages, which the background carries. */
export const CHECKS_ASKED_BY: Readonly<Record<CheckId, readonly Standard[]>> = {
  'reason-given': ASKED_BY['reason-given'],
  'reason-specific': [NYT_2010],
  'basis-of-knowledge': ASKED_BY['basis-of-knowledge'],
  described: ASKED_BY.described,
  'bare-source': [AP],
  counted: [REUTERS],
  'more-than-one': [BBC, REUTERS],
  'direct-quotes': [NYT_2016],
  'headline-or-lead': [NYT_2016, WASHINGTON_POST],
  relayed: [AP],
  byline: [AP, LE_MONDE],
  'figures-sourced': ASKED_BY['figures-sourced'],
  'poll-details': [AAPOR],
};
