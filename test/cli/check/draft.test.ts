// A row of a file of drafts becomes the line that `whichhat check` would be given.
import { expect, it } from 'vitest';
import { draftSchema, lineOf } from '../../../src/cli/check/draft.ts';

const line = (row: object): ReturnType<typeof lineOf> => lineOf(draftSchema.parse({ id: 'a', text: 'x', actingAs: 'corporate', ...row }));

it('puts a row inside or outside the period of the example organisation', () => {
  expect(line({}).at).toBe('2026-06-20T10:00:00Z');
  expect(line({ when: 'preelection' }).at).toBe('2026-04-20T10:00:00Z');
});

it('takes what the context says of pictures, nation, role and reply', () => {
  expect(line({ context: { hasImage: true } }).attachments).toEqual([{ kind: 'image' }]);
  expect(line({ context: { hasImage: true, altText: 'A gate' } }).attachments).toEqual([{ kind: 'image', alt: 'A gate' }]);
  expect(line({ context: { hasVideo: true } }).attachments).toEqual([{ kind: 'video' }]);
  expect(line({ context: { org: 'wales', role: 'politically-restricted', replyToLang: 'cy' } })).toMatchObject({
    nation: 'wales',
    declared: { politicallyRestricted: true },
    replyToLang: 'cy',
    surface: 'reply',
  });
  expect(line({}).declared).toBeUndefined();
});
