// Waits for what comes of itself: on a machine that does other things at the same time it comes late, which is no fault of the code.
import { vi } from 'vitest';

/** Asks again and again until `check` no longer throws; after twenty seconds throws what it threw last. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 20_000 });
