// The desk's one seat on this device. Unsaved work has one place there, so one tab at a time keeps work in it; the others are told.
// It must not know what the work is.

export interface Seat {
  /** Says whether another tab has the seat: now, and whenever that may have changed. Returns the way to stop. */
  watch(seen: (elsewhere: boolean) => void): () => void;
  /** Takes the seat where it is free; undefined where another tab has it. */
  take(holder: Holder): Promise<(() => void) | undefined>;
  /** Asks the tab that has it to let go, and waits until it has. A tab that does not answer loses it after a few seconds. */
  free(): Promise<void>;
}

export interface Holder {
  /** Another tab wants the seat: keep what is not kept yet. True to leave, false where it could not be kept. */
  readonly wanted: () => Promise<boolean>;
  /** The seat was taken away: nothing may be kept from here any more. */
  readonly lost: () => void;
}

const NAME = 'whichhat-desk';
/** Milliseconds a tab has for keeping its work before it lets go. Sealing takes about one second; a tab the browser froze never answers. */
const PATIENCE = 5_000;
type Said = 'changed' | 'wanted';

/** The browser ends a lock with its tab, so a tab that crashed leaves the seat free. */
export function browserSeat(locks: LockManager = navigator.locks, channel = new BroadcastChannel(NAME)): Seat {
  /** Also for the moment in which this tab only waits until the other has let go. */
  let mine = false;
  const looks = new Set<() => void>();
  const say = (said: Said): void => channel.postMessage(said);
  const changed = (now: boolean): void => {
    mine = now;
    say('changed');
    for (const look of looks) look();
  };
  return {
    watch(seen) {
      const look = (): void => void locks.query().then(({ held = [] }) => seen(!mine && held.some(({ name }) => name === NAME)));
      const heard = ({ data }: MessageEvent): void => {
        if (data === 'changed') look();
      };
      looks.add(look);
      channel.addEventListener('message', heard);
      // A tab that crashed says nothing: look again when the reader comes back.
      addEventListener('focus', look);
      look();
      return () => {
        looks.delete(look);
        channel.removeEventListener('message', heard);
        removeEventListener('focus', look);
      };
    },
    take: ({ wanted, lost }) =>
      new Promise((resolve) => {
        // Nothing here waits for a timer or a painting: a tab in the background has few of them.
        let leave: () => void = () => undefined;
        const heard = ({ data }: MessageEvent): void => {
          if (data === 'wanted') void wanted().then((kept) => kept && leave());
        };
        const held = async (lock: Lock | null): Promise<void> => {
          if (lock === null) return resolve(undefined);
          channel.addEventListener('message', heard);
          changed(true);
          await new Promise<void>((done) => {
            leave = done;
            resolve(leave);
          });
          channel.removeEventListener('message', heard);
        };
        void locks
          .request(NAME, { ifAvailable: true }, held)
          .catch(() => {
            channel.removeEventListener('message', heard);
            lost();
          })
          .finally(() => mine && changed(false));
      }),
    async free() {
      say('wanted');
      const taken = (): boolean => {
        mine = true;
        return true;
      };
      const letGo = await locks.request(NAME, { signal: AbortSignal.timeout(PATIENCE) }, taken).catch(() => false);
      if (!letGo) await locks.request(NAME, { steal: true }, taken);
      changed(false);
    },
  };
}
