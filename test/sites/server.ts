// The look-alike sites' one server: HTTPS on 127.0.0.1, a free port, the site chosen by the Host header.
// Steered by tests through the object returned, and by anything else through `/__log`, `/__set` and `/__clear`.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerTo } from './answers.ts';
import { buildSites } from './bundle.ts';
import { selfSigned } from './certificate.ts';
import { parseCookies } from './cookies.ts';
import { emojiImage } from './emoji-image.ts';
import { Files } from './files.ts';
import { fileHost, hosts, siteOf } from './hosts.ts';
import { Log } from './log.ts';
import { pageLoad } from './page-load.ts';
import { type Request, receivedOf } from './received.ts';
import { type IdentityChange, Sessions } from './sessions.ts';

export interface Sites {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly log: Log;
  /** What `https://rules.midshirefire.example/` serves. */
  readonly files: Files;
  clear(session?: string): void;
  /** Same as `log.waitForPosts`, with five seconds unless told. */
  waitForPosts(count: number, ms?: number, session?: string): ReturnType<Log['waitForPosts']>;
  /** Signs in from the next page load on, for one scenario or for all. Keys of `people.ts`. */
  setIdentity(change: IdentityChange, session?: string): void;
  /** Flags that make Chromium find the sites here and accept their certificate. Every other host is unreachable. */
  chromiumArgs(): string[];
  /** The same for Firefox, as preferences; the certificate needs `acceptInsecureCerts`. */
  firefoxPrefs(): Record<string, string | number | boolean>;
  close(): Promise<void>;
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function headersOf(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}

function json(response: ServerResponse, status: number, value: unknown, headers: Record<string, string | string[]> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(JSON.stringify(value));
}

/** Starts the sites. Builds the pages first when their sources changed. */
export async function startSites(options: { readonly port?: number } = {}): Promise<Sites> {
  const bundles = await buildSites();
  const log = new Log();
  const files = new Files();
  const sessions = new Sessions();

  async function control(path: string, url: URL, response: ServerResponse): Promise<void> {
    const session = url.searchParams.get('s') ?? undefined;
    if (path === '/__clear') log.clear(session);
    if (path === '/__set') {
      const change = { x: url.searchParams.get('x'), facebook: url.searchParams.get('facebook') };
      sessions.set({ ...(change.x !== null && { x: change.x }), ...(change.facebook !== null && { facebook: change.facebook }) }, session);
    }
    json(response, 200, path === '/__log' ? log.all(session) : { ok: true });
  }

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (message.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(message.url ?? '/', `https://${host || 'localhost'}`);
    const path = url.pathname;
    if (path.startsWith('/__')) return control(path, url, response);
    if (host === fileHost) return files.answer(path, message, response);
    const site = siteOf(host);
    if (!site) return json(response, 404, { error: `No look-alike site is called ${host}.` });
    if (path === `/assets/${site}.js`) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(bundles[site]);
      return;
    }
    if (path.startsWith('/emoji/')) {
      response.writeHead(200, { 'content-type': 'image/svg+xml' });
      response.end(emojiImage(path));
      return;
    }
    const headers = headersOf(message);
    const cookies = parseCookies(headers.cookie);
    const id = headers['x-look-alike-session'] ?? url.searchParams.get('s') ?? decodeURIComponent(cookies.session ?? 'default');
    const session = sessions.of(id);
    if (message.method === 'POST') {
      const request: Request = { host, site, path, headers, cookies, session: id, body: await bodyOf(message) };
      const received = receivedOf(request, new Date());
      if (!session.refuses || received.kind !== 'post') log.add(received);
      if (session.delayMs > 0 && received.kind === 'post') await new Promise((resolve) => setTimeout(resolve, session.delayMs));
      const { status, value, cookies: setCookies } = answerTo(received, request, session);
      return json(response, status, value, setCookies.length > 0 ? { 'set-cookie': setCookies } : {});
    }
    const page = pageLoad(site, host, url, session, cookies);
    response.writeHead(200, { ...page.headers });
    response.end(page.html);
  }

  const server = createServer(selfSigned(hosts), (message, response) => {
    answer(message, response).catch((error: unknown) => json(response, 500, { error: String(error) }));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    hosts,
    log,
    files,
    clear: (session) => log.clear(session),
    waitForPosts: (count, ms = 5000, session) => log.waitForPosts(count, ms, session),
    setIdentity: (change, session) => sessions.set(change, session),
    chromiumArgs: () => [
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    firefoxPrefs: () => ({
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${port}`,
      'network.stricttransportsecurity.preloadlist': false,
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
