// Starts the guard on one page: listens first of all at window capture, judges each press at once, holds only what must be asked.
// A clear or advice-only draft's event is not touched in any way. Whatever goes wrong here lets the post through.
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Platform } from '../platforms/platform.ts';
import { watchComposers } from '../platforms/watch/index.ts';
import type { T } from '../i18n/translator.ts';
import { mountWarning, OWN_EVENTS, type WarningUi } from '../warning/index.ts';
import { askedBefore } from './asked.ts';
import { gateLink } from './gatelink.ts';
import { hold } from './hold.ts';
import { law } from './law.ts';
import { marks } from './marks.ts';
import { passes } from './passes.ts';
import { report } from './report.ts';
import { look, type Sight } from './sight.ts';

const PRESSES = ['click', 'keydown', 'submit'] as const;
const TYPING = ['input', 'beforeinput', 'keyup', 'paste', 'drop', 'cut', 'compositionend'] as const;

export function startGuard(window: Window, platform: Platform, fallback: T, signal: AbortSignal): void {
  const { document } = window;
  let ui: WarningUi | undefined;
  let ours = false;

  const theUi = (): WarningUi => {
    ui ??= mountWarning(document, rules.translate(), signal);
    return ui;
  };
  const rules = law(fallback, signal, () => {
    ui?.setTranslator(rules.translate());
    board.refresh();
  });
  const asked = askedBefore();
  const granted = passes();
  const gate = gateLink(window, platform.requests, signal);
  const reporter = report(platform, rules, () => board, document, signal);
  const board = marks({
    platform,
    law: rules,
    ui: theUi,
    signal,
    now: () => new Date(),
    seen: (sight) => {
      if (sight.draft.text.trim() === '') asked.forget(sight.composer.editor);
      reporter.seen(sight);
    },
  });

  const left = (ms: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      gate.onLeft(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });

  const lookNow = (composer: Sight['composer']): Sight | undefined => {
    const current = rules.now();
    return current.state === 'in-force' ? look(platform, composer, current.policy, new Date(), rules.settings().declared) : undefined;
  };

  const again = (sight: Sight): Sight | undefined => {
    const composer = sight.composer.editor.isConnected ? platform.composerOf(sight.composer.editor) : undefined;
    if (composer !== undefined) return lookNow(composer);
    return platform
      .composers(document)
      .map(lookNow)
      .find((other) => other?.draft.text === sight.draft.text);
  };

  const decided = (findings: readonly Finding[], decision: Decision): void => reporter.decided(findings, decision);

  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const pressed = (event: Event): void => {
    if (ours) return;
    const attempted = platform.attempt(event);
    if (attempted === undefined) return;
    rules.load();
    if (rules.settings().off.includes(window.location.hostname)) return;
    const sight = lookNow(attempted.composer);
    if (sight === undefined) return board.add(attempted.composer.editor);
    if (granted.spend(sight, Date.now())) return;
    const open = asked.open(sight);
    if (open.length === 0) return;
    stop(event);
    if (theUi().asking) return;
    board.note(sight.composer.editor, undefined);
    void hold(attempted, sight, open, {
      platform,
      ui: theUi,
      asked,
      passes: granted,
      now: Date.now,
      left,
      again,
      pressing: (press) => {
        ours = true;
        try {
          return press();
        } finally {
          ours = false;
        }
      },
      pressAgain: (after) => board.note(after.composer.editor, 'press-again'),
      decided,
    }).catch(reporter.fault);
  };

  const guarded =
    (listener: (event: Event) => void) =>
    (event: Event): void => {
      try {
        if (ui?.owns(event)) ui.handle(event);
        else listener(event);
      } catch (error) {
        reporter.fault(error);
      }
    };

  const options = { capture: true, signal } as const;
  for (const type of PRESSES) window.addEventListener(type, guarded(pressed), options);
  for (const type of TYPING) {
    window.addEventListener(
      type,
      guarded(({ target }) => {
        if (target instanceof Element) board.touched(target);
      }),
      { ...options, passive: true },
    );
  }
  for (const type of OWN_EVENTS) {
    if (!(PRESSES as readonly string[]).includes(type) && !(TYPING as readonly string[]).includes(type)) {
      window.addEventListener(type, guarded(() => undefined), options);
    }
  }
  watchComposers(document, platform, (editor) => board.add(editor), signal);
}
