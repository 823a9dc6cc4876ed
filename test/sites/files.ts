// A static file host beside the sites, with tags and shared with everybody, as the organisation's update document is published.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where a background that goes step by step asks whether it may take the next one. */
export const STEPS = '/steps/';

export interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export class Files {
  readonly asked: Asked[] = [];
  /** Told of every moment of an answer before the next one begins, and of every `/steps/…` asked for; keeps all waiting until it has answered. */
  gate: ((moment: string) => Promise<void>) | undefined;
  readonly #files = new Map<string, Uint8Array>();

  publish(path: string, content: Uint8Array): void {
    this.#files.set(path, content);
  }

  async answer(path: string, message: IncomingMessage, response: ServerResponse): Promise<void> {
    const shared = { 'access-control-allow-origin': '*' };
    if (path.startsWith(STEPS)) {
      await this.gate?.(decodeURIComponent(path.slice(STEPS.length)));
      return void response.writeHead(200, { ...shared, 'cache-control': 'no-store' }).end();
    }
    this.asked.push({ path, method: message.method ?? '', headers: message.headers });
    await this.gate?.('the host: the question has come');
    const content = this.#files.get(path);
    if (content === undefined) return void response.writeHead(404, shared).end();
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
    const headers = { ...shared, etag, 'content-type': 'application/json', 'cache-control': 'no-cache' };
    if (message.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, headers);
    if (this.gate === undefined) return void response.end(content);
    response.flushHeaders();
    await this.gate('the host: the headers are sent');
    const half = content.length >> 1;
    response.write(content.subarray(0, half));
    await this.gate('the host: half of the body is sent');
    response.end(content.subarray(half));
  }
}
