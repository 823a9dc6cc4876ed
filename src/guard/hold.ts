// One held press, from the question to what follows from the answer. Sends nothing itself: it presses the site's own control.
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Attempted, Platform } from '../platforms/platform.ts';
import { told } from '../policy/told.ts';
import type { Asked } from './asked.ts';
import type { Passes } from './passes.ts';
import { identityKey, type Sight } from './sight.ts';

/** Milliseconds a site is given to act on its own control being pressed, before the person is asked to press again. */
const PATIENCE = 1_500;

export interface HoldOptions {
  readonly platform: Platform;
  /** Puts the question to the person. */
  readonly ask: (sight: Sight, open: readonly Finding[]) => Promise<Decision>;
  readonly asked: Asked;
  readonly passes: Passes;
  /** Resolves true once a post request was seen to leave, false when `ms` have passed without one. */
  readonly left: (ms: number) => Promise<boolean>;
  /** Looks at the same composer again, or at the one the site put in its place. */
  readonly again: (sight: Sight) => Sight | undefined;
  /** Runs the press that is ours, so that it is not judged again. */
  readonly pressing: (press: () => boolean) => boolean;
  readonly pressAgain: (sight: Sight) => void;
  /** The person has said yes to this draft: its requests may leave. */
  readonly allow: (sight: Sight, answered: readonly Finding[]) => void;
  /** What the person chose, for the counts kept on this device. */
  readonly decided: (findings: readonly Finding[], decision: Decision) => void;
}

/** Has the site taken the draft: is its editor gone or empty, or its control busy? */
function taken(platform: Platform, sight: Sight, attempted: Attempted): boolean {
  const { editor } = sight.composer;
  if (!editor.isConnected) return true;
  if (attempted.control?.isConnected && attempted.control.getAttribute('aria-disabled') === 'true') return true;
  return platform.draft(sight.composer).text !== sight.draft.text;
}

/** Asks, and acts on the answer. Rejects where the site or our own parts throw; then nothing was pressed, or pressed once. */
export async function hold(attempted: Attempted, sight: Sight, open: readonly Finding[], options: HoldOptions): Promise<void> {
  options.asked.remember(sight);
  const said = told(open);
  const decision = await options.ask(sight, said);
  options.decided(said, decision);
  if (decision.choice !== 'post-anyway') return;

  // The page went on living behind the question: the answer holds only for the same words as the same identity.
  const after = options.again(sight);
  if (after === undefined || after.draft.text !== sight.draft.text || identityKey(after.reading) !== identityKey(sight.reading)) return;

  options.allow(after, open);
  const left = options.left(PATIENCE);
  const pressed = options.pressing(() => attempted.release());
  if ((await left) || (pressed && taken(options.platform, after, attempted))) {
    options.asked.forget(after.composer.editor);
    return;
  }
  options.passes.grant(after);
  options.pressAgain(after);
}
