// What tabs of one browser share: locks, and a channel. As the Web Locks and the Broadcast Channel standards say, as far as the desk asks for it.

interface Held {
  readonly name: string;
  readonly stolen: (reason: DOMException) => void;
}

/** Locks of one origin. Each tab asks the same object. */
export class FakeLocks {
  readonly #held = new Map<string, Held>();
  readonly #queue: (() => void)[] = [];

  async query(): Promise<LockManagerSnapshot> {
    return { held: [...this.#held.keys()].map((name) => ({ name, mode: 'exclusive' as const })), pending: [] };
  }

  request(...[name, options, act]: [string, LockOptions, (lock: Lock | null) => unknown]): Promise<unknown> {
    const taken = this.#held.get(name);
    if (options.steal && taken) {
      this.#held.delete(name);
      taken.stolen(new DOMException('stolen', 'AbortError'));
    } else if (taken && options.ifAvailable) return Promise.resolve(act(null));
    if (!this.#held.has(name)) return this.#grant(name, act);
    return new Promise((resolve, reject) => {
      const next = (): void => void this.#grant(name, act).then(resolve, reject);
      this.#queue.push(next);
      options.signal?.addEventListener('abort', () => {
        this.#queue.splice(this.#queue.indexOf(next), 1);
        reject(options.signal?.reason);
      });
    });
  }

  async #grant(name: string, act: (lock: Lock | null) => unknown): Promise<unknown> {
    let held: Held | undefined;
    const stolen = new Promise<never>((_, reject) => {
      held = { name, stolen: reject };
      this.#held.set(name, held);
    });
    try {
      return await Promise.race([act({ name, mode: 'exclusive' }), stolen]);
    } finally {
      if (this.#held.get(name) === held) {
        this.#held.delete(name);
        this.#queue.shift()?.();
      }
    }
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
