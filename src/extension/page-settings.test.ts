import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followPageSettings, type PageSettings, readPageSettings } from './page-settings.ts';
import { defaultSettings, readSettings } from './read-settings.ts';

vi.mock('./native-browser.ts', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const PAGE = 'https://news.example/a';

it('reads settings of every version as the whole of them is read', () => {
  const sites = { elsewhere: 'on-request', rules: { 'news.example': 'never' } };
  for (const stored of [
    undefined,
    { version: 1, marked: ['named'] },
    { ...defaultSettings(), sites },
    { ...defaultSettings(), version: 9, sites },
  ]) {
    const { marked, lines } = readSettings(stored);
    expect(readPageSettings(stored, PAGE)).toMatchObject({ marked, lines });
  }
  expect(readPageSettings({ sites }, PAGE).rule).toBe('never');
  expect(readPageSettings({ sites }, 'https://other.example/').rule).toBe('on-request');
});

it('tells what is stored, then each change, until told to stop', async () => {
  await fakeBrowser.storage.local.set({ settings: { version: 1, marked: ['named'] } });
  const heard: PageSettings[] = [];
  const stop = followPageSettings(PAGE, (settings) => heard.push(settings));
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings(), sites: { elsewhere: 'never', rules: {} } } });
  stop();
  await fakeBrowser.storage.local.set({ settings: defaultSettings() });
  expect(heard.map(({ marked, rule }) => [marked.length, rule])).toEqual([
    [1, 'read'],
    [defaultSettings().marked.length, 'never'],
  ]);
});

it('tells the defaults where nothing can be loaded', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
  const heard: PageSettings[] = [];
  followPageSettings(PAGE, (settings) => heard.push(settings));
  await vi.waitFor(() => expect(heard).toEqual([readPageSettings(undefined, PAGE)]));
});
