// What every scenario does with a scene: visit an address, look at what the server received, and find the page's console clean.
import { expect } from 'vitest';
import type { Received } from '../../sites/log.ts';
import type { Scene, Visit } from './scene.ts';

export interface Visits {
  /** Visits, runs the body, and expects that nothing was thrown into the page's console. */
  at(address: string, body: (visit: Visit) => Promise<void>): Promise<void>;
  /** What the site has published so far of this visit. */
  posts(visit: Visit): readonly Received[];
  /** Waits until the site has published so many. */
  sent(visit: Visit, count?: number): Promise<readonly Received[]>;
}

export function visits(scene: () => Scene): Visits {
  return {
    async at(address, body) {
      const visit = await scene().visit(address);
      try {
        await body(visit);
        expect(visit.complaints).toEqual([]);
      } finally {
        await visit.close();
      }
    },
    posts: (visit) => scene().sites.log.posts(visit.session),
    sent: (visit, count = 1) => scene().sites.waitForPosts(count, 10_000, visit.session),
  };
}
