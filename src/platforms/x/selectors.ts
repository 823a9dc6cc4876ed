// Every word of X's own markup this product relies on, old and new side by side. Nothing else in the project knows them.

/** One post of a composer on desktop: Draft.js. Wrappers share the prefix, so `contenteditable` is part of it. Seen 2026-10. */
export const RICH_EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
/** Mobile browsers get a plain text area inside (or as) the same marker. Seen 2025-07. */
export const PLAIN_EDITOR = '[data-testid^="tweetTextarea_"] textarea, textarea[data-testid^="tweetTextarea_"]';
/** Draft.js's own class, for the day the test ids are renamed. Only with proof that it is a post: see `composer.ts`. */
export const DRAFT_EDITOR = '.public-DraftEditor-content[contenteditable="true"]';
export const EDITORS = `${RICH_EDITOR}, ${PLAIN_EDITOR}`;

/** `tweetButton`: modal and app bar; `tweetButtonInline`: home and inline reply. `div` before 2024-05, `button` since. Seen 2026-08. */
export const POST_CONTROL = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** Any of these near a Draft.js editor proves a post composer. Chat has its own. Seen 2026-10. */
export const COMPOSER_PROOF = `${POST_CONTROL}, [data-testid="toolBar"], [data-testid="fileInput"]`;
export const TOOLBAR = '[data-testid="toolBar"]';
/** Routes that show nothing but a post composer. Seen 2025-07. */
export const COMPOSE_ROUTE = /\/(?:compose\/(?:post|tweet)|intent\/(?:post|tweet))(?:\/|$)/;
/** On a compose route something like this is the editor, even if nothing else is recognised any more. */
export const ANY_EDITABLE = '[role="dialog"] :is([contenteditable="true"], textarea)';
/** In the toolbar row and never the post button. */
export const NOT_POST =
  '[data-testid="addButton"], [data-testid="unsentButton"], [data-testid="app-bar-close"], [aria-haspopup], [aria-expanded], [role="tab"]';
/** Buttons in here are other ones. Not `nav` or `header`: the toolbar of X Pro's drawer can be either. 2026-11. */
export const NOT_POST_PLACES = '[role="tablist"], [role="listbox"], article';

/** Chat (both generations), search, profile and article editors, Grok, notes: some are Draft.js too. Seen 2026. */
export const NEVER = [
  '[data-testid^="dmComposer"]',
  '[data-testid^="dm-"]',
  '[data-testid^="chat-"]',
  '[data-testid="DmActivityViewport"]',
  '[data-testid="xprofile-composer"]',
  '[data-testid="composer"]',
  '[data-testid^="grok" i]',
  '[role="search"]',
].join(', ');
/** Pages whose editors are not posts; asked only when the test ids are gone. */
export const NEVER_ROUTE = /^\/(?:messages|i\/(?:chat|grok|birdwatch|communitynotes)|compose\/articles|settings|jobs)(?:\/|$)/;

/** A composer never reaches beyond one of these. The drawer is X Pro's. Seen 2026-10. */
export const HARD_BOUND = '[role="dialog"], [data-testid="drawerAnimatedDiv"], [data-testid="inline_reply_offscreen"]';
/** Columns and the page: never part of a composer. `data-rfd-draggable-id` is an X Pro column. */
export const SOFT_BOUND = '[data-testid="primaryColumn"], [data-rfd-draggable-id], main, [role="main"], #react-root, body';
/** X Pro's columns, each of which can act as an account of its own. Seen 2026-09. */
export const COLUMN = '[data-rfd-draggable-id]';
/** What a column shows under its head. */
export const COLUMN_BODY = '[data-testid="cellInnerDiv"], article';
export const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';
/** Other people's posts and people lists. */
export const TIMELINE = 'article, [data-testid="UserCell"]';
export const POST = 'article[data-testid="tweet"]';
export const POST_TEXT = '[data-testid="tweetText"]';

/** Handle is the suffix. Seen 2026-09. */
export const AVATAR = '[data-testid^="UserAvatar-Container-"]';
export const AVATAR_PREFIX = 'UserAvatar-Container-';
/** Avatars in here are somebody else's: the parent post, the quoted card, suggestions. */
export const NOT_OWN =
  'article, [data-testid="Tweet-User-Avatar"], [data-testid="attachments"], [data-testid="UserCell"], [data-testid="typeaheadResult"], [role="listbox"]';
/** Account menu in the side navigation; on mobile the button in the top bar. Both follow a delegate. Seen 2026-09. */
export const ACCOUNT_BUTTON = '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="DashButton_ProfileIcon_Link"]';

export const ATTACHMENTS = '[data-testid="attachments"]';
/** The quoted post is a link-like card among the attachments. Seen 2025-07. */
export const QUOTED = 'div[role="link"], article';
/** Name and handle of a post's author, in a card or an article. Seen 2025-07. */
export const AUTHOR = '[data-testid="User-Name"]';
/** A handle at the start of what follows an `@`. */
export const HANDLE = /^[A-Za-z0-9_]{1,15}/;
/** Poll choices; the alt text field beside them is read by its label. Their own test ids were seen contradictory. 2026-02. */
export const CHOICES = ':is(input:not([type]), input[type="text"], textarea):not([data-testid="altTextInput"])';
export const ALT_LABEL = '[data-testid="altTextLabel"]';
/** Routes over a composer that stays alive behind them, whose fields are published with it: alt text, a video's title and description. Seen 2025-07. */
export const DETAILS_ROUTE = /\/compose\/post\/(?:media|metadata)(?:\/|$)/;
export const DETAILS = '[role="dialog"] :is(input:not([type]), input[type="text"], textarea)';
export const COMMUNITY_ROUTE = /^\/i\/communities\/\d+/;
export const SCHEDULED = '[data-testid="scheduledTweetIndicator"]';

/** What the alt text label says while there is none, and what it says for several. Second signal; unlisted languages read it as the alt text. 2026-11. */
export const NO_ALT = [
  'Image',
  'Add description',
  'Add descriptions',
  'Beschreibung hinzufügen',
  'Ajouter une description',
  'Añadir descripción',
  '説明を追加',
  'Adicionar descrição',
  'إضافة وصف',
  'Ychwanegu disgrifiad',
];
export const SEVERAL_ALTS = /^\p{N}+\s*\S+$/u;

/** What the dialog that changes a published post is called, and its button. Second signal. 2026-11. */
export const EDIT_WORDS = [
  'Edit post',
  'Update',
  'Golygu postiad',
  'Diweddaru',
  'Post bearbeiten',
  'Aktualisieren',
  'Modifier le post',
  'Mettre à jour',
  'Editar post',
  'Actualizar',
  'Atualizar',
  'ポストを編集',
  '更新',
  'تعديل المنشور',
  'تحديث',
];

/** How the delegate banner begins. The handle in it is literal in every language. Second signal. 2025-07. */
export const DELEGATE_WORDS = ["You're posting for", 'You’re posting for', "You're replying for", 'You’re replying for'];
/** How the line above a reply begins; it names other people. Second signal. 2026-11. */
export const REPLYING_WORDS = [
  'Replying to',
  'Antwort an',
  'En réponse à',
  'En respuesta a',
  'Respondendo a',
  '返信先',
  'ردًا على',
  'رداً على',
  'Yn ateb',
  'In risposta a',
  'Als antwoord op',
];
