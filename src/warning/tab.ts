// Tab inside an open question goes round: after its last control comes its first, never the page or nowhere.
// Between the two ends the browser's own order stands.

const CONTROLS = ':is(a[href],summary,button,input,textarea):not(:disabled)';

/** Lies in the closed part of no `details`; its own summary is always there. */
function unfolded(control: Element): boolean {
  for (let inner: Element = control, outer = control.parentElement; outer !== null; inner = outer, outer = outer.parentElement) {
    if (outer.localName === 'details' && !outer.hasAttribute('open') && inner.localName !== 'summary') return false;
  }
  return true;
}

/** A group of radio buttons is one stop: the chosen one, or its first. */
function stops(control: Element, _: number, all: readonly Element[]): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
  const group = all.filter((other): other is HTMLInputElement => other instanceof HTMLInputElement && other.name === control.name);
  return control === (group.find(({ checked }) => checked) ?? group[0]);
}

/**
 * Where Tab (`back`: Shift and Tab) leads from `focused`, when the browser would lead out of the dialog or the focus is nowhere in it;
 * undefined where the browser finds the way itself.
 */
export function tabTarget(dialog: Element, focused: Element | null, back: boolean): HTMLElement | undefined {
  const controls = [...dialog.querySelectorAll<HTMLElement>(CONTROLS)].filter(unfolded).filter(stops);
  const [from, to] = back ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
  const nowhere = focused === null || focused === dialog || !dialog.contains(focused);
  return nowhere || focused === from ? to : undefined;
}
