import { isRecord } from './settings-fields.ts';

/**
 * A value as it would be had one change, from `before` to `after`, not been made: what was changed since stays. Members are taken back
 * one by one, lists entry by entry; what was changed again is as it is `now`.
 */
export function takenBack<Value>(before: Value, after: Value, now: Value): Value {
  return merged(before, after, now) as Value;
}

function merged(before: unknown, after: unknown, now: unknown): unknown {
  if (JSON.stringify(after) === JSON.stringify(now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) {
    const since: unknown[] = Array.isArray(after) ? after : [];
    const kept = before.filter((entry) => now.includes(entry) || !since.includes(entry));
    return [...kept, ...now.filter((entry) => !since.includes(entry) && !before.includes(entry))];
  }
  if (!isRecord(before) || !isRecord(now)) return now;
  const members = [...new Set([...Object.keys(before), ...Object.keys(now)])].map((name) => {
    const then = isRecord(after) ? after[name] : undefined;
    return [name, merged(before[name], then, now[name])];
  });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}
