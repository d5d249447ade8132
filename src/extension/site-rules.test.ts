import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../analysis/reading.ts';
import { defaultSettings } from './read-settings.ts';
import { decidingHost, hostFrom, siteOf, siteRuleOf, withSiteOff, withSiteOn, withSiteRule } from './site-rules.ts';

const settingsWith = (rules: Record<string, SiteRule>, elsewhere: SiteRule = 'read') => ({
  ...defaultSettings(),
  sites: { elsewhere, rules },
});

describe('siteRuleOf', () => {
  const settings = settingsWith(
    { 'example.org': 'never', 'news.example.org': 'read', '[::1]': 'never', '10.0.0.1': 'never' },
    'on-request',
  );

  it.each([
    ['https://example.org/a', 'never'],
    ['http://example.org:8080/', 'never'],
    ['https://www.example.org/', 'never'],
    ['https://EXAMPLE.org./', 'never'],
    ['https://news.example.org/', 'read'],
    ['https://a.b.news.example.org/', 'read'],
    ['https://notexample.org/', 'on-request'],
    ['https://example.org.evil.example/', 'on-request'],
    ['http://[::1]:3000/', 'never'],
    ['http://10.0.0.1/', 'never'],
    ['https://constructor/', 'on-request'],
    ['not an address', 'on-request'],
  ] as const)('is, for %s, %s', (url, rule) => {
    expect(siteRuleOf(settings, url)).toBe(rule);
  });

  it('tells which entry decides', () => {
    expect(decidingHost(settings, 'https://www.news.example.org/')).toBe('news.example.org');
    expect(decidingHost(settings, 'https://other.example/')).toBeUndefined();
  });
});

describe('hostFrom', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  WWW.Example.ORG. ', 'www.example.org'],
    ['https://news.example.org:81/path?query#part', 'news.example.org'],
    ['*.example.org', 'example.org'],
    ['élan.example', 'xn--lan-9la.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('reads %j as %s', (text, host) => {
    expect(hostFrom(text)).toBe(host);
  });

  it.each([
    '',
    ' ',
    'word',
    'two words.example',
    'ftp://example.org',
    'a..example',
    'example.org:port',
    `${'a'.repeat(64)}.example`,
    'javascript:alert(1)',
  ])('takes %j for none', (text) => {
    expect(hostFrom(text)).toBeUndefined();
  });
});

describe('a site switched off and on', () => {
  it('has a rule of its own, without www.', () => {
    const off = withSiteOff(settingsWith({ 'example.org': 'read' }), 'https://www.news.example.org/a');
    expect(off.sites.rules).toEqual({ 'example.org': 'read', 'news.example.org': 'never' });
    expect(withSiteOn(off, 'https://news.example.org/b').sites.rules).toEqual({ 'example.org': 'read' });
  });

  it('changes the rule of its very host where there is one', () => {
    expect(withSiteOff(settingsWith({ 'www.example.org': 'read' }), 'https://www.example.org/').sites.rules).toEqual({
      'www.example.org': 'never',
    });
  });

  it('is read again also where all other sites are off', () => {
    expect(withSiteOn(settingsWith({}, 'never'), 'https://www.example.org/').sites.rules).toEqual({ 'example.org': 'read' });
  });

  it('keeps www. where nothing else is left', () => {
    expect([siteOf('https://www.example/'), siteOf('about:blank')]).toEqual(['www.example', '']);
  });

  it('loses its rule alone', () => {
    expect(withSiteRule(settingsWith({ 'a.example': 'never', 'b.example': 'read' }), 'a.example', undefined).sites.rules).toEqual({
      'b.example': 'read',
    });
  });
});
