import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { locks } from '../../tests/locks.ts';
import { PrivateWindowError } from './private-window.ts';
import { defaultSettings } from './read-settings.ts';
import { changeSettings, loadSettings, onSettings } from './settings.ts';

const view = vi.hoisted(() => ({ inIncognitoContext: false, windowIsPrivate: false }));

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing');
  const extension = {
    get inIncognitoContext() {
      return view.inIncognitoContext;
    },
  };
  const windows = { getCurrent: async () => ({ incognito: view.windowIsPrivate }) };
  return { default: { ...fakeBrowser, extension, windows } };
});

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(view, { inIncognitoContext: false, windowIsPrivate: false });
  vi.stubGlobal('navigator', { locks: locks() });
});

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await loadSettings()).toEqual(defaultSettings());
    expect(await stored()).toBeUndefined();
  });

  it('are the defaults where the browser cannot read them, and nothing is written over them then', async () => {
    await changeSettings((settings) => ({ ...settings, language: 'fr' }));
    const reading = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The database is damaged'));
    expect(await loadSettings()).toEqual(defaultSettings());
    await expect(changeSettings((settings) => ({ ...settings, marked: ['named'] }))).rejects.toThrow('damaged');
    reading.mockRestore();
    expect(await loadSettings()).toEqual({ ...defaultSettings(), language: 'fr' });
  });

  it('keep what is not changed', async () => {
    await changeSettings((settings) => ({ ...settings, marked: ['named'] }));
    await changeSettings((settings) => ({ ...settings, language: 'fr' }));
    expect(await loadSettings()).toEqual({ ...defaultSettings(), language: 'fr', marked: ['named'] });
  });

  it('take changes made at once one after the other', async () => {
    const hosts = Array.from({ length: 20 }, (_, index) => `site-${index}.example`);
    const add = (host: string) =>
      changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, rules: { ...settings.sites.rules, [host]: 'never' } } }));
    await Promise.all([...hosts.map(add), changeSettings((settings) => ({ ...settings, language: 'fr' }))]);
    const { sites, language } = await loadSettings();
    expect(Object.keys(sites.rules)).toEqual(hosts);
    expect(language).toBe('fr');
  });

  it('are untouched by a write that fails, and can be changed after it', async () => {
    await changeSettings((settings) => ({ ...settings, language: 'fr' }));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(changeSettings((settings) => ({ ...settings, language: 'en' }))).rejects.toThrow('disk full');
    expect((await loadSettings()).language).toBe('fr');
    await changeSettings((settings) => ({ ...settings, language: 'en' }));
    expect((await loadSettings()).language).toBe('en');
  });

  it.each(['inIncognitoContext', 'windowIsPrivate'] as const)('are not written from a private window (%s)', async (sign) => {
    view[sign] = true;
    await expect(changeSettings((settings) => ({ ...settings, language: 'fr' }))).rejects.toThrow(PrivateWindowError);
    expect(await stored()).toBeUndefined();
  });

  it('tell of a change until told to stop', async () => {
    const heard: string[] = [];
    const stop = onSettings(({ language }) => heard.push(language));
    await changeSettings((settings) => ({ ...settings, language: 'fr' }));
    stop();
    await changeSettings((settings) => ({ ...settings, language: 'en' }));
    expect(heard).toEqual(['fr']);
  });

  it('of a later version lose nothing by a change made here', async () => {
    const later = {
      ...defaultSettings(),
      version: 9,
      invented: { deep: [1] },
      marked: ['named', 'invented'],
      lines: { ...defaultSettings().lines, invented: 'zigzag' },
      sites: { elsewhere: 'read', rules: { 'a.example': 'never', 'b.example': 'now-and-then' }, invented: true },
      phrases: { en: { mark: ['x'], leave: [] }, fr: { mark: [], leave: [] }, de: { mark: ['y'], leave: [] } },
    };
    await fakeBrowser.storage.local.set({ settings: later });
    await changeSettings((settings) => ({ ...settings, marked: ['vague'], sites: { ...settings.sites, rules: {} } }));
    expect(await stored()).toEqual({
      ...later,
      marked: ['vague', 'invented'],
      sites: { ...later.sites, rules: { 'b.example': 'now-and-then' } },
    });
  });
});
