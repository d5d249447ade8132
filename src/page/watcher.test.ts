import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leavePage, paragraphs, showPage } from '../../tests/pages/test-page.ts';
import { readPage } from './reader.ts';
import { Watcher } from './watcher.ts';
import type { Zone } from './zone.ts';

/** Whether the page is seen. Taken over before anything reads it. */
const tab = vi.hoisted(() => {
  const tab = { state: 'visible' };
  Object.defineProperty(Document.prototype, 'visibilityState', { configurable: true, get: () => tab.state });
  return tab;
});

const ADDRESS = location.href;
let life: AbortController;
let zone: Zone;
let onMutation: ReturnType<typeof vi.fn<(records: readonly MutationRecord[]) => void>>;
let looks: number;

beforeEach(async () => {
  showPage({ title: 'Ferry', body: `<main><h1>Ferry</h1><div id="story">${paragraphs(8)}</div></main><p id="count">0</p>` });
  life = new AbortController();
  zone = (await readPage(document, [], life.signal)).zone;
  onMutation = vi.fn();
  looks = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  turn('visible');
  history.replaceState(null, '', ADDRESS);
  leavePage();
});

/** Lets the page be seen, or not. */
function turn(state: 'visible' | 'hidden'): void {
  tab.state = state;
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

/** Watches, and counts the looks that it asks for; each is over at once, and followed by a rest in milliseconds. */
async function watch(rest = 0): Promise<Watcher> {
  const watcher = new Watcher({ document, signal: life.signal, onMutation });
  watcher.start();
  const live = async () => {
    for (;;) {
      await watcher.next(looks === 0 ? 0 : rest, zone);
      looks += 1;
    }
  };
  void live();
  await pass();
  return watcher;
}

/** Lets so many milliseconds pass. */
const pass = (time = 1000) => vi.advanceTimersByTimeAsync(time);

/** Has the page write its article anew. */
const change = () => document.getElementById('story')!.append(Object.assign(document.createElement('p'), { textContent: 'More.' }));

describe('a watched page', () => {
  it('is looked at when it is first seen, and not again while it stays the same', async () => {
    await watch();
    expect(looks).toBe(1);
    await pass(60_000);
    expect(looks).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is looked at once for changes that come together, and told of before it is drawn', async () => {
    await watch();
    onMutation.mockClear();
    for (let step = 0; step < 5; step += 1) {
      change();
      await pass(10);
    }
    expect(onMutation).toHaveBeenCalledTimes(5);
    await pass();
    expect(looks).toBe(2);
  });

  it('is not looked at for what happens beside its article', async () => {
    await watch();
    for (let count = 1; count < 50; count += 1) {
      document.getElementById('count')!.textContent = String(count);
      document.getElementById('count')!.className = `count-${count}`;
      await pass(100);
    }
    expect(looks).toBe(1);
  });

  it('is looked at rarely where it changes without end', async () => {
    await watch(2000);
    for (let step = 0; step < 400; step += 1) {
      change();
      await pass(50);
    }
    expect(looks).toBeGreaterThan(8);
    expect(looks).toBeLessThanOrEqual(12);
  });

  it('is looked at as soon as the reader asks', async () => {
    const watcher = await watch(2000);
    watcher.wake();
    await pass(0);
    expect(looks).toBe(2);
  });

  it('is looked at where its address changes, and not for another place in it', async () => {
    await watch();
    history.replaceState(null, '', '#further-down');
    await pass();
    expect(looks).toBe(1);
    history.replaceState(null, '', '?other');
    document.getElementById('count')!.textContent = '1';
    await pass();
    expect(looks).toBe(2);
  });

  it('may call its parts as it likes', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form name="visibilityState"></form><img name="addEventListener"><form name="body"></form>',
    );
    await watch();
    change();
    await pass();
    expect(looks).toBe(2);
  });
});

describe('a hidden page', () => {
  it('has no observer, no timer and no look, and all of them once it is seen', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    turn('hidden');
    await watch();
    change();
    await pass(60_000);
    expect([looks, observe.mock.calls.length, onMutation.mock.calls.length, vi.getTimerCount()]).toEqual([0, 0, 0, 0]);
    turn('visible');
    await pass();
    expect([looks, observe.mock.calls.length]).toEqual([1, 1]);
    change();
    await pass(1);
    disconnect.mockClear();
    turn('hidden');
    expect([disconnect.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
    onMutation.mockClear();
    change();
    await pass(60_000);
    expect([looks, onMutation.mock.calls.length]).toEqual([1, 0]);
    turn('visible');
    expect(onMutation).toHaveBeenCalledWith([]);
    await pass();
    expect(looks).toBe(2);
  });

  it('is what the browser says, not what the page does', async () => {
    await watch();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    change();
    await pass();
    expect(looks).toBe(2);
  });
});

it('leaves the page alone once the watch has ended', async () => {
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const watcher = await watch();
  change();
  life.abort();
  expect(disconnect).toHaveBeenCalled();
  onMutation.mockClear();
  change();
  watcher.wake();
  turn('hidden');
  turn('visible');
  await pass(60_000);
  expect([looks, onMutation.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0, 0]);
});
