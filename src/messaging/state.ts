// What the popup shows: the organisation, the person, the rules and how they come, as they are at the moment of asking.
import type { OrganisationFile } from '../model/organisation.ts';
import type { Pack } from '../model/pack.ts';
import type { Record as Count } from '../model/record.ts';
import type { SealedEntry } from '../model/sealed.ts';
import type { Bilingual } from '../model/text.ts';
import type { Check, KeptPack } from '../model/update.ts';
import type { Settings } from '../storage/settings.ts';

/** The organisation in force on this device. */
export type OrganisationInForce =
  | { readonly from: 'none' }
  | { readonly from: 'example' | 'file'; readonly file: OrganisationFile; readonly since: string }
  /** `file` is the pack as an organisation file with one's own entry; `pack` has the notice, the replies and the drafts to practise on. */
  | {
      readonly from: 'pack';
      readonly file: OrganisationFile;
      readonly since: string;
      readonly pack: Omit<Pack, 'sealed' | 'sealedAccounts'>;
      readonly own?: SealedEntry;
    }
  /** The stored file cannot be read; it was left where it is, and the neutral organisation is in force. */
  | { readonly from: 'unreadable'; readonly why: string };

/** Who uses this device, once they have said so. */
export interface MeNow {
  readonly person: string;
  readonly confirmed: readonly { readonly version: string; readonly on: string }[];
  /** Roles that have gone from the register since this device last saw them. */
  readonly removed?: readonly { readonly account: string; readonly name: string; readonly role: string }[];
  /** Signed with the person's own secret, for the policy version in force once it is confirmed here. For the person to send; nothing sends it. */
  readonly receipt?: string;
}

/** Everything the popup shows. */
export interface State {
  readonly organisation: OrganisationInForce;
  readonly me: MeNow | undefined;
  readonly settings: Settings;
  readonly rules: RulesState;
  /** Absent when nothing was joined by code or by the administrator. */
  readonly updates?: UpdatesState;
  /** Names of the keys that hold something on this device. */
  readonly kept: readonly string[];
  readonly counts: readonly Count[] | 'unreadable';
  /** Titles of the rules named above, by id, where they are known. */
  readonly titles: Readonly<Record<string, Bilingual>>;
}

/** Where the organisation's rules come from and how that goes. */
export interface UpdatesState {
  /** Why the administrator's settings cannot be used, in English. */
  readonly managedFault?: string;
  readonly joined?: {
    readonly organisation: string;
    readonly channel: string;
    readonly words: readonly string[];
    readonly by: 'person' | 'policy';
    readonly since: string;
  };
  /** `allowed`: the browser lets the extension read this address whatever its server says. */
  readonly sources: readonly { readonly address: string; readonly allowed: boolean }[];
  readonly last?: Check;
  /** When a source last gave a good document or said that there is none newer. */
  readonly good?: string;
  readonly next?: string;
  /** The pack in force; absent until the first one has been accepted. `days`: since it was issued. */
  readonly pack?: Pick<Pack, 'version' | 'issued' | 'expires' | 'approval'> &
    Pick<KeptPack, 'signers' | 'source' | 'accepted'> & { readonly days: number; readonly expired: boolean };
  readonly loosened: KeptPack['loosened'];
  /** One's own entry has been found in the pack. */
  readonly personal: boolean;
}

export interface RulesState {
  /** Day the rules in the package were last changed, where the build could tell. */
  readonly date?: string | undefined;
  readonly count: number;
  /** Rules left out because they did not hold what a rule must; each with a reason, in English. */
  readonly skipped: readonly { readonly rule: string; readonly reason: string }[];
  readonly policy: 'ok' | 'missing' | 'corrupt';
}
