import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_SETTINGS, loadSettings, migrate, onSettings, readSettings, saveSettings } from './settings.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is not changed', async () => {
    await saveSettings({ marked: ['named'] });
    await saveSettings({ language: 'fr' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'fr', marked: ['named'] });
  });

  it('are untouched by a write that fails', async () => {
    await saveSettings({ language: 'fr' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(saveSettings({ language: 'en' })).rejects.toThrow('disk full');
    expect((await loadSettings()).language).toBe('fr');
  });

  it('tell of a change until told to stop', async () => {
    const heard: string[] = [];
    const stop = onSettings(({ language }) => heard.push(language));
    await saveSettings({ language: 'fr' });
    stop();
    await saveSettings({ language: 'en' });
    expect(heard).toEqual(['fr']);
  });
});

describe('readSettings', () => {
  it.each([undefined, null, 'x', [], {}, { version: 'x', language: 'xx', marked: 'named' }])('takes the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps of the categories those that it knows, also none at all', () => {
    expect(readSettings({ version: 1, marked: ['vague', 'invented', 3] }).marked).toEqual(['vague']);
    expect(readSettings({ version: 1, marked: [] }).marked).toEqual([]);
  });

  it('reads what it knows of a later version', () => {
    expect(readSettings({ version: 99, language: 'fr', later: true })).toEqual({ ...DEFAULT_SETTINGS, language: 'fr' });
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
