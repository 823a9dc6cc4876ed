// fetch, with an address or a Request, and with a body of any kind; refused, it ends with an AbortError.
import type { Link } from './link.ts';
import type { Natives } from './natives.ts';
import type { recogniser } from './recognise.ts';

/** Has `fetch` ask first, whatever form the address, the request and the body come in. */
export function wrapFetch(realm: Window & typeof globalThis, natives: Natives, link: Link, nameOf: ReturnType<typeof recogniser>): void {
  const { apply } = natives;
  realm.fetch = function fetch(this: unknown, ...args: unknown[]) {
    const self = this ?? realm;
    const init = args[1] as RequestInit | undefined;
    let url: string;
    let request = true;
    try {
      url = natives.urlOf(args[0]) as string;
    } catch {
      request = false;
      // Turned to text once, so that what is judged is what is sent. What has no text is the browser's to refuse.
      if (typeof args[0] === 'symbol') return apply(natives.fetch, self, args);
      url = `${args[0]}`;
      args[0] = url;
    }
    const body = init?.body;
    let headers: Headers | undefined;
    const header = (name: string): string => {
      headers ??= new natives.Headers(init?.headers ?? (request ? (natives.headersOf(args[0]) as Headers) : undefined));
      return (natives.headerGet(headers, name) as string | null) ?? '';
    };
    const name = nameOf(url, () => header(link.watch()?.nameHeader ?? ''), body);
    if (name === '') return apply(natives.fetch, self, args);

    const actorHeader = link.watch()?.actorHeader ?? '';
    const actor = actorHeader === '' ? '' : header(actorHeader);
    const fixed = { __proto__: init ?? null, ...(headers && { headers }), ...(body != null && { body }) } as RequestInit;
    const judge = (text: string, kept: readonly unknown[]): unknown =>
      new natives.Promise((resolve, reject) => {
        link.ask({ name, body: text, actor, sync: false }, (go) => {
          if (go) resolve(apply(natives.fetch, self, kept) as never);
          else reject(new natives.DOMException('', 'AbortError'));
        });
      });
    if (typeof body === 'string') return judge(body, [args[0], fixed]);
    const whole = new natives.Request(args[0] as RequestInfo, fixed);
    return natives.whenDone(natives.textOf(natives.clone(whole)), (text: string) => judge(text, [whole]));
  } as typeof realm.fetch;
}
