// Why something of the organisation's own is left out, in the language of the screen where the packs room has one sentence for it.
import type { T } from '../../i18n/translator.ts';

/** What the packs room says, with the key of the same in both languages. What names a place in a rule file stays as it is. */
const SAID: Readonly<Record<string, string>> = {
  'is not a rule of this version': 'desk_left_out_rule',
  'loosens a rule that blocks, with one signature only': 'desk_left_out_signature',
  'loosens the rule and needs an end date: until': 'desk_left_out_end',
};

export const leftOut = (t: T, reason: string): string => (SAID[reason] === undefined ? reason : t(SAID[reason]));
