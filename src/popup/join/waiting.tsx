// Joined, and the first rules have not come yet: why, and what can be done meanwhile.
import { type Background, useStateNow } from '../background.ts';
import { UpdatesNow } from '../status/updates-now.tsx';

export function Waiting({ act }: { readonly act: Background['act'] }) {
  const { state, load } = useStateNow();
  const acted: Background['act'] = async (what) => {
    const done = await act(what);
    await load();
    return done;
  };
  return state?.updates ? <UpdatesNow updates={state.updates} titles={state.titles} act={acted} /> : null;
}
