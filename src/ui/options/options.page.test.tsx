import '../theme.css';
import './options.css';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../extension/read-settings.ts';
import { loadSettings, type Settings } from '../../extension/settings.ts';
import { settingsFile } from '../../extension/settings-file.ts';
import { UI_LANGUAGES } from '../../messages/catalogue.ts';
import { optionsMessages } from '../../messages/options-messages.ts';
import { SettingsView } from './settings-view.tsx';

/** What the browser gives to extensions, with storage in memory. */
const store = vi.hoisted(() => {
  type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
  const listeners = new Set<Listener>();
  let content: Record<string, unknown> = {};
  const storage = {
    clear: () => {
      content = {};
    },
    local: {
      get: async () => structuredClone(content),
      set: async (values: Record<string, unknown>) => {
        content = { ...content, ...structuredClone(values) };
        for (const [key, newValue] of Object.entries(values)) for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
      },
      remove: async (key: string) => {
        delete content[key];
      },
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  const browser = {
    runtime: { id: 'selon', getURL: (path: string) => `extension:${path}` },
    tabs: { create: vi.fn(async () => ({})) },
    storage,
    extension: { inIncognitoContext: false },
    windows: { getCurrent: async () => ({ incognito: false }) },
    i18n: { getUILanguage: () => 'en' },
  };
  Object.assign(globalThis, { browser, chrome: browser });
  return { ...storage, browser };
});

const { t } = optionsMessages('en');
const FULL: Settings = {
  ...defaultSettings(),
  language: 'en',
  lines: { unnamed: 'wavy', vague: 'wavy', figure: 'dashed', sourced: 'solid' },
  sites: { elsewhere: 'on-request', rules: { 'news.example': 'never' } },
  phrases: { en: { mark: ['word on the quay'], leave: [] }, fr: { mark: [], leave: ['un proche'] } },
};

let app: HTMLElement;

beforeEach(() => {
  store.clear();
  app = document.createElement('div');
  document.body.append(app);
});

afterEach(() => {
  render(null, app);
  app.remove();
  document.documentElement.style.colorScheme = '';
});

async function show(settings: Settings = { ...defaultSettings(), language: 'en' }): Promise<void> {
  await store.local.set({ settings });
  await act(() => render(<SettingsView initial={settings} />, app));
}

const find = <Found extends HTMLElement>(selector: string): Found => {
  const found = app.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
};
const button = (words: string): HTMLButtonElement => {
  const found = [...app.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === words);
  if (!found) throw new Error(`No button ${words}`);
  return found;
};
async function fill(field: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
  await act(() => {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
async function give(text: string): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json'));
  const field = find<HTMLInputElement>('input[type=file]');
  field.files = files.files;
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const stored = (expected: Partial<Settings>) => vi.waitFor(async () => expect(await loadSettings()).toMatchObject(expected));
const toSay = (words: string) => vi.waitFor(() => expect(find('.said').textContent).toContain(words));

describe('the options page', () => {
  it('saves what is marked and how, and draws it so at once', async () => {
    await show();
    expect(app.querySelectorAll('.sample .line-sourced')).toHaveLength(0);
    await act(() => find('input[name=named]').click());
    await choose(find('.family select'), 'double');
    await stored({ marked: [...defaultSettings().marked.slice(0, 4), 'named', ...defaultSettings().marked.slice(4)] });
    await stored({ lines: { ...defaultSettings().lines, unnamed: 'double' } });
    await toSay(t('options.saved'));
    expect(app.querySelectorAll('.sample .line-sourced')).toHaveLength(2);
    expect(getComputedStyle(find('.sample .line-unnamed')).textDecorationStyle).toBe('double');
  });

  it('warns of families that only colour tells apart, and lets them be', async () => {
    await show(FULL);
    expect(find('.warning').textContent).toContain(t('options.line.unnamed'));
    expect(find('.warning').textContent).toContain(t('options.line.vague'));
    await choose(find('.family select'), 'dotted');
    expect(find('.warning').textContent).toBe('');
  });

  it('shows the sample on paper of both themes', async () => {
    await show();
    const [light, dark] = [...app.querySelectorAll('.sample')].map((sample) => getComputedStyle(sample).backgroundColor);
    expect(light).not.toBe(dark);
  });

  it('adds, changes and removes rules for sites, and says what is no site', async () => {
    await show();
    const field = find<HTMLInputElement>('[aria-labelledby=sites] input[type=text]');
    const add = find<HTMLButtonElement>('[aria-labelledby=sites] [type=submit]');
    await fill(field, 'no site');
    await act(() => add.click());
    expect(find('[aria-labelledby=sites] .error').textContent).toBe(t('options.sites.no-host'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    await fill(field, 'https://News.example/today');
    await act(() => add.click());
    await stored({ sites: { elsewhere: 'read', rules: { 'news.example': 'never' } } });
    await choose(find('#rules select'), 'on-request');
    await stored({ sites: { elsewhere: 'read', rules: { 'news.example': 'on-request' } } });
    await act(() => button(t('options.sites.remove.label', { host: 'news.example' })).click());
    await act(() => find('input[value=never]').click());
    await vi.waitFor(async () => expect((await loadSettings()).sites).toEqual({ elsewhere: 'never', rules: {} }));
  });

  it('shows what phrases match as they are typed, and keeps them', async () => {
    await show();
    await fill(find('textarea'), 'The  word on the quay: Word on the QUAY.');
    const field = find<HTMLInputElement>('[data-list=en-mark] input');
    await fill(field, ' word on  the quay ');
    expect(find('[data-matches=mark]').textContent).toContain('2');
    expect(find('[data-matches=leave]').textContent).toContain(t('options.phrases.matches', { count: 0, phrases: '' }));
    await act(() => find('[data-list=en-mark] [type=submit]').click());
    await stored({ phrases: { en: { mark: ['word on the quay'], leave: [] }, fr: { mark: [], leave: [] } } });
    expect(find('[data-matches=mark]').textContent).toContain('2');
    await fill(field, 'word on the quay');
    await act(() => find('[data-list=en-mark] [type=submit]').click());
    expect(find('[data-list=en-mark] .error').textContent).toBe(t('options.phrases.known'));
  });

  it('speaks another language as soon as it is chosen', async () => {
    await show();
    await choose(find('select[name=language]'), 'fr');
    await toSay('Enregistré.');
    expect(document.documentElement.lang).toBe('fr');
    expect(find('h2').textContent).toBe('Marques');
  });

  it('says in the new language what it had said in the other', async () => {
    const fr = optionsMessages('fr');
    await show();
    await act(() => find('[aria-labelledby=sites] [type=submit]').click());
    expect(find('[aria-labelledby=sites] .error').textContent).toBe(t('options.sites.no-host'));
    await choose(find('select[name=language]'), 'fr');
    expect(find('[aria-labelledby=sites] .error').textContent).toBe(fr.t('options.sites.no-host'));
    await toSay(fr.t('options.saved'));
    await act(() => button(fr.t('options.reset')).click());
    await toSay(t('options.reset.done'));
  });

  it('leads to the help', async () => {
    await show();
    await act(() => button(t('options.help')).click());
    expect(store.browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'extension:welcome.html' });
  });

  it('forgets what was dismissed once asked for it, and not from a private window', async () => {
    await show();
    await store.local.set({ dismissals: { version: 1 } });
    const forget = async () => {
      await act(() => button(t('options.dismissals')).click());
      await act(() => button(t('options.dismissals.yes')).click());
    };
    store.browser.extension.inIncognitoContext = true;
    await forget();
    await toSay(t('options.private'));
    expect(await store.local.get()).toHaveProperty('dismissals');
    store.browser.extension.inIncognitoContext = false;
    await forget();
    await toSay(t('options.dismissals.done'));
    expect(await store.local.get()).not.toHaveProperty('dismissals');
  });

  it('brings back into view what is stored where a write fails', async () => {
    await show();
    vi.spyOn(store.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await act(() => find('input[name=vague]').click());
    await toSay(t('options.not-saved'));
    expect(find<HTMLInputElement>('input[name=vague]').checked).toBe(true);
  });

  it('refuses a file that is damaged, says of what, and changes nothing', async () => {
    await show(FULL);
    await give('{"version": 2,');
    await vi.waitFor(() => expect(find('.asking').textContent).toContain(t('options.import.refused')));
    await give(JSON.stringify({ ...FULL, lines: { ...FULL.lines, vague: 'loud' } }));
    await vi.waitFor(() => expect(find('.asking').textContent).toContain('lines.vague'));
    expect(await loadSettings()).toEqual(FULL);
  });

  it('tells what a file holds before it replaces the settings, and takes it back', async () => {
    await show();
    await give(settingsFile(FULL));
    await vi.waitFor(() => expect(find('.asking').textContent).toContain(t('options.import.sites', { count: 1 })));
    expect((await loadSettings()).sites.rules).toEqual({});
    await act(() => button(t('options.import.replace')).click());
    await toSay(t('options.import.done'));
    expect(await loadSettings()).toEqual(FULL);
    await act(() => button(t('options.undo')).click());
    await vi.waitFor(async () => expect((await loadSettings()).sites.rules).toEqual({}));
  });

  it('resets, and takes that back', async () => {
    await show(FULL);
    await act(() => button(t('options.reset')).click());
    await toSay(t('options.reset.done'));
    expect(await loadSettings()).toEqual(defaultSettings());
    // What another view of the extension changed since is no part of it.
    const elsewhere = { ...defaultSettings(), sites: { ...defaultSettings().sites, rules: { 'other.example': 'never' as const } } };
    await act(() => store.local.set({ settings: elsewhere }));
    await act(() => button(t('options.undo')).click());
    await stored({ sites: { ...FULL.sites, rules: { ...FULL.sites.rules, 'other.example': 'never' } }, phrases: FULL.phrases });
  });
});

describe.each(UI_LANGUAGES)('in %s', (language) => {
  it.each(['light', 'dark'])('axe finds nothing on it in the %s theme, and has looked', async (theme) => {
    document.documentElement.style.colorScheme = theme;
    await show({ ...FULL, language });
    await act(() => find('[aria-labelledby=sites] [type=submit]').click());
    const { violations, passes } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(app.textContent).not.toMatch(/[{}]|undefined|NaN/);
  });
});
