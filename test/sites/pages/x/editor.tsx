// X's post editor: Draft.js on a desktop, a plain textarea on a mobile host. Ctrl/Cmd+Enter sends, "@" opens a typeahead that takes Enter.
import { ContentState, type DraftHandleValue, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil, Modifier } from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Account, xAccounts } from '../../people.ts';
import { situation } from '../shared/situation.ts';
import { t } from './labels.ts';
import { s } from './styles.ts';
import { Swapped, swapped } from './swapped.tsx';

interface Props {
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly autoFocus: boolean;
  readonly onChange: (state: EditorState) => void;
  readonly onFocus: () => void;
  readonly onSend: () => void;
  readonly onDismiss: () => void;
}

/** The "@name" being typed just before the caret, and who it may mean. */
function mentionAt(state: EditorState): { readonly start: number; readonly people: readonly Account[] } | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const before = state.getCurrentContent().getBlockForKey(selection.getStartKey()).getText().slice(0, selection.getStartOffset());
  const typed = /(?:^|\s)@(\w*)$/.exec(before);
  if (!typed) return undefined;
  const wanted = (typed[1] ?? '').toLowerCase();
  const people = xAccounts.filter((one) => one.handle.toLowerCase().startsWith(wanted) && one.handle.toLowerCase() !== wanted);
  return people.length === 0 ? undefined : { start: before.length - wanted.length - 1, people };
}

function withMention(state: EditorState, start: number, handle: string): EditorState {
  const selection = state.getSelection();
  const range = selection.merge({ anchorOffset: start, focusOffset: selection.getStartOffset() });
  return EditorState.push(state, Modifier.replaceText(state.getCurrentContent(), range, `@${handle} `), 'insert-characters');
}

const nextId = (): string => `typeaheadDropdownWrapped-${Math.floor(Math.random() * 1000)}`;

function Rich({ index, state, placeholder, autoFocus, onChange, onFocus, onSend, onDismiss }: Props): ReactNode {
  const editor = useRef<Editor>(null);
  const [list] = useState(nextId);
  const [chosen, setChosen] = useState(0);
  const [shut, setShut] = useState<number | undefined>(undefined);
  const found = mentionAt(state);
  const open = found !== undefined && found.start !== shut ? found : undefined;
  const at = open ? Math.min(chosen, open.people.length - 1) : 0;
  useEffect(() => {
    if (autoFocus || state.getSelection().getHasFocus()) editor.current?.focus();
    // Focus belongs to the moment the editor appears, not to later changes.
  }, []);

  const pick = (which: number): void => {
    const person = open?.people[which];
    if (open && person) onChange(withMention(state, open.start, person.handle));
  };
  const keyBinding = (event: KeyboardEvent): string | null => {
    if (event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event)) return 'send-tweet';
    if (open && (event.keyCode === 13 || event.keyCode === 9)) {
      event.preventDefault();
      return 'typeahead-pick';
    }
    if (open && (event.keyCode === 38 || event.keyCode === 40)) {
      event.preventDefault();
      setChosen((at + (event.keyCode === 40 ? 1 : open.people.length - 1)) % open.people.length);
      return null;
    }
    if (event.keyCode === 27) return open ? 'typeahead-close' : 'dismiss-composer';
    return getDefaultKeyBinding(event);
  };
  const command = (name: string): DraftHandleValue => {
    if (name === 'send-tweet') onSend();
    else if (name === 'typeahead-pick') pick(at);
    else if (name === 'typeahead-close') setShut(open?.start);
    else if (name === 'dismiss-composer') onDismiss();
    else return 'not-handled';
    return 'handled';
  };
  return (
    <>
      <Editor
        ref={editor}
        editorState={state}
        onChange={onChange}
        onFocus={onFocus}
        placeholder={state.getCurrentContent().hasText() ? '' : placeholder}
        keyBindingFn={keyBinding}
        handleKeyCommand={command}
        stripPastedStyles
        spellCheck
        role="textbox"
        webDriverTestID={`tweetTextarea_${index}`}
        ariaLabel={t.editor}
        ariaMultiline
        ariaAutoComplete="list"
        ariaControls={list}
        {...(open && { ariaActiveDescendantID: `${list}-${at}`, ariaExpanded: true })}
      />
      {open && (
        <div role="listbox" id={list} className={s.listbox}>
          {open.people.map((person, which) => (
            <div
              key={person.id}
              role="option"
              tabIndex={-1}
              id={`${list}-${which}`}
              aria-selected={which === at}
              data-testid="typeaheadResult"
              className={s.option}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(which);
              }}
            >
              {person.name} <span className={s.soft}>@{person.handle}</span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function Plain({ index, state, placeholder, autoFocus, onChange, onFocus }: Props): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) area.current?.focus();
  }, [autoFocus]);
  return (
    <div data-testid={`tweetTextarea_${index}`}>
      <textarea
        ref={area}
        aria-label={t.editor}
        placeholder={placeholder}
        value={state.getCurrentContent().getPlainText()}
        onFocus={onFocus}
        onChange={(event) => onChange(EditorState.push(state, ContentState.createFromText(event.target.value), 'insert-characters'))}
      />
    </div>
  );
}

export function PostEditor(props: Props): ReactNode {
  return (
    <label data-testid={`tweetTextarea_${props.index}_label`}>
      <div data-testid={`tweetTextarea_${props.index}RichTextInputContainer`} className={s.editor} dir="auto">
        {situation.mobile ? <Plain {...props} /> : swapped() ? <Swapped {...props} /> : <Rich {...props} />}
      </div>
    </label>
  );
}
