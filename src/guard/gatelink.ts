// The guard's end of the link to the gate in the page's own world. Hears the gate's greeting at document_start, before
// the page has run any script, and afterwards only the element that came with it, which no page can reach.
import { ANSWER, type Answer, ASK, type Asking, HELLO, REOPENED, STILL, WATCH, type Watch } from '../gate/protocol.ts';

export interface GateLink {
  /** True once the gate of this page has greeted. */
  readonly standing: boolean;
  answer(id: number, answer: Answer['answer']): void;
  /** Tells the gate what to watch for; again when its words change. */
  watch(watch: Watch): void;
}

export interface GateLinkOptions {
  readonly watch: Watch;
  /** A publishing request is about to leave. Must be answered before this returns, if only with `wait`. */
  readonly asked: (asking: Asking) => void;
  /** The gate asks whether a held request is still being decided. Must be answered before this returns. */
  readonly still: (id: number) => void;
  readonly reopened: () => void;
}

export function gateLink(window: Window, options: GateLinkOptions, signal: AbortSignal): GateLink {
  let node: EventTarget | undefined;
  const say = (type: string, value: object): void => {
    node?.dispatchEvent(new CustomEvent(type, { detail: JSON.stringify(value) }));
  };
  const detailOf = (event: Event): unknown => JSON.parse((event as CustomEvent<string>).detail);
  const greeted = (event: Event): void => {
    // Once the page has a script of its own, anybody could have sent this.
    if (window.document.scripts.length > 0) return;
    node = (event as MouseEvent).relatedTarget ?? undefined;
    node?.addEventListener(ASK, (asked) => options.asked(detailOf(asked) as Asking), { signal });
    node?.addEventListener(STILL, (asked) => options.still((detailOf(asked) as { id: number }).id), { signal });
    node?.addEventListener(REOPENED, options.reopened, { signal });
    say(WATCH, options.watch);
  };
  window.addEventListener(HELLO, greeted, { signal, once: true, capture: true });
  return {
    get standing() {
      return node !== undefined;
    },
    answer: (id, answer) => say(ANSWER, { id, answer }),
    watch: (watch) => say(WATCH, watch),
  };
}
