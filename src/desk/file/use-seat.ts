// Whether another tab of the desk has work open, and how this one gets its turn.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Holder, Seat } from './seat.ts';

export interface Seated {
  /** Another tab has the seat. */
  readonly elsewhere: boolean;
  /** The other tab keeps its work and lets go; then this one can go on with it. */
  readonly workHere: () => void;
}

/**
 * @param needed true while work is open that is kept on the device
 * @param holder what to do when another tab wants the seat, or has taken it
 */
export function useSeat(seat: Seat, needed: boolean, holder: Holder): Seated {
  const [elsewhere, setElsewhere] = useState(false);
  const latest = useRef(holder);
  latest.current = holder;
  useEffect(() => seat.watch(setElsewhere), [seat]);
  useEffect(() => {
    // While another tab has it there is nothing to take; when that tab lets go, this one takes its turn.
    if (!needed || elsewhere) return;
    let over = false;
    let leave: () => void = () => undefined;
    const lost = (): void => {
      if (over) return;
      setElsewhere(true);
      latest.current.lost();
    };
    void seat.take({ wanted: () => latest.current.wanted(), lost }).then((taken) => {
      if (over) taken?.();
      else if (taken === undefined) setElsewhere(true);
      else leave = taken;
    });
    return () => {
      over = true;
      leave();
    };
  }, [seat, needed, elsewhere]);
  return { elsewhere, workHere: () => void seat.free() };
}
