// The look-alike sites, for tests, the demo and screenshots: `startSites()` and the address of every situation.
//
//   const sites = await startSites();
//   launch Chromium with sites.chromiumArgs() (and '--no-sandbox' as root), or Firefox with sites.firefoxPrefs() and acceptInsecureCerts
//   await page.goto(x.home({ s: 'clean-post', as: 'midshire-x' }));
//   … type and press …
//   const [post] = await sites.waitForPosts(1, 5000, 'clean-post');     // { text, actor, actorName, surface, operation, headers, body, at }
//   sites.log.chats('clean-post')                                        // private messages, kept apart; log.all() also has alt text, poll cards, switches
//
// Query switches of every page (each page load says its whole situation):
//   s=ID              scenario; its log entries and sign-in are its own. Also kept in the cookie `session` for later loads without it.
//   as=KEY            who is signed in, by `people.ts` key, id or handle. Facebook: a Page's key means "Sam Carter acting as that Page".
//                     Default on a scenario's first load: Sam Carter; after that, whatever the browser's cookies say.
//   delegate=KEY      X: acting for this account by delegation from the start (no cookie knows; requests carry x-act-as-user-id)
//   commentAs=KEY     Facebook: comments and group posts are made as this profile although another is acting on the page as a whole
//   ui=en|cy|de|fr|ja|ar      interface language; ar is right to left
//   variant=two-step          Facebook: Next, then "Post settings" with Back and Post. The first dialog stays, hidden
//   variant=two-step-unmounted   used with two-step: the editor leaves the page at the second step
//   variant=stale             the cookies moved to another account after this page was made
//   variant=placeholder-only  Facebook: editors carry aria-placeholder but no aria-label
//   variant=no-header-name    Facebook: the create dialog does not name who is acting
//   variant=faceless-columns  X Pro: the columns' heads do not show who each acts as
//   variant=lexical           X: the editor is Lexical instead of Draft.js; lexical-bare: without its test id as well
//   quirk=ignore-untrusted    the site's own post controls ignore presses that no person made
//   quirk=confirm             the site asks a question of its own after Post; its answer sends
//   quirk=rerender            the tree is thrown away and made anew every second; drafts survive in the site's own state
//   quirk=slow                the server answers posts after 1.5 s
//   quirk=refuse              the server refuses posts with 403 (they are not logged)
//   dark=1 · text=…  (start of the draft) · media=image|video · alt=… (its description) · emoji=img (Facebook: emoji become img[alt])
// `variant` and `quirk` take several values, separated by commas.
// By hand or from another process: GET /__log?s=ID, /__set?x=KEY&facebook=KEY&s=ID, /__clear?s=ID on any host.
//
// Where things are: X's editors are [data-testid^="tweetTextarea_"][contenteditable="true"], on mobile hosts a textarea inside that test id.
// Facebook's dialog opens by pressing [role=region] [role=button] (or the key `p`); its editor is [role=dialog] [data-lexical-editor].
// X's shortcuts: n, j, k, /. Two parallel scenarios in one browser need two browser contexts, as cookies are shared.
import type { Quirk, UiLanguage } from './situation.ts';

export { type Sites, startSites } from './server.ts';

export type Variant = 'two-step' | 'two-step-unmounted' | 'stale' | 'placeholder-only' | 'no-header-name' | 'faceless-columns' | 'lexical' | 'lexical-bare';

export interface Switches {
  readonly s?: string;
  readonly as?: string;
  readonly delegate?: string;
  readonly commentAs?: string;
  readonly ui?: UiLanguage;
  readonly variant?: Variant | readonly Variant[];
  readonly quirk?: Quirk | readonly Quirk[];
  readonly dark?: boolean;
  readonly text?: string;
  readonly media?: 'image' | 'video';
  readonly alt?: string;
  readonly emoji?: 'img';
}

