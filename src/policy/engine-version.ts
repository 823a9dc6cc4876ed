// What this engine is: a policy compiled for a later format is refused rather than misread.
export const FORMAT = 2;
/** Counts up when the rule language grows. */
export const ENGINE = 1;
