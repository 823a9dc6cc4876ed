// "Go back" is remembered: a site that tries the same request again by itself is refused again without a question.
// A person's own new press may ask again; typing and clicking in the draft is no press.

/** Milliseconds from a press to the request that comes of it. */
const AFTER_PRESS = 15_000;
const LIFE = 600_000;
const MOST = 50;

export interface Refusals {
  remember(key: string, at: number): void;
  /** Was this refused, with no press of a person's since that could mean it? */
  holds(key: string, at: number): boolean;
  /** Hears the page's presses. */
  heard(event: Event, at: number): void;
}

const EDITABLE = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** A real click outside every field, or a real Enter or Space. */
function isPress(event: Event): boolean {
  if (!event.isTrusted) return false;
  if (event.type === 'keydown') return ['Enter', ' '].includes((event as KeyboardEvent).key) && !(event as KeyboardEvent).shiftKey;
  const target = event.composedPath()[0];
  return event.type === 'click' && target instanceof Element && target.closest(EDITABLE) === null;
}

export function refusals(): Refusals {
  let kept: { readonly key: string; readonly at: number }[] = [];
  let pressed = Number.NEGATIVE_INFINITY;
  return {
    remember(key, at) {
      kept = [...kept.filter((one) => one.key !== key), { key, at }].slice(-MOST);
    },
    holds(key, at) {
      const found = kept.find((one) => one.key === key && at - one.at < LIFE);
      return found !== undefined && !(pressed > found.at && at - pressed < AFTER_PRESS);
    },
    heard(event, at) {
      if (isPress(event)) pressed = at;
    },
  };
}
