// A value a moment after it last changed, so that typing is never behind the keys.
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of quiet. */
const QUIET = 200;

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
