// One change after another: an installation still storing its rules must not write over the organisation just joined.
// Only the order lives in memory; a stopped worker loses nothing by it.
let last: Promise<unknown> = Promise.resolve();

/** Starts when everything asked before has ended, well or not. Work given here must not ask for a turn itself. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
