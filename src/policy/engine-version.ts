// What this engine is: a policy compiled for a later format is refused rather than misread.
export const FORMAT = 3;
/** Counts up when the rule language grows. */
export const ENGINE = 1;
