// What the Facebook look-alike remembers besides drafts: the feed, and which dialog is open.
import { type Account, accountOf, facebookAccounts } from '../../people.ts';
import { situation } from '../shared/situation.ts';
import { store } from '../shared/store.ts';

export interface Comment {
  readonly author: Account;
  readonly text: string;
}

export interface Story {
  readonly id: string;
  readonly author: Account;
  readonly text: string;
  readonly comments: readonly Comment[];
}

export type Dialog = { readonly kind: 'create' } | { readonly kind: 'edit' | 'share'; readonly story: Story };

const by = (key: string): Account => accountOf(facebookAccounts, key);

export const stories = store<readonly Story[]>([
  {
    id: '122100000000101',
    author: by('kelling-fb'),
    text: 'Open day this Saturday from 10am at Kelling Fire Station. Come and try a hose reel. Free, all welcome.',
    comments: [
      { author: by('dee'), text: 'See you there!' },
      { author: by('kelling-fb'), text: 'Parking is behind the library.' },
    ],
  },
  { id: '122100000000103', author: by('midshire-fb'), text: 'Home fire safety visits are free. Ask for one on 0800 000 0000.', comments: [] },
  { id: '122100000000102', author: by('ruth'), text: 'Lost: one grey cat, answers to Biscuit, near Lightwater.', comments: [] },
]);

export const dialog = store<Dialog | undefined>(undefined);
export const picture = store(situation.media);
/** Posts waiting to be published or being sent: their button is off. */
export const sending = store(false);

/** Who comments are made as: normally the acting profile, on a Page's own posts sometimes another. */
export const commenter: Account = situation.commentAs ?? situation.viewer;

export function addStory(id: string, text: string): void {
  stories.set((before) => [{ id, author: situation.viewer, text, comments: [] }, ...before]);
}

export function addComment(id: string, text: string): void {
  stories.set((before) => before.map((one) => (one.id === id ? { ...one, comments: [...one.comments, { author: commenter, text }] } : one)));
}
