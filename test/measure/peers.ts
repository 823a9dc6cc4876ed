// The test rows of other personal-data tools, brought to one shape: which spans are to be found, and which entity a row speaks of.
import type { EntityName } from '../../src/model/entity.ts';

export interface PeerRow {
  readonly suite: string;
  readonly text?: string;
  readonly polarity?: string;
  readonly entity?: string;
  readonly entity_checked?: string;
  readonly region?: string;
  readonly expected?: readonly (readonly [number, number])[];
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly entity: string; readonly value?: string }[];
  readonly forms?: readonly string[];
}

export interface Wanted {
  readonly entity: EntityName;
  /** Absent: anywhere in the text will do. */
  readonly at?: readonly [number, number];
}

export interface Case {
  readonly text: string;
  readonly wanted: readonly Wanted[];
  /** Spans that are labelled as something we do not name: a hit there is neither right nor wrong. */
  readonly neutral: readonly (readonly [number, number])[];
  /** The only entity the row's labels speak of; absent when they speak of all. */
  readonly about?: EntityName;
}

/** Their names for what we name. Addresses and dates of anywhere, a sort code alone and postcodes of elsewhere are not among them. */
const NAMED: Readonly<Record<string, EntityName>> = {
  UK_NHS: 'uk-nhs-number',
  UK_NINO: 'uk-national-insurance-number',
  UK_POSTCODE: 'uk-postcode',
  UK_VEHICLE_REGISTRATION: 'uk-vehicle-registration',
  UK_PASSPORT: 'uk-passport',
  UK_DRIVING_LICENCE: 'uk-driving-licence',
  UK_SORT_CODE_ACCOUNT: 'uk-bank-account',
  UK_BANK_ACCOUNT: 'uk-bank-account',
  UK_BANK_ACCOUNT_IBAN: 'iban',
  PHONE: 'phone',
  PHONE_UK: 'phone',
  PHONE_UK_MOBILE: 'phone',
  PHONE_NUMBER: 'phone',
  EMAIL: 'email',
  EMAIL_ADDRESS: 'email',
  CREDIT_CARD: 'payment-card',
  CARD: 'payment-card',
  IBAN: 'iban',
  IBAN_CODE: 'iban',
  IP: 'ip-address',
  IP_ADDRESS: 'ip-address',
  DATE_OF_BIRTH: 'date-of-birth',
};

/** Numbers as they are written in the United Kingdom, or with its country code. Others are not ours to find. */
const UK_PHONE = /^(?:(?:\+|00)\s?44|\(?0)[\d\s()x.#-]{8,}$/i;

/** The cases a row makes; none when it speaks of nothing we name, or says itself that it is doubtful. */
export function casesOf(row: PeerRow): Case[] {
  if (row.forms) return row.forms.map((text) => ({ text, wanted: [{ entity: 'phone', at: [0, text.length] }], neutral: [], about: 'phone' }));
  if (row.text === undefined || (row.polarity !== 'positive' && row.polarity !== 'negative')) return [];
  const { text } = row;
  const checked = row.entity ?? row.entity_checked;
  const about = checked === undefined ? undefined : NAMED[checked];
  if (checked !== undefined && about === undefined) return [];
  if (row.expected && about)
    return [
      labelled(
        text,
        row.expected.map((at) => ({ entity: about, at })),
        [],
        about,
      ),
    ];
  const spans = (row.spans ?? []).map(({ start, end, entity }) => ({ entity: NAMED[entity], at: [start, end] as const }));
  if (spans.length === 0 && about && row.polarity === 'positive') return [labelled(text, [{ entity: about }], [], about)];
  const wanted = spans.flatMap(({ entity, at }): Wanted[] => (entity ? [{ entity, at }] : []));
  return [
    labelled(
      text,
      wanted,
      spans.filter(({ entity }) => !entity).map(({ at }) => at),
      about,
    ),
  ];
}

/** Moves phone numbers of other countries from what is wanted to what does not count. */
function labelled(text: string, wanted: readonly Wanted[], neutral: readonly (readonly [number, number])[], about: EntityName | undefined): Case {
  const ours = ({ entity, at }: Wanted): boolean => entity !== 'phone' || UK_PHONE.test(at ? text.slice(...at).trim() : text.trim());
  return {
    text,
    wanted: wanted.filter(ours),
    neutral: [...neutral, ...wanted.filter((each) => !ours(each)).map(({ at }): readonly [number, number] => at ?? [0, text.length])],
    ...(about ? { about } : {}),
  };
}
