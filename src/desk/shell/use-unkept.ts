// Stands between a person and another page while a form holds words that are not in the workspace yet.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Unkept } from './unkept.ts';

interface Guard {
  readonly unkept: Unkept;
  /** Goes at once, or asks first and goes when that is answered. */
  readonly before: (go: () => void) => void;
  /** What to do with the words, while that is asked. */
  readonly question: { readonly keep: () => void; readonly throwAway: () => void; readonly stay: () => void } | undefined;
}

export function useUnkept(): Guard {
  const unkept = useMemo(() => new Unkept(), []);
  const [wanted, setWanted] = useState<{ readonly go: () => void }>();
  const before = useCallback(
    (go: () => void): void => {
      if (unkept.any) setWanted({ go });
      else go();
    },
    [unkept],
  );
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (unkept.any) event.preventDefault();
    };
    addEventListener('beforeunload', leaving);
    return () => removeEventListener('beforeunload', leaving);
  }, [unkept]);
  const stay = (): void => setWanted(undefined);
  const leave = (): void => {
    stay();
    unkept.forget();
    wanted?.go();
  };
  return { unkept, before, question: wanted && { keep: () => (unkept.keep() ? leave() : stay()), throwAway: leave, stay } };
}
