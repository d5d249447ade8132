/**
 * The call of a function as an expression that gives its result in JSON. Firefox's own way to hand over a result leaves out
 * what is in it twice.
 */
export function callInJson<Argument>(run: (argument: Argument) => unknown, argument: Argument): string {
  return `(async () => JSON.stringify(await (${run})(${JSON.stringify(argument)})))()`;
}

/** What `callInJson` gave. */
export function fromJson<Result>(json: unknown): Result {
  return (json === undefined ? undefined : JSON.parse(String(json))) as Result;
}
