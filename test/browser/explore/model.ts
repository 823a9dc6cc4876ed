// What must be true of a page after each step, and the little that must be remembered to say it. Knows no site and no browser.
import type { Asked, Oracle } from './oracle.ts';

export interface Posted {
  readonly text: string;
  readonly as: string;
}

/** A page as it should be. */
export interface Model {
  readonly oracle: Oracle;
  readonly platform: 'x' | 'facebook';
  /** The box in front. */
  form: string;
  /** Who is acting, by the key of the look-alike's people. */
  as: string;
  readonly texts: Map<string, string>;
  /** Warnings asked already, by box: each interrupts once in a draft. */
  readonly asked: Map<string, Set<string>>;
  /** The question that is open, about the box in front. */
  question: { readonly level: 'warn' | 'block' } | undefined;
  readonly posted: Posted[];
}

export const newModel = (oracle: Oracle, platform: Model['platform'], form: string, as: string): Model => ({
  oracle,
  platform,
  form,
  as,
  texts: new Map(),
  asked: new Map(),
  question: undefined,
  posted: [],
});

export const textOf = (model: Model): string => model.texts.get(model.form) ?? '';

/** An emptied box begins a new draft. */
export function setText(model: Model, text: string): void {
  model.texts.set(model.form, text);
  if (text.trim() === '') model.asked.delete(model.form);
}

/** What still has to be asked about the draft in front: block each time, a warning once. */
export function open(model: Model): readonly Asked[] {
  const asked = model.asked.get(model.form);
  const surface = model.form === 'comment' ? 'comment' : 'post';
  return model.oracle(textOf(model), model.as, model.platform, surface).filter(({ level, key }) => level === 'block' || asked?.has(key) !== true);
}

export function ask(model: Model, found: readonly Asked[]): void {
  const surface = model.form === 'comment' ? 'comment' : 'post';
  const all = model.oracle(textOf(model), model.as, model.platform, surface).map(({ key }) => key);
  model.asked.set(model.form, new Set([...(model.asked.get(model.form) ?? []), ...all]));
  model.question = { level: found.some(({ level }) => level === 'block') ? 'block' : 'warn' };
}

export function post(model: Model): void {
  model.posted.push({ text: textOf(model), as: model.as });
  model.question = undefined;
  setText(model, '');
}
