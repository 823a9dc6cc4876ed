// What the parts of the extension may ask each other, as two interfaces of functions. Types only: every part imports this.
import type { Practice } from '../model/pack.ts';
import type { Check } from '../model/update.ts';
import type { Policy } from '../policy/index.ts';
import type { Settings } from '../storage/settings.ts';
import type { Answer } from './answer.ts';
import type { CountRequest, HealthReport } from './health.ts';
import type { State } from './state.ts';

export type { Settings } from '../storage/settings.ts';
export * from './answer.ts';
export * from './health.ts';
export * from './state.ts';

/** A text on its way from a page to the popup: in the background's memory until the popup asks, never stored. */
export interface HandedOver {
  /** The selected words, whole; empty for the bare shortcut; undefined when the popup was opened from its own button. */
  readonly text?: string;
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
