// The warning room's front door: what a person sees on the page. It must not know the policy, a platform or the extension's storage.
import type { T } from '../i18n/translator.ts';
import { asking } from './asking.tsx';
import { handle, type Owner, owns } from './events.ts';
import { fresh } from './fresh.ts';
import { host } from './host.ts';
import { marks } from './marks.tsx';
import type { WarningUi } from './state.ts';

export { OWN_EVENTS } from './events.ts';
export type { BlindReason, MarkState, Question, SeenState, WarningUi } from './state.ts';

export interface WarningOptions {
  /** Which events are the browser's own. Only tests, where no event is, say otherwise. */
  readonly trusts?: (event: Event) => boolean;
}

/** Adds our one element to the page. Everything ends with `signal` or `dispose()`; an open question is then answered `go-back`. */
export function mountWarning(document: Document, t: T, signal?: AbortSignal, options: WarningOptions = {}): WarningUi {
  const view = document.defaultView;
  if (view === null) throw new Error('a warning needs a document that is shown');
  let translate = t;
  const place = host(document, () => {
    // A question nobody can see any more is answered the safe way.
    if (place.lost) question.goBack();
    board.raise();
    question.raise();
  });
  const board = marks(document, view, place.root, () => translate);
  const question = asking(
    document,
    place.root,
    () => translate,
    () => place.giveUp(),
  );
  const presses = fresh((task) => setTimeout(task, 0));
  const owner: Owner = {
    host: place.element,
    fresh: presses,
    dialog: () => question.dialog,
    escape(path) {
      if (question.dialog !== undefined) question.goBack();
      else board.escape(path);
    },
    plain: question.plain,
    spoiled: () => place.giveUp(),
    strayKey: question.refocus,
    tab: question.tab,
    trusts: options.trusts ?? ((event) => event.isTrusted),
  };
  const dispose = (): void => {
    question.goBack();
    board.dispose();
    place.dispose();
  };
  signal?.addEventListener('abort', dispose, { once: true });
  return {
    showMark: board.show,
    removeMark: board.remove,
    openAdvice: board.openAdvice,
    ask(asked) {
      if (question.dialog === undefined) presses.reset();
      return question.ask(asked);
    },
    get asking() {
      return question.dialog !== undefined;
    },
    get visible() {
      return !place.lost;
    },
    setTranslator(other) {
      translate = other;
      board.redraw();
      question.redraw();
    },
    owns: (event) => owns(owner, event),
    handle: (event) => handle(owner, event),
    dispose,
  };
}
