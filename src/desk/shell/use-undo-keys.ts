// Ctrl+Z, Ctrl+Y and Ctrl+S for the whole desk. In a field the browser's own undo comes first: words being typed are not a step yet.
import { useEffect, useRef } from 'preact/hooks';

interface Keys {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

const inField = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

export function useUndoKeys(keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const what = key === 's' ? 'save' : key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (what === undefined || (what !== 'save' && inField(event.target))) return;
      event.preventDefault();
      now.current[what]();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
