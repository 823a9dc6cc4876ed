// "Go back" is remembered: a site that tries the same request again by itself is refused again without a question.
// A person's own new press may ask again; typing and clicking in the draft is no press.
import { lapsing } from './lapsing.ts';

/** Milliseconds from a press to the request that comes of it. */
const AFTER_PRESS = 15_000;
/** Milliseconds a refusal is remembered: longer than any site goes on trying. */
const LIFE = 600_000;
const MOST = 50;

export interface Refusals {
  remember(key: string): void;
  /** Was this refused, with no press of a person's since that could mean it? */
  holds(key: string): boolean;
  /** Hears the page's presses. */
  heard(event: Event): void;
}

const EDITABLE = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** A real click outside every field, or a real Enter or Space. */
function isPress(event: Event): boolean {
  if (!event.isTrusted) return false;
  if (event.type === 'keydown') return ['Enter', ' '].includes((event as KeyboardEvent).key) && !(event as KeyboardEvent).shiftKey;
  const target = event.composedPath()[0];
  return event.type === 'click' && target instanceof Element && target.closest(EDITABLE) === null;
}

/** @param now milliseconds since any fixed moment */
export function refusals(now: () => number): Refusals {
  // Counted, so that what came first needs no clock.
  let presses = 0;
  const pressed = lapsing<number>(AFTER_PRESS, 1, now);
  const kept = lapsing<{ readonly key: string; readonly presses: number }>(LIFE, MOST, now);
  return {
    remember(key) {
      kept.add({ key, presses });
    },
    holds(key) {
      const found = kept.all().findLast((one) => one.key === key);
      return found !== undefined && !pressed.all().some((press) => press > found.presses);
    },
    heard(event) {
      if (isPress(event)) {
        presses += 1;
        pressed.add(presses);
      }
    },
  };
}
