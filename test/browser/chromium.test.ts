// The main job in Chromium: the production build, real editors, real key presses.
import { afterAll, beforeAll, describe } from 'vitest';
import { openScene, type Scene } from './harness/scene.ts';
import { everyScenario } from './scenarios/every.ts';
import { reloadScenario } from './scenarios/faults.ts';

describe('in Chromium', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene('chromium');
  });
  afterAll(() => scene.close());

  everyScenario(() => scene);
  reloadScenario(() => scene);
});
