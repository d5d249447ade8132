import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { READING_STATES } from '../analysis/reading.ts';
import { UI_LANGUAGES } from '../messages/catalogue.ts';
import { OUTSIDE } from '../messages/outside.ts';
import { lookOf } from './look.ts';

const action = vi.hoisted(() => {
  const names = ['setIcon', 'setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const;
  return Object.fromEntries(names.map((name) => [name, vi.fn(async (_: object) => undefined)])) as Record<
    (typeof names)[number],
    ReturnType<typeof vi.fn<(given: object) => Promise<undefined>>>
  >;
});
const events = vi.hoisted(() => {
  const event = () => {
    const listeners: ((...given: unknown[]) => Promise<void>)[] = [];
    return {
      addListener: (listener: (typeof listeners)[0]) => listeners.push(listener),
      tell: (...given: unknown[]) => listeners[0]?.(...given),
    };
  };
  return { runtime: { onInstalled: event(), onStartup: event() }, storage: { onChanged: event() } };
});
vi.mock('webextension-polyfill', () => ({ default: { action, ...events } }));

const { nameButton, showInToolbar } = await import('./toolbar.ts');

beforeEach(() => vi.clearAllMocks());

it('is on where marks are shown, off where the reader wants none, and idle where there is no article', () => {
  const looks = READING_STATES.map((state) => [state, lookOf({ state, shown: true }), lookOf({ state, shown: false })].join(' '));
  expect(looks).toEqual([
    'reading idle idle',
    'article on off',
    'readable idle idle',
    'on-request idle idle',
    'not-an-article idle idle',
    'off-for-site off off',
    'unsupported-language idle idle',
    'no-access idle idle',
    'failed idle idle',
  ]);
});

it.each(['on', 'off', 'idle'] as const)('has an icon of its own for %s, in the tab alone', async (look) => {
  await showInToolbar(7, look, 0, 'a title');
  const [{ tabId, path }] = action.setIcon.mock.calls[0] as [{ tabId: number; path: Record<number, string> }];
  expect(tabId).toBe(7);
  expect(Object.values(path).filter((file) => !existsSync(`public${file}`))).toEqual([]);
  expect(path[16]).toContain(look === 'on' ? '/16' : look);
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'a title' });
});

it.each([
  [0, ''],
  [12, '12'],
  [1000, '999+'],
])('counts %i marks as %j', async (marks, text) => {
  await showInToolbar(7, 'on', marks, '');
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
});

it('bears that the tab was closed', async () => {
  action.setIcon.mockRejectedValueOnce(new Error('No tab with id: 7'));
  await expect(showInToolbar(7, 'on', 1, '')).resolves.toBeUndefined();
});

it.each(UI_LANGUAGES)('says by default, in %s, that no article is read', (language) => {
  const { action } = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as { action: { message: string } };
  expect(action.message).toBe(OUTSIDE[language]['button.idle']);
});

it('says so in the language of the interface, from the start on and whenever that may have changed', async () => {
  const title = vi.fn(async () => 'Nothing here');
  nameButton(title);
  await events.runtime.onInstalled.tell();
  await events.runtime.onStartup.tell();
  title.mockResolvedValue('Rien ici');
  events.storage.onChanged.tell({ settings: { newValue: { language: 'fr' } } }, 'local');
  await vi.waitFor(() =>
    expect(action.setTitle.mock.calls).toEqual([[{ title: 'Nothing here' }], [{ title: 'Nothing here' }], [{ title: 'Rien ici' }]]),
  );
});
