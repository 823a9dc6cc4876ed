// Every word of Facebook's own markup this product relies on, old and new side by side. Roles and editor markers first; labels are a second signal.

/** Lexical since about 2022. `textarea`: text stories, mobile. `combobox`: Business Suite. Seen 2026-09. */
export const EDITOR_SELECTORS = [
  '[data-lexical-editor="true"]',
  '[contenteditable="true"][role="textbox"]',
  '[contenteditable="true"][role="combobox"]',
  'textarea',
];
export const EDITORS = EDITOR_SELECTORS.join(', ');

/** On a page that only writes posts something like this is the editor, even if nothing else is recognised any more. */
export const ANY_EDITABLE = '[contenteditable="true"], textarea';

export const DIALOG = '[role="dialog"]';
/** Feed posts and posted comments. */
export const ARTICLE = '[role="article"]';
/** The linked name over a post, also in the preview of a share. Seen 2022 to 2026. */
export const SHARED_AUTHOR = ':is(h2, h3, h4, h5, strong) a[href], a[href] :is(h2, h3, h4, h5, strong)';
/** A profile's own word in its address; addresses by number and by script have none. */
export const VANITY = /^(?:https?:\/\/[\w.-]*facebook\.com)?\/([A-Za-z0-9.]{5,50})(?=\/?(?:[?#]|$))(?<!\.php)/;
/** A climb never goes past one of these. */
export const BOUND = '[role="main"], [role="feed"], [role="banner"], [role="navigation"], [role="complementary"], body';
/** The create-post dialog's body since 2021; `i` because both spellings were seen. */
export const POST_FORM = 'form[method="post" i]';
/** Comment and reply boxes. Seen 2022 to 2026. */
export const COMMENT_FORM = 'form[role="presentation"]';
/** Holds the send button of a comment box. The id repeats on a page, so it is only asked inside one form. Seen 2022 to 2026. */
export const COMMENT_SUBMIT = '[id="focused-state-composer-submit"]';
/** Composers that open inside the page. Seen 2026. */
export const INLINE_COMPOSER = '[data-pagelet="ProfileComposer"], [data-pagelet="GroupInlineComposer"], [data-pagelet="FeedComposer"]';

/** Chat, search, navigation. Chat uses the same editor with the same role. Seen 2026-02. */
export const NEVER = [
  '[role="search"]',
  '[role="searchbox"]',
  '[type="search"]',
  '[role="banner"]',
  '[role="navigation"]',
  '[aria-label="Thread composer"]',
  '[data-pagelet*="ChatTab"]',
  '[data-pagelet*="MWThread"]',
  '[data-pagelet*="Messenger" i]',
  '[aria-placeholder="Aa"]',
  '[placeholder="Aa"]',
].join(', ');
/** What a conversation has near its box, in any language. */
export const CONVERSATION = '[role="log"], [aria-roledescription="message" i], [role="grid"][aria-label]';
export const NEVER_ROUTE = /^\/(?:messages|messenger|t|marketplace\/inbox|search|notes)(?:\/|$)/;
/** Routes that show nothing but a story, a reel or a post being written: a `textarea` for text stories, either for a reel's caption. Seen 2023 to 2026. */
export const WRITING_ROUTE = /^\/(?:stories\/create|reels?\/create|composer)(?:\/|$)/;

/** In or beside a composer and never its post control. */
export const NOT_POST = '[aria-haspopup], [aria-expanded], [aria-pressed], [role="switch"], [role="tab"], [aria-checked]';
export const NOT_POST_PLACES = '[role="listbox"], [role="menu"], [role="toolbar"], [role="tablist"], [contenteditable="true"]';
export const TYPEAHEAD = '[role="listbox"]';
