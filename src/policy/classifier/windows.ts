// A reading cut into windows. The heads learned from posts of this length; a long text is as telling as its most telling part.
import type { Reading } from './reading.ts';

/** Words in one window. */
export const WINDOW = 80;
/** Half a window: every word but those at the ends is in two. */
export const STRIDE = 40;

/** How many windows there are; one also for a text without words. Every word is in two at most. */
export function windowsIn({ words }: Reading): number {
  return 1 + Math.max(0, Math.ceil((words.length - STRIDE) / STRIDE) - 1);
}

/** First word of a window, counted from 0. */
export function windowStart(at: number): number {
  return at * STRIDE;
}

/** The word after the last of the window that begins at a word. */
export function windowEnd({ words }: Reading, from: number): number {
  return Math.min(words.length, from + WINDOW);
}
