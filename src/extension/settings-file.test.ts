import { expect, it } from 'vitest';
import { defaultSettings } from './read-settings.ts';
import { LARGEST_FILE, readSettingsFile, settingsFile } from './settings-file.ts';

it('reads what it wrote', () => {
  const settings = { ...defaultSettings(), sites: { elsewhere: 'on-request' as const, rules: { 'a.example': 'never' as const } } };
  expect(readSettingsFile(settingsFile(settings))).toEqual({ is: 'settings', settings });
});

it('brings a file of version 1 up to this one', () => {
  const read = readSettingsFile('{"version": 1, "language": "fr", "marked": ["named"]}');
  expect(read).toEqual({ is: 'settings', settings: { ...defaultSettings(), language: 'fr', marked: ['named'] } });
});

it.each([
  ['{"version": 2,', 'not-json'],
  ['[]', 'not-settings'],
  ['{"name": "other"}', 'not-settings'],
  [JSON.stringify({ ...defaultSettings(), version: 3 }), 'newer'],
  [' '.repeat(LARGEST_FILE + 1), 'too-large'],
])('refuses %.40j as %s', (text, reason) => {
  expect(readSettingsFile(text).is).toBe(reason);
});

it('says what of a file cannot be used, and takes none of it', () => {
  const { marked: _, ...rest } = defaultSettings();
  const text = JSON.stringify({ ...rest, lines: { ...rest.lines, vague: 'loud' } });
  expect(readSettingsFile(text)).toEqual({ is: 'flawed', flaws: [{ at: 'marked' }, { at: 'lines.vague', value: 'loud' }] });
});
