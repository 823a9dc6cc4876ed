// The project's example drafts as the build hands them over, one object each, nothing validated at run time; and everyday posts, as their text.
declare module 'virtual:whichhat-drafts' {
  const drafts: readonly unknown[];
  export default drafts;
  export const everyday: readonly string[];
}
