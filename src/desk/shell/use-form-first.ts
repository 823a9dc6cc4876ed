// Saving the file keeps what a form still holds first.
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../session.ts';
import type { Unkept } from './unkept.ts';

/** Keeps what the form holds, then saves the file; where the form is refused nothing is saved. */
export function useFormFirst(unkept: Unkept, session: Session | undefined, saveFile: () => void): () => void {
  const [saving, setSaving] = useState(false);
  // The file is written with the step that keeping the form has just taken.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that saving was asked for
  useEffect(() => {
    if (!saving) return;
    setSaving(false);
    saveFile();
  }, [saving, session]);
  return () => {
    if (!unkept.any) saveFile();
    else if (unkept.keep()) setSaving(true);
  };
}
