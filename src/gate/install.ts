// Stands in the page's own world and holds each publishing request until the guard has said what to do with it.
// Of every other request it reads the address and nothing else; it changes none, and leaves nothing on the page that the page could use.
import { wrapBeacon } from './beacon.ts';
import { wrapFetch } from './fetch.ts';
import { link } from './link.ts';
import type { Natives } from './natives.ts';
import { HELLO, REOPENED } from './protocol.ts';
import { recogniser } from './recognise.ts';
import { wrapXhr } from './xhr.ts';

/** Installs the gate in a realm and greets the guard. Once a realm, before any script of the page. */
export function installGate(realm: Window & typeof globalThis, natives: Natives): void {
  const guard = link(natives);
  const nameOf = recogniser(natives, guard.watch);
  wrapXhr(realm, natives, guard, nameOf);
  wrapFetch(realm, natives, guard, nameOf);
  wrapBeacon(realm, natives, guard, nameOf);

  // Each of these can open the document anew, which takes every listener off it and its window.
  const proto = realm.Document.prototype as unknown as Record<string, () => unknown>;
  const reopening = (name: 'open' | 'write' | 'writeln'): void => {
    const native = proto[name];
    proto[name] = function (this: Document, ...args: unknown[]) {
      const result = natives.apply(native, this, args);
      natives.dispatch(guard.node, new natives.CustomEvent(REOPENED));
      return result;
    };
  };
  reopening('open');
  reopening('write');
  reopening('writeln');

  natives.dispatch(realm, new natives.MouseEvent(HELLO, { relatedTarget: guard.node }));
}
