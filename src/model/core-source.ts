// The rules folder as plain objects: YAML already read, nothing validated. What the build puts into the extension and the command line reads at run time.

export interface CoreSource {
  readonly rules: readonly unknown[];
  readonly lists: Readonly<Record<string, unknown>>;
  /** Weights of the classifier. */
  readonly weights?: unknown;
  readonly exampleOrganisation: unknown;
  /** Drafts to practise on, by language. */
  readonly practice?: unknown;
  /** Day the rules were last changed, `2026-11-22`, where it is known. */
  readonly rulesDate?: string | undefined;
}
