/** Times of one contestant, in milliseconds. */
export interface Times {
  median: number;
  /** The middle half of the runs lies between these. */
  low: number;
  high: number;
  runs: number;
}

/**
 * Runs the contestants in turn, so that whatever else the machine does falls on all of them alike; `between` follows each, out of the time.
 * The first runs only warm up and are not counted.
 */
export async function race<Name extends string>(
  contestants: Record<Name, () => unknown>,
  runs = 21,
  warmUp = 10,
  between?: () => Promise<void>,
): Promise<Record<Name, Times>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let run = -warmUp; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      contestants[name]();
      if (run >= 0) times[name].push(performance.now() - start);
      await between?.();
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(times[name])])) as Record<Name, Times>;
}

/** Median and middle half of some measurements. */
export function summary(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length };
}

/** Something that is not measured but given, as a limit is. */
export const given = (value: number): Times => ({ median: value, low: value, high: value, runs: 0 });
