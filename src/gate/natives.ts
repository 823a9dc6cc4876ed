// The page's natives, kept before the page can replace them. Everything in this room calls these and never the live ones.

export interface Natives {
  readonly open: typeof XMLHttpRequest.prototype.open;
  readonly send: typeof XMLHttpRequest.prototype.send;
  readonly fetch: typeof fetch;
  readonly dispatch: (event: Event) => boolean;
  readonly listen: (type: string, listener: (event: Event) => void) => void;
  readonly customEvent: typeof CustomEvent;
  readonly parse: (text: string) => unknown;
  readonly stringify: (value: unknown) => string;
  readonly apply: <T>(target: (...args: never[]) => T, self: unknown, args: ArrayLike<unknown>) => T;
  /** A name nobody can guess. */
  readonly secret: () => string;
}

/** Captures the natives of this realm. Must run before any script of the page. */
export function captureNatives(realm: Window & typeof globalThis): Natives {
  const { crypto, Reflect: reflect, JSON: json } = realm;
  const randomUUID = crypto.randomUUID.bind(crypto);
  const apply = reflect.apply;
  const dispatchEvent = realm.EventTarget.prototype.dispatchEvent;
  const addEventListener = realm.EventTarget.prototype.addEventListener;
  const { parse, stringify } = json;
  return {
    open: realm.XMLHttpRequest.prototype.open,
    send: realm.XMLHttpRequest.prototype.send,
    fetch: realm.fetch,
    dispatch: (event) => apply(dispatchEvent, realm, [event]) as boolean,
    listen: (type, listener) => {
      apply(addEventListener, realm, [type, listener, true]);
    },
    customEvent: realm.CustomEvent,
    parse: (text) => parse(text) as unknown,
    stringify: (value) => stringify(value),
    apply: apply as Natives['apply'],
    secret: () => `whichhat-${randomUUID()}`,
  };
}
