// X (twitter.com before 2024-05), with mobile and X Pro.
import type { Language } from '../../model/text.ts';
import { sound } from '../boundary.ts';
import { all, follows } from '../page/target.ts';
import type { Composer, Platform } from '../platform.ts';
import { attemptOf } from './attempts.ts';
import { composerAt, composerNear, composersIn } from './composer.ts';
import { controlOf } from './control.ts';
import { details } from './details.ts';
import { draftOf } from './draft.ts';
import { healthOf } from './health.ts';
import { identityOf } from './identity.ts';
import { requests, sentBy } from './request.ts';
import * as at from './selectors.ts';

const hosts = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'pro.x.com', 'pro.twitter.com', 'www.x.com', 'www.twitter.com'];

/** X marks each post with its language; a reply's parent is the post right before it. */
function replyToLang(composer: Composer): Language | undefined {
  if (composer.surface !== 'reply') return undefined;
  const root = composer.editor.closest('[role="dialog"]') ?? composer.editor.ownerDocument;
  const parent = all(root, at.POST)
    .filter((post) => follows(post, composer.editor))
    .at(-1);
  const lang = parent?.querySelector(at.POST_TEXT)?.getAttribute('lang');
  return lang === 'en' || lang === 'cy' ? lang : undefined;
}

const written = details();

export const x: Platform = sound({
  name: 'x',
  requests,
  hosts,
  matches: (url) => hosts.includes(url.hostname),
  editorSelectors: [at.RICH_EDITOR, ...at.PLAIN_EDITOR.split(', '), at.DRAFT_EDITOR],
  composerOf: (element) => composerAt(element) ?? (element.closest(at.POST_CONTROL) ? composerNear(element) : undefined),
  attempt: (event) => {
    const root = event.target;
    if (root && 'ownerDocument' in root && root.ownerDocument) written.hear(root.ownerDocument as Document);
    return attemptOf(event);
  },
  identity: identityOf,
  draft: (composer) => draftOf(composer, written.words(composer.editor.ownerDocument)),
  sent: sentBy,
  control: ({ editor }) => controlOf(editor)?.control,
  replyToLang,
  composers: composersIn,
  health: (root, only) => healthOf(root, only === undefined ? composersIn(root).slice(0, 4) : [only]),
});
