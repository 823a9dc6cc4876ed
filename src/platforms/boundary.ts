// The wall between a platform's reading of a page and everybody who asks: nothing a site does makes the product throw into its page.
// A reading that failed is answered with "nothing" or "unknown", and remembered for health().
import type { Composer, Platform } from './platform.ts';

/** A platform that never throws. Parts that have failed since the page was loaded appear in `health().missing` as `<part>-failed`. */
export function sound(platform: Platform): Platform {
  const failed = new Set<string>();
  const guarded = <A extends unknown[], R>(part: string, run: (...args: A) => R, instead: R) => {
    return (...args: A): R => {
      try {
        return run(...args);
      } catch {
        failed.add(`${part}-failed`);
        return instead;
      }
    };
  };
  const { replyToLang, control } = platform;
  const health = guarded('health', (root: Document, only?: Composer) => platform.health(root, only), { state: 'lost', missing: [] });
  return {
    name: platform.name,
    requests: platform.requests,
    hosts: platform.hosts,
    editorSelectors: platform.editorSelectors,
    matches: (url) => platform.matches(url),
    composerOf: guarded('composer', (element: Element) => platform.composerOf(element), undefined),
    attempt: (event) => {
      const attempted = guarded('attempt', () => platform.attempt(event), undefined)();
      return attempted && { ...attempted, release: guarded('release', () => attempted.release(), false) };
    },
    identity: guarded('identity', (composer) => platform.identity(composer), { state: 'unknown', platform: platform.name, reason: 'no-signal', evidence: [] }),
    draft: guarded('draft', (composer) => platform.draft(composer), { text: '', attachments: [] }),
    ...(control && { control: guarded('control', (composer) => control(composer), undefined) }),
    sent: guarded('request', (leaving, root) => platform.sent(leaving, root), undefined),
    ...(replyToLang && { replyToLang: guarded('reply-language', (composer) => replyToLang(composer), undefined) }),
    composers: guarded('composers', (root: Document) => platform.composers(root), []),
    health: (root, only) => {
      const { state, missing } = health(root, only);
      return failed.size === 0 ? { state, missing } : { state: state === 'well' ? 'partly' : state, missing: [...missing, ...failed] };
    },
  };
}
