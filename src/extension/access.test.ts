import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { accessTo, startReader } from './access.ts';

const executeScript = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
const contains = vi.hoisted(() => vi.fn<() => Promise<boolean>>());

const get = vi.hoisted(() => vi.fn<() => Promise<unknown>>());

vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: { executeScript },
    permissions: { contains },
    tabs: { get },
  },
}));

const PAGE = { url: 'https://news.example/ferry', incognito: false };

beforeEach(() => {
  vi.useFakeTimers();
  get.mockResolvedValue(PAGE);
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

it.each([
  ['a page that was open before', { ...PAGE, status: 'complete' }, true, { state: 'asleep' }],
  ['a page of which some has come', { ...PAGE, status: 'loading' }, true, { state: 'loading', isThere: true }],
  ['a tab in which nothing has come yet', { incognito: false, status: 'loading' }, true, { state: 'loading', isThere: false }],
  ['a tab that has not begun to load', { incognito: false, status: 'loading', url: '' }, true, { state: 'loading', isThere: false }],
  ['a page that is loading, without access', { ...PAGE, status: 'loading' }, false, { state: 'withheld', host: 'news.example' }],
  ['a page whose address is not told', { incognito: false, status: 'complete' }, true, { state: 'restricted' }],
  ['a page of the browser', { url: 'about:config', incognito: false, status: 'loading' }, true, { state: 'restricted' }],
  ['a document', { url: 'https://news.example/report.PDF?page=2', incognito: false }, true, { state: 'pdf' }],
])('tells why nobody answers in %s', async (_, tab, mayRead, access) => {
  get.mockResolvedValue(tab);
  contains.mockResolvedValue(mayRead);
  expect(await accessTo(7)).toMatchObject(access);
});
