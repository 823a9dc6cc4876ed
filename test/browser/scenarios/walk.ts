// A short random walk with the same seed each time; `npm run explore` takes the long one.
import { expect, it } from 'vitest';
import { explore } from '../explore/explore.ts';
import { facebookGround } from '../explore/facebook-ground.ts';
import { xGround } from '../explore/x-ground.ts';
import { exampleAgain } from '../harness/in-extension.ts';
import type { Scene } from '../harness/scene.ts';

const SEED = 20261127;

export function walkScenarios(scene: () => Scene): void {
  it.each([xGround, facebookGround])(
    'a random walk over $platform: nothing flagged leaves unasked, nothing clean is touched, no draft is lost, nothing is posted twice',
    async (ground) => {
      await exampleAgain(scene());
      const walked = await explore(scene(), ground, { steps: 80, seed: SEED });
      expect(walked.steps).toBeGreaterThanOrEqual(80);
    },
    240_000,
  );
}
