// A static file host beside the sites, with tags and shared with everybody, as the organisation's update document is published.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export class Files {
  readonly asked: Asked[] = [];
  readonly #files = new Map<string, Uint8Array>();
  #held: Promise<void> = Promise.resolve();

  publish(path: string, content: Uint8Array): void {
    this.#files.set(path, content);
  }

  /** Keeps every answer back until the function returned is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#held = new Promise((resume) => {
      release = resume;
    });
    return release;
  }

  async answer(path: string, message: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked.push({ path, method: message.method ?? '', headers: message.headers });
    await this.#held;
    const content = this.#files.get(path);
    const shared = { 'access-control-allow-origin': '*' };
    if (content === undefined) return void response.writeHead(404, shared).end();
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
    const headers = { ...shared, etag, 'content-type': 'application/json', 'cache-control': 'no-cache' };
    if (message.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, headers).end(content);
  }
}
