// Turns scores of rows a model has not seen into a probability curve and a threshold. Knows numbers only.

export interface Curve {
  readonly slope: number;
  readonly offset: number;
}

/** Platt's curve with his smoothed targets, fitted by Newton steps on the two parameters; classes count equally. */
export function fitCurve(scores: readonly number[], positive: readonly boolean[]): Curve {
  const ups = positive.filter(Boolean).length;
  const downs = positive.length - ups;
  const high = (ups + 1) / (ups + 2);
  const low = 1 / (downs + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6];
    scores.forEach((score, i) => {
      const weight = positive[i] ? 0.5 / ups : 0.5 / downs;
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = weight * (p - (positive[i] ? high : low));
      const bend = weight * p * (1 - p);
      gs += error * score;
      go += error;
      hss += bend * score * score;
      hso += bend * score;
      hoo += bend;
    });
    const determinant = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / determinant;
    offset -= (hss * go - hso * gs) / determinant;
  }
  return { slope, offset };
}

/** The lowest score above which at most `share` (0..1) of the given scores lie. */
export function cutAt(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((a, b) => b - a);
  return (sorted[Math.floor(sorted.length * share)] ?? 0) + 1e-6;
}
