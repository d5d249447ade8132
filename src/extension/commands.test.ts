import { beforeEach, expect, it, vi } from 'vitest';
import { stateWith } from '../../tests/tab-state.ts';
import { answerShortcuts } from './commands.ts';

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
