// Room for more numbers than was thought. Knows nothing of what they are.

/** The same numbers with room for twice as many. */
export function enlarged(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
