// `npm run explore -- --browser chromium --platform x --steps 10000 [--seed N]`: the long walk, with its seed printed so that it can be walked again.
import { parseArgs } from 'node:util';
import type { BrowserName } from '../harness/browsers.ts';
import { openScene } from '../harness/scene.ts';
import { explore } from './explore.ts';
import { facebookGround } from './facebook-ground.ts';
import { xGround } from './x-ground.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    platform: { type: 'string' },
    steps: { type: 'string', default: '10000' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const grounds = [xGround, facebookGround].filter(({ platform }) => values.platform === undefined || values.platform === platform);
const scene = await openScene(values.browser as BrowserName);
try {
  for (const ground of grounds) {
    const began = Date.now();
    const walked = await explore(scene, ground, { steps: Number(values.steps), seed });
    console.log(
      `${values.browser} ${ground.platform}: ${walked.steps} steps in ${walked.runs} pages, seed ${walked.seed}, ${Math.round((Date.now() - began) / 1000)} s, nothing amiss`,
    );
  }
} finally {
  await scene.close();
}
