// A place to write: the Lexical root with the attributes Facebook gives it, a placeholder beside it, and a typeahead that opens on "@" and takes Enter.
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Account, facebookAccounts } from '../../people.ts';
import { hasQuirk, isVariant } from '../shared/situation.ts';
import type { Draft } from './draft.ts';
import { mention } from './nodes.ts';
import { s } from './styles.ts';

interface Props {
  readonly draft: Draft;
  readonly label: string;
  readonly placeholder: string;
  readonly className: string;
  readonly hintClass: string;
  readonly autoFocus?: boolean;
  /** Where given, a plain Enter submits, as in comments and chat. */
  readonly onEnter?: (() => void) | undefined;
  readonly role?: 'textbox' | 'combobox';
}

export function useText(draft: Draft): string {
  return useSyncExternalStore(draft.subscribe, draft.text);
}

interface Open {
  readonly typed: string;
  readonly people: readonly Account[];
}

function mentionTyped(draft: Draft): Open | undefined {
  return draft.editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
    const node = selection.anchor.getNode();
    if (!$isTextNode(node) || !node.isSimpleText()) return undefined;
    const typed = /(?:^|\s)@([\p{L}]+)$/u.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1];
    if (typed === undefined) return undefined;
    const people = facebookAccounts.filter((one) => one.name.toLowerCase().startsWith(typed.toLowerCase()));
    return people.length > 0 ? { typed, people } : undefined;
  });
}

function insert(draft: Draft, typed: string, person: Account): void {
  draft.editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const node = selection.anchor.getNode();
    if (!$isTextNode(node)) return;
    const end = selection.anchor.offset;
    const start = end - typed.length - 1;
    const part = node.splitText(start, end)[start === 0 ? 0 : 1];
    const after = $createTextNode(' ');
    part?.replace(mention(person.name)).insertAfter(after);
    after.select();
  });
}

export function Writing({ draft, label, placeholder, className, hintClass, autoFocus = false, onEnter, role = 'textbox' }: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const text = useText(draft);
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const latest = useRef({ onEnter, open });
  latest.current = { onEnter, open };

  useEffect(() => {
    const { editor } = draft;
    editor.setRootElement(root.current);
    if (autoFocus) editor.focus();
    const stops = [
      editor.registerUpdateListener(() => setOpen(mentionTyped(draft))),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const first = latest.current.open?.people[0];
          if (!latest.current.open || !first) return false;
          event?.preventDefault();
          insert(draft, latest.current.open.typed, first);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, () => latest.current.open !== undefined, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!latest.current.onEnter || event === null || event.shiftKey || event.altKey || event.ctrlKey) return false;
          event.preventDefault();
          if (hasQuirk('ignore-untrusted') && !event.isTrusted) return true;
          latest.current.onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    };
    // One editor for the life of these nodes.
  }, [draft]);

  const naming = isVariant('placeholder-only') ? { 'aria-placeholder': placeholder } : { 'aria-label': label, 'aria-placeholder': placeholder };
  return (
    <div className={className}>
      <div
        ref={root}
        contentEditable
        suppressContentEditableWarning
        role={role}
        spellCheck
        tabIndex={0}
        className={`notranslate ${s.editor}`}
        dir="auto"
        {...naming}
        {...(open && { 'aria-expanded': true, 'aria-controls': 'mentions', 'aria-activedescendant': 'mention-0' })}
      />
      {text === '' && (
        <div aria-hidden="true" className={hintClass}>
          {placeholder}
        </div>
      )}
      {open && (
        <ul role="listbox" id="mentions" className={s.listbox}>
          {open.people.map((person, index) => (
            <li
              key={person.id}
              id={`mention-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === 0}
              className={s.option}
              onMouseDown={(event) => {
                event.preventDefault();
                insert(draft, open.typed, person);
              }}
            >
              {person.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
