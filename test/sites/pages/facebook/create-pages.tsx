// Pages that are nothing but a place to write: a text story (a plain text area, as seen in 2023), a reel's caption, and the mobile site's composer.
import { type ReactNode, useState } from 'react';
import { situation } from '../shared/situation.ts';
import { draftOf } from './draft.ts';
import { useText, Writing } from './editor.tsx';
import { Pressable } from './pressable.tsx';
import { publishStory, publishTextStory } from './send.ts';
import { s } from './styles.ts';

interface AreaProps {
  readonly label: string;
  readonly button: string;
  readonly mobile?: true;
  readonly publish: (text: string) => Promise<unknown>;
}

/** A plain text area and the words that send it. */
function Area({ label, button, mobile, publish }: AreaProps): ReactNode {
  const [text, setText] = useState(situation.text);
  const [done, setDone] = useState(false);
  const send = async (): Promise<void> => {
    await publish(text);
    setText('');
    setDone(true);
  };
  const wrapper = mobile ? { 'data-mcomponent': 'MContainer' } : {};
  const field = mobile ? { 'data-mcomponent': 'TextArea' } : { 'aria-label': label };
  return (
    <div {...wrapper} className={s.card}>
      <textarea {...field} placeholder={label} className={s.big} value={text} onChange={(event) => setText(event.target.value)} />
      <Pressable className={s.press} disabled={text.trim() === ''} publishes onPress={() => void send()}>
        {button}
      </Pressable>
      {done && <div role="alert">Published</div>}
    </div>
  );
}

export function TextStory(): ReactNode {
  const { viewer } = situation;
  return (
    <div role="main" className={s.feed}>
      <h2>Create a Text Story</h2>
      <Area label="Start typing" button="Share to Story" publish={(text) => publishTextStory(text, viewer)} />
    </div>
  );
}

export function MobileComposer(): ReactNode {
  const { viewer } = situation;
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div role="button" tabIndex={0} data-mcomponent="ServerTextArea" className={s.trigger} onClick={() => setOpen(true)} onKeyDown={() => setOpen(true)}>
        What's on your mind?
      </div>
    );
  }
  return <Area mobile label="What's on your mind?" button="POST" publish={(text) => publishStory({ text, picture: false }, viewer)} />;
}

export function Reel(): ReactNode {
  const { viewer } = situation;
  const draft = draftOf('reel', true, situation.text);
  const text = useText(draft);
  const publish = async (): Promise<void> => {
    await publishStory({ text: draft.text(), picture: true }, viewer);
    draft.clear();
  };
  return (
    <div role="main" className={s.feed}>
      <div className={s.card}>
        <h2>Reel settings</h2>
        <Writing draft={draft} label="Describe your reel" placeholder="Describe your reel" className={s.big} hintClass={s.hint} />
        <Pressable label="Post" className={s.press} disabled={text.trim() === ''} publishes onPress={() => void publish()}>
          Post
        </Pressable>
      </div>
    </div>
  );
}
