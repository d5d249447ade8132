import { useRef, useState } from 'preact/hooks';

/**
 * A value of the page as the reader wants it: ahead of the page until that has answered. `send` asks the page for it, and settles once
 * `present` is up to date. What changes it goes from what was wanted last, so that a second click does not undo the first.
 */
export function useWanted<Value>(present: Value, send: (value: Value) => Promise<void>): [Value, (change: (now: Value) => Value) => void] {
  const [wanted, setWanted] = useState<{ value: Value }>();
  const last = useRef<{ value: Value } | undefined>(undefined);
  const want = (change: (now: Value) => Value): void => {
    const next = { value: change((last.current ?? { value: present }).value) };
    last.current = next;
    setWanted(next);
    const settle = () => {
      if (last.current !== next) return;
      last.current = undefined;
      setWanted(undefined);
    };
    send(next.value).then(settle, settle);
  };
  return [wanted ? wanted.value : present, want];
}
