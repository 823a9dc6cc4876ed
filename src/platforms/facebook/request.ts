// Names of the requests with which Facebook publishes something. The document id rotates; the friendly name does not.
import type { PostRequests } from '../platform.ts';

/** Last seen 2026-10; `CometUFICreateCommentMutation` was the name before about 2023. */
export const requests: PostRequests = {
  paths: [],
  friendlyNames: [
    'ComposerStoryCreateMutation',
    'ComposerStoryEditMutation',
    'useCometUFICreateCommentMutation',
    'CometUFICreateCommentMutation',
    'useCometUFIEditCommentMutation',
    'BusinessComposerStoryCreationMutation',
    'StoriesCreateMutation',
  ],
};
