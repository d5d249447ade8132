/** Milliseconds of work between two looks at the reader's input: little enough that collecting garbage on top of it is no long task. */
const SLICE = 5;

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

/**
 * Long work that says `yield` wherever the page may have its turn, often enough that little is done in between. What `yield` gives back
 * is whether the page had its turn, and may have changed.
 */
export type Sliced<Result> = Generator<void, Result, boolean>;

/** Does the work in slices of `length` milliseconds. Throws the signal's reason when it was called off meanwhile. */
export async function inSlices<Result>(work: Sliced<Result>, signal: AbortSignal, length = SLICE): Promise<Result> {
  let start = performance.now();
  let step = work.next(false);
  while (!step.done) {
    const due = performance.now() - start > length;
    if (due) {
      await nextTask();
      signal.throwIfAborted();
      start = performance.now();
    }
    step = work.next(due);
  }
  return step.value;
}
