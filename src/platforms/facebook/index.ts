// Facebook on www, web and, as far as its markup says anything, m; and the composers of Business Suite, which have rules of their own.
import { sound } from '../boundary.ts';
import type { Composer, Platform } from '../platform.ts';
import { attemptsWith } from './attempts.ts';
import { composerAt, composersIn, composersNear, endsOf } from './composer.ts';
import { healthOf } from './health.ts';
import { identityOf } from './identity.ts';
import { requests, sentBy } from './request.ts';
import * as at from './selectors.ts';
import { steps } from './steps.ts';

const hosts = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'business.facebook.com'];

const twoSteps = steps();

/** A second step stands for its first one once that has no editor on the page any more. */
function everyComposer(root: Document): Composer[] {
  const written = composersIn(root);
  return [...written, ...twoSteps.secondSteps(root).filter((step) => !written.some((other) => other.editor === step.editor))];
}

function composerOf(element: Element): Composer | undefined {
  return composerAt(element) ?? composersNear(element).find((composer) => endsOf(composer).control?.contains(element)) ?? twoSteps.secondStepOf(element);
}

export const facebook: Platform = sound({
  name: 'facebook',
  requests,
  hosts,
  matches: (url) => hosts.includes(url.hostname),
  editorSelectors: at.EDITOR_SELECTORS,
  composerOf,
  attempt: attemptsWith(twoSteps),
  identity: identityOf,
  draft: (composer) => twoSteps.draftFor(composer),
  control: (composer) => endsOf(composer).control,
  sent: sentBy,
  composers: everyComposer,
  health: (root, only) => healthOf(root, only === undefined ? everyComposer(root) : [only]),
});
