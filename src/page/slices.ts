/** Milliseconds of work between two looks at the reader's input; a quarter of a long task at four times slow-down. */
const SLICE = 8;

/** Resolves in a task of its own, behind those that the page has waiting: `scheduler.yield` would come back before them. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Long work cut into slices: ask `due()` often, and `await pause()` when it says so. */
export interface Slices {
  due(): boolean;
  /** Throws the signal's reason when the work was called off meanwhile. */
  pause(): Promise<void>;
}

export function inSlices(signal: AbortSignal, length = SLICE): Slices {
  let start = performance.now();
  return {
    due: () => performance.now() - start > length,
    async pause() {
      await nextTask();
      signal.throwIfAborted();
      start = performance.now();
    },
  };
}
