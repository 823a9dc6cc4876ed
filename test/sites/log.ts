// What the look-alike sites have received, kept in memory for tests and the demo to read. Must not know HTTP.
import type { Site } from './hosts.ts';

export interface Received {
  readonly at: string;
  /** The scenario it belongs to (`?s=`), so that scenarios on one server do not see each other. */
  readonly session: string;
  readonly site: Site;
  readonly host: string;
  /** `post` is anything published; `chat` is private messages, logged apart; `other` is alt text, poll cards, account switches, typing pings. */
  readonly kind: 'post' | 'chat' | 'other';
  /** Name of the request as the site calls it, for example `CreateTweet`. */
  readonly operation: string;
  readonly surface: string;
  /** Platform id of the account the site published it as. */
  readonly actor: string;
  readonly actorName: string;
  /** Exactly the text the site was sent. */
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export class Log {
  #all: Received[] = [];
  readonly #waiting = new Set<() => void>();

  add(entry: Received): void {
    this.#all.push(entry);
    for (const wake of [...this.#waiting]) wake();
  }

  all(session?: string): readonly Received[] {
    return this.#all.filter((entry) => session === undefined || entry.session === session);
  }

  posts(session?: string): readonly Received[] {
    return this.all(session).filter((entry) => entry.kind === 'post');
  }

  /** Private messages only. */
  chats(session?: string): readonly Received[] {
    return this.all(session).filter((entry) => entry.kind === 'chat');
  }

  /** Forgets one scenario's entries, or everything. */
  clear(session?: string): void {
    this.#all = session === undefined ? [] : this.#all.filter((entry) => entry.session !== session);
  }

  /** Resolves with the posts once there are at least `count`. @throws after `ms` milliseconds, saying what had arrived. */
  waitForPosts(count: number, ms: number, session?: string): Promise<readonly Received[]> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
      };
      const look = (): void => {
        const posts = this.posts(session);
        if (posts.length < count) return;
        stop();
        resolve(posts);
      };
      const timer = setTimeout(() => {
        stop();
        const seen = this.posts(session).map((post) => `${post.operation} ${JSON.stringify(post.text)}`);
        reject(new Error(`Waited ${ms} ms for ${count} post(s); the look-alike site received ${seen.length}: ${seen.join('; ') || 'none'}.`));
      }, ms);
      this.#waiting.add(look);
      look();
    });
  }
}
