// Room for more numbers than was thought. Knows nothing of what they are.

/** The same numbers with room for twice as many as `least`. */
export function enlarged(numbers: Int32Array, least = numbers.length): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(least * 2);
  larger.set(numbers);
  return larger;
}
