// Which of X's landmarks this page shows. Names of landmarks only, never content.
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
  const blind = all(root, at.POST_CONTROL).length > 0 || at.COMPOSE_ROUTE.test(root.location.pathname);
  return blind && root.readyState === 'complete' ? { state: 'lost', missing: ['editor'] } : { state: 'well', missing: [] };
}
