// A device as the tests see it: it stores what an accepted decision says, in one step, and nothing else ever.
import type { Pack } from '../../src/model/pack.ts';
import type { TrustState } from '../../src/model/trust.ts';
import { type Core, type Decision, decide } from '../../src/packs/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { CORE, NOW } from './kit.ts';

export interface Device {
  /** All that is stored; frozen through and through, so that nobody changes it in place. */
  readonly kept: () => { readonly state: TrustState; readonly pack?: Pack; readonly policy?: Policy };
  readonly take: (bytes: Uint8Array, now?: Date) => Promise<Decision>;
}

export function device(state: TrustState, core: Core = CORE): Device {
  let kept: ReturnType<Device['kept']> = frozen({ state: structuredClone(state) });
  return {
    kept: () => kept,
    take: async (bytes, now = NOW) => {
      const decision = await decide(bytes, kept.state, now, core);
      if (decision.outcome === 'accepted') kept = frozen({ state: decision.state, pack: decision.pack, policy: decision.policy });
      if (decision.outcome === 'unchanged') kept = frozen({ ...kept, state: decision.state });
      return decision;
    },
  };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
