// The main job in Firefox: the production build, real editors, real key presses.
import { afterAll, beforeAll, describe } from 'vitest';
import { openScene, type Scene } from './harness/scene.ts';
import { everyScenario } from './scenarios/every.ts';
import { goneScenario } from './scenarios/second-line.ts';

describe('in Firefox', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene('firefox');
  });
  afterAll(() => scene.close());

  everyScenario(() => scene);
  goneScenario(() => scene);
});
