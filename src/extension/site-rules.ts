import type { SiteRule } from '../analysis/reading.ts';
import type { Settings } from './settings.ts';

/** Rules by host name, which hold for everything below that host, and the one for all others. */
export interface Sites {
  elsewhere: SiteRule;
  rules: Record<string, SiteRule>;
}

/** The rule for a page, by its address. */
export function siteRuleOf(settings: { sites: Sites }, url: string): SiteRule {
  const { elsewhere, rules } = settings.sites;
  return rules[decidingHost(settings, url) ?? ''] ?? elsewhere;
}

/** The host whose entry decides for a page: its own or the nearest parent domain's. Undefined where there is none. */
export function decidingHost({ sites: { rules } }: { sites: Sites }, url: string): string | undefined {
  for (let host = hostOf(url); host !== ''; host = host.slice(host.indexOf('.') + 1 || host.length)) {
    if (Object.hasOwn(rules, host)) return host;
  }
  return undefined;
}

/** The site that a page belongs to, as a rule for it is kept: its host without `www.`. Empty where an address has no host. */
export function siteOf(url: string): string {
  return hostOf(url).replace(/^www\.(?=.*\.)/, '');
}

/**
 * The host that a reader names, from a host name or a whole address, in the form in which addresses have it; undefined where it is none.
 * A word without a dot is none: a rule for it would hold for no page, or for a whole country.
 */
export function hostFrom(text: string): string | undefined {
  const typed = text.trim().replace(/^\*\./, '');
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return undefined;
  const host = hostOf(address);
  return host === 'localhost' || isHost(host) ? host : undefined;
}

/** Whether this is a host name in the form in which addresses have it. */
export function isHost(host: string): boolean {
  return host === 'localhost' || /^(?=.{3,253}$)(?:[a-z0-9_-]{1,63}\.)+[a-z0-9-]{1,63}$|^\[[0-9a-f:.]+\]$/.test(host);
}

/** The settings with a rule for a host, or with its rule taken away. */
export function withSiteRule(settings: Settings, host: string, rule: SiteRule | undefined): Settings {
  const { [host]: _, ...others } = settings.sites.rules;
  return { ...settings, sites: { ...settings.sites, rules: rule === undefined ? others : { ...others, [host]: rule } } };
}

/** The settings with the site of a page switched off. */
export function withSiteOff(settings: Settings, url: string): Settings {
  const host = hostOf(url);
  return withSiteRule(settings, Object.hasOwn(settings.sites.rules, host) ? host : siteOf(url), 'never');
}

/** The settings with the site of a page no longer off: the rule that said so goes, and a rule for the site comes where all others are off. */
export function withSiteOn(settings: Settings, url: string): Settings {
  const host = decidingHost(settings, url);
  const without = host === undefined ? settings : withSiteRule(settings, host, undefined);
  return siteRuleOf(without, url) === 'never' ? withSiteRule(without, siteOf(url), 'read') : without;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
}
