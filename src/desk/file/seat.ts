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
type Said = 'taken' | 'wanted';

/**
 * The seat is a lock that one tab holds alone. Whoever waits for it to be free asks to share it, which the browser grants in that moment: also when
 * the tab that held it was closed or crashed and can say nothing any more.
 */
export function browserSeat(locks: LockManager = navigator.locks, channel = new BroadcastChannel(NAME)): Seat {
  let mine = false;
  /** Between asking for the seat and getting it, what this tab sees of it is about to change. */
  let freeing = false;
  const looks = new Set<() => void>();
  const say = (said: Said): void => channel.postMessage(said);
  const lookAgain = (): void => {
    for (const look of looks) look();
  };
  const untilFree = (signal: AbortSignal): Promise<boolean> => locks.request(NAME, { mode: 'shared', signal }, () => true).catch(() => false);
  const isElsewhere = async (): Promise<boolean> => {
    const { held = [] } = await locks.query();
    return !mine && held.some(({ name, mode }) => name === NAME && mode === 'exclusive');
  };
  return {
    watch(seen) {
      const over = new AbortController();
      let waits = false;
      const look = async (): Promise<void> => {
        const elsewhere = await isElsewhere();
        if (freeing || over.signal.aborted) return;
        seen(elsewhere);
        if (!elsewhere || waits) return;
        waits = true;
        await untilFree(over.signal);
        waits = false;
        await look();
      };
      const looked = (): void => void look();
      const heard = ({ data }: MessageEvent): void => {
        if (data === 'taken') looked();
      };
      looks.add(looked);
      channel.addEventListener('message', heard);
      looked();
      return () => {
        over.abort();
        looks.delete(looked);
        channel.removeEventListener('message', heard);
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
          if (lock === null) {
            resolve(undefined);
            // It may have been somebody who only waited for it to be free.
            return lookAgain();
          }
          channel.addEventListener('message', heard);
          mine = true;
          say('taken');
          lookAgain();
          await new Promise<void>((done) => {
            leave = done;
            resolve(leave);
          });
        };
        void locks
          .request(NAME, { ifAvailable: true }, held)
          .catch(lost)
          .finally(() => {
            channel.removeEventListener('message', heard);
            if (!mine) return;
            mine = false;
            lookAgain();
          });
      }),
    async free() {
      freeing = true;
      try {
        say('wanted');
        if (!(await untilFree(AbortSignal.timeout(PATIENCE)))) await locks.request(NAME, { steal: true }, () => undefined);
      } finally {
        freeing = false;
        lookAgain();
      }
    },
  };
}
