// What takes long is made in short turns, so that no key and no click waits for it, and the last one is kept, so that going between tabs costs nothing.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds of one turn: within a frame, with room left for painting. */
const TURN = 10;

const nextTurn = (): Promise<void> => new Promise((resume) => setTimeout(resume));
/** Milliseconds after which work begins without a painted frame: a page in the background paints none. */
const UNSEEN = 100;
/** After the answer to the last press stands on the screen. */
const painted = (): Promise<void> =>
  new Promise((resume) => {
    requestAnimationFrame(() => setTimeout(resume));
    setTimeout(resume, UNSEEN);
  });

/** Lets the page answer whatever waits. False when the work is no longer wanted. */
export type Breath = () => Promise<boolean>;

/** Takes every step of work, a few in each turn; undefined when it was given up on the way. */
export async function inTurns<T>(steps: Iterable<T>, breath: Breath): Promise<T[] | undefined> {
  const taken: T[] = [];
  let end = performance.now() + TURN;
  for (const step of steps) {
    taken.push(step);
    if (performance.now() < end) continue;
    if (!(await breath())) return undefined;
    end = performance.now() + TURN;
  }
  return taken;
}

interface Entry<V> {
  readonly parts: readonly unknown[];
  made: V | undefined;
  /** What went wrong while it was made. */
  fault: unknown;
  /** Given up, because something else was asked for: whoever still waits for it has to ask again. */
  over: boolean;
  readonly waiting: Set<() => void>;
}

/** Makes a value from its parts; what it shows on the way counts until the next. */
export type Making<V> = (breath: Breath, show: (value: V) => void) => Promise<void>;

/** Keeps the last thing made. Other parts begin anew, and what was being made of the old ones is given up. */
export class Shelf<V> {
  #last: Entry<V> | undefined;

  ask(parts: readonly unknown[], make: Making<V>): Entry<V> {
    const before = this.#last;
    if (before?.parts.length === parts.length && before.parts.every((part, at) => part === parts[at])) return before;
    const entry: Entry<V> = { parts, made: undefined, fault: undefined, over: false, waiting: new Set() };
    this.#last = entry;
    const wakeAll = (): void => {
      for (const wake of entry.waiting) wake();
    };
    const isWanted = (): boolean => {
      if (this.#last === entry) return true;
      entry.over = true;
      wakeAll();
      return false;
    };
    const breath = async (): Promise<boolean> => {
      await nextTurn();
      return isWanted();
    };
    const show = (value: V): void => {
      entry.made = value;
      wakeAll();
    };
    void painted()
      .then(() => (isWanted() ? make(breath, show) : undefined))
      .catch((error: unknown) => {
        entry.fault = error;
        wakeAll();
      });
    return entry;
  }
}

interface Made<V> {
  /** Made of these parts; undefined until it is. */
  readonly fresh: V | undefined;
  /** The same, or while it is being made, what was shown before. */
  readonly latest: V | undefined;
}

/** @param parts undefined while there is nothing to make it of */
export function useMade<V>(shelf: Shelf<V>, parts: readonly unknown[] | undefined, make: Making<V>): Made<V> {
  const [, paint] = useState(0);
  const before = useRef<V | undefined>(undefined);
  const entry = parts && shelf.ask(parts, make);
  useEffect(() => {
    if (entry === undefined) return;
    const wake = (): void => paint((now) => now + 1);
    entry.waiting.add(wake);
    // It may have been made, or given up, between the painting and now.
    if (entry.fault !== undefined || entry.over || (entry.made !== undefined && entry.made !== before.current)) wake();
    return () => void entry.waiting.delete(wake);
  }, [entry]);
  if (entry?.fault !== undefined) throw entry.fault;
  if (entry?.made !== undefined) before.current = entry.made;
  return { fresh: entry?.made, latest: before.current };
}
