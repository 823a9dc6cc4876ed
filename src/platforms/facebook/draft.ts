// What is about to go out on Facebook, as text with what is attached.
import type { Attachment, Draft, Shared } from '../../model/draft.ts';
import { readEditor } from '../editor/read.ts';
import { all } from '../page/target.ts';
import type { Composer } from '../platform.ts';
import { isBusiness, isBusinessComposer } from './business.ts';
import { editorsIn } from './composer.ts';
import * as at from './selectors.ts';

/** Just chosen files are shown from `blob:` or `data:` addresses; a group after the editor holds what is attached already (edits). Emoji and faces are neither. */
function attachmentsOf({ editor, unit }: Composer): Attachment[] {
  // Business Suite shows the picture once more in its preview.
  const own = (element: Element) => !isBusiness(editor.ownerDocument) || element.closest(at.ARTICLE) === null;
  const attached = (element: Element) => !editor.contains(element) && (element.getAttribute('src') ?? '').startsWith('blob:');
  const grouped = (element: Element) => !editor.contains(element) && element.closest('[role="group"]') !== null;
  const images = all(unit, 'img')
    .filter((image) => attached(image) || (grouped(image) && !image.closest('[role="button"]')))
    .filter(own);
  const videos = all(unit, 'video').filter((video) => !editor.contains(video) && own(video));
  return [
    ...images.map((image): Attachment => {
      const alt = image.getAttribute('alt')?.trim();
      return alt ? { kind: 'image', alt } : { kind: 'image' };
    }),
    ...videos.map((): Attachment => ({ kind: 'video' })),
  ];
}

/** In Business Suite each network can have its own text, and all of them go out; the same one is read once. */
function textOf({ editor }: Composer): string {
  const document = editor.ownerDocument;
  if (!isBusinessComposer(document) || !editor.isConnected) return readEditor(editor);
  const texts = editorsIn(document).map(readEditor);
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n\n');
}

/** Who wrote the post that is shared: the first name with a link below the editor. Not every share dialog shows it. */
function sharedIn({ editor, unit, surface }: Composer): Shared | undefined {
  if (surface !== 'share') return undefined;
  const follows = (element: Element) => (editor.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !editor.contains(element);
  const author = all(unit, at.SHARED_AUTHOR).find((link) => follows(link) && link.textContent?.trim());
  if (!author) return undefined;
  const handle = (author.closest('a')?.getAttribute('href') ?? '').match(at.VANITY)?.[1];
  return { ...(handle ? { handle } : {}), name: author.textContent?.trim() ?? '' };
}

export function draftOf(composer: Composer): Draft {
  const shared = sharedIn(composer);
  return { text: textOf(composer), attachments: attachmentsOf(composer), ...(shared ? { shared } : {}) };
}
