// Whether two short strings are one slip of the finger apart. Pure; linear in their length.

/** True for one character changed, left out or put in, or two neighbours swapped. False for equal strings. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let back = 0;
  while (back < one.length - from && back < other.length - from && one[one.length - 1 - back] === other[other.length - 1 - back]) back += 1;
  const left = one.slice(from, one.length - back);
  const right = other.slice(from, other.length - back);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** True for one digit changed or two neighbours swapped: numbers of the same length. */
export function isOneSwap(one: string, other: string): boolean {
  return one.length === other.length && isOneSlip(one, other);
}
