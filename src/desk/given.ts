// What the shell hands the desk: words, clock, chance, the package's rules and a place on the device. Tests hand over their own.
import type { Messages } from '../i18n/translator.ts';
import type { Language } from '../model/text.ts';
import type { Device } from './file/device.ts';
import type { Places } from './file/places.ts';
import type { Seat } from './file/seat.ts';

/** The rules folder as the build hands it over, nothing validated yet, and the example drafts. */
export interface DeskCore {
  readonly rules: readonly unknown[];
  readonly lists: Readonly<Record<string, unknown>>;
  readonly weights?: unknown;
  readonly exampleOrganisation: unknown;
  /** One draft each, as `rules/example/drafts.jsonl` has them. */
  readonly drafts: readonly unknown[];
  /** Ordinary posts of public bodies, none of which wants a warning. */
  readonly everyday: readonly string[];
}

export interface DeskGiven {
  readonly messages: Readonly<Record<Language, Messages>>;
  /** The clock, so that tests can set it. */
  readonly now: () => Date;
  /** The browser's language tag, for example `cy-GB`. */
  readonly uiLanguage: string;
  /** So many random bytes. */
  readonly chance: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** Fetched when first needed, so that the page is there at once. */
  readonly core: () => Promise<DeskCore>;
  readonly device: Device;
  readonly places: Places;
  readonly seat: Seat;
}
