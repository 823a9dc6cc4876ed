// What the parts of the extension may ask each other, as two interfaces of functions. Types only: every part imports this.
import type { Account, ActingAs } from '../model/account.ts';
import type { PlatformName } from '../model/identity.ts';
import type { OrganisationFile } from '../model/organisation.ts';
import type { Pack, Practice } from '../model/pack.ts';
import type { Record as Count } from '../model/record.ts';
import type { SealedEntry } from '../model/sealed.ts';
import type { Check, KeptPack } from '../model/update.ts';
import type { Policy } from '../policy/index.ts';
import type { Settings } from '../storage/settings.ts';

export type { Settings } from '../storage/settings.ts';

/** Why a page is not (fully) checked. Each has a sentence `popup_blind_<reason>`; never content, never a name. */
export const BLIND_REASONS = [
  'policy-missing',
  'policy-corrupt',
  'site-changed',
  'switched-off',
  'extension-reloaded',
  'rules-stale',
  'slipped-past',
  'fault',
] as const;
export type BlindReason = (typeof BLIND_REASONS)[number];

/** How well one page is being checked. No names, no addresses, no text. */
export interface HealthReport {
  readonly platform: PlatformName;
  readonly state: 'checking' | 'partly' | 'blind';
  readonly reasons: readonly BlindReason[];
  /** Landmarks the platform did not find, for example `post-control`. */
  readonly missing: readonly string[];
  /** Posts are judged as they leave, whatever the page looks like. */
  readonly secondLine?: boolean;
  /** Language of the page, for example `en-GB`: sites differ by it. */
  readonly locale?: string;
}

/** What a page says when the popup asks it: told at that moment, never stored. */
export interface PageReport {
  readonly health: HealthReport;
  readonly composers: number;
  /** The page's host name, so that the person can switch checks off there and on again. */
  readonly host?: string;
  /** Who the page acts as now; `accountId` when the register knows it. */
  readonly standing?: {
    readonly actingAs: ActingAs;
    readonly name: string;
    readonly accountId?: Account['id'];
    /** For what is not on the register only, so that the person can have it put there. */
    readonly id?: string;
    readonly handle?: string;
  };
}

/** Which outcome a finding's rules had, to be counted by day and rule and nothing else. */
export interface CountRequest {
  readonly rules: readonly string[];
  readonly outcome: Count['outcome'];
}

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

/** A text on its way from a page to the popup: in the background's memory until the popup asks, never stored. */
export interface HandedOver {
  /** The selected words, whole; empty for the bare shortcut; undefined when the popup was opened from its own button. */
  readonly text?: string;
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

/** What a join code says, to be compared by eye before it is accepted. */
export interface JoinPreview {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly channel: string;
  readonly words: readonly string[];
  /** Empty when updates come as files. */
  readonly address: string;
  /** It carries one's own secret. */
  readonly personal: boolean;
}

export interface UpdateFile {
  readonly name: string;
  readonly text: string;
}

export interface RulesState {
  /** Day the rules in the package were last changed, where the build could tell. */
  readonly date?: string | undefined;
  readonly count: number;
  /** Rules left out because they did not hold what a rule must; each with a reason. */
  readonly skipped: readonly string[];
  readonly policy: 'ok' | 'missing' | 'corrupt';
}

/** Every error a part may answer with; each has a sentence `popup_error_<code>`. */
export const ERROR_CODES = [
  'not-understood',
  'not-a-file',
  'person-unknown',
  'storage-full',
  'storage-failed',
  'kept-corrupt',
  'unreachable',
  'code-unreadable',
  'code-damaged',
  'code-newer',
  'managed',
  'not-joined',
  'fault',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export interface Failure {
  readonly code: ErrorCode;
  /** Technical words for the second line, in English. */
  readonly detail: string;
}
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** A publishing request of a frame, on its way to the guard of the whole page. Passed on, never stored. */
export interface FrameRequest {
  /** A name the frame has made up for itself. */
  readonly frame: string;
  readonly asking: { readonly id: number; readonly name: string; readonly body: string; readonly actor: string; readonly sync: boolean };
}

/** Answered by the background. One argument each, JSON only. */
export interface BackgroundProtocol {
  state(): Answer<State>;
  /** The compiled policy, for judging in the popup. */
  policy(): Answer<Policy>;
  useExample(): Answer<null>;
  /** The content of an organisation file, already parsed from YAML or JSON. It is validated again here. */
  joinOrganisation(file: unknown): Answer<null>;
  /** What a join code or link says. Nothing is stored. */
  readCode(text: string): Answer<JoinPreview>;
  /** The person has compared the words. Stores whom to trust and where to ask; the rules follow with the first check. */
  joinByCode(text: string): Answer<null>;
  /** Asks every source now, and answers when that is done; how it went is in the state. */
  checkNow(): Answer<null>;
  /** An update that came as a file. */
  importUpdate(file: UpdateFile): Answer<Pick<Check, 'result' | 'code'>>;
  chooseMe(person: string): Answer<null>;
  /** The person has read this version of the organisation's policy. Kept on this device only; the receipt is in the state. */
  confirmPolicy(version: string): Answer<null>;
  /** The person has seen which roles have gone from the register. */
  rolesNoted(): Answer<null>;
  setSettings(change: Partial<Settings>): Answer<null>;
  /** What the person asked to have checked from the context menu or by the shortcut; told once, then forgotten. Undefined when nothing was. */
  handedOver(): Answer<HandedOver>;
  /** Drafts to practise on: the organisation's own, or the package's in the person's language. */
  practice(): Answer<readonly Practice[]>;
  count(request: CountRequest): Answer<null>;
  health(report: HealthReport): Answer<null>;
  /** Hands a frame's request to the guard of its page and brings back what is to become of it now. */
  frame(request: FrameRequest): Answer<'go' | 'stop' | 'wait'>;
  /** Compiles the rules again when the stored ones are lost or damaged. */
  rebuild(): Answer<null>;
  deleteEverything(): Answer<null>;
}

export type BackgroundName = keyof BackgroundProtocol;
export type ArgumentOf<N extends BackgroundName> = Parameters<BackgroundProtocol[N]>[0];
export type ValueOfAnswer<N extends BackgroundName> = Extract<ReturnType<BackgroundProtocol[N]>, { ok: true }>['value'];

/** What travels. `to` keeps the two directions apart on the one channel that the browser gives. */
export interface BackgroundRequest<N extends BackgroundName = BackgroundName> {
  readonly to: 'background';
  readonly name: N;
  readonly argument?: ArgumentOf<N>;
}
export interface PageRequest {
  readonly to: 'page';
  readonly name: 'report';
}
export interface PageFrameRequest {
  readonly to: 'page';
  readonly name: 'frame';
  readonly request: FrameRequest;
}
