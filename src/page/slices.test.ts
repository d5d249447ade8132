import { describe, expect, it } from 'vitest';
import { inSlices, type Sliced } from './slices.ts';

/** Work of so many steps that notes after which of them the page had its turn. */
function* steps(count: number, turns: number[]): Sliced<string> {
  for (let step = 0; step < count; step += 1) {
    const turned = yield;
    if (turned) turns.push(step);
  }
  return 'done';
}

describe('work in slices', () => {
  it('gives the page its turn wherever it may, once a slice is over, and tells the work so', async () => {
    let others = 0;
    const ticking = setInterval(() => {
      others += 1;
    }, 0);
    const turns: number[] = [];
    await expect(inSlices(steps(2000, turns), new AbortController().signal, -1)).resolves.toBe('done');
    clearInterval(ticking);
    expect(turns).toHaveLength(2000);
    expect(others).toBeGreaterThan(0);
  });

  it('does short work in one go', async () => {
    const turns: number[] = [];
    await inSlices(steps(50, turns), new AbortController().signal, Number.POSITIVE_INFINITY);
    expect(turns).toEqual([]);
  });

  it('stops at the next turn when called off', async () => {
    const turns: number[] = [];
    const life = new AbortController();
    const work = inSlices(steps(50, turns), life.signal, -1);
    life.abort(new Error('called off'));
    await expect(work).rejects.toThrow('called off');
    expect(turns).toEqual([]);
  });
});
