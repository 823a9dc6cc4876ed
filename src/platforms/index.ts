// Every platform this product reads: one line each.
import { facebook } from './facebook/index.ts';
import type { Platform } from './platform.ts';
import { x } from './x/index.ts';

export const platforms: readonly Platform[] = [facebook, x];

/** The platform of an address; undefined for every page that is not one of theirs. */
export function platformOf(url: URL): Platform | undefined {
  return platforms.find((platform) => platform.matches(url));
}
