// Which of X's landmarks this page shows. Names of landmarks only, never content.
import { isDisabled } from '../page/press.ts';
import { all } from '../page/target.ts';
import type { Composer, Health } from '../platform.ts';
import { controlOf } from './control.ts';
import { identityOf } from './identity.ts';
import * as at from './selectors.ts';

export function healthOf(root: Document, composers: readonly Composer[]): Health {
  const missing = new Set<string>();
  for (const composer of composers) {
    const found = controlOf(composer.editor);
    if (!found) missing.add('post-control');
    else if (found.by === 'structure') missing.add('post-control-marker');
    if (!composer.editor.matches(at.EDITORS)) missing.add('editor-marker');
    const reading = identityOf(composer);
    if (reading.state === 'unknown' && reading.reason === 'no-signal') missing.add('identity');
  }
  if (composers.length > 0) return { state: missing.size > 0 ? 'partly' : 'well', missing: [...missing] };
  // Home shows a stand-in with a disabled button before its editor is loaded; that is not blindness.
  const pressable = all(root, at.POST_CONTROL).some((control) => !isDisabled(control));
  const unread = at.COMPOSE_ROUTE.test(root.location.pathname) && all(root, at.ANY_EDITABLE).some((editable) => !editable.closest(at.NEVER));
  return pressable || unread ? { state: 'lost', missing: ['editor'] } : { state: 'well', missing: [] };
}
