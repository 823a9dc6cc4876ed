// Nothing accidental: which presses were begun by someone who can see the question.
// The key or click that opened a dialog, a key held down since, and the second half of a double click are not among them.

const ACTIVATING = new Set(['Enter', ' ', 'Escape']);

export interface Fresh {
  /** A question has just been opened: every press begun before now is stale. */
  reset(): void;
  /** True when this keydown is a new press; false for repeats, held modifiers and the like. Only for keys that can press something. */
  keydown(event: KeyboardEvent): boolean;
  keyup(event: KeyboardEvent): boolean;
  /** True when this click may act. */
  click(event: MouseEvent): boolean;
  pointerdown(): void;
}

export const activating = (event: KeyboardEvent): boolean => ACTIVATING.has(event.key);

/** @param later runs its argument once the browser has finished with the event at hand, its default action included. */
export function fresh(later: (task: () => void) => void): Fresh {
  const down = new Set<string>();
  let staleKey = false;
  let pressed = false;

  const stale = (): false => {
    // The click that a browser makes of a stale key comes before it turns to anything else.
    staleKey = true;
    later(() => {
      staleKey = false;
    });
    return false;
  };

  return {
    reset() {
      down.clear();
      pressed = false;
    },
    keydown(event) {
      if (event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return stale();
      staleKey = false;
      down.add(event.key);
      return true;
    },
    keyup(event) {
      return down.delete(event.key) || stale();
    },
    click(event) {
      if (staleKey) return false;
      // `detail` counts the clicks of a double click; its first half may have been the press that was held.
      if (event.detail > 1 && !pressed) return false;
      pressed = true;
      return true;
    },
    pointerdown() {
      staleKey = false;
    },
  };
}
