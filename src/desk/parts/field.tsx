// The fields of every form: a line, several lines, a choice.
import type { InputHTMLAttributes } from 'preact';
import { lastOf, withoutLongYear } from './four-digit-year.ts';
import { type Common, Labelled } from './labelled.tsx';

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
    <Labelled {...common}>
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
    </Labelled>
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
    <Labelled {...common}>
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
    </Labelled>
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
    <Labelled {...common}>
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
    </Labelled>
  );
}
