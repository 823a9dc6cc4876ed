// Which of Facebook's landmarks this page shows. Names of landmarks only, never content.
import { all } from '../page/target.ts';
import type { Composer, Health } from '../platform.ts';
import { isBusiness, isBusinessComposer } from './business.ts';
import { isCommentBox } from './composer.ts';
import { postEnd } from './control.ts';
import { identityOf } from './identity.ts';
import { pageUserOf } from './page-data.ts';
import * as at from './selectors.ts';

/** A comment box sends on Enter, which needs no control; what it shows besides says nothing. */
function lacksControl(composer: Composer): boolean {
  return !isCommentBox(composer) && postEnd(composer.unit, composer.editor) === undefined;
}

export function healthOf(root: Document, composers: readonly Composer[]): Health {
  const missing = new Set<string>();
  for (const composer of composers) {
    if (lacksControl(composer)) missing.add('post-control');
    const reading = identityOf(composer);
    if (reading.state === 'unknown' && reading.reason === 'no-signal') missing.add('identity');
  }
  if (composers.length > 0) {
    if (!isBusiness(root) && !pageUserOf(root)) missing.add('page-data');
    return { state: missing.size > 0 ? 'partly' : 'well', missing: [...missing] };
  }
  if (isBusinessComposer(root)) {
    const unread = all(root, at.ANY_EDITABLE).some((editable) => !editable.closest(at.NEVER));
    return unread ? { state: 'lost', missing: ['editor'] } : { state: 'well', missing: [] };
  }
  const form = root.querySelector(`${at.DIALOG} ${at.POST_FORM}`);
  const blind = form !== null && form.querySelector('[role="textbox"], [contenteditable]') !== null;
  return blind ? { state: 'lost', missing: ['editor'] } : { state: 'well', missing: [] };
}
