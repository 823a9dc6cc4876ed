// Stands in the page's own world and notices when a post request leaves, whichever way it was sent.
// It never looks at any other request, never changes one, and never throws into the page.
import type { Natives } from './natives.ts';
import { HELLO, type Left, leftEvent, type Watch, watchEvent } from './protocol.ts';

const FRIENDLY_NAME = /(?:^|&)fb_api_req_friendly_name=([A-Za-z0-9_]+)/;

/** Installs the gate in a realm and greets the guard. Once a realm. */
export function installGate(realm: Window & typeof globalThis, natives: Natives): void {
  const secret = natives.secret();
  let watch: Watch = { paths: [], friendlyNames: [] };

  natives.listen(watchEvent(secret), (event) => {
    const detail: unknown = (event as CustomEvent<unknown>).detail;
    if (typeof detail === 'string') watch = natives.parse(detail) as Watch;
  });

  const nameOf = (url: unknown, body: unknown): string | undefined => {
    const address = typeof url === 'string' ? url : url instanceof realm.URL ? url.href : '';
    const path = address.split(/[?#]/, 1)[0] ?? '';
    const last = path.slice(path.lastIndexOf('/') + 1);
    if (watch.paths.includes(last)) return last;
    if (typeof body !== 'string' || !path.endsWith('/api/graphql/')) return undefined;
    const friendly = FRIENDLY_NAME.exec(body)?.[1];
    return friendly !== undefined && watch.friendlyNames.includes(friendly) ? friendly : undefined;
  };

  const notice = (url: unknown, body: unknown): void => {
    try {
      const name = nameOf(url, body);
      if (name === undefined) return;
      const left: Left = { name };
      natives.dispatch(new natives.customEvent(leftEvent(secret), { detail: natives.stringify(left) }));
    } catch {
      // The page's request matters more than our noticing it.
    }
  };

  const addresses = new WeakMap<XMLHttpRequest, unknown>();
  realm.XMLHttpRequest.prototype.open = function open(this: XMLHttpRequest, ...args: unknown[]) {
    addresses.set(this, args[1]);
    return natives.apply(natives.open, this, args);
  } as typeof realm.XMLHttpRequest.prototype.open;
  realm.XMLHttpRequest.prototype.send = function send(this: XMLHttpRequest, ...args: unknown[]) {
    notice(addresses.get(this), args[0]);
    return natives.apply(natives.send, this, args);
  } as typeof realm.XMLHttpRequest.prototype.send;
  realm.fetch = function fetch(this: unknown, ...args: unknown[]) {
    const [target, options] = args;
    const url = target instanceof realm.Request ? target.url : target;
    notice(url, (options as RequestInit | undefined)?.body);
    return natives.apply(natives.fetch, this ?? realm, args);
  } as typeof realm.fetch;

  natives.dispatch(new natives.customEvent(HELLO, { detail: secret }));
}
