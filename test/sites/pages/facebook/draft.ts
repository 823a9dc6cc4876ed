// One Lexical editor for each place to write, kept outside React so that a thrown-away tree loses nothing. Text goes out from here, never from the page's nodes.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor, TextNode } from 'lexical';
import { situation } from '../shared/situation.ts';
import { colourTags, EmojiNode, HashtagNode, MentionNode, pictureEmoji } from './nodes.ts';

export interface Draft {
  readonly editor: LexicalEditor;
  /** Paragraphs and line breaks both become one newline. */
  text(): string;
  clear(): void;
  /** Puts a text back, as after a refusal. */
  restore(text: string): void;
  subscribe(listener: () => void): () => void;
}

const drafts = new Map<string, Draft>();

function write(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const root = $getRoot().clear();
      for (const line of text.split('\n')) {
        const paragraph = $createParagraphNode();
        if (line !== '') paragraph.append($createTextNode(line));
        root.append(paragraph);
      }
      root.selectEnd();
    },
    { discrete: true },
  );
}

function make(name: string, rich: boolean, start: string): Draft {
  const editor = createEditor({
    namespace: name,
    nodes: [MentionNode, HashtagNode, EmojiNode],
    onError: (error) => {
      throw error;
    },
  });
  if (rich) registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerNodeTransform(TextNode, colourTags);
  if (situation.emojiImages) editor.registerNodeTransform(TextNode, pictureEmoji);
  write(editor, start);
  return {
    editor,
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((child) => child.getTextContent())
          .join('\n'),
      ),
    clear: () => write(editor, ''),
    restore: (text) => write(editor, text),
    subscribe: (listener) => editor.registerUpdateListener(listener),
  };
}

/** The draft of this name, made on first use. Posts are rich (paragraphs), comments and chat plain (line breaks). */
export function draftOf(name: string, rich: boolean, start = ''): Draft {
  const known = drafts.get(name) ?? make(name, rich, start);
  drafts.set(name, known);
  return known;
}
