import * as v from 'valibot';

/** What a message may hold, checked on arrival: of anything that is no `T` it says where and why. */
export type Schema<T> = v.GenericSchema<unknown, T>;

type Member<T extends object, Key extends keyof T> =
  Record<never, never> extends Pick<T, Key> ? v.ExactOptionalSchema<Schema<Exclude<T[Key], undefined>>, undefined> : Schema<T[Key]>;

/** Exactly the members of a type: one that the type has and the schema has not, or the other way round, does not compile. */
export function membersOf<T extends object>(members: { [Key in keyof T]-?: Member<T, Key> }): Schema<T> {
  // The library derives the type from the members; here it is the other way round.
  return v.strictObject(members as v.ObjectEntries) as unknown as Schema<T>;
}

export function maybe<T>(schema: Schema<T>): v.ExactOptionalSchema<Schema<T>, undefined> {
  return v.exactOptional(schema);
}

export function oneOf<const T extends string>(values: readonly T[]): Schema<T> {
  return v.picklist(values);
}

/** A string of a bounded number of UTF-16 code units. */
export function text(longest: number): Schema<string> {
  return v.pipe(v.string(), v.maxLength(longest));
}

export function list<T>(of: Schema<T>, most: number): Schema<T[]> {
  return v.pipe(v.array(of), v.maxLength(most));
}

export function matching(pattern: RegExp): Schema<string> {
  return v.pipe(v.string(), v.regex(pattern));
}

/** A schema with a bound on the whole; `message` says what is wrong beyond it. */
export function within<T>(schema: Schema<T>, holds: (value: T) => boolean, message: string): Schema<T> {
  return v.pipe(schema, v.check(holds, message));
}

export function exactly<const T extends number | true>(values: readonly T[]): Schema<T> {
  return v.union(values.map((value) => v.literal(value))) as Schema<T>;
}

/** A whole number from zero on. */
export const count: Schema<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const yesOrNo: Schema<boolean> = v.boolean();
export const nothing: Schema<undefined> = v.undefined();

export function recordOf<Key extends string, T>(keys: readonly Key[], of: Schema<T>): Schema<Record<Key, T>> {
  const members = Object.fromEntries(keys.map((key) => [key, of]));
  return v.strictObject(members) as unknown as Schema<Record<Key, T>>;
}

export function anyOf<T>(...schemas: Schema<T>[]): Schema<T> {
  return v.union(schemas);
}

/** A value that is known to be a `T`. Throws an error that says, in English and briefly, what is wrong and where. */
export function checked<T>(schema: Schema<T>, value: unknown, name: string): T {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [{ message, path }] = issues;
  const where = path?.map(({ key }) => String(key)).join('.');
  throw new TypeError(`${name}${where ? `, ${where}` : ''}: ${message.slice(0, 200)}`);
}
