// The private chat box: a Lexical editor like any other on the page, and none of our business.
import { type ReactNode, useState } from 'react';
import { draftOf } from './draft.ts';
import { Writing } from './editor.tsx';
import { t } from './labels.ts';
import { sendChat } from './send.ts';
import { s } from './styles.ts';

export function Chat(): ReactNode {
  const draft = draftOf('chat', false);
  const [sent, setSent] = useState<readonly string[]>([]);
  const send = (): void => {
    const text = draft.text();
    if (text.trim() === '') return;
    void sendChat(text);
    setSent((before) => [...before, text]);
    draft.clear();
  };
  return (
    <div className={s.chat}>
      <b>Dee Holt</b>
      {sent.map((text, index) => (
        <p key={`message-${index + 1}`} className={s.bubble}>
          {text}
        </p>
      ))}
      <div role="group" aria-label={t.thread}>
        <Writing draft={draft} label={t.message} placeholder="Aa" className={s.bubble} hintClass={s.hintIn} onEnter={send} />
      </div>
    </div>
  );
}
