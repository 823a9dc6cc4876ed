// Finding a place in what is in order. Knows nothing of what it is.

/** The first of so many places, counted from 0, from which on it is true; `count` when it never is. */
export function firstWhere(count: number, isTrue: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
