// Starts the guard on one page: listens first of all at window capture, judges each press at once, holds only what must be asked.
// A clear or advice-only draft's event is not touched in any way. Whatever goes wrong here lets the post through.
import type { Watch } from '../gate/protocol.ts';
import type { T } from '../i18n/translator.ts';
import { answerFrames } from '../messaging/frames.ts';
import type { Finding } from '../model/finding.ts';
import type { Platform } from '../platforms/platform.ts';
import { watchComposers } from '../platforms/watch/index.ts';
import { mountWarning, OWN_EVENTS, type WarningUi } from '../warning/index.ts';
import { corrections } from './actor.ts';
import { askedBefore } from './asked.ts';
import { departures } from './departures.ts';
import type { Engine } from './engine.ts';
import { frames } from './frames.ts';
import { gateLink } from './gatelink.ts';
import { hold } from './hold.ts';
import { law } from './law.ts';
import { type Marks, marks } from './marks.ts';
import { passes } from './passes.ts';
import { questions } from './question.ts';
import { refusals } from './refusals.ts';
import { reporter } from './report.ts';
import { secondLine } from './second.ts';
import { interrupting, look, type Sight } from './sight.ts';
import { tickets } from './tickets.ts';

/** Event types by which a post can be sent. */
const PRESSES: readonly string[] = ['click', 'keydown', 'submit'];
/** Event types after which a draft may read differently. Editors that write by themselves fire no `input`. */
const TYPING: readonly string[] = ['input', 'beforeinput', 'keyup', 'paste', 'drop', 'cut', 'compositionend'];

/** Event types whose default action may have to be stopped; the browser need not wait for us on any other, scrolling above all. */
const STOPPED: readonly string[] = [...PRESSES, 'keyup', 'keypress', 'mousedown'];

/** @param fallback words in the browser's language, for as long as the chosen ones are not read. */
export function startGuard(window: Window, given: Platform, engine: Promise<Engine>, fallback: T, signal: AbortSignal): void {
  const { document } = window;
  const { platform, correct } = corrections(given);
  const asked = askedBefore();
  const granted = passes();
  const allowed = tickets();
  const refused = refusals();
  const leaving = departures();
  let ui: WarningUi | undefined;
  /** True while the press is ours: the site's own control, once, after the person said so. */
  let ours = false;

  const rules = law(engine, fallback, signal, () => {
    ui?.setTranslator(rules.translate());
    gate.watch(watched());
    board.refresh();
    tell.seen();
  });
  const theUi = (): WarningUi => {
    ui ??= mountWarning(document, rules.translate(), signal);
    return ui;
  };
  const tell = reporter(
    platform,
    rules,
    () => board,
    () => gate.standing,
    window,
    signal,
  );
  const ask = questions({
    ui: theUi,
    translate: rules.translate,
    platform: platform.name,
    confirm: (words) => window.confirm(words),
    contacts: () => {
      const current = rules.now();
      return current.state === 'in-force' ? Object.values(current.policy.policy.organisation.contacts) : [];
    },
  });
  const second = secondLine({
    platform,
    document,
    law: rules,
    tickets: allowed,
    refusals: refused,
    now: Date.now,
    answer: (id, answer) => {
      if (!others.take(id, answer)) gate.answer(id, answer);
    },
    async ask(sight, open) {
      const decision = await ask(sight, open);
      tell.decided(open, decision);
      return decision.choice === 'post-anyway';
    },
    passed(sight) {
      leaving.left();
      // Whatever is written there next is a new draft, with no right left over from this one.
      granted.withdraw();
      if (sight !== undefined) asked.forget(sight.composer.editor);
    },
    unseen(composer) {
      board.unseen(composer?.editor);
      tell.slipped();
    },
    corrected(composer, { reading }) {
      if (reading.state === 'known') correct(composer, reading);
      board.refresh();
    },
    pressAgain: (sight) => board.note(sight.composer.editor, 'press-again'),
    fault: () => tell.fault(),
  });
  const others = frames(second.asked);
  answerFrames(signal, others.ask);
  const watched = (): Watch => ({ ...platform.requests, unchecked: rules.translate()('mark_unchecked') });
  const gate = gateLink(window, { watch: watched(), asked: second.asked, still: second.still, reopened: () => listen() }, signal);
  const board: Marks = marks({
    platform,
    document,
    behind: () => gate.standing,
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

  /** The press goes on to the site, and what comes of it may leave. */
  const allow = (sight: Sight | undefined, answered: readonly Finding[] = []): void => {
    if (sight !== undefined) allowed.grant(sight, answered, Date.now());
  };

  const pressed = (event: Event): void => {
    refused.heard(event, Date.now());
    if (ours) return;
    const attempted = platform.attempt(event);
    if (attempted === undefined || rules.settings().off.includes(window.location.hostname)) return;
    board.add(attempted.composer.editor);
    const sight = lookNow(attempted.composer);
    if (sight === undefined) return;
    if (granted.spend(sight, Date.now())) {
      allow(sight, interrupting(sight.verdict));
      return;
    }
    const open = asked.open(sight);
    if (open.length === 0) {
      allow(sight, interrupting(sight.verdict));
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (theUi().asking) return;
    board.note(sight.composer.editor, undefined);
    if (!theUi().visible) tell.fault();
    hold(attempted, sight, open, {
      platform,
      ask,
      asked,
      passes: granted,
      now: Date.now,
      left: leaving.within,
      again,
      pressing,
      allow,
      pressAgain: (after) => board.note(after.composer.editor, 'press-again'),
      decided(about, decision) {
        if (decision.choice !== 'post-anyway') second.withdraw();
        tell.decided(about, decision);
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

  /** Also after `document.open()`, which takes every listener away; one that is there already is not added twice. */
  let watching: AbortController | undefined;
  const listen = (): void => {
    for (const type of new Set([...PRESSES, ...TYPING, ...OWN_EVENTS])) {
      window.addEventListener(type, route, { capture: true, signal, passive: !STOPPED.includes(type) });
    }
    watching?.abort();
    watching = new AbortController();
    watchComposers(
      document,
      platform,
      (editor) => board.add(editor),
      AbortSignal.any([signal, watching.signal]),
      () => board.refresh(),
    );
  };
  listen();
}
