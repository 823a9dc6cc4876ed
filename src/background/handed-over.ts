// The words a person asked to have checked, on their way to the popup: in memory only, told once, then gone.
// A worker stopped in between forgets them, and the popup opens empty: better lost than kept.
import type { HandedOver } from '../messaging/protocol.ts';

let waiting: HandedOver = {};

/** Puts words in the popup's way; an empty text opens Check a draft and nothing more. */
export function handOver(text: string): void {
  waiting = { text };
}

/** What waits, once; nothing waits afterwards. */
export function takeHandedOver(): HandedOver {
  const taken = waiting;
  waiting = {};
  return taken;
}
