// The page's natives, kept before the page can replace them. Everything in this room calls these and never the live ones,
// and reads nothing through a prototype, an iterator or a promise that the page could have replaced since.

type Realm = Window & typeof globalThis;
type Any = (self: unknown, ...args: readonly unknown[]) => unknown;

export type Natives = ReturnType<typeof captureNatives>;

/** Captures the natives of this realm. Must run before any script of the page. */
export function captureNatives(realm: Realm) {
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor } = realm.Reflect;
  const { document, Promise: promise, JSON: json, XMLHttpRequest: xhr, EventTarget: target, Request: request, setTimeout: timeout } = realm;
  const method = (on: object, name: string): Any => {
    const own = (on as Record<string, unknown>)[name] as () => unknown;
    return (self, ...args) => apply(own, self, args);
  };
  const getter = (on: object, name: string): ((self: unknown) => unknown) => {
    const own = getOwnPropertyDescriptor(on, name)?.get as () => unknown;
    return (self) => apply(own, self, []);
  };
  const listen = method(target.prototype, 'addEventListener');
  const detail = getter(realm.CustomEvent.prototype, 'detail');
  const createElement = method(realm.Document.prototype, 'createElement');
  const createTextNode = method(realm.Document.prototype, 'createTextNode');
  const rootOf = getter(realm.Document.prototype, 'documentElement');
  const { parse, stringify } = json;
  return {
    apply: apply as (target: unknown, self: unknown, args: ArrayLike<unknown>) => unknown,
    define: defineProperty,
    remove: deleteProperty,
    parse: parse as (text: string) => unknown,
    /** @param value without a prototype, so that no `toJSON` of the page is asked. */
    stringify: stringify as (value: object) => string,
    exec: method(realm.RegExp.prototype, 'exec') as (pattern: RegExp, text: string) => RegExpExecArray | null,
    lower: method(realm.String.prototype, 'toLowerCase') as (text: string) => string,
    get: method(realm.WeakMap.prototype, 'get'),
    set: method(realm.WeakMap.prototype, 'set'),
    whenDone: method(promise.prototype, 'then'),
    later: (task: () => void, ms: number) => apply(timeout, realm, [task, ms]),
    dispatch: method(target.prototype, 'dispatchEvent'),
    hear: (on: EventTarget, type: string, listener: (detail: string) => void) =>
      listen(on, type, (event: Event) => {
        listener(detail(event) as string);
      }),
    element: (tag: string) => createElement(document, tag) as HTMLElement,
    attribute: method(realm.Element.prototype, 'setAttribute'),
    append: method(realm.Node.prototype, 'appendChild'),
    words: (text: string) => createTextNode(document, text) as Text,
    root: () => rootOf(document) as Element | null,
    formGet: method(realm.FormData.prototype, 'get'),
    paramsGet: method(realm.URLSearchParams.prototype, 'get'),
    headerGet: method(realm.Headers.prototype, 'get'),
    headersOf: getter(request.prototype, 'headers'),
    urlOf: getter(request.prototype, 'url'),
    clone: method(request.prototype, 'clone'),
    textOf: method(request.prototype, 'text'),
    blobText: method(realm.Blob.prototype, 'text'),
    blobOf: method(realm.Response.prototype, 'blob'),
    open: xhr.prototype.open,
    send: xhr.prototype.send,
    setHeader: xhr.prototype.setRequestHeader,
    abort: xhr.prototype.abort,
    fetch: realm.fetch,
    CustomEvent: realm.CustomEvent,
    MouseEvent: realm.MouseEvent,
    ProgressEvent: realm.ProgressEvent,
    DOMException: realm.DOMException,
    Headers: realm.Headers,
    Promise: promise,
    RegExp: realm.RegExp,
    Request: request,
    Response: realm.Response,
    WeakMap: realm.WeakMap,
  };
}
