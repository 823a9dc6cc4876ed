// What `import core from 'virtual:whichhat-core'` gives, for the type checker: the build makes it.
declare module 'virtual:whichhat-core' {
  const core: import('../model/core-source.ts').CoreSource;
  export default core;
}
