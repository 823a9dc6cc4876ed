// What is about to go out on Facebook, as text with what is attached.
import type { Attachment, Draft } from '../../model/draft.ts';
import { readEditor } from '../editor/read.ts';
import { all } from '../page/target.ts';
import type { Composer } from '../platform.ts';

/** Just chosen files are shown from `blob:` or `data:` addresses; a group after the editor holds what is attached already (edits). Emoji and faces are neither. */
function attachmentsOf({ editor, unit }: Composer): Attachment[] {
  const attached = (element: Element) => !editor.contains(element) && (element.getAttribute('src') ?? '').startsWith('blob:');
  const grouped = (element: Element) => !editor.contains(element) && element.closest('[role="group"]') !== null;
  const images = all(unit, 'img').filter((image) => attached(image) || (grouped(image) && !image.closest('[role="button"]')));
  const videos = all(unit, 'video').filter((video) => !editor.contains(video));
  return [
    ...images.map((image): Attachment => {
      const alt = image.getAttribute('alt')?.trim();
      return alt ? { kind: 'image', alt } : { kind: 'image' };
    }),
    ...videos.map((): Attachment => ({ kind: 'video' })),
  ];
}

export function draftOf(composer: Composer): Draft {
  return { text: readEditor(composer.editor), attachments: attachmentsOf(composer) };
}
