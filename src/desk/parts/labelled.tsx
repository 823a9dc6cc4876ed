// Label, hint and problem tied to a control, so that a screen reader says all three.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Common {
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
export function Labelled({ label, hint, problem, width = 'full', children }: Common & { readonly children: (ids: Ids) => ComponentChildren }) {
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
