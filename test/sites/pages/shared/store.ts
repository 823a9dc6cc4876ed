// A value outside React's tree, so that drafts outlive a tree that is thrown away (`?quirk=rerender`).
import { useSyncExternalStore } from 'react';

export interface Store<T> {
  get(): T;
  set(change: (value: T) => T): void;
  use(): T;
}

export function store<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = (): T => value;
  return {
    get,
    set: (change) => {
      value = change(value);
      for (const listener of [...listeners]) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
