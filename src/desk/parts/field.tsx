// Form fields with their label, hint and problem tied together, so that a screen reader says all three.
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { lastOf, withoutLongYear } from './four-digit-year.ts';

interface Common {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** One sentence: what is wrong and what to do. */
  readonly problem?: string | undefined;
  readonly required?: boolean;
  /** Narrow fields stand side by side. */
  readonly width?: 'short' | 'full';
}

interface Ids {
  readonly id: string;
  readonly described: string | undefined;
  readonly invalid: boolean;
}

/** Label, hint and problem round any control. */
function Field({ label, hint, problem, width = 'full', children }: Common & { readonly children: (ids: Ids) => ComponentChildren }) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={`field ${width}`}>
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft">
          {hint}
        </p>
      )}
      {children({ id, described, invalid: problem !== undefined })}
      {problem && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}

interface TextProps extends Common {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'password' | 'date' | 'email' | 'url' | 'number' | 'datetime-local' | 'search';
  readonly autocomplete?: string;
  readonly placeholder?: string;
  readonly min?: string | number;
  readonly max?: string | number;
}

export function TextField({ value, onInput, type = 'text', autocomplete = 'off', required, placeholder, min, max = lastOf(type), ...common }: TextProps) {
  return (
    <Field {...common}>
      {({ id, described, invalid }) => (
        <input
          // One component for all of these types; preact's own type knows each only by itself.
          {...({ type } as InputHTMLAttributes<HTMLInputElement>)}
          id={id}
          value={value}
          autocomplete={autocomplete}
          required={required ?? false}
          aria-describedby={described}
          aria-invalid={invalid}
          onInput={(event) => onInput(withoutLongYear(type, event.currentTarget.value))}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
        />
      )}
    </Field>
  );
}

interface AreaProps extends Common {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly lang?: string;
}

export function AreaField({ value, onInput, rows = 3, lang, required, ...common }: AreaProps) {
  return (
    <Field {...common}>
      {({ id, described, invalid }) => (
        <textarea
          id={id}
          rows={rows}
          value={value}
          required={required ?? false}
          aria-describedby={described}
          aria-invalid={invalid}
          onInput={(event) => onInput(event.currentTarget.value)}
          {...(lang === undefined ? {} : { lang })}
        />
      )}
    </Field>
  );
}

export type Choices = readonly (readonly [value: string, label: string])[];

interface ChoiceProps extends Common {
  readonly value: string;
  readonly choices: Choices;
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ value, choices, onChange, required, ...common }: ChoiceProps) {
  return (
    <Field {...common}>
      {({ id, described, invalid }) => (
        <select
          id={id}
          value={value}
          required={required ?? false}
          aria-describedby={described}
          aria-invalid={invalid}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {choices.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
