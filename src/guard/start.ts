// Starts the guard on one page: listens first of all at window capture, judges each press at once, holds only what must be asked.
// A clear or advice-only draft's event is not touched in any way. Whatever goes wrong here lets the post through.
import type { Watch } from '../gate/protocol.ts';
import type { T } from '../i18n/translator.ts';
import { answerFrames } from '../messaging/frames.ts';
import type { Platform } from '../platforms/platform.ts';
import { told } from '../policy/told.ts';
import { mountWarning, type WarningUi } from '../warning/index.ts';
import { corrections } from './actor.ts';
import { askedBefore } from './asked.ts';
import { departures } from './departures.ts';
import type { Engine } from './engine.ts';
import { frames } from './frames.ts';
import { gateLink } from './gatelink.ts';
import { law } from './law.ts';
import { listening } from './listening.ts';
import { type Marks, marks } from './marks.ts';
import { passes } from './passes.ts';
import { presses } from './press.ts';
import { questions } from './question.ts';
import { refusals } from './refusals.ts';
import { reporter } from './report.ts';
import { secondLine } from './second.ts';
import type { Sight } from './sight.ts';
import { tickets } from './tickets.ts';

/** @param fallback words in the browser's language, for as long as the chosen ones are not read. */
export function startGuard(window: Window, given: Platform, engine: Promise<Engine>, fallback: T, signal: AbortSignal): void {
  const { document } = window;
  const { platform, correct } = corrections(given);
  const asked = askedBefore();
  const granted = passes(Date.now);
  const leaving = departures();
  let mounted: WarningUi | undefined;

  const rules = law(engine, fallback, signal, () => {
    mounted?.setTranslator(rules.translate());
    gate.watch(watched());
    board.refresh();
    tell.seen();
  });
  const page = {
    window,
    document,
    platform,
    signal,
    law: rules,
    behind: () => gate.standing,
    ui(): WarningUi {
      mounted ??= mountWarning(document, rules.translate(), signal);
      return mounted;
    },
  };
  const tell = reporter({ ...page, board: () => board });
  const ask = questions(page);
  const shared = {
    ...page,
    now: Date.now,
    tickets: tickets(Date.now),
    refusals: refusals(Date.now),
    fault: tell.fault,
    pressAgain: (sight: Sight) => board.note(sight.composer.editor, 'press-again'),
  };
  const second = secondLine({
    ...shared,
    answer: (id, answer) => {
      if (!others.take(id, answer)) gate.answer(id, answer);
    },
    async ask(sight, open) {
      const said = told(open);
      const decision = await ask(sight, said);
      tell.decided(said, decision);
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
  });
  const others = frames(second.asked);
  answerFrames(signal, others.ask);
  const watched = (): Watch => ({ ...platform.requests, unchecked: rules.translate()('mark_unchecked') });
  const gate = gateLink(window, { watch: watched(), asked: second.asked, still: second.still, reopened: () => listen() }, signal);
  const board: Marks = marks({
    ...shared,
    seen: (sight) => {
      if (sight.draft.text.trim() === '') asked.forget(sight.composer.editor);
    },
    looked: tell.seen,
  });
  const pressed = presses({
    ...shared,
    board,
    ask,
    asked,
    passes: granted,
    left: leaving.within,
    decided(about, decision) {
      if (decision.choice !== 'post-anyway') second.withdraw();
      tell.decided(about, decision);
    },
  });
  const listen = listening({ ...shared, board, pressed, mounted: () => mounted });
  listen();
}
