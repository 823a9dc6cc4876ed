// What tabs of one browser share: locks, and a channel. As the Web Locks and the Broadcast Channel standards say, as far as the desk asks for it.

interface Asked {
  readonly name: string;
  readonly mode: LockMode;
  /** Runs what the lock was asked for, and tells what came of it. */
  readonly grant: () => void;
  /** Once it is held: takes it away. */
  steal(): void;
}

/** Locks of one origin. Each tab asks the same object. */
export class FakeLocks {
  #held: readonly Asked[] = [];
  #queue: readonly Asked[] = [];

  async query(): Promise<LockManagerSnapshot> {
    const shown = (all: readonly Asked[]): LockInfo[] => all.map(({ name, mode }) => ({ name, mode }));
    return { held: shown(this.#held), pending: shown(this.#queue) };
  }

  request(...[name, options, act]: [string, LockOptions, (lock: Lock | null) => unknown]): Promise<unknown> {
    const { mode = 'exclusive', steal, ifAvailable, signal } = options;
    return new Promise((resolve, reject) => {
      const asked: Asked = {
        name,
        mode,
        grant: () => {
          const done = (): void => this.#frees(asked);
          void Promise.resolve(act({ name, mode })).then(resolve, reject).finally(done);
        },
        steal: () => reject(new DOMException('stolen', 'AbortError')),
      };
      if (steal) {
        const stolen = this.#held.filter((one) => one.name === name);
        this.#held = this.#held.filter((one) => one.name !== name);
        for (const one of stolen) one.steal();
        this.#queue = [asked, ...this.#queue];
      } else if (ifAvailable && !this.#grantable(asked, this.#queue)) return resolve(act(null));
      else if (signal?.aborted) return reject(signal.reason);
      else this.#queue = [...this.#queue, asked];
      signal?.addEventListener('abort', () => {
        if (!this.#queue.includes(asked)) return;
        this.#queue = this.#queue.filter((one) => one !== asked);
        reject(signal.reason);
      });
      this.#next();
    });
  }

  /** Whether nobody holds it in another way, and nobody asked for it before. */
  #grantable({ name, mode }: Asked, before: readonly Asked[]): boolean {
    const holders = this.#held.filter((one) => one.name === name);
    return !before.some((one) => one.name === name) && (mode === 'shared' ? holders.every((one) => one.mode === 'shared') : holders.length === 0);
  }

  #next(): void {
    const at = this.#queue.findIndex((one, index) => this.#grantable(one, this.#queue.slice(0, index)));
    const [asked] = at < 0 ? [] : this.#queue.slice(at, at + 1);
    if (asked === undefined) return;
    this.#queue = this.#queue.filter((one) => one !== asked);
    this.#held = [...this.#held, asked];
    asked.grant();
    this.#next();
  }

  #frees(asked: Asked): void {
    this.#held = this.#held.filter((one) => one !== asked);
    this.#next();
  }
}

/** A channel for each tab; what one says, the others hear in a later turn. */
export function fakeChannels(count: number): BroadcastChannel[] {
  const ends: EventTarget[] = Array.from({ length: count }, () => new EventTarget());
  return ends.map((end) =>
    Object.assign(end, {
      postMessage(data: unknown): void {
        for (const other of ends) if (other !== end) queueMicrotask(() => other.dispatchEvent(Object.assign(new Event('message'), { data })));
      },
    }),
  ) as unknown as BroadcastChannel[];
}
