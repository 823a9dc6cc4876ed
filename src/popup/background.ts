// The popup's link to the background: the state shown now, the last thing that failed, and a way to ask for a change.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../messaging/ask.ts';
import type { Answer, Failure, State } from '../messaging/protocol.ts';

export interface Background {
  /** Undefined until the first answer. */
  readonly state: State | undefined;
  readonly failure: Failure | undefined;
  /** Does something and then shows what is true afterwards; true when it was done. */
  readonly act: (what: () => Promise<Answer<unknown>>) => Promise<boolean>;
}

export function useBackground(): Background {
  const [state, setState] = useState<State>();
  const [failure, setFailure] = useState<Failure>();

  const load = useCallback(async (): Promise<void> => {
    const answer = await ask('state');
    if (answer.ok) setState(answer.value);
    else setFailure(answer.error);
  }, []);

  const act = useCallback(
    async (what: () => Promise<Answer<unknown>>): Promise<boolean> => {
      const answer = await what();
      setFailure(answer.ok ? undefined : answer.error);
      await load();
      return answer.ok;
    },
    [load],
  );

  useEffect(() => void load(), [load]);
  return { state, failure, act };
}
