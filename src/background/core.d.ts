// The rules folder as the build hands it over: YAML already parsed, nothing validated at run time (tests validate it).
declare module 'virtual:whichhat-core' {
  const core: {
    readonly rules: readonly unknown[];
    readonly lists: Readonly<Record<string, unknown>>;
    readonly weights?: unknown;
    readonly exampleOrganisation: unknown;
    /** Drafts to practise on, by language. */
    readonly practice?: unknown;
    /** Day the rules were last changed, `2026-11-22`, where the build could tell. */
    readonly rulesDate?: string;
  };
  export default core;
}
