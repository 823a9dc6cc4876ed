// The words of one language as the build hands them over, without those that only the desk says.
declare module 'virtual:whichhat-words/*' {
  const words: Readonly<Record<string, import('./translator.ts').Message>>;
  export default words;
}
