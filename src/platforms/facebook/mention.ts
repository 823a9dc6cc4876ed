// What in the words before the caret could make a site suggest names. Knows no page but the caret, and no language.

/** A few words after a sign that asks for suggestions: a name, a hashtag, an emoji. */
const ASKED = /(?:^|[^\p{L}\p{N}])[@#:]((?:[^\s@#:]+(?: [^\s@#:]+){0,2})?)$/u;
/** The last words when they could be a name: capitals, or letters of a script that has none. */
const GUESSED = /(?:^|[^\p{L}\p{N}])([\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’-]*(?: [\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’-]*){0,2})$/u;

interface Mention {
  /** What names would be looked up for; empty right after the sign. */
  readonly wanted: string;
  /** True after a sign, false when the words only look like a name. */
  readonly asked: boolean;
}

/** The name, hashtag or emoji being typed at the end of a text; undefined when nothing there would be looked up. */
export function mentionIn(text: string): Mention | undefined {
  const asked = ASKED.exec(text)?.[1];
  if (asked !== undefined) return { wanted: asked, asked: true };
  const guessed = GUESSED.exec(text)?.[1];
  return guessed === undefined ? undefined : { wanted: guessed, asked: false };
}

/** The words of an editor up to its caret; all of them when the caret is elsewhere. Only the last 100 UTF-16 units. */
export function beforeCaret(editor: HTMLElement): string {
  const selection = editor.ownerDocument.getSelection();
  const { focusNode, focusOffset = 0 } = selection ?? {};
  if (!focusNode || !editor.contains(focusNode)) return editor.textContent.slice(-100);
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  range.setEnd(focusNode, focusOffset);
  return range.toString().slice(-100);
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a suggestion is one for these words: each of them begins a word of it. */
export function suggests(option: string, wanted: string): boolean {
  const offered = folded(option).split(/[^\p{L}\p{N}]+/u);
  const words = folded(wanted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => offered.some((other) => other.startsWith(word)));
}
