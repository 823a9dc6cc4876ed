// How each kind of account looks: icon and colour. The word comes from the language files. All three always go together.
import type { ActingAs } from '../model/account.ts';
import type { IconName } from './icons.tsx';
import type { Colour } from './tokens.css.ts';

export interface Voice {
  readonly icon: IconName;
  readonly colour: Colour;
  /** Key of the word in the language files, for example `corporate account`. */
  readonly word: string;
}

export const VOICES: { readonly [kind in ActingAs]: Voice } = {
  corporate: { icon: 'building', colour: 'corporate', word: 'mark_kind_corporate' },
  partnership: { icon: 'partners', colour: 'corporate', word: 'mark_kind_partnership' },
  professional: { icon: 'badge', colour: 'professional', word: 'mark_kind_professional' },
  member: { icon: 'member', colour: 'professional', word: 'mark_kind_member' },
  personal: { icon: 'person', colour: 'personal', word: 'mark_kind_personal' },
  unofficial: { icon: 'unlisted', colour: 'unlisted', word: 'mark_kind_unofficial' },
  unregistered: { icon: 'unlisted', colour: 'unlisted', word: 'mark_kind_unregistered' },
  unknown: { icon: 'question', colour: 'unsure', word: 'mark_unknown' },
};
