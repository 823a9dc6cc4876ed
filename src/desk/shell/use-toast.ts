// What was last said, for as long as it is about what is in front.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from '../desk.ts';

/**
 * What is said while a page comes into the panel is about that page and stays with it; what was said before is about one that is gone.
 * @param place changes with the page, the workspace and the language
 */
export function useToast(place: string): readonly [Toast | undefined, (toast: Toast | undefined) => void] {
  const [toast, setToast] = useState<Toast>();
  const before = useRef<{ readonly place: string; readonly toast: Toast | undefined }>({ place, toast: undefined });
  useEffect(() => {
    const { place: from, toast: old } = before.current;
    before.current = { place, toast };
    if (from !== place && toast === old) setToast(undefined);
  }, [place, toast]);
  return [toast, setToast];
}
