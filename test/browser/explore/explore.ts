// Walks at random over a page with the extension, by real clicks and keys, and compares it after every step with a simple model:
// no flagged draft reaches the server unasked, no clean one is asked about or altered, none is lost, nothing is posted twice.
import fc from 'fast-check';
import type { Scene } from '../harness/scene.ts';
import type { Ground } from './ground.ts';
import { type Model, newModel } from './model.ts';
import { openOracle } from './oracle.ts';
import { Act, CloseBox, Erase, GoBack, OpenBox, Post, PostAnyway, Reload, StopWorker, Type, type World } from './steps.ts';

export interface Exploration {
  readonly seed: number;
  readonly steps: number;
  readonly runs: number;
}

const STEPS = [
  fc.nat(3).map((which) => new Type(which)),
  fc.nat(3).map((which) => new Type(which)),
  fc.integer({ min: 1, max: 10 }).map((many) => new Erase(many)),
  fc.constantFrom('click' as const, 'key' as const).map((how) => new Post(how)),
  fc.constantFrom('click' as const, 'key' as const).map((how) => new Post(how)),
  fc.constantFrom('button' as const, 'Escape' as const).map((how) => new GoBack(how)),
  fc.constant(new PostAnyway()),
  fc.constant(new OpenBox()),
  fc.constant(new CloseBox()),
  fc.nat(1).map((whom) => new Act(whom)),
  fc.constant(new Reload()),
  fc.constant(new StopWorker()),
];

/**
 * Takes at least `steps` steps, in runs of fresh pages.
 * @throws with the seed, the steps of the run that failed and what did not hold
 */
export async function explore(scene: Scene, ground: Ground, { steps, seed }: { readonly steps: number; readonly seed: number }): Promise<Exploration> {
  const oracle = openOracle();
  const count = { steps: 0 };
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(STEPS, { maxCommands: 120, size: 'max' }), async (commands) => {
      if (count.steps >= steps) return;
      runs += 1;
      const as = ground.people[runs % ground.people.length] ?? '';
      const visit = await scene.visit(ground.address(as));
      try {
        await visit.page.waitForSelector(ground.editor(ground.base), { visible: true });
        const setup = (): { model: Model; real: World } => ({
          model: newModel(oracle, ground.platform, ground.base, as),
          real: { scene, visit, ground, count },
        });
        await fc.asyncModelRun(setup, commands);
      } finally {
        await visit.close();
      }
    }),
    // A failing walk is reported as it was: walking it again, shorter, would need the page as it was.
    { seed, numRuns: steps, endOnFailure: true },
  );
  return { seed, steps: count.steps, runs };
}
