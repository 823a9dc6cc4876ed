// The popup's link to the background: the state shown now, the last thing that failed, and a way to ask for a change.
// It asks again whenever something kept has changed: a popup may be open before the rules are stored, or while an update comes in.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../messaging/ask.ts';
import { askTwice } from '../messaging/ask-twice.ts';
import { hearChanges } from '../messaging/changes.ts';
import { oneAtATime } from '../messaging/one-at-a-time.ts';
import type { Answer, Failure, State } from '../messaging/protocol.ts';

export interface Background {
  /** Undefined until the first answer. */
  readonly state: State | undefined;
  readonly failure: Failure | undefined;
  /** Does something and then shows what is true afterwards; true when it was done. */
  readonly act: (what: () => Promise<Answer<unknown>>) => Promise<boolean>;
}

/** What the background says now, and a way to ask it again at once. Failed only as long as the last question was. */
export function useStateNow(): { readonly state: State | undefined; readonly failure: Failure | undefined; readonly load: () => Promise<void> } {
  const [state, setState] = useState<State>();
  const [failure, setFailure] = useState<Failure>();
  const load = useMemo(
    () =>
      oneAtATime(async () => {
        const answer = await askTwice(() => ask('state'));
        if (answer.ok) setState(answer.value);
        setFailure(answer.ok ? undefined : answer.error);
      }),
    [],
  );
  useEffect(() => {
    const open = new AbortController();
    hearChanges(open.signal, () => void load());
    void load();
    return () => open.abort();
  }, [load]);
  return { state, failure, load };
}

export function useBackground(): Background {
  const { state, failure: unanswered, load } = useStateNow();
  const [failure, setFailure] = useState<Failure>();
  const act = useCallback(
    async (what: () => Promise<Answer<unknown>>): Promise<boolean> => {
      const answer = await what();
      setFailure(answer.ok ? undefined : answer.error);
      await load();
      return answer.ok;
    },
    [load],
  );
  return { state, failure: failure ?? unanswered, act };
}
