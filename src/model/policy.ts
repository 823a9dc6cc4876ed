// A policy: everything judge() needs, as plain JSON. Compiled once, parsed by JSON.parse, opened in the content script.
import { z } from 'zod';
import type { Account } from './account.ts';
import type { Nation } from './attempt.ts';
import type { Contact } from './contact.ts';
import type { Period } from './election.ts';
import type { OwnFacts } from './entity.ts';
import type { Facts } from './facts.ts';
import type { Hold, PolicyDocument } from './organisation.ts';
import type { Rule } from './rule.ts';
import { bilingualSchema } from './text.ts';

/** Grows when a policy's shape changes so that an older engine could misread it. */
export const POLICY_FORMAT = 4;

/** A rule as the engine needs it: without its examples. */
export type PolicyRule = Omit<Rule, 'examples'>;

/** A rule the engine could not use, and why. Shown to people, never swallowed. */
export interface Skipped {
  readonly rule: string;
  readonly reason: string;
}

/** A standard reply that the comms team has written. */
export const responseSchema = z.strictObject({
  id: z.string().min(1),
  topic: z.string().min(1),
  text: bilingualSchema,
  expires: z.iso.date().optional(),
});
export type Response = z.infer<typeof responseSchema>;

/** A list with the mutations of Welsh not yet written out. */
export interface PolicyList {
  readonly items: readonly string[];
  readonly welsh?: readonly string[] | undefined;
}

/** Phrases as they are written, and numbers of lists in `PackedPhrases`. */
export type Phrases = readonly (string | number)[];

/** A list as a policy carries it. */
export interface PackedList {
  readonly items: Phrases;
  readonly welsh?: Phrases | undefined;
}

/** The phrases of all rules and lists. `policy/packed-phrases.ts` writes them, `policy/text/phrase-book.ts` reads them. */
export interface PackedPhrases {
  /** What phrases are made of, parted by spaces and coded: the commonest, then the others as they are first met. */
  readonly symbols: string;
  /** How many UTF-16 units the symbols are. */
  readonly units: number;
  /** Lists of phrases, their signs coded. */
  readonly text: string;
  /** How many signs there are. */
  readonly signs: number;
  /** `sumOf` symbols and text: damage is seen without reading them. */
  readonly sum: number;
}

export interface Policy {
  readonly format: typeof POLICY_FORMAT;
  readonly engine: number;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly nation: Nation;
    readonly localPaper?: string | undefined;
    readonly contacts: Readonly<Record<string, Contact>>;
  };
  readonly document?: PolicyDocument | undefined;
  readonly own: OwnFacts;
  readonly accounts: readonly Account[];
  readonly periods: readonly Period[];
  readonly holds: readonly Hold[];
  /** What the organisation knows for certain. Absent in a policy compiled before facts were part of it. */
  readonly facts?: Facts | undefined;
  readonly rules: readonly PolicyRule[];
  readonly lists: Readonly<Record<string, PackedList>>;
  readonly phrases?: PackedPhrases | undefined;
  readonly responses: readonly Response[];
  /** Weights of the classifier, checked when the policy is opened. */
  readonly classifier?: unknown;
  /** Rules left out when the policy was compiled. */
  readonly skipped: readonly Skipped[];
}
