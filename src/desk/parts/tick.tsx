// Things to tick and to choose one of, each with its label beside it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TickProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface RadioProps {
  readonly legend: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string, hint?: string])[];
  readonly onChange: (value: string) => void;
}

export function Radios({ legend, value, choices, onChange }: RadioProps) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {choices.map(([one, label, hint]) => (
        <label key={one} class="choice">
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>
            {label}
            {hint && <small class="soft">{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
