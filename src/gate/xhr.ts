// XMLHttpRequest: a publishing request is held before it leaves; refused, it ends like a network failure.
import type { Link } from './link.ts';
import type { Natives } from './natives.ts';
import type { recogniser } from './recognise.ts';

interface Sending {
  readonly url: string;
  readonly sync: boolean;
  name: string;
  actor: string;
  held: boolean;
}

/** Has `XMLHttpRequest` ask first; a synchronous one cannot be held, and fails like a lost connection where it must wait. */
export function wrapXhr(realm: Window & typeof globalThis, natives: Natives, link: Link, nameOf: ReturnType<typeof recogniser>): void {
  const { apply, ProgressEvent } = natives;
  const { prototype } = realm.XMLHttpRequest;
  const states = new natives.WeakMap();
  const stateOf = (request: unknown): Sending | undefined => natives.get(states, request) as Sending | undefined;
  const fire = (request: unknown, type: string): void => {
    natives.dispatch(request, new ProgressEvent(type));
  };
  /** Never sent, so its own state says "opened": the page reads "done" with status 0, as after a lost connection. */
  const fail = (request: XMLHttpRequest): void => {
    natives.define(request, 'readyState', { __proto__: null, value: 4, configurable: true } as PropertyDescriptor);
    fire(request, 'readystatechange');
    fire(request, 'error');
    fire(request, 'loadend');
  };

  prototype.open = function open(this: XMLHttpRequest, ...args: unknown[]) {
    // Turned to text once, so that what is judged is what is sent.
    if (args.length > 1) args[1] = `${args[1]}`;
    const result = apply(natives.open, this, args);
    natives.remove(this, 'readyState');
    natives.set(states, this, { url: args[1], sync: args.length > 2 && !args[2], name: '', actor: '', held: false });
    return result;
  } as typeof prototype.open;

  prototype.setRequestHeader = function setRequestHeader(this: XMLHttpRequest, ...args: unknown[]) {
    const state = stateOf(this);
    if (state?.held) return;
    if (state && args.length > 1) {
      const name = natives.lower(`${args[0]}`);
      args[1] = `${args[1]}`;
      if (name === link.watch()?.nameHeader) state.name = args[1] as string;
      if (name === link.watch()?.actorHeader) state.actor = args[1] as string;
    }
    apply(natives.setHeader, this, args);
  } as typeof prototype.setRequestHeader;

  prototype.abort = function abort(this: XMLHttpRequest) {
    const state = stateOf(this);
    apply(natives.abort, this, []);
    if (!state?.held) return;
    natives.set(states, this, undefined);
    fire(this, 'abort');
    fire(this, 'loadend');
  };

  prototype.send = function send(this: XMLHttpRequest, ...args: unknown[]) {
    const state = stateOf(this);
    const body = args[0];
    const name = state && !state.held ? nameOf(state.url, () => state.name, body) : '';
    if (!state || name === '') return apply(natives.send, this, args);
    state.held = true;
    let early = true;
    let passed: boolean | undefined;
    const judge = (text: string, kept: readonly unknown[]): void =>
      link.ask({ name, body: text, actor: state.actor, sync: state.sync }, (go) => {
        passed = go;
        if (state.sync && !early) return;
        if (stateOf(this) !== state) return;
        state.held = false;
        if (go) apply(natives.send, this, kept);
        else if (!state.sync) fail(this);
      });
    if (typeof body === 'string') judge(body, [body]);
    else {
      // Copied at once: what the page does to its own object while a person thinks changes nothing.
      natives.whenDone(natives.blobOf(new natives.Response(body as BodyInit)), (blob: unknown) =>
        natives.whenDone(natives.blobText(blob), (text: string) => judge(text, [blob])),
      );
    }
    early = false;
    // The page cannot wait and nobody can be asked meanwhile: it fails now, and after "Post anyway" the next one goes.
    if (state.sync && passed !== true) {
      state.held = false;
      throw new natives.DOMException('', 'NetworkError');
    }
  } as typeof prototype.send;
}
