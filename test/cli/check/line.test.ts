// A line of `whichhat check` becomes the attempt it describes.
import { describe, expect, it } from 'vitest';
import { attemptOf, checkLineSchema } from '../../../src/cli/check/line.ts';
import { organisationFileSchema } from '../../../src/model/organisation.ts';

const file = organisationFileSchema.parse({
  organisation: { id: 'x', name: 'X Council', nation: 'wales' },
  accounts: [{ id: 'main-fb', platform: 'facebook', kind: 'corporate', name: 'X Council News' }],
});
const attempt = (line: object, known = true): ReturnType<typeof attemptOf> => attemptOf(checkLineSchema.parse(line), file, known);

describe('attemptOf', () => {
  it('needs only a text and a voice', () => {
    expect(attempt({ text: 'Hello', actingAs: 'corporate' })).toMatchObject({
      standing: { actingAs: 'corporate', name: 'X Council' },
      draft: { text: 'Hello', attachments: [] },
      surface: 'post',
    });
    expect(checkLineSchema.safeParse({ text: 'Hello' }).success).toBe(false);
    expect(checkLineSchema.safeParse({ actingAs: 'corporate' }).success).toBe(false);
  });

  it('takes account, attachments, declarations, language and nation over', () => {
    const found = attempt({
      text: '',
      actingAs: 'corporate',
      account: 'main-fb',
      surface: 'reply',
      nation: 'scotland',
      attachments: [{ kind: 'image', alt: 'A gate' }],
      declared: { politicallyRestricted: true },
      replyToLang: 'cy',
    });
    expect(found).toMatchObject({ platform: 'facebook', surface: 'reply', nation: 'scotland', declared: { politicallyRestricted: true }, replyToLang: 'cy' });
    expect(found.standing).toMatchObject({ name: 'X Council News', account: { id: 'main-fb' } });
    expect(found.draft.attachments).toEqual([{ kind: 'image', alt: 'A gate' }]);
  });

  it('speaks for no account when the voice is a person’s own or unknown', () => {
    for (const actingAs of ['personal', 'unknown', 'unregistered']) {
      expect(attempt({ text: '', actingAs, account: 'main-fb' }).standing).toEqual({ actingAs, name: '' });
    }
  });

  it('refuses an account that is not in the file, and knows none without one', () => {
    expect(() => attempt({ text: '', actingAs: 'corporate', account: 'other' })).toThrow('account is "other"; allowed: "main-fb"');
    expect(attempt({ text: '', actingAs: 'corporate', account: 'other' }, false).standing).not.toHaveProperty('account');
  });
});
