// What is about to go out on X, as text: every post of the thread, poll choices and alt text, joined by blank lines.
import type { Attachment, Draft, Shared } from '../../model/draft.ts';
import { readEditor } from '../editor/read.ts';
import { all } from '../page/target.ts';
import { isOneOf, nameOf } from '../page/words.ts';
import type { Composer } from '../platform.ts';
import { postsOf, scopeOf } from './composer.ts';
import * as at from './selectors.ts';

/** The alt text the composer shows for one picture; undefined for "Add description" and for "2 descriptions". */
function shownAlt(box: Element): string | undefined {
  const label = box.querySelector(at.ALT_LABEL);
  const words = label ? nameOf(label) : '';
  return words === '' || isOneOf(words, at.NO_ALT) || at.SEVERAL_ALTS.test(words) ? undefined : (label?.textContent ?? '').trim();
}

function attachmentsIn(box: HTMLElement): Attachment[] {
  const own = (element: Element) => !element.closest(at.QUOTED) && !element.closest(at.AVATAR);
  const alt = shownAlt(box);
  const images = all(box, 'img').filter(own);
  return [
    ...images.map((image): Attachment => {
      const words = (images.length === 1 ? alt : undefined) ?? image.getAttribute('alt')?.trim();
      return words && !isOneOf(words, at.NO_ALT) ? { kind: 'image', alt: words } : { kind: 'image' };
    }),
    ...all(box, 'video')
      .filter(own)
      .map((): Attachment => ({ kind: 'video' })),
  ];
}

/** Who wrote the quoted post: the handle of its avatar, or what is written beside it. */
function sharedIn(boxes: readonly HTMLElement[]): Shared | undefined {
  const card = boxes.map((box) => box.querySelector(at.QUOTED)).find((found) => found !== null);
  const [name, written] = (card?.querySelector(at.AUTHOR)?.textContent ?? '').split('@').map((words) => words.trim());
  const avatar = card?.querySelector(at.AVATAR)?.getAttribute('data-testid')?.slice(at.AVATAR_PREFIX.length);
  const handle = avatar || written?.match(at.HANDLE)?.[0];
  return handle || name ? { ...(handle ? { handle } : {}), ...(name ? { name } : {}) } : undefined;
}

/** Poll choices: the only fields among the attachments whose words are published. */
function choicesIn(box: HTMLElement): string[] {
  return all(box, at.CHOICES).map((field) => (field as HTMLInputElement).value.trim());
}

/** @param elsewhere words of this post that are written on another page (`details.ts`) */
export function draftOf(composer: Composer, elsewhere: readonly string[] = []): Draft {
  const posts = postsOf(composer.editor);
  const scope = scopeOf(composer.editor) ?? composer.unit;
  const boxes = all(scope, at.ATTACHMENTS).filter((box) => !box.closest('article'));
  const attachments = boxes.flatMap(attachmentsIn);
  const shown = boxes.flatMap(choicesIn).concat(boxes.map(shownAlt).filter((words) => words !== undefined));
  const inDialog = composer.editor.closest('[role="dialog"]') !== null;
  const spoken = [...shown, ...(inDialog ? elsewhere.filter((words) => !shown.includes(words)) : [])];
  const texts = posts.map(readEditor);
  const written = texts.length > 1 ? texts.filter((text) => text !== '') : texts;
  const shared = sharedIn(boxes);
  return {
    text: [...written, ...spoken.filter((words) => words !== '')].join('\n\n'),
    attachments,
    ...(written.length > 1 ? { posts: written } : {}),
    ...(shared ? { shared } : {}),
  };
}
