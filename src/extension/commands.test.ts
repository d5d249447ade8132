import { beforeEach, expect, it, vi } from 'vitest';
import { stateWith } from '../../tests/tab-state.ts';
import { answerMenu, answerShortcuts } from './commands.ts';

type Heard = (...given: unknown[]) => unknown;
const browser = vi.hoisted(() => {
  const event = () => {
    const listeners: Heard[] = [];
    return {
      addListener: (listener: Heard) => listeners.push(listener),
      tell: (...given: unknown[]) => listeners.map((one) => one(...given)),
    };
  };
  return {
    commands: { onCommand: event() },
    runtime: { onInstalled: event() },
    contextMenus: { onClicked: event(), removeAll: vi.fn(async () => undefined), create: vi.fn(), update: vi.fn() },
    storage: { onChanged: event() },
    tabs: { sendMessage: vi.fn() },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

/** A page with a session in it, as far as marks are shown or hidden. */
let shown: boolean;
beforeEach(() => {
  vi.clearAllMocks();
  shown = true;
  browser.tabs.sendMessage.mockImplementation(async (_: number, { type, ask }: { type: string; ask?: { shown: boolean } }) => {
    if (type === 'set-shown') shown = ask?.shown ?? shown;
    if (type === 'toggle') shown = !shown;
    return { answer: stateWith({ shown }) };
  });
});

it('shows and hides the marks as often as the shortcut is pressed, however quickly', async () => {
  answerShortcuts();
  const press = () => browser.commands.onCommand.tell('toggle-marks', { id: 7 });
  await Promise.all(press());
  expect(shown).toBe(false);
  await Promise.all([...press(), ...press()]);
  expect(shown).toBe(false);
});

it('has a menu in the language of the interface, also after that was changed', async () => {
  const titles = vi.fn(async () => ({ read: 'Read it', 'toggle-marks': 'Show or hide' }));
  answerMenu(titles);
  await Promise.all(browser.runtime.onInstalled.tell());
  expect(browser.contextMenus.create.mock.calls).toEqual([
    [{ id: 'read', title: 'Read it', contexts: ['page'] }],
    [{ id: 'toggle-marks', title: 'Show or hide', contexts: ['page'] }],
  ]);
  titles.mockResolvedValue({ read: 'Lire', 'toggle-marks': 'Montrer ou masquer' });
  browser.storage.onChanged.tell({ settings: { newValue: { language: 'fr' } } }, 'local');
  await vi.waitFor(() =>
    expect(browser.contextMenus.update.mock.calls).toEqual([
      ['read', { title: 'Lire' }],
      ['toggle-marks', { title: 'Montrer ou masquer' }],
    ]),
  );
});
