// A list of tabs by the ARIA pattern: arrows, Home and End move and choose, Tab goes into the panel.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** Where a key leads from a tab of `count`; undefined for keys that are not ours. */
function target(key: string, from: number, count: number, upright: boolean): number | undefined {
  const last = count - 1;
  if (key === 'ArrowRight' || (upright && key === 'ArrowDown')) return from === last ? 0 : from + 1;
  if (key === 'ArrowLeft' || (upright && key === 'ArrowUp')) return from === 0 ? last : from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

interface Props<Name extends string> {
  readonly names: readonly Name[];
  readonly tab: Name;
  readonly choose: (tab: Name) => void;
  /** What the list is called for those who hear it. */
  readonly label: string;
  readonly class: string;
  /** It stands upright where there is room, and lies where there is none: both pairs of arrows work. */
  readonly upright?: boolean;
  /** Id of the panel that a tab brings up; the tab's own id is `tab-<name>`. */
  readonly panelOf: (name: Name) => string;
  readonly children: (name: Name) => ComponentChildren;
}

export function TabList<Name extends string>({ names, tab, choose, label, class: look, upright = false, panelOf, children }: Props<Name>) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const pressed = (event: KeyboardEvent, from: number): void => {
    const to = target(event.key, from, names.length, upright);
    const name = to === undefined ? undefined : names[to];
    if (to === undefined || name === undefined) return;
    event.preventDefault();
    choose(name);
    buttons.current[to]?.focus();
  };
  return (
    <div role="tablist" aria-orientation={upright ? 'vertical' : undefined} aria-label={label} class={look}>
      {names.map((name, index) => (
        <button
          key={name}
          ref={(element) => {
            buttons.current[index] = element;
          }}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={panelOf(name)}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => choose(name)}
          onKeyDown={(event) => pressed(event, index)}
        >
          {children(name)}
        </button>
      ))}
    </div>
  );
}
