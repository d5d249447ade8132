/** For tests: locks as browsers have them, one holder of a name at a time, in the order of asking; all asked for are of one name. */
export function locks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, work: () => Promise<unknown>) => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
