// Private messages, old and new: both must be left alone. The old box is a Draft.js editor like the post composer's; the new one a textarea.
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { post } from '../shared/request.ts';
import { headers } from './send.ts';
import { s } from './styles.ts';

async function sendMessage(text: string): Promise<void> {
  if (text.trim() !== '') await post('/i/api/1.1/dm/new2.json', headers('application/json'), JSON.stringify({ text, conversation_id: '77-78' }));
}

function Old(): ReactNode {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const send = (): void => {
    void sendMessage(state.getCurrentContent().getPlainText());
    setState(EditorState.createEmpty());
  };
  return (
    <div className={s.unit} data-testid="dmComposerTextInputComponent">
      <div className={s.editor}>
        <Editor
          editorState={state}
          onChange={setState}
          role="textbox"
          ariaLabel="Start a new message"
          placeholder="Start a new message"
          webDriverTestID="dmComposerTextInput"
          keyBindingFn={(event) => (event.keyCode === 13 && !event.shiftKey ? 'send' : getDefaultKeyBinding(event))}
          handleKeyCommand={(command) => {
            if (command !== 'send') return 'not-handled';
            send();
            return 'handled';
          }}
        />
      </div>
      <button type="button" data-testid="dmComposerSendButton" className={s.post} onClick={send}>
        Send
      </button>
    </div>
  );
}

function New(): ReactNode {
  const [text, setText] = useState('');
  const send = (): void => {
    void sendMessage(text);
    setText('');
  };
  return (
    <div className={s.unit} data-testid="dm-container">
      <textarea
        data-testid="dm-composer-textarea"
        className={s.input}
        placeholder="Message"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="button" data-testid="dm-composer-send-button" className={s.post} onClick={send}>
        Send
      </button>
    </div>
  );
}

export function Messages({ chat }: { readonly chat: boolean }): ReactNode {
  return chat ? <New /> : <Old />;
}
