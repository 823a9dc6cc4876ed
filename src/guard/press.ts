// A press, judged at once: it goes on untouched, or is stopped before the site sees it and held for the person.
import type { Platform } from '../platforms/platform.ts';
import type { WarningUi } from '../warning/index.ts';
import { type HoldOptions, hold } from './hold.ts';
import type { Law } from './law.ts';
import type { Marks } from './marks.ts';
import type { Refusals } from './refusals.ts';
import { interrupting, look, type Sight } from './sight.ts';
import type { Tickets } from './tickets.ts';

export interface PressOptions extends Omit<HoldOptions, 'again' | 'pressing' | 'allow'> {
  readonly platform: Platform;
  readonly document: Document;
  readonly law: Law;
  readonly tickets: Tickets;
  readonly refusals: Refusals;
  readonly board: Marks;
  readonly ui: () => WarningUi;
  readonly fault: () => void;
}

/** @returns what is to hear every event by which a post can be sent, before the site does */
export function presses(options: PressOptions): (event: Event) => void {
  const { platform, document, law, tickets, board, ui, fault } = options;
  /** True while the press is ours: the site's own control, once, after the person said so. */
  let ours = false;

  const lookNow = (composer: Sight['composer']): Sight | undefined => {
    const current = law.now();
    return current.state === 'in-force' ? look(platform, composer, current, new Date(), law.settings().declared) : undefined;
  };

  /** The same draft a moment later: in its own editor, or in the one the site has put in its place. */
  const again = (sight: Sight): Sight | undefined => {
    const composer = sight.composer.editor.isConnected ? platform.composerOf(sight.composer.editor) : undefined;
    if (composer !== undefined) return lookNow(composer);
    return platform
      .composers(document)
      .map(lookNow)
      .find((other) => other?.draft.text === sight.draft.text);
  };

  const pressing = (press: () => boolean): boolean => {
    ours = true;
    try {
      return press();
    } finally {
      ours = false;
    }
  };

  return (event) => {
    options.refusals.heard(event);
    if (ours) return;
    const attempted = platform.attempt(event);
    if (attempted === undefined || law.settings().off.includes(document.location.hostname)) return;
    board.add(attempted.composer.editor, attempted.composer);
    const sight = lookNow(attempted.composer);
    if (sight === undefined) return;
    const open = options.passes.spend(sight) ? [] : options.asked.open(sight);
    if (open.length === 0) {
      tickets.grant(sight, interrupting(sight.verdict));
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (ui().asking) return;
    board.note(sight.composer.editor, undefined);
    if (!ui().visible) fault();
    hold(attempted, sight, open, { ...options, again, pressing, allow: tickets.grant }).catch(fault);
  };
}
