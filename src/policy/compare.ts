/** Orders two texts by the codes of their letters; ids and days are in order by it. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
