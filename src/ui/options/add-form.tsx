import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { OptionsMessages } from '../../messages/options-messages.ts';
import type { Words } from './options.tsx';

interface AddFormProps {
  label: string;
  button: string;
  messages: OptionsMessages;
  /** Adds what was typed; what keeps it from that is said at the field. */
  onAdd: (text: string) => Words | undefined;
  onInput?: (text: string) => void;
  /** What else is to be chosen. */
  children?: ComponentChildren;
}

/** A field whose content goes into a list. */
export function AddForm({ label, button, messages, onAdd, onInput, children }: AddFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<{ words: Words }>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { current } = field;
    if (current === null) return;
    const refused = onAdd(current.value);
    setError(refused && { words: refused });
    if (refused === undefined) {
      current.value = '';
      onInput?.('');
    }
    current.focus();
  };
  return (
    <form class="add" noValidate onSubmit={submit}>
      <label class="field">
        <span>{label}</span>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={error !== undefined}
          aria-describedby={id}
          onInput={({ currentTarget }) => {
            setError(undefined);
            onInput?.(currentTarget.value);
          }}
        />
      </label>
      {children}
      <button type="submit">{button}</button>
      <p class="error" id={id} role="alert">
        {error?.words(messages)}
      </p>
    </form>
  );
}
