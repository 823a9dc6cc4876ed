// Before each unit test file with a page: effects run right after a screen is drawn. Preact leaves them, also those that tidy up, for after the
// next paint, which comes when the last test has ended and its page is gone.
import { options } from 'preact';

if (typeof document !== 'undefined') options.requestAnimationFrame = queueMicrotask;
