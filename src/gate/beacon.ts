// Beacons and deferred requests. A held beacon answers `true`: that promises no more than "queued", which is so, and `false` would make
// the page send the same by another way at once, and the person be asked twice. No site defers a post, so a deferred one is refused outright.
import type { Link } from './link.ts';
import type { Natives } from './natives.ts';
import type { recogniser } from './recognise.ts';

const none = (): string => '';

/** Has `sendBeacon` ask first, and refuses a deferred request that publishes. */
export function wrapBeacon(realm: Window & typeof globalThis, natives: Natives, link: Link, nameOf: ReturnType<typeof recogniser>): void {
  const { apply } = natives;
  const proto = realm.Navigator.prototype;
  const { sendBeacon: native } = proto;
  proto.sendBeacon = function sendBeacon(this: Navigator, ...args: unknown[]) {
    if (args.length > 0) args[0] = `${args[0]}`;
    const body = args[1];
    const name = nameOf(args[0] as string, none, body);
    if (name === '') return apply(native, this, args);
    let result: unknown = true;
    const judge = (text: string, kept: unknown): void =>
      link.ask({ name, body: text, actor: '', sync: false }, (go) => {
        if (go) result = apply(native, this, [args[0], kept]);
      });
    if (typeof body === 'string') judge(body, body);
    else {
      natives.whenDone(natives.blobOf(new natives.Response(body as BodyInit)), (blob: unknown) =>
        natives.whenDone(natives.blobText(blob), (text: string) => judge(text, blob)),
      );
    }
    return result;
  } as typeof proto.sendBeacon;

  const deferring = realm as unknown as { fetchLater?: (...args: unknown[]) => unknown };
  const { fetchLater } = deferring;
  if (!fetchLater) return;
  deferring.fetchLater = function later(this: unknown, ...args: unknown[]) {
    args[0] = `${args[0]}`;
    if (nameOf(args[0] as string, none, (args[1] as RequestInit | undefined)?.body) !== '') throw new natives.DOMException('', 'NotAllowedError');
    return apply(fetchLater, this ?? realm, args);
  };
}
