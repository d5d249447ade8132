import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startReader } from './access.ts';

const executeScript = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
const contains = vi.hoisted(() => vi.fn<() => Promise<boolean>>());

vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: { executeScript },
    permissions: { contains },
    tabs: { get: async () => ({ url: 'https://news.example/ferry', incognito: false }) },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const slowly = () => new Promise((resolve) => setTimeout(resolve, 60_000, []));

it.each([
  ['lets it', true, async () => [], true],
  ['lets it once a slow page has loaded', true, slowly, true],
  ['lets it after a click, without access to the site', false, async () => [], true],
  ['refuses', true, () => Promise.reject(new Error('Cannot access contents of the page')), false],
  ['waits for a click that does not come', false, () => new Promise(() => undefined), false],
])('starts a session or not, where the browser %s', async (_, mayRead, answer, isStarted) => {
  contains.mockResolvedValue(mayRead);
  executeScript.mockImplementation(answer);
  const started = startReader(7);
  await vi.runAllTimersAsync();
  expect(await started).toBe(isStarted);
});
