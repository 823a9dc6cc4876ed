// Check a draft brings the whole engine with it. It is fetched from the package once the popup is painted, so that the paint does not wait for it.
import { useEffect, useState } from 'preact/hooks';

type Check = typeof import('./check.tsx').Check;

/** Undefined until it is there. */
export function useCheck(): Check | undefined {
  const [check, setCheck] = useState<Check>();
  useEffect(() => {
    void import('./check.tsx').then(({ Check: loaded }) => setCheck(() => loaded));
  }, []);
  return check;
}
