// After a form was refused: to the first field that is marked, which in a long form is out of sight.

/** Focuses it once the marks are painted; does nothing where no field is marked. */
export function focusFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
      // In the middle, because the bar above covers the top of the page.
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
    }),
  );
}
