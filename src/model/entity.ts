// What the personal-data detectors find, before any rule looks at it.

/** Contract names (design: contracts 3). */
export const ENTITY_NAMES = [
  'uk-nhs-number',
  'uk-national-insurance-number',
  'uk-postcode',
  'uk-address',
  'uk-vehicle-registration',
  'uk-passport',
  'uk-driving-licence',
  'uk-bank-account',
  'phone',
  'email',
  'payment-card',
  'iban',
  'ip-address',
  'date-of-birth',
  'case-reference',
] as const;
export type EntityName = (typeof ENTITY_NAMES)[number];

export interface Entity {
  readonly entity: EntityName;
  /** UTF-16 offsets into the text as given, on whole characters. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1; at least 0.5 means "would be a finding". */
  readonly score: number;
  /** Why: shape, context words, checks passed. For `whichhat explain` and tests. */
  readonly because: readonly string[];
  /** A narrower kind, for rules that need it: `mobile`, `landline`, `helpline`, `own`, `planning`, … */
  readonly subtype?: string;
}

/** What the organisation owns, so that its own numbers and places are never findings. */
export interface OwnFacts {
  readonly phones: readonly string[];
  readonly postcodes: readonly string[];
  readonly emailDomains: readonly string[];
  readonly places: readonly string[];
}
