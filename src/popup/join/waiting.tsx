// Joined, and the first rules have not come yet: why, and what can be done meanwhile.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import type { UpdatesState } from '../../messaging/protocol.ts';
import type { Background } from '../background.ts';
import { UpdatesNow } from '../status/updates-now.tsx';

export function Waiting({ act }: { readonly act: Background['act'] }) {
  const [updates, setUpdates] = useState<UpdatesState>();
  const load = useCallback(async (): Promise<void> => {
    const answer = await ask('state');
    if (answer.ok) setUpdates(answer.value.updates);
  }, []);
  useEffect(() => void load(), [load]);
  const acted: Background['act'] = async (what) => {
    const done = await act(what);
    await load();
    return done;
  };
  return updates ? <UpdatesNow updates={updates} act={acted} /> : null;
}
