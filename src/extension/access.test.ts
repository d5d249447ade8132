import { afterEach, expect, it, vi } from 'vitest';
import { startReader } from './access.ts';

const executeScript = vi.hoisted(() => vi.fn<() => Promise<unknown>>());

vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));

afterEach(() => vi.useRealTimers());

it.each([
  ['lets it', async () => [], true],
  ['refuses', () => Promise.reject(new Error('Cannot access contents of the page')), false],
  ['waits for a click that does not come', () => new Promise(() => undefined), false],
])('starts a session or not, where the browser %s', async (_, answer, isStarted) => {
  vi.useFakeTimers();
  executeScript.mockImplementation(answer);
  const started = startReader(7);
  await vi.runAllTimersAsync();
  expect(await started).toBe(isStarted);
});
