// One cell while it is edited. Enter or leaving it saves, Escape does not; a value that cannot be is kept in view with the reason.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from './field.tsx';
import { lastOf, withoutLongYear } from './four-digit-year.ts';

interface Props {
  readonly name: string;
  readonly edit: { readonly kind: 'text' | 'date' | 'choice'; readonly choices?: Choices };
  readonly value: string;
  /** A sentence when the value cannot be. */
  readonly save: (value: string) => string | undefined;
  readonly done: () => void;
}

export function EditCell({ name, edit, value: before, save, done }: Props) {
  const [value, setValue] = useState(before);
  const [problem, setProblem] = useState<string>();
  const input = useRef<(HTMLInputElement & HTMLSelectElement) | null>(null);
  const id = useId();
  // Before anything is painted, or the first letters of somebody who types quickly are lost.
  useLayoutEffect(() => {
    input.current?.focus();
    if (edit.kind === 'text') input.current?.select();
  }, [edit.kind]);

  const finish = (next: string, stay: boolean): void => {
    const wrong = next === before ? undefined : save(next.trim());
    setProblem(wrong);
    if (wrong === undefined) done();
    else if (stay) input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      finish(value, true);
    }
    if (event.key === 'Escape') done();
  };
  const common = { ref: input, 'aria-label': name, 'aria-invalid': problem !== undefined, 'aria-describedby': problem ? id : undefined, onKeyDown };
  return (
    <>
      {edit.kind === 'choice' ? (
        <select {...common} value={value} onChange={(event) => finish(event.currentTarget.value, true)} onBlur={() => done()}>
          {(edit.choices ?? []).map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          {...(edit.kind === 'date' ? { type: 'date' as const, max: lastOf('date') } : { type: 'text' as const })}
          value={value}
          onInput={(event) => setValue(withoutLongYear(edit.kind, event.currentTarget.value))}
          onBlur={() => finish(value, false)}
        />
      )}
      {problem && (
        <span id={id} class="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
