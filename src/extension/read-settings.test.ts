import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, flawsOf, LONGEST_PHRASE, MOST_PHRASES, MOST_RULES, migrate, readSettings } from './read-settings.ts';

const flawsAt = (stored: unknown) => flawsOf(stored).map(({ at, value }) => `${at}: ${JSON.stringify(value)}`);

describe('readSettings', () => {
  it.each([undefined, null, 'x', [], {}, { version: 'x', language: 'xx', marked: 'named' }])('takes the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings());
  });

  it('brings settings of version 1 up to this one', () => {
    expect(readSettings({ version: 1, language: 'fr', marked: ['vague', 'named'] })).toEqual({
      ...defaultSettings(),
      language: 'fr',
      marked: ['vague', 'named'],
    });
    expect(flawsOf({ version: 1, language: 'fr', marked: [] })).toEqual([]);
  });

  it('keeps of the categories those that it knows, also none at all', () => {
    expect(readSettings({ version: 1, marked: ['vague', 'invented', 3] }).marked).toEqual(['vague']);
    expect(readSettings({ version: 1, marked: [] }).marked).toEqual([]);
  });

  it('reads what it knows of a later version', () => {
    expect(readSettings({ version: 99, language: 'fr', later: true })).toEqual({ ...defaultSettings(), language: 'fr' });
  });

  it('lets only what is damaged fall back, and tells of it', () => {
    const good = {
      ...defaultSettings(),
      language: 'fr',
      lines: { unnamed: 'double', vague: 'wavy', figure: 'solid', sourced: 'dotted' },
      sites: { elsewhere: 'on-request', rules: { 'news.example': 'never', 'other.example': 'read' } },
      phrases: { en: { mark: ['word is'], leave: [] }, fr: { mark: [], leave: ['un proche'] } },
    };
    expect(readSettings(good)).toEqual(good);
    const damaged = {
      ...good,
      marked: 7,
      lines: { ...good.lines, figure: 'zigzag' },
      sites: { ...good.sites, rules: { ...good.sites.rules, 'news.example': 'sometimes', 'not a host': 'never' } },
      phrases: { en: good.phrases.en, fr: { mark: 'x', leave: ['un proche', 3, '  ', 'x'.repeat(LONGEST_PHRASE + 1)] } },
    };
    expect(readSettings(damaged)).toEqual({
      ...good,
      marked: defaultSettings().marked,
      lines: { ...good.lines, figure: 'dashed' },
      sites: { elsewhere: 'on-request', rules: { 'other.example': 'read' } },
    });
    expect(flawsAt(damaged)).toEqual([
      'marked: 7',
      'lines.figure: "zigzag"',
      'sites.rules.news.example: "sometimes"',
      'sites.rules.not a host: "never"',
      'phrases.fr.mark: "x"',
      'phrases.fr.leave: 3',
      'phrases.fr.leave: "  "',
      `phrases.fr.leave: "${'x'.repeat(LONGEST_PHRASE + 1)}"`,
    ]);
    expect(flawsAt(good)).toEqual([]);
    expect(flawsOf({ ...good, language: undefined, phrases: { en: good.phrases.en } })).toEqual([{ at: 'language' }, { at: 'phrases.fr' }]);
  });

  it('bounds what it keeps', () => {
    const rules = Object.fromEntries(Array.from({ length: MOST_RULES + 5 }, (_, index) => [`site-${index}.example`, 'never']));
    const leave = Array.from({ length: MOST_PHRASES + 5 }, (_, index) => `phrase ${index}`);
    const stored = {
      ...defaultSettings(),
      sites: { elsewhere: 'read', rules },
      phrases: { en: { mark: [], leave }, fr: { mark: [], leave: [] } },
    };
    const { sites, phrases } = readSettings(stored);
    expect(Object.keys(sites.rules)).toHaveLength(MOST_RULES);
    expect(phrases.en.leave).toHaveLength(MOST_PHRASES);
    expect(flawsOf(stored)).toHaveLength(10);
  });

  it('makes settings of anything at all, which read back as they are', () => {
    const members = fc.record(
      {
        version: fc.anything(),
        language: fc.anything(),
        marked: fc.anything(),
        lines: fc.anything(),
        sites: fc.anything(),
        phrases: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), members), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        expect(flawsOf(settings)).toEqual([]);
      }),
    );
  });
});

describe('migrate', () => {
  const steps = [
    ({ tongue, ...rest }: Record<string, unknown>) => ({ ...rest, version: 2, language: tongue }),
    (settings: Record<string, unknown>) => ({ ...settings, version: 3, marked: [] }),
  ];

  it('takes settings through every step from their own version on', () => {
    expect(migrate({ version: 1, tongue: 'fr' }, steps)).toEqual({ version: 3, language: 'fr', marked: [] });
    expect(migrate({ version: 2, language: 'en' }, steps)).toEqual({ version: 3, language: 'en', marked: [] });
    expect(migrate({ version: 3, language: 'en' }, steps)).toEqual({ version: 3, language: 'en' });
  });

  it('takes settings without a version for the first', () => {
    expect(migrate({ tongue: 'fr' }, steps)).toMatchObject({ version: 3, language: 'fr' });
  });
});
