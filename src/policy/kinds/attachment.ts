// An image or a video goes out with the draft, with or without its description.
import { words } from './fields.ts';
import { type Kind, needing, type Shape } from './kind.ts';
import { ATTACHMENT } from './sights.ts';

export const attachmentShape: Shape = {
  attachment: { is: 'some-of', of: ['image', 'video', 'any'] },
  alt: { is: 'one-of', of: ['any', 'missing', 'present'] },
};

/** An image or video is attached. */
export const attachment: Kind = {
  name: 'attachment',
  fields: ['attachment', 'alt'],
  open(value) {
    const kinds = words(value, 'attachment');
    const alt = words(value, 'alt')[0] ?? 'any';
    return needing([[ATTACHMENT]], (scene) => {
      const found = scene.attempt.draft.attachments.some(
        (one) => (kinds.includes('any') || kinds.includes(one.kind)) && (alt === 'any' || ((one.alt ?? '').trim() !== '') === (alt === 'present')),
      );
      return found ? [] : undefined;
    });
  },
};
