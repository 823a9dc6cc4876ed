// A redesign that never was: X's post editor as Lexical instead of Draft.js, with its test id (`lexical`) or without one (`lexical-bare`).
import { registerPlainText } from '@lexical/plain-text';
import { ContentState, EditorState } from 'draft-js';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { type ReactNode, useEffect, useRef } from 'react';
import { isVariant } from '../shared/situation.ts';
import { t } from './labels.ts';

interface Props {
  readonly index: number;
  readonly state: EditorState;
  readonly onChange: (state: EditorState) => void;
  readonly onFocus: () => void;
}

export const swapped = (): boolean => isVariant('lexical') || isVariant('lexical-bare');

export function Swapped({ index, state, onChange, onFocus }: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef({ state, onChange });
  latest.current = { state, onChange };
  useEffect(() => {
    const editor = createEditor({
      namespace: `post-${index}`,
      onError: (error) => {
        throw error;
      },
    });
    const stop = registerPlainText(editor);
    editor.setRootElement(root.current);
    editor.update(() => {
      const paragraph = $createParagraphNode();
      const text = latest.current.state.getCurrentContent().getPlainText();
      $getRoot().append(text === '' ? paragraph : paragraph.append($createTextNode(text)));
    });
    const unhear = editor.registerTextContentListener((text) => {
      const { state: now, onChange: change } = latest.current;
      change(EditorState.push(now, ContentState.createFromText(text), 'insert-characters'));
    });
    return () => {
      unhear();
      stop();
      editor.setRootElement(null);
    };
    // One editor for the life of these nodes; the words inside are its own.
  }, [index]);
  return (
    <div
      ref={root}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-label={t.editor}
      aria-multiline
      onFocus={onFocus}
      {...(isVariant('lexical') && { 'data-testid': `tweetTextarea_${index}` })}
    />
  );
}
