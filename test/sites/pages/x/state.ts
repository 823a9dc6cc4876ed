// Everything the X look-alike remembers: who is acting, the drafts being written, the timeline. Outside React, so that a thrown-away tree loses nothing.
import { ContentState, EditorState } from 'draft-js';
import { type Account, accountOf, xAccounts } from '../../people.ts';
import { situation } from '../shared/situation.ts';
import { store } from '../shared/store.ts';
import { decorator } from './decorators.tsx';

export interface Piece {
  readonly key: number;
  readonly state: EditorState;
  readonly picture: { readonly alt: string } | undefined;
  readonly poll: readonly string[] | undefined;
  /** A video's own title and description: written on a page of their own, not shown in the composer. */
  readonly video?: { readonly title: string; readonly description: string } | undefined;
}

export interface Form {
  readonly pieces: readonly Piece[];
  readonly active: number;
  readonly expanded: boolean;
  readonly sending: boolean;
}

export interface Post {
  readonly id: string;
  readonly author: Account;
  readonly text: string;
}

export type FormName = 'inline' | 'modal' | 'reply';

let keys = 0;
export function piece(text = '', picture: Piece['picture'] = undefined, video: Piece['video'] = undefined): Piece {
  keys += 1;
  const start = EditorState.createWithContent(ContentState.createFromText(text), decorator);
  return { key: keys, state: text === '' ? start : EditorState.moveSelectionToEnd(start), picture, poll: undefined, video };
}

const empty = (): Form => ({ pieces: [piece()], active: 0, expanded: false, sending: false });
const first = (): Form => ({
  ...empty(),
  pieces: [piece(situation.text, situation.media ? { alt: situation.alt } : undefined, situation.video ? { title: '', description: '' } : undefined)],
});

/** The text and picture of the address go to the form its page opens with. */
const opens: FormName = /^\/(compose|intent)\//.test(location.pathname) ? 'modal' : /\/status\//.test(location.pathname) ? 'reply' : 'inline';
export const forms = {
  inline: store<Form>(opens === 'inline' ? first() : empty()),
  modal: store<Form>(opens === 'modal' ? first() : empty()),
  reply: store<Form>(opens === 'reply' ? first() : empty()),
};

export function changeForm(name: FormName, change: Partial<Form>): void {
  forms[name].set((form) => ({ ...form, ...change }));
}

export function changePiece(name: FormName, key: number, change: Partial<Piece>): void {
  forms[name].set((form) => ({ ...form, pieces: form.pieces.map((one) => (one.key === key ? { ...one, ...change } : one)) }));
}

export const emptyForm = (name: FormName): void => forms[name].set(empty);
/** Opens something kept as a draft. */
export const reopen = (name: FormName, text: string): void => forms[name].set(() => ({ ...empty(), pieces: [piece(text)] }));

/** Text X posts: its own model's, not the page's. */
export const textOf = (one: Piece): string => one.state.getCurrentContent().getPlainText();

/** The delegated account acted as, if any: client-side state only, no cookie knows of it. */
export const delegate = store<Account | undefined>(situation.delegate);
export const toast = store<string | undefined>(undefined);
export const discarding = store(false);

export const acting = (): Account => delegate.get() ?? situation.viewer;
export function useActing(): Account {
  return delegate.use() ?? situation.viewer;
}

const by = (key: string): Account => accountOf(xAccounts, key);
export const timeline = store<readonly Post[]>([
  {
    id: '1900000000000000101',
    author: by('midshire-x'),
    text: 'Crews from Kelling and Millford have finished at Harrowdale Lane. The road is open again. Thank you for your patience.',
  },
  { id: '1900000000000000102', author: by('dee'), text: 'Lovely morning for a walk round Lightwater. 🔥 #Midshire' },
  { id: '1900000000000000103', author: by('kelling-x'), text: 'Mae ein diwrnod agored ddydd Sadwrn. Croeso i bawb! Open day on Saturday, all welcome.' },
  { id: '1900000000000000104', author: by('ruth'), text: 'Does anybody know when the Norbridge library opens on Sundays?' },
  { id: '1900000000000000105', author: by('priya'), text: 'The library in Norbridge opens at ten.' },
]);