function address(base: string, switches: Switches): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(switches)) {
    if (value === undefined || value === false) continue;
    url.searchParams.set(name, value === true ? '1' : Array.isArray(value) ? value.join(',') : String(value));
  }
  return url.href;
}

const at =
  (base: string) =>
  (switches: Switches = {}): string =>
    address(base, switches);

/** Posts that are on the X timeline from the start. */
export const xPosts = {
  midshire: '1900000000000000101',
  dee: '1900000000000000102',
  kellingWelsh: '1900000000000000103',
  ruth: '1900000000000000104',
  councillor: '1900000000000000105',
} as const;
/** Stories that are in the Facebook feed from the start. */
export const facebookPosts = { kelling: '122100000000101', midshire: '122100000000103', ruth: '122100000000102' } as const;

/** Addresses on the X look-alike. */
export const x = {
  /** Inline composer over the timeline. */
  home: at('https://x.com/home'),
  /** The compose dialog over /home: two composers on one page. `addButton` makes a thread. */
  modal: at('https://x.com/compose/post'),
  /** A share link: the dialog, with `text` in it. */
  intent: at('https://x.com/intent/post'),
  /** A post's own page, with the collapsed inline reply. */
  status: at(`https://x.com/MidshireFire/status/${xPosts.midshire}`),
  /** The same under a post in Welsh. */
  statusWelsh: at(`https://x.com/KellingFire/status/${xPosts.kellingWelsh}`),
  replyModal: at(`https://x.com/compose/post?in_reply_to=${xPosts.midshire}`),
  quote: at(`https://x.com/compose/post?quote=${xPosts.dee}`),
  /** A quote of somebody who stands for office. */
  quoteCouncillor: at(`https://x.com/compose/post?quote=${xPosts.councillor}`),
  /** The dialog that changes a post already out: its button says "Update". */
  edit: at(`https://x.com/compose/post?edit=${xPosts.midshire}`),
  /** A date is set: its button says "Schedule". */
  schedule: at('https://x.com/compose/post?scheduled=1'),
  /** The list of drafts kept; `text` is the one in it. */
  drafts: at('https://x.com/compose/post/unsent/drafts'),
  /** A community's page with its inline composer. */
  community: at('https://x.com/i/communities/1700000000000000777'),
  mobile: at('https://mobile.x.com/compose/post'),
  mobileHome: at('https://mobile.x.com/home'),
  oldHost: at('https://twitter.com/home'),
  /** X Pro: press "Compose post" for the drawer; one column acts as @MidshireFire. Its post buttons carry no test id. */
  pro: at('https://pro.x.com/i/decks/1'),
  /** Private messages, the older Draft.js box. */
  messages: at('https://x.com/messages'),
  /** Private messages, the newer textarea. */
  chat: at('https://x.com/i/chat'),
} as const;

/** Addresses on the Facebook look-alike. */
export const facebook = {
  /** Feed with the "Create a post" region; press it for the dialog. */
  feed: at('https://www.facebook.com/'),
  /** A story's own page, its comments open. */
  post: at(`https://www.facebook.com/kellingfire/posts/${facebookPosts.kelling}`),
  group: at('https://www.facebook.com/groups/110100000000777'),
  /** The feed with a private chat box in the corner. */
  messages: at('https://www.facebook.com/messages/t/78'),
  web: at('https://web.facebook.com/'),
  /** Kelling's own timeline: the composer of a profile. */
  timeline: at('https://www.facebook.com/kellingfire'),
  dashboard: at('https://www.facebook.com/professional_dashboard'),
  /** A text story: a plain text area. */
  storyCreate: at('https://www.facebook.com/stories/create'),
  /** A reel's caption. */
  reelCreate: at('https://www.facebook.com/reels/create'),
  mobile: at('https://m.facebook.com/'),
  /** Business Suite, posting as Kelling Fire Station's Page id. */
  business: at('https://business.facebook.com/latest/composer/?asset_id=110000000000001&business_id=77&context_ref=HOME'),
} as const;
