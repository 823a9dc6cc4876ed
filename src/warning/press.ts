// What our buttons do. There are no event listeners inside our shadow root that a page could trigger:
// an element's action is looked up here, and only `events.ts` looks, only for trusted events.
const actions = new WeakMap<EventTarget, () => unknown>();

/** Gives an element its action, as a preact ref: `<button ref={press(() => …)}>`. */
export function press(action: () => unknown): (element: Element | null) => void {
  return (element) => {
    if (element !== null) actions.set(element, action);
  };
}

/** The action of the innermost element of `path` that has one. */
export function actionOn(path: readonly EventTarget[]): (() => unknown) | undefined {
  for (const target of path) {
    const action = actions.get(target);
    if (action !== undefined) return target instanceof HTMLButtonElement && target.disabled ? undefined : action;
  }
  return undefined;
}
