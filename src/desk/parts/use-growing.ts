// Long tables begin short and grow as the reader scrolls, so that a thousand rows open at once. Printing shows every row.
import { useEffect, useRef, useState } from 'preact/hooks';

const FIRST = 60;
const MORE = 200;

export function useGrowing(length: number): { readonly count: number; readonly sentinel: (element: HTMLElement | null) => void; readonly all: () => void } {
  const [count, setCount] = useState(FIRST);
  const observer = useRef<IntersectionObserver | undefined>(undefined);
  useEffect(() => {
    const everything = (): void => setCount(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', everything);
    return () => {
      removeEventListener('beforeprint', everything);
      observer.current?.disconnect();
    };
  }, []);
  const sentinel = (element: HTMLElement | null): void => {
    observer.current?.disconnect();
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    observer.current = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setCount((now) => now + MORE);
    });
    observer.current.observe(element);
  };
  return { count: Math.min(count, Math.max(length, FIRST)), sentinel, all: () => setCount(Number.POSITIVE_INFINITY) };
}
