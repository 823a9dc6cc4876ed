// The engine as the guard sees it. It arrives a moment after the guard, in a script of its own, so that what must run before
// the page's own scripts stays small; until then the guard's state is `starting`.

import type { Standing } from '../model/account.ts';
import type { Attempt } from '../model/attempt.ts';
import type { Period } from '../model/election.ts';
import type { IdentityReading } from '../model/identity.ts';
import type { Verdict } from '../model/verdict.ts';
import type { OpenPolicy, Policy } from '../policy/index.ts';

export interface Engine {
  openPolicy(policy: Policy): OpenPolicy;
  judge(attempt: Attempt, policy: OpenPolicy, now: Date): Verdict;
  standingOf(reading: IdentityReading, policy: OpenPolicy): Standing;
  periodsInForce(policy: OpenPolicy, now: Date): Period[];
}

/** Name of the function the guard's shell leaves for the engine's shell, in the extension's own world where no page can see it. */
const HANDOVER = 'whichhatEngine';

type World = { [HANDOVER]?: (engine: Engine) => void };

/** In the guard's shell: resolves when the engine's script has run. */
export function engineArrives(world: object): Promise<Engine> {
  return new Promise((resolve) => {
    (world as World)[HANDOVER] = resolve;
  });
}

/** In the engine's shell: hands the engine to the guard of the same page. Does nothing where no guard has started. */
export function handOver(world: object, engine: Engine): void {
  (world as World)[HANDOVER]?.(engine);
}
