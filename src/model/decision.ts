// What the person chose when a draft was held.
export type Choice = 'go-back' | 'post-anyway' | 'second-look';

export interface Decision {
  readonly choice: Choice;
  /** For `post-anyway` at block level: which reason was chosen. */
  readonly reason?: string;
  /** Ids of the rules whose finding the person called wrong. */
  readonly disputed: readonly string[];
}
