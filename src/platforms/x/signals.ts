// The separate signs of who an X composer posts as, each read on its own. What they mean together is for identity.ts.
import { cookie } from '../page/cookies.ts';
import { all, ancestors, follows } from '../page/target.ts';
import { plain } from '../page/words.ts';
import type { Composer } from '../platform.ts';
import { scopeOf } from './composer.ts';
import * as at from './selectors.ts';

interface Face {
  readonly handle: string;
  readonly name?: string;
}

/** `u=123` (sometimes in quotes): the numeric id of the signed-in user. Does not follow a delegate. */
export function twid(document: Document): string | undefined {
  return /u=(\d+)/.exec(cookie(document, 'twid') ?? '')?.[1];
}

function faceOf(avatar: Element): Face | undefined {
  const handle = avatar.getAttribute('data-testid')?.slice(at.AVATAR_PREFIX.length) ?? '';
  if (!/^\w{1,15}$/.test(handle) || handle === 'unknown') return undefined;
  const label = avatar.querySelector('[aria-label]')?.getAttribute('aria-label') ?? avatar.querySelector('img[alt]')?.getAttribute('alt');
  const name = plain(label ?? '');
  return name && !name.startsWith('@') ? { handle, name } : { handle };
}

function ownFaces(level: Element): Face[] {
  const faces = all(level, at.AVATAR)
    .filter((avatar) => !avatar.closest(at.NOT_OWN) && !avatar.closest(at.ACCOUNT_BUTTON))
    .map(faceOf)
    .filter((face) => face !== undefined);
  return faces.filter((face, index) => faces.findIndex((other) => sameHandle(other.handle, face.handle)) === index);
}

/** Distinct own avatars of this composer. In a dialog, drawer or reply box all of it counts; elsewhere the nearest level that has one. */
export function composerFaces({ editor }: Composer): Face[] {
  const scope = scopeOf(editor);
  if (!scope) return [];
  if (scope.matches(at.HARD_BOUND)) return ownFaces(scope);
  for (const level of ancestors(editor, 40)) {
    const faces = ownFaces(level);
    if (faces.length > 0) return faces;
    if (level === scope) break;
  }
  return [];
}

/** The account button of the navigation; its text is hidden when the navigation is collapsed, its avatar stays. */
export function accountButton(document: Document): Face | undefined {
  for (const button of all(document, at.ACCOUNT_BUTTON)) {
    const avatar = button.matches(at.AVATAR) ? button : button.querySelector(at.AVATAR);
    const face = avatar && faceOf(avatar);
    if (face) return face;
    const handle = HANDLE.exec(button.textContent)?.[1];
    if (handle) return { handle };
  }
  return undefined;
}

/** Is this a reply written in a column of X Pro? */
export const inColumn = ({ editor }: Composer): boolean => editor.closest(at.COLUMN) !== null;

/** The account an X Pro column acts as: the picture in the column's head. Undefined outside columns, and where a head shows none or several. */
export function columnFace({ editor }: Composer): Face | undefined {
  const column = editor.closest(at.COLUMN);
  if (!column) return undefined;
  const heads = all(column, at.AVATAR).filter((avatar) => !avatar.closest(`${at.NOT_OWN}, ${at.COLUMN_BODY}, ${at.INLINE_REPLY}`));
  const [face, ...others] = heads.map(faceOf).filter((found) => found !== undefined);
  return others.length === 0 ? face : undefined;
}

const HANDLE = /@(\w{1,15})(?!\w)/;
/** Text nodes looked at for a banner: composers have a few dozen. */
const WORDS_LIMIT = 300;

/** Whether a sentence with a handle in it is the delegate banner. The sentence is localised, so its words only help. */
function bannerHandle(block: Element, reply: boolean): string | undefined {
  const words = plain(block.textContent);
  const handle = HANDLE.exec(words)?.[1];
  if (!handle || at.REPLYING_WORDS.some((start) => words.includes(start))) return undefined;
  if (at.DELEGATE_WORDS.some((start) => words.startsWith(start))) return handle;
  // The line above a reply names other people, and links them; unlisted languages give no sign there.
  return reply || block.querySelector('a, [role="link"], button') || block.closest('a, [role="link"], button') ? undefined : handle;
}

/** The handle in "You're posting for @…": only there when another account is acting. */
export function delegateBanner({ editor, surface }: Composer): string | undefined {
  const scope = scopeOf(editor);
  if (!scope) return undefined;
  const walker = editor.ownerDocument.createTreeWalker(scope, 4);
  for (let seen = 0; seen < WORDS_LIMIT && walker.nextNode(); seen += 1) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!parent || editor.contains(node) || !follows(node, editor)) break;
    if (!node.nodeValue?.includes('@') || parent.closest(`${at.NOT_OWN}, ${at.EDITORS}, ${at.AVATAR}, ${at.ACCOUNT_BUTTON}`)) continue;
    // The handle is often a span of its own inside the sentence.
    const block = parent.tagName === 'SPAN' && parent.parentElement && parent.parentElement !== scope ? parent.parentElement : parent;
    const handle = bannerHandle(block.contains(editor) ? parent : block, surface === 'reply');
    if (handle) return handle;
  }
  return undefined;
}

/** Handles do not know letter case. */
export function sameHandle(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase();
}
