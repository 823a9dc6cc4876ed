// The guard of a frame inside a page of ours, one the page has made itself included: it decides nothing, it asks the guard of the whole page
// by way of the background, the only way that no page can hear or forge. A page without a guard (a site that embeds one of ours) is not held up.
import type { Asking } from '../gate/protocol.ts';
import { ask } from '../messaging/ask.ts';
import type { PostRequests } from '../platforms/platform.ts';
import { gateLink } from './gatelink.ts';

/** Milliseconds between two looks whether the person has decided. */
const EVERY = 300;

/** @param name of this frame, made up afresh for each. @param unchecked what a person is told when nobody is left to ask */
export function startFrame(window: Window, requests: PostRequests, name: string, unchecked: string, signal: AbortSignal): void {
  const held = new Set<number>();
  const end = (id: number, how: 'go' | 'stop'): void => {
    held.delete(id);
    gate.answer(id, how);
  };
  const follow = async (asking: Asking): Promise<void> => {
    const answer = await ask('frame', { frame: name, asking });
    const how = answer.ok ? answer.value : 'go';
    if (how === 'wait') setTimeout(() => void follow(asking), EVERY);
    else end(asking.id, how);
  };
  const asked = (asking: Asking): void => {
    held.add(asking.id);
    gate.answer(asking.id, 'wait');
    void follow(asking);
  };
  const still = (id: number): void => gate.answer(id, held.has(id) ? 'wait' : 'go');
  const gate = gateLink(window, { watch: { ...requests, unchecked }, asked, still, reopened: () => undefined }, signal);
}
