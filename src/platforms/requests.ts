// How the publishing requests of a site are recognised, without anything else of the site: for frames, where nothing is read.
import { requests as facebook } from './facebook/request.ts';
import type { PostRequests } from './platform.ts';
import { requests as x } from './x/request.ts';

/** Asked only on the hosts the manifest names. */
export const requestsOf = (host: string): PostRequests => (host.endsWith('facebook.com') ? facebook : x);
