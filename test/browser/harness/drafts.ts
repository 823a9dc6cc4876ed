// The drafts the scenarios type, each for what the rules make of it as a corporate account outside a pre-election period.

export const CLEAN = 'Test your smoke alarm every week. Press the button until it beeps.';
/** Block: somebody else's mobile number, from Ofcom's range for drama. */
export const BLOCK = 'Please call the complainant back on 07700 900123, she is expecting you before five';
export const BLOCK_QUOTE = '07700 900123';
/** Warn: a private evening on an official account. */
export const WARN = 'Feet up, large glass of red and Strictly. Best Saturday night in ages';
/** Advice: a hashtag that a screen reader cannot take apart. */
export const ADVICE = 'Join us on Sunday #fireserviceopenday';
/** Exactness: emoji of several code points, Welsh letters, a mention, a hashtag, a link. */
export const EXACT = 'Diolch yn fawr iawn! Tŷ ac ŵyn 👩‍🚒🏴󠁧󠁢󠁷󠁬󠁳󠁿 #DiogelwchTân https://midshirefire.example/diogel?a=1&b=2 ŷ';
