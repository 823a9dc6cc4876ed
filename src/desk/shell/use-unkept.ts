// Stands between a person and another page, or the file, while a form holds words that are not in the workspace yet.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { TabName } from '../route.ts';
import type { Session } from '../session.ts';
import { Unkept } from './unkept.ts';

type Go = (tab: TabName, detail?: string) => void;

interface Guard {
  readonly unkept: Unkept;
  /** Goes there, or asks first. */
  readonly go: Go;
  /** Keeps what the form holds, then saves the file; where the form is refused nothing is saved. */
  readonly save: () => void;
  /** What to do with the words, while that is asked. */
  readonly question: { readonly keep: () => void; readonly throwAway: () => void; readonly stay: () => void } | undefined;
}

export function useUnkept(goThere: Go, session: Session | undefined, saveFile: () => void): Guard {
  const unkept = useMemo(() => new Unkept(), []);
  const [wanted, setWanted] = useState<readonly [TabName, string | undefined]>();
  const [saving, setSaving] = useState(false);
  const go = useCallback<Go>(
    (tab, detail) => {
      if (unkept.any) setWanted([tab, detail]);
      else goThere(tab, detail);
    },
    [unkept, goThere],
  );
  // The file is written with the step that keeping the form has just taken.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that saving was asked for
  useEffect(() => {
    if (!saving) return;
    setSaving(false);
    saveFile();
  }, [saving, session]);
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
    if (wanted) goThere(...wanted);
  };
  return {
    unkept,
    go,
    save: () => {
      if (!unkept.any) saveFile();
      else if (unkept.keep()) setSaving(true);
    },
    question: wanted && { keep: () => (unkept.keep() ? leave() : stay()), throwAway: leave, stay },
  };
}
