// Starts the guard on one page: listens first of all at window capture, judges each press at once, holds only what must be asked.
// A clear or advice-only draft's event is not touched in any way. Whatever goes wrong here lets the post through.
import type { T } from '../i18n/translator.ts';
import type { Platform } from '../platforms/platform.ts';
import { watchComposers } from '../platforms/watch/index.ts';
import { mountWarning, OWN_EVENTS, type WarningUi } from '../warning/index.ts';
import { askedBefore } from './asked.ts';
import type { Engine } from './engine.ts';
import { gateLink } from './gatelink.ts';
import { hold } from './hold.ts';
import { law } from './law.ts';
import { type Marks, marks } from './marks.ts';
import { passes } from './passes.ts';
import { reporter } from './report.ts';
import { look, type Sight } from './sight.ts';

/** Event types by which a post can be sent. */
const PRESSES: readonly string[] = ['click', 'keydown', 'submit'];
/** Event types after which a draft may read differently. Editors that write by themselves fire no `input`. */
const TYPING: readonly string[] = ['input', 'beforeinput', 'keyup', 'paste', 'drop', 'cut', 'compositionend'];

/** Milliseconds a post may take from its press to its last request: long threads, X's undo period, an answer in between. */
const LONGEST_SENDING = 120_000;

/** Event types whose default action may have to be stopped; the browser need not wait for us on any other, scrolling above all. */
const STOPPED: readonly string[] = [...PRESSES, 'keyup', 'keypress', 'mousedown'];

/** @param fallback words in the browser's language, for as long as the chosen ones are not read. */
export function startGuard(window: Window, platform: Platform, engine: Promise<Engine>, fallback: T, signal: AbortSignal): void {
  const { document } = window;
  const asked = askedBefore();
  const granted = passes();
  let ui: WarningUi | undefined;
  /** True while the press is ours: the site's own control, once, after the person said so. */
  let ours = false;
  let attemptedAt = 0;
  let attemptedIn: HTMLElement | undefined;

  const rules = law(engine, fallback, signal, () => {
    ui?.setTranslator(rules.translate());
    board.refresh();
    tell.seen();
  });
  const theUi = (): WarningUi => {
    ui ??= mountWarning(document, rules.translate(), signal);
    return ui;
  };
  const tell = reporter(platform, rules, () => board, window, signal);
  const gate = gateLink(
    window,
    platform.requests,
    () => {
      // Whatever is written there next is a new draft, with no right left over from this one.
      granted.withdraw();
      if (attemptedIn !== undefined) asked.forget(attemptedIn);
      // No press of ours to see for so long: the site has a way to post that we do not know.
      if (Date.now() - attemptedAt > LONGEST_SENDING) tell.slipped();
    },
    signal,
  );
  const board: Marks = marks({
    platform,
    law: rules,
    ui: theUi,
    signal,
    now: () => new Date(),
    seen: (sight) => {
      if (sight.draft.text.trim() === '') asked.forget(sight.composer.editor);
    },
    looked: tell.seen,
  });

  const lookNow = (composer: Sight['composer']): Sight | undefined => {
    const current = rules.now();
    return current.state === 'in-force' ? look(platform, composer, current, new Date(), rules.settings().declared) : undefined;
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

  const pressed = (event: Event): void => {
    if (ours) return;
    const attempted = platform.attempt(event);
    if (attempted === undefined) return;
    attemptedAt = Date.now();
    attemptedIn = attempted.composer.editor;
    if (rules.settings().off.includes(window.location.hostname)) return;
    board.add(attempted.composer.editor);
    const sight = lookNow(attempted.composer);
    if (sight === undefined || granted.spend(sight, Date.now())) return;
    const open = asked.open(sight);
    if (open.length === 0) return;
    // Nothing can be asked where the page keeps taking our elements away: then it is let through, and the toolbar says so.
    if (!theUi().visible) {
      tell.fault();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (theUi().asking) return;
    board.note(sight.composer.editor, undefined);
    hold(attempted, sight, open, {
      platform,
      ui: theUi,
      asked,
      passes: granted,
      now: Date.now,
      left: gate.left,
      again,
      pressing,
      pressAgain: (after) => board.note(after.composer.editor, 'press-again'),
      decided: tell.decided,
      contacts: () => {
        const current = rules.now();
        return current.state === 'in-force' ? Object.values(current.policy.policy.organisation.contacts) : [];
      },
    }).catch(tell.fault);
  };

  const route = (event: Event): void => {
    try {
      if (ui?.owns(event)) ui.handle(event);
      else if (PRESSES.includes(event.type)) pressed(event);
      else if (TYPING.includes(event.type) && event.target instanceof Element) board.touched(event.target);
    } catch {
      tell.fault();
    }
  };

  for (const type of new Set([...PRESSES, ...TYPING, ...OWN_EVENTS])) {
    window.addEventListener(type, route, { capture: true, signal, passive: !STOPPED.includes(type) });
  }
  watchComposers(
    document,
    platform,
    (editor) => board.add(editor),
    signal,
    () => board.refresh(),
  );
}
