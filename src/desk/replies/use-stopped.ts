// Which standard replies the rules of the workspace would stop, found out in turns and kept for the list and for the checklist.
import { lookedAt, type Stopped } from '../../workspace/replies.ts';
import { useDesk } from '../desk.ts';
import type { Trial } from '../rules/law.ts';
import { inTurns, Shelf, useMade } from '../rules/made.ts';

const looked = new Shelf<readonly Stopped[]>();

/** Undefined while it is being found out. */
export function useStopped(trial: Trial | undefined): readonly Stopped[] | undefined {
  const { workspace, given } = useDesk();
  const { responses, accounts } = workspace;
  const { fresh } = useMade(looked, trial && [trial.policy, responses, accounts], async (breath, show) => {
    if (!trial) return;
    const found = await inTurns(lookedAt(trial.policy, responses, accounts, given.now()), breath);
    if (found) show(found.filter(({ by }) => by.length > 0));
  });
  return fresh;
}
