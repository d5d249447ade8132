import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAtWork, watchLifetime } from './lifetime.ts';

const { runtime } = vi.hoisted(() => ({ runtime: { id: 'selon' as string | undefined, connect: vi.fn() } }));
vi.mock('./native-browser.ts', () => ({ browser: { runtime } }));

/** The extension goes, as an update or a removal takes it out of its pages. */
const endExtension = () => {
  runtime.id = undefined;
};

let life: AbortController;
let page: EventTarget;
let port: { disconnect: ReturnType<typeof vi.fn>; end(): void };

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  runtime.id = 'selon';
  runtime.connect.mockReset().mockImplementation(() => {
    let hear = () => undefined as unknown;
    port = { disconnect: vi.fn(), end: () => hear() };
    return { disconnect: port.disconnect, onDisconnect: { addListener: (listener: typeof hear) => (hear = listener) } };
  });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Ends all that belongs to the page, as a session does. */
function watch() {
  const onEnd = vi.fn(() => life.abort());
  return { onEnd, ...watchLifetime(onEnd, life.signal) };
}

describe('the end of the extension', () => {
  it('is told once, at the first sign of the reader', () => {
    const { onEnd, check } = watch();
    page.dispatchEvent(new Event('scroll'));
    expect([onEnd.mock.calls.length, check()]).toEqual([0, true]);
    endExtension();
    page.dispatchEvent(new Event('pointerdown'));
    page.dispatchEvent(new Event('keydown'));
    expect([onEnd.mock.calls.length, check()]).toEqual([1, false]);
  });

  it('is told where the interface throws', () => {
    const { onEnd, check } = watch();
    Object.defineProperty(runtime, 'id', {
      configurable: true,
      get: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(check()).toBe(false);
    Object.defineProperty(runtime, 'id', { configurable: true, writable: true, value: undefined });
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('is told soon after the port ends, though the interface still answers then', () => {
    const { onEnd, hold } = watch();
    hold();
    port.end();
    endExtension();
    expect(onEnd).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});

it('tells whether a script is at work in the page, and ends one that is left of an extension that is gone', () => {
  const { onEnd } = watch();
  expect(isAtWork()).toBe(true);
  endExtension();
  expect([isAtWork(), onEnd.mock.calls.length]).toEqual([false, 1]);
});

describe('holding on to the background', () => {
  it('opens one port, and another once the background has slept', () => {
    const { onEnd, hold } = watch();
    hold();
    hold();
    expect(runtime.connect).toHaveBeenCalledTimes(1);
    port.end();
    vi.runAllTimers();
    expect(onEnd).not.toHaveBeenCalled();
    hold();
    expect(runtime.connect).toHaveBeenCalledTimes(2);
  });

  it('ends with the signal, as everything does', () => {
    const { onEnd, hold } = watch();
    hold();
    life.abort();
    expect(port.disconnect).toHaveBeenCalledTimes(1);
    hold();
    expect(runtime.connect).toHaveBeenCalledTimes(1);
    endExtension();
    page.dispatchEvent(new Event('scroll'));
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('opens none without an extension', () => {
    const { onEnd, hold } = watch();
    endExtension();
    hold();
    expect(runtime.connect).not.toHaveBeenCalled();
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});
