// What this engine is: a policy compiled for a later format is refused rather than misread.
export const FORMAT = 4;
/** Counts up when the rule language grows. 2: rules and changes of a pack that begin on a later day. */
export const ENGINE = 2;
