// What was typed into a form of the page in front and is not in the workspace yet. It knows forms, not what they are about.

/** A form takes part by this attribute; it keeps in the moment in which it is handed in, or not at all. */
const FORM = 'form[data-keep]';
const within = (target: EventTarget | null, selector: string): Element | null => (target instanceof Element ? target.closest(selector) : null);

export class Unkept {
  #form: HTMLFormElement | undefined;
  #handing = false;

  /** Something was typed or chosen. */
  readonly typed = ({ target }: Event): void => {
    const form = within(target, FORM);
    if (form instanceof HTMLFormElement) this.#form = form;
  };

  /** A form is being handed in: a step taken before the event is over has kept it. A browser runs promises between one listener and the next. */
  readonly handing = ({ target }: Event): void => {
    this.#handing = target === this.#form;
  };

  readonly handedIn = (): void => {
    this.#handing = false;
  };

  /** A button of the form was pressed that leaves it as it was. */
  readonly pressed = ({ target }: Event): void => {
    if (within(target, '[data-cancel]')) this.forget();
  };

  /** A step was taken. */
  step(): void {
    if (this.#handing) this.forget();
  }

  forget(): void {
    this.#form = undefined;
  }

  /** True while a form on the page holds such words. */
  get any(): boolean {
    return this.#form?.isConnected === true;
  }

  /** Hands the form in, as its own button does; false when it was refused, with its faults marked. */
  keep(): boolean {
    if (this.any) this.#form?.requestSubmit();
    return !this.any;
  }
}
