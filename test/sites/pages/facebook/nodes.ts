// The Lexical nodes of a Facebook draft besides plain text: a mention (ordinary text span), a hashtag, and an emoji as picture with alt text.
import {
  $getSelection,
  $isRangeSelection,
  DecoratorNode,
  type EditorConfig,
  type LexicalNode,
  type SerializedLexicalNode,
  type SerializedTextNode,
  TextNode,
} from 'lexical';
import { s } from './styles.ts';

export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): MentionNode {
    return mention(json.text);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const span = super.createDOM(config);
    span.className = s.mention;
    return span;
  }
  override isTextEntity(): true {
    return true;
  }
}

export class HashtagNode extends TextNode {
  static override getType(): string {
    return 'hashtag';
  }
  static override clone(node: HashtagNode): HashtagNode {
    return new HashtagNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): HashtagNode {
    return new HashtagNode(json.text);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const span = super.createDOM(config);
    span.className = s.tag;
    return span;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
  override isTextEntity(): true {
    return true;
  }
}

export class EmojiNode extends DecoratorNode<null> {
  __emoji: string;
  constructor(emoji = '', key?: string) {
    super(key);
    this.__emoji = emoji;
  }
  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }
  static override importJSON(json: SerializedLexicalNode & { emoji?: string }): EmojiNode {
    return new EmojiNode(json.emoji ?? '');
  }
  override exportJSON(): SerializedLexicalNode & { emoji: string } {
    return { ...super.exportJSON(), emoji: this.__emoji };
  }
  override createDOM(): HTMLElement {
    const span = document.createElement('span');
    const img = document.createElement('img');
    img.className = s.emoji;
    img.alt = this.__emoji;
    img.src = `/emoji/${[...this.__emoji].map((point) => point.codePointAt(0)?.toString(16)).join('-')}.svg`;
    span.append(img);
    return span;
  }
  override updateDOM(): boolean {
    return false;
  }
  override getTextContent(): string {
    return this.__emoji;
  }
  override isInline(): true {
    return true;
  }
  override decorate(): null {
    return null;
  }
}

export function mention(name: string): MentionNode {
  return new MentionNode(name).setMode('segmented');
}

const emoji = /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f])*/u;
const finishedTag = /(?<![\p{L}\p{N}_&/])#[\p{L}\p{N}_]+(?=[^\p{L}\p{N}_])/u;

function replacePart(node: TextNode, pattern: RegExp, make: (text: string) => LexicalNode): void {
  const match = pattern.exec(node.getTextContent());
  if (!match) return;
  const part = node.splitText(match.index, match.index + match[0].length)[match.index === 0 ? 0 : 1];
  if (!part) return;
  const selection = $getSelection();
  const caretHere = $isRangeSelection(selection) && selection.anchor.key === part.getKey();
  const made = part.replace(make(match[0]));
  if (caretHere) made.selectNext(0, 0);
}

/** Colours a hashtag once it is finished. */
export const colourTags = (node: TextNode): void => {
  if (node.isSimpleText()) replacePart(node, finishedTag, (text) => new HashtagNode(text));
};
/** Turns typed emoji into pictures (`?emoji=img`). */
export const pictureEmoji = (node: TextNode): void => {
  if (node.isSimpleText()) replacePart(node, emoji, (text) => new EmojiNode(text));
};
