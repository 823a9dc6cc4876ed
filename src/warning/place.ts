// Where a mark stands: plain geometry in CSS pixels, knowing no element.
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;

const clamp = (value: number, max: number): number => Math.max(GAP, Math.min(value, max));

/** Area in square pixels that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What a mark stands beside: the unit, the part of the editor in view, and the post control, which may stand anywhere. */
export interface Around {
  readonly unit: Box;
  readonly editor?: Box;
  readonly control?: Box | undefined;
}

/**
 * Below the unit, at the end where its post control is: who is acting should be seen on the way to the button, and what the
 * site shows next begins at the other end. Where the window ends there, above it; then at its right, at its left; then in the corner of the window
 * that hides least of the editor, then of the unit. Always wholly inside the window, and over the post control only where there is no other place.
 */
export function place({ unit, editor = unit, control }: Around, mark: Size, view: Size, end: 'left' | 'right' = 'right'): Box {
  const right = view.width - mark.width - GAP;
  const bottom = view.height - mark.height - GAP;
  const left = clamp(end === 'left' ? unit.left : unit.left + unit.width - mark.width, right);
  // Beside a draft that has been scrolled past its beginning: at the foot, where the writing is.
  const middle = unit.top < 0 ? Math.max(GAP, bottom) : clamp(unit.top, bottom);
  const wanted = [
    { left, top: unit.top + unit.height + GAP },
    { left, top: unit.top - mark.height - GAP },
    { left: unit.left + unit.width + GAP, top: middle },
    { left: unit.left - mark.width - GAP, top: middle },
  ].map((spot) => ({ ...spot, ...mark }));
  const over = (spot: Box): number => (control === undefined ? 0 : overlap(spot, control));
  const inside = (spot: Box): boolean => spot.left >= 0 && spot.top >= 0 && spot.left + spot.width <= view.width && spot.top + spot.height <= view.height;
  const best = wanted.find((spot) => inside(spot) && over(spot) === 0);
  if (best !== undefined) return best;
  // In a draft longer than the window the caret is at its foot, so the top comes first where both hide as much.
  const corners = [GAP, Math.max(GAP, bottom)].flatMap((top) => [left, right, GAP].map((from) => ({ left: Math.max(GAP, from), top, ...mark })));
  const besides =
    control === undefined
      ? []
      : [control.top + control.height + GAP, control.top - mark.height - GAP].map((top) => ({ left: Math.max(GAP, left), top, ...mark }));
  const spots = [...corners, ...besides.filter(inside)];
  const hides = (spot: Box): readonly number[] => [over(spot), overlap(spot, editor), overlap(spot, unit)];
  return spots.reduce((least, spot) => (fewer(hides(spot), hides(least)) ? spot : least));
}

/** Compares by the first number that differs. */
function fewer(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** The part of a box inside the window; undefined when there is none. */
export function inView(box: Box, view: Size): Box | undefined {
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const width = Math.min(box.left + box.width, view.width) - left;
  const height = Math.min(box.top + box.height, view.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
